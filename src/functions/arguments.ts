/**
 * The one place where what Excel hands over becomes a value that a function can use.
 *
 * Every parameter is declared as "any" in the metadata: with "number" Excel itself answers #VALUE! to a text, also to
 * the "" that another guard answered, before the function can say anything in Vietnamese.
 */
import type { Percent } from "../vietnamese/percent";
import { readPercent, writePercent } from "../vietnamese/percent";
import { plainText } from "../vietnamese/plain-text";
import { invalidArgument } from "./function-error";
import { readTarget, type Target } from "../vietnamese/target";

/** One declared parameter: its help, its shape, and how a raw argument is read. */
export interface Parameter<Value> {
  /** As Excel shows it while the formula is typed: ASCII, "da_giai_quyet". */
  readonly name: string;
  readonly description: string;
  /** "matrix": a range arrives whole, as rows of cells. */
  readonly dimensionality: "scalar" | "matrix";
  /** Takes any number of arguments. Only the last parameter may. */
  readonly isRepeating: boolean;
  /** May be left out of the formula. Only the last parameters may. */
  readonly isOptional: boolean;
  /**
   * The value of a raw argument, or null for a blank one.
   *
   * @throws FunctionError naming the parameter, when the argument is not blank and not readable.
   */
  read(raw: unknown): Value | null;
}

/** Excel shows a message on one line. */
const QUOTED_LENGTH = 20;

/** A cell's text inside a message, shortened. */
export function quote(text: string): string {
  const plain = plainText(text);
  return `“${plain.length > QUOTED_LENGTH ? `${plain.slice(0, QUOTED_LENGTH)}…` : plain}”`;
}

function writeDecimal(n: number): string {
  return String(n).replace("-", "−").replace(".", ",");
}

/** Blank: an empty cell, an argument left out, or the "" that a guarding formula answered. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === "string" && plainText(cell) === "");
}

/** The single cell of a scalar argument; some hosts hand even one cell over as rows. */
function onlyCell(raw: unknown, name: string): unknown {
  const cells: unknown[] = Array.isArray(raw) ? raw.flat(Infinity) : [raw];
  if (cells.length > 1) throw invalidArgument(name, "chọn một ô, không chọn cả vùng.");
  return cells[0];
}

/**
 * A fractional count is most often a count typed with a dot or comma between thousands: 1.022 read as 1,022. The
 * officer is told the count that was probably meant.
 */
function explainFraction(value: number): string {
  const thousandfold = Number((value * 1000).toPrecision(15));
  const hint =
    value < 1000 && Number.isInteger(thousandfold) ? ` Nếu là số hàng nghìn thì nhập ${thousandfold}.` : "";
  return `phải là số nguyên, đang là ${writeDecimal(value)}.${hint}`;
}

function readCount(cell: unknown, name: string): number | null {
  if (isBlank(cell)) return null;
  if (typeof cell === "string") throw invalidArgument(name, `đang là chữ ${quote(cell)}, cần nhập số.`);
  if (typeof cell !== "number") throw invalidArgument(name, "cần nhập số.");
  if (cell < 0) throw invalidArgument(name, `không được âm, đang là ${writeDecimal(cell)}.`);
  if (!Number.isInteger(cell)) throw invalidArgument(name, explainFraction(cell));
  if (!Number.isSafeInteger(cell)) throw invalidArgument(name, "số quá lớn.");
  return cell;
}

/** A parameter of one cell, read by `readCell`. */
export function scalar<Value>(
  name: string,
  description: string,
  readCell: (cell: unknown, name: string) => Value | null,
): Parameter<Value> {
  return {
    name,
    description,
    dimensionality: "scalar",
    isRepeating: false,
    isOptional: false,
    read: (raw) => readCell(onlyCell(raw, name), name),
  };
}

/**
 * A count: a whole number, 0 or more, in one cell.
 *
 * @example count("tu", "Tử số.").read(1022) //=> 1022
 */
export function count(name: string, description: string): Parameter<number> {
  return scalar(name, description, readCount);
}

/**
 * Any number of counts, in cells or ranges: the counts of the cells that are not blank, or null when all are.
 *
 * A repeating parameter arrives as one array of arguments, each an array of rows; a host that spreads the arguments
 * instead gives the same flat list of cells.
 *
 * @example counts("thanh_phan", "Các số thành phần.").read([[[980, null]], [[42]]]) //=> [980, 42]
 */
export function counts(name: string, description: string): Parameter<readonly number[]> {
  return {
    name,
    description,
    dimensionality: "matrix",
    isRepeating: true,
    isOptional: true,
    read: (raw) => {
      const cells: unknown[] = Array.isArray(raw) ? raw.flat(Infinity) : [raw];
      const filled = cells.map((cell) => readCount(cell, name)).filter((value) => value !== null);
      return filled.length === 0 ? null : filled;
    },
  };
}

/**
 * The parameter with a value of its own for a blank, which then does not blank the whole answer.
 *
 * @example orBlank(count("ky", "Số của kỳ."), 1).read(null) //=> 1
 */
export function orBlank<Value, Blank>(parameter: Parameter<Value>, blank: Blank): Parameter<Value | Blank> {
  return { ...parameter, read: (raw) => parameter.read(raw) ?? blank };
}

/**
 * The parameter as one that may be left out; hosts then hand over null, so a default parameter would never fire.
 *
 * @example optional(count("n", "Số."), 5).read(null) //=> 5
 */
export function optional<Value, Blank>(parameter: Parameter<Value>, blank: Blank): Parameter<Value | Blank> {
  return { ...orBlank(parameter, blank), isOptional: true };
}

/**
 * A rate as a fraction from 0 to 1, as every rate function answers it.
 *
 * A number above 1 is refused: it is most often a percentage typed without its sign, and 96 read as a fraction would
 * pass every target.
 *
 * @example fraction("ty_le", "Tỷ lệ.").read(0.996) //=> 0.996
 */
export function fraction(name: string, description: string): Parameter<number> {
  return scalar(name, description, (cell) => {
    if (isBlank(cell)) return null;
    if (typeof cell === "string") throw invalidArgument(name, `đang là chữ ${quote(cell)}, cần ô tỷ lệ.`);
    if (typeof cell !== "number") throw invalidArgument(name, "cần ô tỷ lệ.");
    if (cell < 0) throw invalidArgument(name, `không được âm, đang là ${writeDecimal(cell)}.`);
    if (cell > 1)
      throw invalidArgument(name, `lớn hơn 100%, đang là ${writeDecimal(cell)}. Ví dụ nhập: 96%.`);
    return cell;
  });
}

/** `judgePrintedRate` takes no finer rate. */
const MAX_WRITTEN_DECIMALS = 4;

/**
 * A rate as a report states it, exactly.
 *
 * Text is read as it is written, with its zeros: "99,6%", "99.6", "0,10 %". A number has lost them, and a function
 * cannot see the format of the cell, so: up to 1 it is a fraction (a percent cell that shows 99,6% holds 0,996; a bare
 * 1 is 100%), above 1 it is percent points. It is read to two decimals, as such a cell shows it, without zeros at the
 * end: 5% stands for every rate that rounds to 5%.
 *
 * @example
 * writtenRate("ty_le_ghi", "").read("0,10%") //=> { units: 10, decimals: 2 }
 * writtenRate("ty_le_ghi", "").read(0.996) //=> { units: 996, decimals: 1 }
 * writtenRate("ty_le_ghi", "").read(99.6) //=> { units: 996, decimals: 1 }
 */
export function writtenRate(name: string, description: string): Parameter<Percent> {
  return scalar(name, description, (cell) => {
    if (isBlank(cell)) return null;
    if (typeof cell !== "string" && typeof cell !== "number") throw invalidArgument(name, "cần một tỷ lệ.");
    if (typeof cell === "number" && cell < 0) throw invalidArgument(name, "không được âm.");
    const text = typeof cell === "string" ? cell : writePercent(cell <= 1 ? cell : cell / 100);
    const percent = readPercent(text);
    if (percent === null) throw invalidArgument(name, `không đọc được ${quote(text)}. Ví dụ: 99,6%.`);
    if (percent.decimals > MAX_WRITTEN_DECIMALS) {
      throw invalidArgument(name, `ghi nhiều nhất ${MAX_WRITTEN_DECIMALS} số lẻ.`);
    }
    return { units: percent.units, decimals: percent.decimals };
  });
}

/**
 * A target, see `readTarget`.
 *
 * @example target("chi_tieu", "Chỉ tiêu giao.").read("≥ 60%") //=> { operator: ">=", percent: { units: 60, decimals: 0 } }
 */
export function target(name: string, description: string): Parameter<Target> {
  return scalar(name, description, (cell) => {
    if (isBlank(cell)) return null;
    const read = typeof cell === "string" || typeof cell === "number" ? readTarget(cell) : null;
    if (read === null) throw invalidArgument(name, "chưa rõ. Viết ví dụ: ≥ 60%, = 100% hoặc ≤ 5%.");
    return read;
  });
}
