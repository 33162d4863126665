/**
 * The functions of Excel that our sheets use, each as Excel has it. A function that is missing here is not guessed at: the
 * cell keeps what the program that saved the file has calculated.
 */
import { FormulaError } from "./formula-error";
import { compare, roundTo, toNumber, toText, toTruth, type Value } from "./formula-values";

/** An argument: evaluated when it is asked for, so that IF looks at one branch alone. */
export interface Given {
  /** One value; of a range its first cell. @throws FormulaError */
  value(): Value;
  /** Every cell, row by row; of no range, the one value. @throws FormulaError at the first error. */
  values(): Value[];
  /** A range or a cell: functions that add up pass over its texts. */
  readonly isReference: boolean;
  /** Zero-based row of the first cell; undefined where it is no reference. */
  readonly row?: number;
  readonly isMissing: boolean;
}

/** @param at zero-based row of the cell that the formula stands in. */
export type NativeFunction = (given: readonly Given[], at: { readonly row: number }) => Value;

/** Numbers as the functions that add up take them: of cells the numbers alone, of other arguments all. */
const numbersIn = (given: readonly Given[]): number[] =>
  given.flatMap((each) =>
    each.isReference
      ? each.values().filter((value): value is number => typeof value === "number")
      : [toNumber(each.value())],
  );

const truthsIn = (given: readonly Given[]): boolean[] =>
  given.flatMap((each) =>
    each.isReference
      ? each
          .values()
          .filter((value) => typeof value === "number" || typeof value === "boolean")
          .map(Boolean)
      : [toTruth(each.value())],
  );

const isOf =
  (isKind: (value: Value) => boolean): NativeFunction =>
  ([given]) => {
    try {
      return isKind(given!.value());
    } catch (error) {
      if (error instanceof FormulaError) return false;
      throw error;
    }
  };

const number = (given: Given | undefined, otherwise = 0): number =>
  given === undefined || given.isMissing ? otherwise : toNumber(given.value());
const text = (given: Given | undefined): string => (given === undefined ? "" : toText(given.value()));

/** A number in groups of three with a comma for decimals, as FIXED writes here. */
function fixed(value: number, decimals: number): string {
  const [whole = "0", rest] = Math.abs(roundTo(value, decimals)).toFixed(decimals).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return `${value < 0 ? "-" : ""}${grouped}${rest === undefined ? "" : `,${rest}`}`;
}

/** A criterion of COUNTIF and SUMIF: a comparison, a text with wildcards, or a value. */
function criterion(wanted: Value): (value: Value) => boolean {
  if (typeof wanted !== "string") return (value) => value !== null && compare(value, wanted) === 0;
  const [, sign = "=", rest = ""] = /^(<>|<=|>=|=|<|>)?([\s\S]*)$/.exec(wanted)!;
  const limit: Value = /^[-+]?\d+(?:[.,]\d+)?$/.test(rest) ? toNumber(rest) : rest;
  if (sign === "=" || sign === "<>") {
    const isMeant =
      typeof limit === "number"
        ? (value: Value): boolean => value === limit
        : (value: Value): boolean =>
            rest === ""
              ? value === null || value === ""
              : typeof value === "string" && pattern(rest).test(value);
    return sign === "=" ? isMeant : (value) => !isMeant(value);
  }
  return (value) => {
    if (value === null || typeof value !== typeof limit) return false;
    const order = compare(value, limit);
    return sign.includes("<")
      ? order < 0 || (sign === "<=" && order === 0)
      : order > 0 || (sign === ">=" && order === 0);
  };
}

const pattern = (wildcards: string): RegExp =>
  new RegExp(
    `^${wildcards
      .replace(/[.+^${}()|[\]\\]/g, "\\$&")
      .replace(/\*/g, "[\\s\\S]*")
      .replace(/\?/g, "[\\s\\S]")}$`,
    "i",
  );

export const NATIVE_FUNCTIONS: Readonly<Record<string, NativeFunction>> = {
  ABS: ([given]) => Math.abs(number(given)),
  AND: (given) => truthsIn(given).every(Boolean),
  CHAR: ([given]) => String.fromCharCode(number(given)),
  CHOOSE: ([which, ...choices]) => {
    const chosen = choices[Math.trunc(number(which)) - 1];
    if (chosen === undefined) throw new FormulaError("#VALUE!");
    return chosen.value();
  },
  COUNT: (given) =>
    given
      .flatMap((each) => (each.isReference ? countable(each) : [each.value()]))
      .filter((value) => typeof value === "number").length,
  COUNTIF: ([range, wanted]) => range!.values().filter(criterion(wanted!.value())).length,
  FIND: ([wanted, within, start]) => {
    const at = text(within).indexOf(text(wanted), number(start, 1) - 1);
    if (at < 0) throw new FormulaError("#VALUE!");
    return at + 1;
  },
  FIXED: ([given, decimals]) => fixed(number(given), number(decimals, 2)),
  IF: ([condition, then, otherwise]) =>
    toTruth(condition!.value())
      ? (then?.value() ?? 0)
      : otherwise === undefined
        ? false
        : (otherwise.value() ?? 0),
  IFERROR: ([given, otherwise]) => {
    try {
      return given!.value() ?? 0;
    } catch (error) {
      if (error instanceof FormulaError) return otherwise!.value() ?? 0;
      throw error;
    }
  },
  INT: ([given]) => Math.floor(number(given)),
  ISBLANK: isOf((value) => value === null),
  ISNUMBER: isOf((value) => typeof value === "number"),
  ISTEXT: isOf((value) => typeof value === "string"),
  LEFT: ([given, letters]) => text(given).slice(0, number(letters, 1)),
  LEN: ([given]) => text(given).length,
  MAX: (given) => Math.max(...orZero(numbersIn(given))),
  MID: ([given, start, letters]) => text(given).substr(number(start) - 1, number(letters)),
  MIN: (given) => Math.min(...orZero(numbersIn(given))),
  MOD: ([given, by]) => {
    const [value, divisor] = [number(given), number(by)];
    if (divisor === 0) throw new FormulaError("#DIV/0!");
    return value - divisor * Math.floor(value / divisor);
  },
  N: ([given]) => {
    const value = given!.value();
    return typeof value === "number" ? value : value === true ? 1 : 0;
  },
  NOT: ([given]) => !toTruth(given!.value()),
  OR: (given) => truthsIn(given).some(Boolean),
  RIGHT: ([given, letters]) => {
    const count = number(letters, 1);
    return count === 0 ? "" : text(given).slice(-count);
  },
  ROUND: ([given, digits]) => roundTo(number(given), number(digits)),
  ROW: ([given], { row }) => (given?.row ?? row) + 1,
  SIGN: ([given]) => Math.sign(number(given)),
  SUBSTITUTE: ([given, old, next, which]) => {
    const [whole, wanted] = [text(given), text(old)];
    if (wanted === "") return whole;
    const parts = whole.split(wanted);
    if (which === undefined || which.isMissing) return parts.join(text(next));
    const nth = number(which);
    return nth >= parts.length
      ? whole
      : [parts.slice(0, nth).join(wanted), parts.slice(nth).join(wanted)].join(text(next));
  },
  SUM: (given) => numbersIn(given).reduce((total, value) => total + value, 0),
  SUMIF: ([range, wanted, added]) => {
    const isMeant = criterion(wanted!.value());
    const values = (added ?? range!).values();
    return range!.values().reduce<number>((total, value, index) => {
      const summand = values[index];
      return isMeant(value) && typeof summand === "number" ? total + summand : total;
    }, 0);
  },
  TRIM: ([given]) => text(given).trim().replace(/ +/g, " "),
  VALUE: ([given]) => toNumber(given!.value()),
};

/** COUNT passes over errors in cells, and over the one argument that is an error. */
function countable(given: Given): Value[] {
  try {
    return given.values();
  } catch (error) {
    if (error instanceof FormulaError) return [];
    throw error;
  }
}

const orZero = (numbers: number[]): number[] => (numbers.length === 0 ? [0] : numbers);
