/** The template notation in Vietnamese words, as officers see it on a sheet: kinds, repetition, conditions. */
import type { BlockKind, ForEach } from "./template";

/** In the order of the list that an officer picks from. */
export const KIND_WORDS: Readonly<Record<BlockKind, string>> = {
  heading1: "Mục I, II",
  heading2: "Mục 1, 2",
  heading3: "Mục 1.1, 1.2",
  letter: "Mục a), b)",
  paragraph: "Đoạn văn",
  sentence: "Câu (nối thành đoạn)",
  point: "Đoạn đánh số 1.1",
  numbered: "Đoạn đánh số 1, 2, 3",
  item1: "Ý gạch đầu dòng (-)",
  item2: "Ý nhỏ (+)",
  table: "Tên bảng",
  measure: "Đơn vị tính của bảng",
  columns: "Các cột của bảng",
  numbers: "Dòng số cột",
  row: "Dòng của bảng",
  total: "Dòng cộng của bảng",
  note: "Ghi chú dưới bảng",
  title: "Trích yếu",
  period: "Kỳ dưới trích yếu",
  basis: "Căn cứ",
  opening: "Câu mở đầu",
  closing: "Câu kết",
  recipient: "Nơi nhận",
  preparer: "Người lập biểu",
  formLeft: "Góc trái biểu mẫu",
  formRight: "Góc phải biểu mẫu",
  page: "Khổ giấy",
};

export const FOR_EACH_WORDS: Readonly<Record<ForEach, string>> = {
  sector: "Từng ngành dọc",
  field: "Từng lĩnh vực",
  system: "Từng hệ thống",
};

const plain = (text: string): string => text.normalize("NFC").replace(/\s+/g, " ").trim().toLowerCase();

function reader<K extends string>(words: Readonly<Record<K, string>>): (text: string) => K | undefined {
  const keys = new Map((Object.keys(words) as K[]).map((key) => [plain(words[key]), key]));
  return (text) => keys.get(plain(text));
}

/** @example kindOfWord("mục i, ii") //=> "heading1" */
export const kindOfWord = reader(KIND_WORDS);

/** @example forEachOfWord("Từng lĩnh vực") //=> "field" */
export const forEachOfWord = reader(FOR_EACH_WORDS);

const JOINERS = { and: "và", or: "hoặc", not: "không" } as const;

/**
 * A condition as an officer reads it; also messages that quote one.
 *
 * @example sayCondition("gq_qua_han > 0 and not rut") //=> "gq_qua_han > 0 và không rut"
 */
export function sayCondition(condition: string): string {
  return condition.replace(/(?<![\w:.])(and|or|not)(?![\w:.])/g, (word) => JOINERS[word as keyof typeof JOINERS]);
}

/** The condition behind what `sayCondition` wrote. The English words are understood as well. */
export function readConditionWords(words: string): string {
  const wordOf = new Map<string, string>(Object.entries(JOINERS).map(([word, said]) => [said, word]));
  return words
    .normalize("NFC")
    .replace(/\s+/g, " ")
    .trim()
    .replace(/(?<![\p{L}\p{N}_:.])(và|hoặc|không)(?![\p{L}\p{N}_:.])/giu, (said) => wordOf.get(said.toLowerCase())!);
}
