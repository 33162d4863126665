/** The words that exports use for status and level of service, each an entry here, and the readers of word columns. */
import { foldAccents } from "../../vietnamese/words";
import { plainText } from "../../vietnamese/plain-text";
import { writtenOut } from "./abbreviations";
import { channelIn } from "./channel-cores";
import type { Channel, ServiceLevel, Status } from "../dossier";

const STATUS_WORDS: Readonly<Record<Status, readonly string[]>> = {
  pending: [
    "dang xu ly",
    "dang luan chuyen",
    "dang cho xu ly",
    "dang cho ky",
    "dang cho phe duyet",
    "cho giai quyet",
    "cho tham dinh",
    "cho tham tra",
    "chua co ket qua",
    "chua hoan thanh",
    "moi nop",
    "moi",
    "da phan cong",
    "da chuyen phong chuyen mon",
    "cho lien thong",
    "dang lien thong",
    "cho nop phi",
    "cho nop phi le phi",
    "dang tra cuu",
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
    "thuc hien nghia vu tai chinh",
    "cho thanh toan",
    "da thu phi",
    "da bo sung",
  ],
  awaiting_supplement: [
    "yeu cau bo sung",
    "yeu cau bo sung thong tin",
    "dang cho bo sung",
    "cho bo sung giay to",
    "tam dung",
    "tam dung xu ly",
    "tam dung giai quyet",
    "tam dung thuc hien",
    "dang tam dung xu ly",
    "dang tam dung giai quyet",
    "dang tam dung thuc hien",
    "tam dung cho cong dan bo sung",
    "dang tam dung",
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
    "da tra xong",
    "tra ket qua",
    "da nhan ket qua",
    "cong dan da nhan ket qua",
    "da phat hanh ket qua",
    "da ban giao ket qua",
    "co ket qua cho tra",
    "cho nhan ket qua",
    "cho cong dan nhan ket qua",
    "xong",
    "da tra thanh cong",
    "hoan tat",
    "da hoan tat",
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
    "da tu choi",
    "tu choi xu ly",
    "khong giai quyet",
    "khong duoc giai quyet",
    "khong hop le",
    "tu choi cap",
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
    "xin rut lai",
    "rut lai",
    "yeu cau rut",
    "cong dan yeu cau rut",
    "nguoi dan rut",
    "nguoi dan xin rut",
    "to chuc rut",
    "da rut",
    "xin rut",
    "cong dan rut",
    "cong dan xin rut",
    "nguoi nop rut",
    "cong dan rut ve",
  ],
  stopped: [
    "dung xu ly",
    "da dung",
    "dung thuc hien",
    "dung",
    "da dinh chi",
    "bi dung xu ly",
    "da dung xu ly",
    "dung giai quyet",
    "dinh chi",
    "huy",
    "da huy",
    "huy bo",
    "bi huy",
  ],
};

/**
 * Levels since Nghị định 42/2022/NĐ-CP are whole and partial; some exports still print the four numbered levels of
 * Nghị định 43/2011/NĐ-CP, of which 1 and 2 only inform.
 */
const LEVEL_WORDS: Readonly<Record<ServiceLevel, readonly string[]>> = {
  full: [
    "toan trinh",
    "dich vu cong truc tuyen muc do 4",
    "cap do 4",
    "dich vu cong toan trinh",
    "dich vu cong truc tuyen toan trinh",
    "truc tuyen toan trinh",
    "muc 4",
    "muc do 4",
  ],
  partial: [
    "mot phan",
    "dich vu cong truc tuyen muc do 3",
    "cap do 3",
    "dich vu cong mot phan",
    "dich vu cong truc tuyen mot phan",
    "truc tuyen mot phan",
    "muc 3",
    "muc do 3",
  ],
  not_online: [
    "chua cung cap",
    "con lai",
    "dich vu cong con lai",
    "dich vu con lai",
    "chua cung cap truc tuyen",
    "khong cung cap truc tuyen",
    "chua du dieu kien",
    "truc tiep",
    "dich vu cong truc tiep",
    "cap do 1",
    "cap do 2",
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

/** The words of columns whose meanings have no word in common. */
export const WORD_TABLES = { status: STATUS_WORDS, level: LEVEL_WORDS } as const;

const meanings = <Meaning extends string>(
  words: Readonly<Record<Meaning, readonly string[]>>,
): ReadonlyMap<string, Meaning> =>
  new Map(
    (Object.entries(words) as [Meaning, readonly string[]][]).flatMap(([meaning, each]) =>
      each.map((word) => [word, meaning] as const),
    ),
  );

const STATUS_MEANINGS = meanings(STATUS_WORDS);
const LEVEL_MEANINGS = meanings(LEVEL_WORDS);

/** What exports append to a status: whether it was in time is for the dates to say. */
const DEADLINE_WORDS = /\s(?:(?:som|truoc|dung|trong|qua|tre|sap den|con) (?:han|hen)|tre|som)(?:\s\d+.*)?$/;

/** A word that only says whether the time was kept: the dates say that, and nothing else is said of the dossier. */
const ONLY_DEADLINE =
  /^(?:(?:da|dang|chua|con|sap|bi)\s)?(?:(?:som|truoc|dung|trong|qua|tre|den|sap den|con|chua den) (?:han|hen)|tre|som)(?:\s\d+.*)?$/;

/** Whether a cell of a status column says nothing but the deadline ("Quá hạn 3 ngày"). */
export const saysOnlyDeadline = (text: string): boolean =>
  ONLY_DEADLINE.test(
    foldAccents(plainText(text))
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim(),
  );

/** By whom and how, which systems add to a status: what became of the dossier stays the same. */
const STATUS_TAILS =
  /\s(?:truc tuyen|truc tiep|tai quay|tai bo phan mot cua|(?:qua )?bcci|(?:qua )?buu dien|qua mang|qua buu chinh(?: cong ich)?|(?:qua )?dich vu buu chinh(?: cong ich)?|cho (?:cong|nguoi) dan|cho to chuc|cho nguoi nop|cho khach hang)$/;

/**
 * A word as it is compared: without accents, case, marks, brackets, and the words "hồ sơ" that some systems add.
 *
 * @example foldWord("Đã trả kết quả (đúng hạn)") //=> "da tra ket qua"
 */
export function foldWord(text: string): string {
  const words = foldAccents(plainText(text))
    .replace(/[([].*$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ");
  return writtenOut(words)
    .replace(/\bho so\b/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .replace(DEADLINE_WORDS, "");
}

/** What a folded word means in each column, without anybody's explanation. */
const MEANING_IN: { readonly [Kind in WordKind]: (word: string) => WordKinds[Kind] | undefined } = {
  status: (word) => STATUS_MEANINGS.get(word) ?? STATUS_MEANINGS.get(word.replace(STATUS_TAILS, "")),
  channel: channelIn,
  level: (word) => LEVEL_MEANINGS.get(word),
};

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
      seen.set(text, own.has(word) ? own.get(word) : MEANING_IN[kind](word));
    }
    return seen.get(text);
  };
}

/**
 * Paused, for a reason that is not said: the time limit stands still, as while a supplement is awaited (figure C053 is of
 * those whose time does not run), though some systems count the two apart. So the officer is asked.
 */
const PRESUMED: ReadonlySet<string> = new Set(
  ["", " xu ly", " giai quyet", " thuc hien"].flatMap((tail) => [`tam dung${tail}`, `dang tam dung${tail}`]),
);

/** Which words of a status column are read by presumption: not those that the officer explained. */
export function presumptions(
  explained: readonly (readonly [word: string, meaning: Status])[] = [],
): (text: string) => boolean {
  const own = new Set(explained.map(([word]) => foldWord(word)));
  const seen = new Map<string, boolean>();
  return (text) => {
    let isPresumed = seen.get(text);
    if (isPresumed === undefined) {
      const word = foldWord(text);
      seen.set(text, (isPresumed = PRESUMED.has(word) && !own.has(word)));
    }
    return isPresumed;
  };
}
