/**
 * The cell "Tỷ lệ đã ghi": what a report prints of one rate, as an officer can type it. Several values are parted by ";",
 * each with its counts after "=" and its section in brackets, where they matter: "83,89 = 2.002/… (mục 3); 84".
 */
import { rateOf } from "../../catalog/rates";
import type { PrintedRate } from "../../checks/facts";
import type { Rewriting } from "../../checks/finding";
import type { Resolved } from "../../checks/figure-index";
import { MOST_DIGITS } from "../../checks/printed/stated-limits";
import { partialCountsOf } from "../../checks/rate-values";
import { writeCount } from "../../vietnamese/counts";

/** Stands for a count that the report does not give. */
const NOT_GIVEN = "…";

/** The signs of the notation, which a section's name must not hold. */
const SIGNS = /[\s;()=/]+/g;

/**
 * The text of the cell. A value in several sections is written once, and counts only where the figures do not have both
 * themselves: those are what it is judged by.
 *
 * @param printedRates - All values of one rate, in the order of the report.
 */
export function writePrintedCell(printedRates: readonly PrintedRate[], resolved: Resolved): string {
  const sections = new Map<string, string[]>();
  for (const printed of printedRates) {
    const value = `${printed.written}${writeCounts(printed, resolved)}`;
    const known = sections.get(value) ?? [];
    const section = printed.section?.replace(SIGNS, " ").trim() ?? "";
    sections.set(value, section === "" || known.includes(section) ? known : [...known, section]);
  }
  return [...sections]
    .map(([value, names]) => (names.length === 0 ? value : `${value} (mục ${names.join(", ")})`))
    .join("; ");
}

function writeCounts({ rate, numerator, denominator }: PrintedRate, resolved: Resolved): string {
  const own = partialCountsOf(rateOf(rate), resolved);
  const isOwn = own.numerator !== undefined && own.denominator !== undefined;
  if (isOwn || (numerator === undefined && denominator === undefined)) return "";
  const written = (count: number | undefined): string =>
    count === undefined ? NOT_GIVEN : writeCount(count, { padSmall: false });
  return ` = ${written(numerator)}/${written(denominator)}`;
}

const SECTION = /\((?:mục\s+)?(?<section>[^()]*)\)?\s*$/iu;

/**
 * Reads the cell back; empty for an empty one.
 *
 * @example readPrintedCell("tl_truc_tuyen_dvc", "83,89% = 2.002/… (mục 3)")
 *   //=> [{ rate: "tl_truc_tuyen_dvc", written: "83,89", numerator: 2002, section: "3" }]
 */
export function readPrintedCell(rate: string, text: string): PrintedRate[] {
  return text.split(";").flatMap((part): PrintedRate[] => {
    const section = SECTION.exec(part)?.groups?.["section"]?.trim() ?? "";
    const [value = "", counts = ""] = part.replace(/\(.*$/su, "").split("=");
    const written = value.trim().replace(/\s*%$/u, "");
    if (written === "") return [];
    const slash = counts.indexOf("/");
    const [numerator, denominator] =
      slash < 0 ? [] : [counts.slice(0, slash), counts.slice(slash + 1)].map(readCount);
    return [
      {
        rate,
        written,
        ...(numerator === undefined ? {} : { numerator }),
        ...(denominator === undefined ? {} : { denominator }),
        ...(section === "" ? {} : { section }),
      },
    ];
  });
}

/**
 * The cell with one of its values written otherwise; its counts and sections stay as they are. Undefined where the cell
 * does not hold that value.
 *
 * @example rewritePrintedCell("5,02; 8,18 (mục 8.2)", { rate, written: "8,18", section: "8.2", to: "5,02" })
 *   //=> "5,02; 5,02 (mục 8.2)"
 */
export function rewritePrintedCell(
  text: string,
  { rate, written, section, to }: Rewriting,
): string | undefined {
  const parts = text.split(";");
  const isMeant = (part: string): boolean =>
    readPrintedCell(rate, part).some((each) => each.written === written && each.section === section);
  const place = parts.findIndex(isMeant);
  if (place < 0) return undefined;
  parts[place] = parts[place]!.replace(written, () => to);
  return parts.join(";");
}

/** Digits with or without dots between thousands, as the sheet's own formula reads them. */
function readCount(text: string): number | undefined {
  const digits = text.replace(/[.\s]/g, "");
  return /^\d+$/.test(digits) && digits.length <= MOST_DIGITS ? Number(digits) : undefined;
}
