/** A written report against an input sheet: what differs, and what the sheet could take over. */
import { LATEST } from "../catalog/edition";
import { figuresIn, type FigureKey } from "../catalog/figures";
import type { ReportInformation } from "../catalog/report-information";
import type { Facts, PrintedRate } from "../checks/facts";
import { readPeriodTitle, titleOfPeriod } from "../vietnamese/periods";
import type { Review } from "./review";
import type { Statement } from "./statements/statement";

/** A figure that the text states, beside what the sheet holds. */
export interface StatedFigure {
  readonly key: FigureKey;
  readonly inText: number;
  /** Absent where the sheet's cell is blank. */
  readonly inSheet?: number;
  readonly source?: Statement;
}

export interface Comparison {
  /** Both have it, with different values. */
  readonly differing: readonly StatedFigure[];
  /** The sheet's cell is blank. */
  readonly missing: readonly StatedFigure[];
  /** Rates that the text prints, with their sections, where the sheet holds none. */
  readonly rates: readonly PrintedRate[];
  /** How many are the same in both. */
  readonly same: number;
  /** The two are about different periods: what to tell the officer. */
  readonly otherPeriod?: string;
}

/**
 * Compares the figures of a text with those of a sheet, in the order of the sheet. Figures that came later than the sheet
 * are left out: it has no cell for them.
 *
 * @example compareWithSheet(review, { figures: { rut: 2 }, information: {} }).differing //=> [{ key: "rut", inText: 1, inSheet: 2, … }]
 */
export function compareWithSheet(
  {
    figures: stated,
    sources,
    information,
    printedRates,
  }: Pick<Review, "figures" | "sources" | "information" | "printedRates">,
  sheet: Pick<Facts, "figures" | "edition" | "printedRates"> & { readonly information: ReportInformation },
): Comparison {
  const both = figuresIn(sheet.edition ?? LATEST).flatMap(({ key }): StatedFigure[] => {
    const inText = stated[key];
    if (inText === undefined) return [];
    const inSheet = sheet.figures[key];
    const source = sources[key];
    return [
      {
        key,
        inText,
        ...(inSheet === undefined ? {} : { inSheet }),
        ...(source === undefined ? {} : { source }),
      },
    ];
  });
  const otherPeriod = otherPeriodOf(information, sheet.information);
  return {
    differing: both.filter(({ inText, inSheet }) => inSheet !== undefined && inSheet !== inText),
    missing: both.filter(({ inSheet }) => inSheet === undefined),
    rates: printedRates.filter(({ rate }) => !sheet.printedRates?.some((each) => each.rate === rate)),
    same: both.filter(({ inText, inSheet }) => inText === inSheet).length,
    ...(otherPeriod === undefined ? {} : { otherPeriod }),
  };
}

function otherPeriodOf(text: ReportInformation, sheet: ReportInformation): string | undefined {
  const [ofText, ofSheet] = [text, sheet].map((information) => readPeriodTitle(information["ten_ky"] ?? ""));
  if (!ofText || !ofSheet) return undefined;
  const [titleOfText, titleOfSheet] = [titleOfPeriod(ofText), titleOfPeriod(ofSheet)];
  if (titleOfText === titleOfSheet) return undefined;
  return `Báo cáo này là của ${titleOfText}, biểu đang mở là của ${titleOfSheet}: so sánh có thể không đúng kỳ.`;
}
