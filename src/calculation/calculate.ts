/**
 * Calculates the formulas of our own sheets where no program does: a workbook file that is open in the offline edition. Each
 * cell is calculated when it is first asked for, and once.
 */
import { FormulaError, NotCalculated } from "./formula-error";
import { NATIVE_FUNCTIONS, type Given } from "./native-functions";
import { parseFormula, type Expression } from "./parse";
import type { Corner } from "./formula-tokens";
import { compare, toNumber, toText, toTruth, valueOfCell, type Value } from "./formula-values";

export interface CellSource {
  /** A cell; undefined for a blank one. `sheet` is told without regard to case. */
  cell(
    sheet: string,
    row: number,
    column: number,
  ): { readonly value: Value; readonly formula?: string } | undefined;
  hasSheet(sheet: string): boolean;
}

/** A function of the add-in: gets its arguments as Excel hands them over, a range as rows of cells. */
export type CustomEvaluation = (given: readonly unknown[]) => unknown;

export interface Calculator {
  /** What a cell shows: its constant, or what its formula comes to; an error is its text. */
  valueAt(sheet: string, row: number, column: number): Value;
  /**
   * What a formula that is meant for `origin` comes to where it is moved to `place`, as conditional formats do.
   *
   * @returns undefined where it is not calculated here.
   */
  evaluateAt(formula: string, sheet: string, origin: Place, place: Place): Value | undefined;
}

export interface Place {
  readonly row: number;
  readonly column: number;
}

/** How far references without "$" are moved. */
interface Frame {
  readonly sheet: string;
  readonly place: Place;
  readonly moved: Place;
}

const parsed = new Map<string, Expression | NotCalculated>();
/** Formulas of two workbooks; more are not kept. */
const MOST_PARSED = 40_000;

function structureOf(formula: string): Expression {
  let known = parsed.get(formula);
  if (known === undefined) {
    if (parsed.size > MOST_PARSED) parsed.clear();
    try {
      known = parseFormula(formula);
    } catch (error) {
      if (!(error instanceof NotCalculated)) throw error;
      known = error;
    }
    parsed.set(formula, known);
  }
  if (known instanceof NotCalculated) throw known;
  return known;
}

/** @param custom our functions by their name in formulas, such as "TTHC.TYLE_RUT". */
export function calculator(
  source: CellSource,
  custom: ReadonlyMap<string, CustomEvaluation> = new Map(),
): Calculator {
  const known = new Map<string, Value | FormulaError>();
  const inWork = new Set<string>();

  /** @throws FormulaError, NotCalculated */
  function read(sheet: string, row: number, column: number): Value {
    const cell = source.cell(sheet, row, column);
    if (cell === undefined) return null;
    if (cell.formula === undefined) return valueOfCell(cell.value);
    const key = `${sheet.toLowerCase()}!${row},${column}`;
    let value = known.get(key);
    if (value === undefined) {
      if (inWork.has(key)) throw new NotCalculated(`${key} reads itself`);
      inWork.add(key);
      value = calculated(cell.formula, cell.value, {
        sheet,
        place: { row, column },
        moved: { row: 0, column: 0 },
      });
      inWork.delete(key);
      known.set(key, value);
    }
    if (value instanceof FormulaError) throw value;
    return value;
  }

  function calculated(formula: string, saved: Value, frame: Frame): Value | FormulaError {
    try {
      // A formula that comes to a blank cell shows 0.
      return evaluate(structureOf(formula), frame) ?? 0;
    } catch (error) {
      if (error instanceof FormulaError) return error;
      if (!(error instanceof NotCalculated) && !(error instanceof RangeError)) throw error;
    }
    try {
      return valueOfCell(saved);
    } catch (error) {
      return error as FormulaError;
    }
  }

  function evaluate(expression: Expression, frame: Frame): Value {
    switch (expression.kind) {
      case "number":
      case "text":
      case "truth":
        return expression.value;
      case "missing":
        return null;
      case "error":
        throw new FormulaError(expression.value);
      case "reference": {
        const [first] = corners(expression, frame);
        return read(sheetOf(expression, frame), first.row, first.column);
      }
      case "sign": {
        const number = toNumber(evaluate(expression.of, frame));
        return expression.sign === "%" ? number / 100 : expression.sign === "-" ? -number : number;
      }
      case "pair":
        return pair(expression.sign, evaluate(expression.left, frame), evaluate(expression.right, frame));
      case "call":
        return call(expression, frame);
    }
  }

  function call({ name, given }: Extract<Expression, { kind: "call" }>, frame: Frame): Value {
    const native = NATIVE_FUNCTIONS[name.replace(/^_XLFN\./, "")];
    if (native !== undefined)
      return native(
        given.map((each) => argument(each, frame)),
        frame.place,
      );
    const evaluation = custom.get(name);
    if (evaluation === undefined) throw new NotCalculated(`the function ${name}`);
    let answer: unknown;
    try {
      answer = evaluation(given.map((each) => handedOver(each, frame)));
    } catch (error) {
      if (error instanceof FormulaError || error instanceof NotCalculated) throw error;
      throw new FormulaError("#VALUE!");
    }
    if (typeof answer === "object") throw new NotCalculated(`${name} answers later`);
    return answer as Value;
  }

  function argument(given: Expression, frame: Frame): Given {
    const chosen = (): Expression => chosenOf(given, frame);
    return {
      value: () => evaluate(given, frame),
      values: () => {
        const expression = chosen();
        return expression.kind === "reference"
          ? rows(expression, frame).flat()
          : [evaluate(expression, frame)];
      },
      get isReference() {
        return chosen().kind === "reference";
      },
      isMissing: given.kind === "missing",
      ...(given.kind === "reference" ? { row: corners(given, frame)[0].row } : {}),
    };
  }

  /** IF and CHOOSE hand a reference on as a reference: MAX(IF(…,A1,0)) passes over a text in A1. */
  function chosenOf(expression: Expression, frame: Frame): Expression {
    if (expression.kind !== "call") return expression;
    const [first, ...choices] = expression.given;
    if (first === undefined || !(expression.name === "IF" || expression.name === "CHOOSE")) return expression;
    const which =
      expression.name === "IF"
        ? toTruth(evaluate(first, frame))
          ? 0
          : 1
        : Math.trunc(toNumber(evaluate(first, frame))) - 1;
    const choice = choices[which];
    return choice === undefined ? expression : chosenOf(choice, frame);
  }

  function handedOver(expression: Expression, frame: Frame): unknown {
    if (expression.kind !== "reference" || expression.to === undefined) return evaluate(expression, frame);
    return rows(expression, frame);
  }

  function rows(reference: Extract<Expression, { kind: "reference" }>, frame: Frame): Value[][] {
    const [from, to] = corners(reference, frame);
    const sheet = sheetOf(reference, frame);
    return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
      Array.from({ length: to.column - from.column + 1 }, (__, column) =>
        read(sheet, from.row + row, from.column + column),
      ),
    );
  }

  function sheetOf({ sheet }: { readonly sheet?: string }, frame: Frame): string {
    if (sheet === undefined) return frame.sheet;
    if (!source.hasSheet(sheet)) throw new FormulaError("#REF!");
    return sheet;
  }

  return {
    valueAt(sheet, row, column) {
      try {
        return read(sheet, row, column);
      } catch (error) {
        if (error instanceof FormulaError) return error.code;
        if (error instanceof NotCalculated || error instanceof RangeError) {
          return source.cell(sheet, row, column)?.value ?? null;
        }
        throw error;
      }
    },
    evaluateAt(formula, sheet, origin, place) {
      const moved = { row: place.row - origin.row, column: place.column - origin.column };
      try {
        return evaluate(structureOf(formula), { sheet, place, moved });
      } catch (error) {
        if (error instanceof FormulaError) return error.code;
        if (error instanceof NotCalculated || error instanceof RangeError) return undefined;
        throw error;
      }
    },
  };
}

function corners(
  { from, to = from }: { readonly from: Corner; readonly to?: Corner },
  { moved }: Frame,
): [Place, Place] {
  const place = (corner: Corner): Place => ({
    row: corner.row + (corner.isRowFixed ? 0 : moved.row),
    column: corner.column + (corner.isColumnFixed ? 0 : moved.column),
  });
  const [a, b] = [place(from), place(to)];
  return [
    { row: Math.min(a.row, b.row), column: Math.min(a.column, b.column) },
    { row: Math.max(a.row, b.row), column: Math.max(a.column, b.column) },
  ];
}

function pair(sign: string, left: Value, right: Value): Value {
  switch (sign) {
    case "&":
      return toText(left) + toText(right);
    case "=":
      return compare(left, right) === 0;
    case "<>":
      return compare(left, right) !== 0;
    case "<":
      return compare(left, right) < 0;
    case ">":
      return compare(left, right) > 0;
    case "<=":
      return compare(left, right) <= 0;
    case ">=":
      return compare(left, right) >= 0;
  }
  const [a, b] = [toNumber(left), toNumber(right)];
  if (sign === "+") return a + b;
  if (sign === "-") return a - b;
  if (sign === "*") return a * b;
  if (sign === "^") return a ** b;
  if (b === 0) throw new FormulaError("#DIV/0!");
  return a / b;
}
