/** A finding as the pane shows it: where to look, and what one click would put right. */
import { isFigureKey, nameOf } from "../../catalog/figures";
import type { CellChange, Finding, Way } from "../../checks/finding";
import { writeValues } from "../../checks/localise/repair-words";
import type { CheckResult } from "../../workbook/check-sheet";
import type { CellRepair, FigureRepair } from "../../excel/input/repair-cells";
import type { ColumnId } from "../../sheets/input/input-columns";
import { parseCell } from "../../sheets/address";

/** A cell of the input sheet, told by its row: a code or an address would pass for the other. */
export interface Target {
  readonly key: string;
  readonly column?: ColumnId;
  /** "dòng 25" */
  readonly row: string;
}

/** One cell of a way out. */
export interface ListedChange {
  /** "dòng 25, Hồ sơ đang giải quyết" */
  readonly where: string;
  /** "17 → 16" */
  readonly values: string;
  readonly target?: Target;
}

/** Cells that change together. */
export interface ListedWay {
  readonly changes: readonly ListedChange[];
  /** What speaks for it, or what else it asks for: "hợp với các tỷ lệ đã ghi". */
  readonly remark?: string;
  /** Absent where a value is the officer's to choose, or a cell is gone. */
  readonly repairs?: readonly CellRepair[];
}

export interface ListedFinding {
  readonly finding: Finding;
  /** Tells the finding apart from the others of a check. */
  readonly id: string;
  readonly message: string;
  readonly ways: readonly ListedWay[];
  /** What may be wrong in words, where no way says it. */
  readonly hint?: string;
  /** The cell to go to; absent when the sheet has lost it. */
  readonly target?: Target;
  /** What one click puts right without a doubt. */
  readonly repair?: CellRepair;
  /** What only follows from this one: mending it mends them. */
  readonly consequences: readonly ListedFinding[];
}

/** A finding of a check for the pane's list. */
export function listed(
  finding: Finding,
  check: CheckResult,
  consequences: readonly ListedFinding[] = [],
): ListedFinding {
  const { message, code, hint } = finding;
  const ways = (finding.ways ?? []).map((way) => listedWay(way, check));
  const target = targetOf(finding, check);
  const repair = repairOf(finding, check);
  return {
    finding,
    id: `${code} ${finding.keys.join()} ${message}`,
    message,
    ways,
    ...(hint === undefined || ways.length > 0 ? {} : { hint }),
    ...(target === undefined ? {} : { target }),
    ...(repair === undefined ? {} : { repair }),
    consequences,
  };
}

/** A wrong written rate, the likely wrong cell, else a blank one, else the first. */
function targetOf(finding: Finding, check: CheckResult): Target | undefined {
  const { keys, rewriting, suspect, repair, severity } = finding;
  if (rewriting !== undefined) return rowOf(rewriting.rate, check, "printed");
  const isBlank = (key: string): boolean => isFigureKey(key) && check.content.figures[key] === undefined;
  const blanks = severity === "info" ? keys.slice(1).filter(isBlank) : [];
  const candidates = [suspect?.key ?? repair?.key ?? "", ...blanks, ...keys];
  return candidates.map((key) => rowOf(key, check)).find((target) => target !== undefined);
}

function rowOf(key: string, { addressOf }: CheckResult, column?: ColumnId): Target | undefined {
  const address = addressOf(key);
  if (address === undefined) return undefined;
  const row = `dòng ${parseCell(address)!.row + 1}`;
  return { key, row, ...(column === undefined ? {} : { column }) };
}

function repairOf({ repair, rewriting }: Finding, check: CheckResult): CellRepair | undefined {
  if (repair !== undefined) return figureRepair(repair.key, repair.value, check);
  return rewriting !== undefined && rowOf(rewriting.rate, check) !== undefined ? rewriting : undefined;
}

function figureRepair(
  key: string,
  value: number | "",
  { content, addressOf }: CheckResult,
): FigureRepair | undefined {
  if (addressOf(key) === undefined) return undefined;
  return { key, value, seen: content.figures[key] ?? content.unreadable[key] ?? "" };
}

const FITS_RATES = "hợp với các tỷ lệ đã ghi";
const CALLS_FOR_MORE = "khi đó số khác cũng phải đổi";

function listedWay({ changes, fitsRates, callsForMore }: Way, check: CheckResult): ListedWay {
  const cells = changes.flatMap((change) => change.keys.map((key) => listedChange(key, change, check)));
  const isSettled = changes.every(({ orBeyond }) => orBeyond === undefined);
  const repairs = changes.flatMap(({ keys, to }) => keys.map((key) => figureRepair(key, to, check)));
  const isWhole = repairs.every((repair) => repair !== undefined);
  const remark = fitsRates ? FITS_RATES : callsForMore ? CALLS_FOR_MORE : undefined;
  return {
    changes: cells,
    ...(remark === undefined ? {} : { remark }),
    ...(isSettled && isWhole ? { repairs: repairs as FigureRepair[] } : {}),
  };
}

function listedChange(key: string, change: CellChange, check: CheckResult): ListedChange {
  const target = rowOf(key, check);
  const where = target === undefined ? nameOf(key) : `${target.row}, ${nameOf(key)}`;
  return { where, values: writeValues(change), ...(target === undefined ? {} : { target }) };
}
