/** The helper cells of a figure as native formulas: the twin of `resolve.ts`. */
import { figureOf, partsOf, type Figure, type FigureKey } from "../../catalog/figures";
import { BALANCE } from "../../catalog/rules/quantity-rules";
import { isOfKind } from "./rule-formulas";
import { countedWhen, settingIs, UNBOUNDED, type CellRefs } from "./refs";
import { sumFormula } from "./term-formula";

/** Formulas of one figure's helper cells; `closed` only for totals. */
export interface FigureFormulas {
  readonly typed: string;
  readonly value: string;
  readonly low: string;
  readonly high: string;
  readonly closed?: string;
}

/** "Do the dossiers balance on what is given?": one cell for the whole sheet, an expression without "=". */
export function balancedFormula(refs: CellRefs): string {
  const total = refs.value(BALANCE.total);
  return `IF(ISNUMBER(${total}),${total}=${sumFormula(BALANCE.parts, "low", refs)},FALSE)`;
}

/**
 * The helper formulas of a figure, with "=".
 *
 * @param balanced reference of the cell that holds `balancedFormula`.
 */
export function figureFormulas(figure: Figure, refs: CellRefs, balanced: string): FigureFormulas {
  const [written, typed] = [refs.written(figure.key), refs.typed(figure.key)];
  const own = `=IF(COUNT(${written})=1,IF(${isOfKind(written, figure.kind)},${written},""),"")`;
  const orTyped = (otherwise: string): string => `=IF(COUNT(${typed})=1,${typed},${otherwise})`;
  const parts = partsOf(figure.key);
  if (parts.length > 0) {
    return {
      typed: own,
      value: orTyped(sumOfKnown(parts, refs)),
      low: orTyped(sumOfParts(parts, refs.low, refs)),
      high: orTyped(sumOfParts(parts, refs.high, refs)),
      closed: `=IF(COUNT(${typed})=1,${typed}=${sumOfParts(parts, refs.low, refs)},${isInClosed(figure, refs)})`,
    };
  }
  if (figure.defaultsTo !== undefined) {
    const cells = (of: (key: FigureKey) => string): string => figure.defaultsTo!.map(of).join("+");
    const values = figure.defaultsTo.map(refs.value).join(",");
    return {
      typed: own,
      value: orTyped(`IF(COUNT(${values})<${figure.defaultsTo.length},"",${cells(refs.value)})`),
      low: orTyped(cells(refs.low)),
      high: orTyped(cells(refs.high)),
    };
  }
  const zeros = [isInClosed(figure, refs), ...zeroWith(figure, refs)].filter((test) => test !== "FALSE");
  const isZero = zeros.length === 0 ? "FALSE" : `OR(${zeros.join(",")})`;
  const isZeroForRates = BALANCE.leaves.has(figure.key)
    ? `OR(${[...zeros, `AND(${balanced},${countTypedAbove(figure, refs)}=0)`].join(",")})`
    : isZero;
  return {
    typed: own,
    value: orTyped(figure.isZeroWhenBlank ? "0" : choose(isZeroForRates, "0", '""')),
    low: orTyped("0"),
    high: orTyped(choose(isZero, "0", UNBOUNDED)),
  };
}

/** How many of the totals above a part are typed; a part that is none under the settings has none. */
function countTypedAbove({ partOf, partWhen }: Figure, refs: CellRefs): string {
  if (partOf === undefined) return "0";
  const count = `(COUNT(${refs.typed(partOf)})+${countTypedAbove(figureOf(partOf), refs)})`;
  return countedWhen(partWhen, count, refs);
}

const choose = (test: string, yes: string, no: string): string =>
  test === "FALSE" ? no : `IF(${test},${yes},${no})`;

function zeroWith({ isZeroWith }: Figure, refs: CellRefs): string[] {
  if (isZeroWith === undefined) return [];
  const other = refs.typed(isZeroWith);
  return [`AND(COUNT(${other})=1,N(${other})=0)`];
}

/** Whether the figure is a part of a closed total. */
function isInClosed({ partOf, partWhen }: Figure, refs: CellRefs): string {
  if (partOf === undefined) return "FALSE";
  const closed = refs.closed(partOf);
  return partWhen === undefined ? closed : `AND(${settingIs(refs, partWhen.setting, partWhen.is)},${closed})`;
}

function sumOfParts(parts: readonly Figure[], of: (key: FigureKey) => string, refs: CellRefs): string {
  const summands = parts.map(({ key, partWhen }) => countedWhen(partWhen, of(key), refs));
  return `(${summands.join("+")})`;
}

/** Sum of the parts' values, "" as long as one is unknown. */
function sumOfKnown(parts: readonly Figure[], refs: CellRefs): string {
  const known = parts.map(({ key, partWhen }) => {
    const test = `ISNUMBER(${refs.value(key)})`;
    return partWhen === undefined
      ? test
      : `OR(${test},NOT(${settingIs(refs, partWhen.setting, partWhen.is)}))`;
  });
  return `IF(AND(${known.join(",")}),${sumOfParts(parts, refs.value, refs)},"")`;
}
