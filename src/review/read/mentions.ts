/** Numbers that count nothing: dates, periods, document numbers, articles of law, times, telephone numbers. */
import { composeDate, isDate } from "../../vietnamese/dates";
import { matchesWhere } from "../../vietnamese/matches-where";
import { readRoman } from "../../vietnamese/numerals";
import { foldAccents } from "../../vietnamese/words";

export type MentionKind =
  "date" | "month" | "period" | "year" | "document" | "article" | "ordinal" | "time" | "contact" | "page";

export interface Mention {
  readonly kind: MentionKind;
  readonly start: number;
  readonly end: number;
  /** ISO, of a full date that exists. */
  readonly date?: string;
  /** Of "month", and of "period": the length in months and which half ("6 tháng đầu năm": 6, 1). */
  readonly month?: number;
  readonly months?: number;
  readonly part?: number;
  readonly year?: number;
}

type Found = Omit<Mention, "kind" | "start" | "end">;
type Groups = Readonly<Record<string, string | undefined>>;

interface Shape {
  readonly kind: MentionKind;
  readonly pattern: RegExp;
  /** What the words as they stand must also show. */
  readonly raw?: RegExp;
  readonly read?: (groups: Groups) => Found;
  /** Where a match counts, as a look back in the pattern would say; everywhere when absent. */
  readonly place?: Place;
}

/** What follows a count: "tháng 12 hồ sơ" would be twelve dossiers in the month. */
const NOT_COUNTED =
  "(?! ?(?:%|/\\d)| (?:bo )?(?:ho so|hs|thu tuc|tthc|nguoi|phieu|pakn|phan anh|luot|ban|truong hop|dvc|dich vu|can bo|cong chuc)(?![a-z]))";

/** Whether a match may stand where it does. */
type Place = (match: RegExpExecArray) => boolean;

const anywhere: Place = () => true;

/** More than any place looks back. */
const NEAR = 8;

/** The text right before a match. */
const before = ({ input, index }: RegExpExecArray): string => input.slice(Math.max(0, index - NEAR), index);

/** The text right behind it. */
const after = ({ 0: { length }, input, index }: RegExpExecArray): string =>
  input.slice(index + length, index + length + NEAR);

/** Not the end of a longer number: "1.2/4/2026" holds no "2/4/2026". */
const noDigitBefore: Place = (match) => !/[\d/][.,]?$/.test(before(match));

const shape = (
  kind: MentionKind,
  pattern: string,
  more: Pick<Shape, "read" | "raw" | "place"> = {},
): Shape => ({ kind, pattern: new RegExp(pattern, "g"), ...more });

const yearOf = ({ year }: Groups): Found => (year === undefined ? {} : { year: Number(year) });

function dateOf(groups: Groups): Found {
  const { day, month } = groups;
  const year = groups["year"];
  if (year === undefined) return {};
  const date = composeDate(
    year.length === 2 ? 2000 + Number(year) : Number(year),
    Number(month),
    Number(day),
  );
  return isDate(date) ? { date } : {};
}

/** In order: what is found first keeps its place. All on text without accents, in small letters. */
const SHAPES: readonly Shape[] = [
  shape("contact", "(?:https?://|www\\.)[^ ]+|[a-z0-9.-]{1,60}\\.(?:gov|com|vn)[a-z0-9./-]{0,60}"),
  shape("document", "\\d{1,6}(?:/\\d{4})?/(?=[a-z])[a-z0-9]{1,12}(?:[-–&][a-z0-9]{1,12}){0,4}", {
    place: noDigitBefore,
    raw: /\/\p{Lu}/u,
  }),
  shape(
    "document",
    "(?:nghi dinh|nghi quyet|quyet dinh|cong van|thong tu|chi thi|ke hoach|thong bao|van ban|huong dan|luat|de an|to trinh|cong dien) so ?:? ?\\d{1,6}(?:/\\d{4})?",
  ),
  shape("date", "ngay (?<day>\\d{1,2}) thang (?<month>\\d{1,2})(?: nam (?<year>\\d{4}))?", { read: dateOf }),
  shape(
    "date",
    "(?<day>\\d{1,2}) ?(?<mark>[/.-]) ?(?<month>\\d{1,2}) ?\\k<mark> ?(?<year>\\d{4}|\\d{2})(?![\\d/.,%]\\d|\\d|%)",
    { place: noDigitBefore, read: dateOf },
  ),
  shape("period", "(?:0?(?<months>[369])|sau) thang (?<half>dau|cuoi) nam(?: (?<year>\\d{4}))?", {
    read: ({ months, half, year }) => ({
      months: Number(months ?? 6),
      part: half === "cuoi" ? 2 : 1,
      ...yearOf({ year }),
    }),
  }),
  shape(
    "period",
    "quy (?<quarter>[1-4]|i{1,3}|iv)(?![a-z\\d])(?: ?[/.-] ?(?<short>\\d{4})| nam (?<year>\\d{4}))?",
    {
      read: ({ quarter = "", short, year }) => ({
        months: 3,
        part: readRoman(quarter) ?? Number(quarter),
        ...yearOf({ year: year ?? short }),
      }),
    },
  ),
  shape("month", "thang (?<month>0?[1-9]|1[0-2])(?: ?[/.-] ?| nam )(?<year>\\d{4})(?!\\d)", {
    read: ({ month, year }) => ({ month: Number(month), ...yearOf({ year }) }),
  }),
  shape("month", `thang (?<month>0?[1-9]|1[0-2])(?![\\d.,]*\\d)${NOT_COUNTED}`, {
    read: ({ month }) => ({ month: Number(month) }),
  }),
  shape("year", "(?:19|20)\\d{2} ?[-–] ?(?:19|20)\\d{2}(?!\\d)", { place: noDigitBefore }),
  shape("year", "nam (?<year>(?:19|20)\\d{2})(?!\\d)", { read: yearOf }),
  shape("date", `(?:ngay|tu|den|het|truoc|sau) (?<day>\\d{1,2})/(?<month>\\d{1,2})(?![\\d/%])${NOT_COUNTED}`),
  shape("date", `ngay (?<day>\\d{1,2})(?![\\d/.,]*\\d)${NOT_COUNTED}`),
  shape("contact", "(?:0\\d{2,3}(?:[. ]?\\d{3,4}){2}|1[89]00[. ]?\\d{4,6})(?!\\d)", { place: noDigitBefore }),
  shape(
    "time",
    "(?:24/7|24/24|7/7)(?!\\d)(?! ho so)|\\d{1,2} ?(?:h|gio)(?: ?\\d{2})?(?![a-z\\d])",
    // An hour may end a longer number.
    { place: (match) => !match[0].includes("/") || noDigitBefore(match) },
  ),
  shape(
    "article",
    `(?:dieu|khoan|chuong|phu luc|mau|mau so|bieu|bieu so|tieu chi|tieu muc|muc|diem) \\d{1,3}(?:\\.\\d{1,3}){0,3}(?![\\d,])${NOT_COUNTED}`,
    // "danh mục 12 thủ tục" is a list of twelve.
    { place: (match) => !match[0].startsWith("muc") || !before(match).endsWith("danh ") },
  ),
  // Columns of a form, by their numbers: "(3) = (4) + (5)", "cột (7), (11)".
  shape("ordinal", "\\(\\d{1,2}\\)", {
    place: (match) => /(?:cot|[=+,;]) ?$/.test(before(match)) || /^ ?[=+]/.test(after(match)),
  }),
  shape(
    "ordinal",
    `(?:cap|muc do|thu|lan|lan thu|buoc|nhom|loai|giai doan|tang|quay so|khoa|phien ban|so) \\d{1,2}(?:, ?\\d(?!\\d)|-\\d(?!\\d)){0,3}(?![\\d.,]\\d|\\d)${NOT_COUNTED}`,
    // "Công chức văn thư 2": two of them, no Monday. "Trong tổng số 12 thôn" counts.
    {
      raw: /^(?!th[ưủụ])/iu,
      place: (match) => !match[0].startsWith("so ") || !/(?:tong|trong) $/.test(before(match)),
    },
  ),
];

/** "- 2 -" or "3" alone on a line. */
const PAGE = /^\W{0,3}(\d{1,3})\W{0,3}$/;

const HAS_DIGIT = /\d/;
const MAY_MENTION = /\d|quy i/;

/**
 * A line without accents, letter for letter, so that positions stay.
 *
 * @example foldLine("Đạt tỷ lệ") //=> "dat ty le"
 */
export function foldLine(line: string): string {
  const folded = foldAccents(line);
  // Letters of other scripts may fall apart into more or fewer characters.
  return folded.length === line.length
    ? folded
    : Array.from(line.split(""), (letter) => foldAccents(letter)[0] ?? " ").join("");
}

/**
 * The mentions of a line, in order.
 *
 * @param line - Its text.
 * @param start - Its place in the whole text.
 * @param folded - The line without accents, where it is known already.
 *
 * @example mentionsOf("đến ngày 19/4/2026", 0)[0] //=> { kind: "date", start: 9, end: 18, date: "2026-04-19" }
 */
export function mentionsOf(line: string, start: number, folded = foldLine(line)): Mention[] {
  if (!MAY_MENTION.test(folded)) return [];
  if (PAGE.test(folded)) return [{ kind: "page", start, end: start + line.length }];
  const found: Mention[] = [];
  const taken = new Uint8Array(folded.length);
  for (const { kind, pattern, raw, read, place = anywhere } of SHAPES) {
    if (kind !== "period" && !HAS_DIGIT.test(folded)) continue;
    for (const match of matchesWhere(folded, pattern, place)) {
      const [from, to] = [start + match.index, start + match.index + match[0].length];
      const isInsideWord = /[a-z]/.test(folded[match.index - 1] ?? "") && /^[a-z]/.test(match[0]);
      if (isInsideWord || raw?.test(line.slice(match.index, to - start)) === false) continue;
      if (taken.subarray(match.index, match.index + match[0].length).includes(1)) continue;
      taken.fill(1, match.index, match.index + match[0].length);
      found.push({ kind, start: from, end: to, ...read?.(match.groups ?? {}) });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
