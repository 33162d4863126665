/** Times named by dates and months: "từ ngày 24/6 đến 30/6", "tháng 3", "quý I", "năm 2025". */
import type { Mention } from "../read/mentions";
import type { MarkedLine, ScopeMark } from "./scope-mark";

const TIMES: ReadonlySet<Mention["kind"]> = new Set(["date", "month", "period", "year"]);

/** Begins a span that is named by a date or a month, so that other numbers are of another time. */
export const NAMED_TIME = "#";

/** Between the two dates of a range. */
const UP_TO: ReadonlySet<string> = new Set(["den", "den het", "-", "–", "den ngay", "het"]);

/** Words that belong to the time behind them. */
const BEFORE_A_TIME: ReadonlySet<string> = new Set(
  "tu ngay tinh trong vao rieng den het ke thoi diem nam ky quy".split(" "),
);

/** The times that a line names, the two ends of a range as one. */
export function spansOf(
  { tokens, mentions }: Pick<MarkedLine, "tokens" | "mentions">,
  isOfPaper: (at: number) => boolean,
): ScopeMark[] {
  const places = mentions.filter(({ kind }) => TIMES.has(kind)).map((mention) => placeOf(mention, tokens));
  const marks: ScopeMark[] = [];
  for (let nth = 0; nth < places.length; nth += 1) {
    const first = places[nth]!;
    const second = places[nth + 1];
    const between =
      second === undefined
        ? undefined
        : tokens
            .slice(first.to, second.from)
            .map(({ folded }) => folded)
            .join(" ");
    const isRange =
      between !== undefined && (UP_TO.has(between) || between === "") && first.kind === second!.kind;
    const to = isRange ? second!.to : first.to;
    const value = tokens
      .slice(first.from, to)
      .map(({ folded }) => folded)
      .join(" ");
    let { from } = first;
    while (from > 0 && BEFORE_A_TIME.has(tokens[from - 1]!.folded)) from -= 1;
    // "Tính đến ngày 14/4": as things stood, no time of its own.
    const isUpTo = !isRange && tokens.slice(from, first.from).some(({ folded }) => folded === "den");
    if (isUpTo) continue;
    if (!isOfPaper(from) || from < first.from) {
      marks.push({
        dimension: "span",
        value: NAMED_TIME + value.replace(/^(?:tu|den|het|ngay) (?:ngay )?/, ""),
        from,
        to,
      });
    }
    if (isRange) nth += 1;
  }
  return marks;
}

function placeOf(
  { kind, start, end }: Mention,
  tokens: MarkedLine["tokens"],
): { readonly kind: Mention["kind"]; readonly from: number; readonly to: number } {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let to = low;
  while (to < tokens.length && tokens[to]!.start < end) to += 1;
  return { kind, from: low, to };
}
