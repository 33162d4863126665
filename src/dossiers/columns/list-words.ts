/** The words that exports use for status, channel and level of service. A new word is one more entry here. */
import { foldAccents } from "../../vietnamese/words";
import { plainText } from "../../vietnamese/plain-text";
import type { Channel, ServiceLevel, Status } from "../dossier";

const STATUS_WORDS: Readonly<Record<Status, readonly string[]>> = {
  pending: [
    "dang xu ly",
    "dang giai quyet",
    "dang thuc hien",
    "chua giai quyet",
    "chua xu ly",
    "moi tiep nhan",
    "da tiep nhan",
    "moi dang ky",
    "cho tiep nhan",
    "cho tiep nhan truc tuyen",
    "cho xu ly",
    "cho phan cong",
    "cho phe duyet",
    "cho ky",
    "cho ky duyet",
    "trinh ky",
    "dang trinh ky",
    "dang tham dinh",
    "da chuyen xu ly",
    "thuc hien nvtc",
    "thuc hien nghia vu tai chinh",
    "cho thanh toan",
    "da thu phi",
    "da bo sung",
  ],
  awaiting_supplement: [
    "yeu cau bo sung",
    "cho bo sung",
    "dang bo sung",
    "bo sung",
    "can bo sung",
    "cho cong dan bo sung",
    "yeu cau bo sung giay to",
    "tam dung cho bo sung",
    "dung cho bo sung",
  ],
  finished: [
    "da co ket qua",
    "co ket qua",
    "da giai quyet",
    "da giai quyet xong",
    "da xu ly",
    "da xu ly xong",
    "da xong",
    "hoan thanh",
    "da hoan thanh",
    "ket thuc",
    "da ket thuc",
    "da tra",
    "da tra ket qua",
    "cho tra ket qua",
    "cho tra",
    "chua nhan ket qua",
  ],
  refused: [
    "tu choi",
    "tu choi tiep nhan",
    "tu choi giai quyet",
    "bi tu choi",
    "khong du dieu kien",
    "khong du dieu kien giai quyet",
    "tra lai",
    "da tra lai",
    "khong tiep nhan",
  ],
  withdrawn: [
    "rut",
    "da rut",
    "xin rut",
    "cong dan rut",
    "cong dan xin rut",
    "nguoi nop rut",
    "cong dan rut ve",
  ],
  stopped: [
    "dung xu ly",
    "da dung xu ly",
    "dung giai quyet",
    "dinh chi",
    "huy",
    "da huy",
    "huy bo",
    "bi huy",
  ],
};

const CHANNEL_WORDS: Readonly<Record<Channel, readonly string[]>> = {
  online: [
    "truc tuyen",
    "nop truc tuyen",
    "online",
    "qua mang",
    "qua internet",
    "cong dich vu cong",
    "qua cong dich vu cong",
    "cong dich vu cong quoc gia",
    "dich vu cong quoc gia",
    "cong dvc quoc gia",
    "dvcqg",
    "vneid",
  ],
  in_person: [
    "truc tiep",
    "nop truc tiep",
    "tai quay",
    "tai trung tam",
    "tai bo phan mot cua",
    "mot cua",
    "tiep nhan truc tiep",
    "onegate",
  ],
  postal: [
    "bcci",
    "qua bcci",
    "buu chinh",
    "qua buu chinh",
    "buu chinh cong ich",
    "qua buu chinh cong ich",
    "dich vu bcci",
    "dich vu buu chinh cong ich",
    "qua dich vu buu chinh cong ich",
    "buu dien",
    "qua buu dien",
  ],
};

/**
 * Levels since Nghị định 42/2022/NĐ-CP are whole and partial; some exports still print the four numbered levels of
 * Nghị định 43/2011/NĐ-CP, of which 1 and 2 only inform.
 */
const LEVEL_WORDS: Readonly<Record<ServiceLevel, readonly string[]>> = {
  full: [
    "toan trinh",
    "dich vu cong toan trinh",
    "dich vu cong truc tuyen toan trinh",
    "truc tuyen toan trinh",
    "muc 4",
    "muc do 4",
  ],
  partial: [
    "mot phan",
    "dich vu cong mot phan",
    "dich vu cong truc tuyen mot phan",
    "truc tuyen mot phan",
    "muc 3",
    "muc do 3",
  ],
  not_online: [
    "chua cung cap",
    "chua truc tuyen",
    "khong truc tuyen",
    "cung cap thong tin",
    "cung cap thong tin truc tuyen",
    "dich vu cong cung cap thong tin",
    "muc 1",
    "muc 2",
    "muc do 1",
    "muc do 2",
  ],
};

/** The columns whose words have a meaning. */
export interface WordKinds {
  status: Status;
  channel: Channel;
  level: ServiceLevel;
}

export type WordKind = keyof WordKinds;

/** The words of each column by what they mean. */
export const WORD_TABLES: {
  readonly [Kind in WordKind]: Readonly<Record<WordKinds[Kind], readonly string[]>>;
} = {
  status: STATUS_WORDS,
  channel: CHANNEL_WORDS,
  level: LEVEL_WORDS,
};

const meanings = <Meaning extends string>(
  words: Readonly<Record<Meaning, readonly string[]>>,
): ReadonlyMap<string, Meaning> =>
  new Map(
    (Object.entries(words) as [Meaning, readonly string[]][]).flatMap(([meaning, each]) =>
      each.map((word) => [word, meaning] as const),
    ),
  );

const MEANINGS: { readonly [Kind in WordKind]: ReadonlyMap<string, WordKinds[Kind]> } = {
  status: meanings(WORD_TABLES.status),
  channel: meanings(WORD_TABLES.channel),
  level: meanings(WORD_TABLES.level),
};

/** What exports append to a status: whether it was in time is for the dates to say. */
const DEADLINE_WORDS = /\s(?:(?:som|truoc|dung|trong|qua|tre|sap den|con) (?:han|hen)|tre|som)(?:\s\d+.*)?$/;

/**
 * A word as it is compared: without accents, case, marks, brackets, and the words "hồ sơ" that some systems add.
 *
 * @example foldWord("Đã trả kết quả (đúng hạn)") //=> "da tra ket qua"
 */
export function foldWord(text: string): string {
  return foldAccents(plainText(text))
    .replace(/[([].*$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\bho so\b/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(DEADLINE_WORDS, "");
}

/**
 * Reader of the words of one column; answers undefined for a word that nobody explained.
 *
 * @param explained what the officer said that words mean; it goes before the table.
 *
 * @example wordReader("channel")("Qua bưu chính công ích") //=> "postal"
 */
export function wordReader<Kind extends WordKind>(
  kind: Kind,
  explained: readonly (readonly [word: string, meaning: WordKinds[Kind]])[] = [],
): (text: string) => WordKinds[Kind] | undefined {
  const own = new Map(explained.map(([word, meaning]) => [foldWord(word), meaning]));
  const seen = new Map<string, WordKinds[Kind] | undefined>();
  return (text) => {
    if (!seen.has(text)) {
      const word = foldWord(text);
      seen.set(text, own.get(word) ?? MEANINGS[kind].get(word));
    }
    return seen.get(text);
  };
}
