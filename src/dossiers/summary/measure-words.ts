/**
 * The words of summary tables and what they speak of. A head says its meaning in several cells ("Đã giải quyết" above
 * "Quá hạn"); each phrase gives concepts, and `measure-rows` tells which figure concepts together name. Words that stand
 * in no phrase leave a column to the officer: a figure is never guessed past a word that nobody knows.
 */

export type Concept =
  | "total"
  | "dossier"
  | "rate"
  | "received"
  | "in_period"
  | "previous"
  | "whole"
  | "handled"
  | "pending"
  | "early"
  | "on_time"
  | "late"
  | "within"
  | "nearly_due"
  | "online"
  | "direct"
  | "postal"
  | "supplement"
  | "turns"
  | "returned"
  | "withdrawn"
  | "refused"
  | "stopped"
  | "no_result"
  | "not_accepted"
  | "procedure"
  | "service"
  | "not_provided"
  | "partial"
  | "full"
  | "end_to_end"
  | "arising"
  | "published"
  | "digitised"
  | "not_digitised"
  | "parts"
  | "result"
  | "outcome"
  | "reuse"
  | "data"
  | "portal"
  | "stored"
  | "electronic"
  | "fee"
  | "paid"
  | "cash"
  | "money"
  | "synced"
  | "certified"
  | "requested"
  | "issued"
  | "petition"
  | "survey"
  | "satisfied"
  | "citizens_met"
  | "apology"
  | "non_local"
  | "late_acceptance"
  | "updated"
  | "other_time";

/** By concepts, the phrases as `foldHead` gives them, with bars between them. */
const PHRASES: readonly (readonly [phrases: string, ...concepts: Concept[]])[] = [
  ["tong|tong so|tong cong|cong|toan bo|tat ca", "total"],
  ["ho so|ho so thu tuc hanh chinh", "dossier"],
  ["ty le|ti le|phan tram|ty trong|ti trong", "rate"],
  // "Số hồ sơ nhận giải quyết" is what Biểu 06 calls all that came, those carried over among them.
  [
    "tiep nhan|da tiep nhan|nhan|da nhan|nop|da nop|tiep nhan vao|dau ky tiep nhan|nhan giai quyet|tiep nhan giai quyet|nhan de giai quyet|tiep nhan de giai quyet",
    "received",
  ],
  ["trong ky|ky nay|trong ky bao cao|trong thang|thang nay|trong quy|trong nam", "in_period"],
  [
    "moi tiep nhan|tiep nhan moi|nhan moi|moi nhan|phat sinh trong ky|moi phat sinh|phat sinh moi",
    "received",
    "in_period",
  ],
  [
    "ky truoc|tu ky truoc|ton ky truoc|ky truoc chuyen sang|tu ky truoc chuyen sang|ky truoc chuyen qua|ton tu ky truoc|ton dau ky|dau ky|chuyen tu ky truoc|ton cu|ky truoc chuyen|thang truoc chuyen sang|ton thang truoc|ton tu thang truoc|tu thang truoc chuyen sang|chuyen ky truoc sang|ton truoc|ton ky truoc chuyen sang|con ton ky truoc|tu truoc chuyen sang|ky truoc con ton|cua ky truoc",
    "previous",
  ],
  ["phai giai quyet|can giai quyet|phai xu ly|can xu ly", "whole"],
  [
    "da giai quyet|da xu ly|giai quyet xong|xu ly xong|da giai quyet xong|da xu ly xong|da hoan thanh|hoan thanh|giai quyet|xu ly|da tra|da tra ket qua|tra ket qua|da ket thuc",
    "handled",
  ],
  ["da co ket qua|co ket qua", "handled", "result"],
  [
    "ket qua giai quyet|ket qua xu ly|ket qua giai quyet thu tuc hanh chinh|ket qua giai quyet ho so",
    "handled",
    "outcome",
  ],
  [
    "dang giai quyet|dang xu ly|chua giai quyet|chua xu ly|con lai|con ton|ton|ton cuoi ky|chuyen ky sau|chuyen sang ky sau|dang thu ly|chua hoan thanh|dang trong qua trinh giai quyet|cho giai quyet|cho xu ly|dang thuc hien",
    "pending",
  ],
  ["truoc han|som han|som|truoc thoi han|som hen|truoc hen", "early"],
  ["dung han|dung thoi han|dung hen", "on_time"],
  [
    "truoc va dung han|truoc dung han|som va dung han|som dung han|truoc hoac dung han|dung va truoc han|dung truoc han|dung hoac truoc han",
    "early",
    "on_time",
  ],
  ["qua han|tre han|tre hen|tre|cham|qua thoi han|cham han|qua hen|bi tre han", "late"],
  ["trong han|chua den han|con han|con trong han|chua qua han|trong thoi han|chua den hen", "within"],
  ["sap den han|sap tre|sap qua han|sap tre han", "nearly_due"],
  [
    "truc tuyen|qua mang|qua mang internet|tren moi truong mang|online|hinh thuc truc tuyen|bang hinh thuc truc tuyen|bang truc tuyen",
    "online",
  ],
  ["truc tiep|tai quay|nop truc tiep|hinh thuc truc tiep|bang hinh thuc truc tiep", "direct"],
  [
    "buu chinh|bcci|buu chinh cong ich|dich vu buu chinh|dich vu buu chinh cong ich|buu dien|dich vu bcci",
    "postal",
  ],
  [
    "bo sung|cho bo sung|yeu cau bo sung|dang bo sung|tam dung|cho cong dan bo sung|tam dung cho bo sung|dang cho bo sung|tam dung xu ly|can bo sung|bo sung ho so|dung cho bo sung",
    "supplement",
  ],
  ["luot|so luot|lan", "turns"],
  ["tra lai|tra lai ho so|tra ho so", "returned"],
  ["rut|xin rut|cong dan rut|rut ho so|da rut|yeu cau rut|cong dan xin rut|nguoi dan rut", "withdrawn"],
  ["tu choi|tu choi giai quyet|khong giai quyet|khong du dieu kien|tu choi xu ly|bi tu choi", "refused"],
  ["dung xu ly|dung giai quyet|dung thuc hien|huy|huy bo|bi huy|da huy|dinh chi", "stopped"],
  ["khong co ket qua|ket thuc khong co ket qua", "no_result"],
  ["tu choi tiep nhan|khong tiep nhan|chua tiep nhan|cho tiep nhan", "not_accepted"],
  ["thu tuc hanh chinh|thu tuc", "procedure"],
  [
    "dich vu cong|dich vu cong truc tuyen|dich vu|cung cap dich vu cong truc tuyen|cung cap dich vu cong|cung cap|cung cap truc tuyen|du dieu kien",
    "service",
  ],
  [
    "chua cung cap|khong cung cap|chua cung cap truc tuyen|chua cung cap dich vu cong truc tuyen|khong cung cap dich vu cong truc tuyen|cung cap thong tin truc tuyen|cung cap thong tin|chua cung cap dich vu cong|dich vu cung cap thong tin truc tuyen|chua co dich vu cong truc tuyen|chua thuc hien truc tuyen",
    "not_provided",
  ],
  ["mot phan|truc tuyen mot phan|muc do 3|muc 3|muc do mot phan", "partial"],
  ["dich vu cong truc tuyen mot phan", "service", "partial"],
  ["toan trinh|muc do 4|muc 4|muc do toan trinh", "full"],
  ["truc tuyen toan trinh|nop truc tuyen toan trinh", "full", "end_to_end"],
  ["dich vu cong truc tuyen toan trinh", "service", "full"],
  ["phat sinh|co phat sinh|phat sinh ho so|co phat sinh ho so|co ho so|co ho so phat sinh", "arising"],
  ["cong khai|niem yet|da cong khai|duoc cong khai|cong khai ket qua", "published"],
  ["so hoa|da so hoa|co so hoa|duoc so hoa|da duoc so hoa", "digitised"],
  ["chua so hoa|khong so hoa|chua duoc so hoa", "not_digitised"],
  ["thanh phan|thanh phan ho so|tphs|dau vao|khi tiep nhan|giay to|ho so dau vao", "parts"],
  ["ket qua|dau ra|kqgq|ket qua thu tuc hanh chinh", "result"],
  ["tai su dung|co tai su dung|su dung lai|da tai su dung|khai thac su dung lai", "reuse"],
  ["du lieu|du lieu so hoa|thong tin|du lieu dien tu|thong tin du lieu", "data"],
  [
    "cong dich vu cong quoc gia|cong dich vu cong|dvcqg|dich vu cong quoc gia|cong quoc gia|cong dvcqg|cong dvcqg quoc gia",
    "portal",
  ],
  ["luu kho|kho du lieu|kho|luu kho du lieu|luu kho du lieu dien tu|kho du lieu dien tu|luu", "stored"],
  ["dien tu|ban dien tu|ky so", "electronic"],
  [
    "phi|le phi|phi le phi|nghia vu tai chinh|phai thanh toan|phai nop phi|thu phi|co phi|co thu phi|phai nop|can thanh toan",
    "fee",
  ],
  ["thanh toan|da thanh toan|nop phi|da nop phi", "paid"],
  ["thanh toan dien tu|thanh toan khong dung tien mat|khong dung tien mat", "paid", "online"],
  ["tien mat|bang tien mat", "cash"],
  ["so tien|tong tien|tien|dong|vnd|trieu dong|tong so tien", "money"],
  ["dong bo|da dong bo|dong bo len", "synced"],
  ["chung thuc dien tu|chung thuc ban sao dien tu|ban sao chung thuc dien tu|ban sao dien tu", "certified"],
  ["yeu cau|de nghi", "requested"],
  ["da cap|cap|duoc cap|da chung thuc", "issued"],
  ["phan anh kien nghi|pakn|phan anh|kien nghi", "petition"],
  ["phieu khao sat|phieu danh gia|khao sat|phieu|danh gia", "survey"],
  ["hai long|rat hai long|hai long va rat hai long|muc do hai long|danh gia hai long", "satisfied"],
  ["tiep cong dan|tiep dan", "citizens_met"],
  ["xin loi|phieu xin loi|thu xin loi", "apology"],
  ["phi dia gioi|phi dia gioi hanh chinh", "non_local"],
  ["cham tiep nhan|tiep nhan cham|tiep nhan qua han", "late_acceptance"],
  ["cap nhat|duoc cap nhat|da cap nhat", "updated"],
  [
    "luy ke|tu dau nam|cung ky|so voi|tang giam|tang|giam|chenh lech|so sanh|nam truoc|luy ke tu dau nam|cung ky nam truoc",
    "other_time",
  ],
];

/** Words that say nothing by themselves. */
const SILENT =
  "so|so luong|tong hop|trong do|cua|tai|va|theo|voi|cac|duoc|da|co|trong|qua|bang|hinh thuc|tren|he thong|vao|tu|den|gom|bao gom|ke ca|hoac|cho|nguoi dan|doanh nghiep|to chuc|ca nhan|cong dan|thu|don vi tinh|loai|ca|thu ve|phat ra|ban|so ban|chi tieu|khi|len|ve|o";

const TABLE: ReadonlyMap<string, readonly Concept[]> = new Map([
  ...SILENT.split("|").map((phrase): [string, readonly Concept[]] => [phrase, []]),
  ...PHRASES.flatMap(([phrases, ...concepts]) =>
    phrases.split("|").map((phrase): [string, readonly Concept[]] => [phrase, concepts]),
  ),
]);

const LONGEST = Math.max(...[...TABLE.keys()].map((phrase) => phrase.split(" ").length));

/** What a text speaks of, and its words that nobody knows. */
export interface Spoken {
  readonly concepts: ReadonlySet<Concept>;
  readonly unknown: readonly string[];
}

/**
 * The concepts of a folded text: at each word the longest phrase.
 *
 * @example conceptsOf("so hoa ket qua giai quyet").concepts //=> Set { "digitised", "handled", "result" }
 */
export function conceptsOf(folded: string): Spoken {
  const words = folded.split(" ").filter((word) => word !== "");
  const concepts = new Set<Concept>();
  const unknown: string[] = [];
  for (let at = 0; at < words.length;) {
    let length = Math.min(LONGEST, words.length - at);
    while (length > 0 && !TABLE.has(words.slice(at, at + length).join(" "))) length -= 1;
    if (length === 0) unknown.push(words[at]!);
    else TABLE.get(words.slice(at, at + length).join(" "))!.forEach((concept) => concepts.add(concept));
    at += Math.max(1, length);
  }
  return { concepts, unknown };
}
