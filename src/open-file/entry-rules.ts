/** What the validations of a sheet say of an entry. */
import { boxOf } from "../on-files/boxes";
import type { CellValue, ValidationSnapshot } from "../../workbook-file";
import { LAST } from "./range-target";

export interface Objection {
  readonly message: string;
  /** The entry is not taken; else it is, and the officer is told. */
  readonly isRefusal: boolean;
}

type Limits = { readonly formula1?: unknown; readonly formula2?: unknown; readonly operator?: string };

/** @returns undefined for an entry that is as it shall be, or that no rule speaks of. */
export function objectionTo(
  validations: readonly ValidationSnapshot[],
  row: number,
  column: number,
  value: CellValue,
): Objection | undefined {
  if (value === null) return undefined;
  const rule = validations.find(({ range }) => {
    const box = boxOf(range, LAST);
    return row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
  });
  if (rule === undefined || !rule.error.show || isAllowed(rule.rule, value)) return undefined;
  return { message: withoutButtons(rule.error.message), isRefusal: rule.error.style === "Stop" };
}

/** Here an entry is taken and told of; the button that Excel's dialog has for it is not there. */
const withoutButtons = (message: string): string =>
  message.replace(/ Bấm OK[^.]*\./, " Số vừa gõ vẫn được ghi.");

/** The choices of a cell with a list spelt out; undefined for any other. */
export function choicesAt(
  validations: readonly ValidationSnapshot[],
  row: number,
  column: number,
): readonly string[] | undefined {
  for (const { range, rule } of validations) {
    const box = boxOf(range, LAST);
    const { source } = (rule["list"] ?? {}) as { readonly source?: string };
    const isHere = row >= box.top && row <= box.bottom && column >= box.left && column <= box.right;
    if (isHere && source !== undefined && !source.startsWith("=")) return source.split(",");
  }
  return undefined;
}

function isAllowed(rule: ValidationSnapshot["rule"], value: CellValue): boolean {
  const [kind, limits] = Object.entries(rule)[0] as [string, Limits & { readonly source?: string }];
  if (kind === "list") {
    const { source = "" } = limits;
    return source.startsWith("=") || source.split(",").includes(String(value));
  }
  if (kind === "wholeNumber") return Number.isInteger(value) && isWithin(limits, value as number);
  if (kind === "decimal" || kind === "date") {
    return typeof value === "number" && (kind === "date" || isWithin(limits, value));
  }
  return true;
}

function isWithin({ formula1, formula2, operator }: Limits, value: number): boolean {
  const [low, high] = [Number(formula1), Number(formula2)];
  if (operator === "Between") return value >= low && value <= high;
  return operator === "GreaterThan" ? value > low : value >= low;
}
