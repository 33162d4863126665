/**
 * The changes since the period before as native formulas: the twin of `changes.ts` for rates written in the usual way
 * (two decimals, rounded half up). Texts are put together from whole numbers, so that no locale changes their marks.
 */
import { figureOf, type Figure, type FigureKey } from "../../catalog/figures";
import type { Rate, RateArgument } from "../../catalog/rate";
import { COUNT_DECIMALS, MOST_SHOWN, POINT_DECIMALS } from "../../vietnamese/change";
import { CHANGE_OF_KIND } from "../changes";
import { settingIs, type CellRefs } from "./refs";
import { isCount, isOfKind } from "./rule-formulas";

/** `100 * part / whole` in units of 10^-decimals percent, rounded half up in whole numbers. */
const roundedPercent = (part: string, whole: string, decimals: number): string =>
  `INT((${part}*${2 * 10 ** (2 + decimals)}+${whole})/(2*${whole}))`;

/** The change of a figure in units of its text, "" where nothing can be compared; undefined for what has none. */
export function countChangeFormula({ key, kind }: Figure, refs: CellRefs): string | undefined {
  const [now, before] = [refs.value(key), refs.previous(key)];
  switch (CHANGE_OF_KIND[kind]) {
    case "relative": {
      const size = roundedPercent(`ABS(${now}-${before})`, before, COUNT_DECIMALS);
      const areCounts = `${isCount(now)},${isCount(before)}`;
      return `=IF(COUNT(${now},${before})<2,"",IF(AND(${before}>0,${areCounts}),SIGN(${now}-${before})*${size},""))`;
    }
    case "points": {
      const units = (cell: string): string => `ROUND(${cell}*${10 ** POINT_DECIMALS},0)`;
      const arePercents = `${isOfKind(now, kind)},${isOfKind(before, kind)}`;
      return `=IF(COUNT(${now},${before})<2,"",IF(AND(${arePercents}),${units(now)}-${units(before)},""))`;
    }
    case "none":
      return undefined;
  }
}

export interface RateChangeFormulas {
  readonly numerator: string;
  readonly denominator: string;
  readonly change: string;
}

/**
 * The counts of a rate in the period before, and its change in hundredths of a point.
 *
 * @param before cells that hold the two counts.
 */
export function rateChangeFormulas(
  rate: Rate,
  refs: CellRefs,
  before: { readonly numerator: string; readonly denominator: string },
): RateChangeFormulas {
  const now = [refs.numerator(rate.key), refs.denominator(rate.key)] as const;
  const then = [before.numerator, before.denominator] as const;
  const all = [...now, ...then];
  const [after, first] = [now, then].map(([part, whole]) => roundedPercent(part, whole, POINT_DECIMALS));
  return {
    numerator: `=${countBefore(rate, "numerator", refs)}`,
    denominator: `=${countBefore(rate, "base", refs)}`,
    change: `=IF(COUNT(${all.join(",")})<4,"",IF(AND(${now[1]}>0,${then[1]}>0,${all.map(isCount).join(",")}),${after}-${first},""))`,
  };
}

/** At most one argument of a role depends on a setting. */
function countBefore(rate: Rate, role: RateArgument["role"], refs: CellRefs): string {
  const given = rate.arguments.filter((argument) => argument.role === role);
  const always = given.filter(({ unless }) => unless === undefined).flatMap(({ figures }) => figures);
  const choice = given.find(({ unless }) => unless !== undefined);
  if (choice?.unless === undefined) return sumOf(always, refs);
  const { figures, unless } = choice;
  const isOther = settingIs(refs, unless.setting, unless.is);
  return `IF(${isOther},${sumOf([...always, ...unless.figures], refs)},${sumOf([...always, ...figures], refs)})`;
}

/** The sum of figures of the period before, "" as long as one is not given. */
function sumOf(keys: readonly FigureKey[], refs: CellRefs): string {
  if (keys.length === 0) return "0";
  const needed = keys.filter((key) => !figureOf(key).isZeroWhenBlank).map(refs.previous);
  const sum = keys.map((key) => `N(${refs.previous(key)})`).join("+");
  return needed.length === 0 ? sum : `IF(COUNT(${needed.join(",")})<${needed.length},"",${sum})`;
}

/**
 * The digits of a whole number of 10^-decimals as text: −1205 with two decimals is "−12,05"; beyond MOST_SHOWN only
 * "trên +999".
 */
function signedText(cell: string, decimals: number): string {
  const size = `ABS(${cell})`;
  const rest = `MOD(${size},${10 ** decimals})`;
  const twoDigits = `IF(MOD(${rest},10)=0,${rest}/10,RIGHT("0"&${rest},2))`;
  const after = decimals === 1 ? rest : twoDigits;
  const sign = `IF(${cell}>0,"+",IF(${cell}<0,"−",""))`;
  const digits = `INT(${size}/${10 ** decimals})&IF(${rest}=0,"",","&${after})`;
  const isBeyond = `${size}>${MOST_SHOWN * 10 ** decimals}`;
  return `IF(${isBeyond},"trên ","")&${sign}&IF(${isBeyond},${MOST_SHOWN},${digits})`;
}

const points = (cell: string): string => `${signedText(cell, POINT_DECIMALS)}&" điểm %"`;

/**
 * The text of a row: the change of its figure, and on a line of its own that of its rate.
 *
 * @param figure the row's figure with the cell of its change.
 * @param rateChangeCell cell of the change of its rate.
 */
export function changeText(
  figure: { readonly kind: Figure["kind"]; readonly cell: string } | undefined,
  rateChangeCell: string | undefined,
): string {
  const ofRate = rateChangeCell && `IF(ISNUMBER(${rateChangeCell}),${points(rateChangeCell)},"")`;
  if (figure === undefined) return ofRate === undefined ? '=""' : `=${ofRate}`;
  const { kind, cell } = figure;
  const text = CHANGE_OF_KIND[kind] === "points" ? points(cell) : `${signedText(cell, COUNT_DECIMALS)}&"%"`;
  const ofFigure = `IF(ISNUMBER(${cell}),${text},"")`;
  if (ofRate === undefined) return `=${ofFigure}`;
  return `=${ofFigure}&IF(COUNT(${cell},${rateChangeCell})=2,CHAR(10),"")&${ofRate}`;
}
