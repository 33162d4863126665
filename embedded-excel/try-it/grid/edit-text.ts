import type { CellValue } from "../../../workbook-file";

const millisecondsPerDay = 86_400_000;
const dayZero = Date.UTC(1899, 11, 30);

/**
 * What a cell offers to the person who begins to edit it, in the notation of Vietnam, so that typing nothing changes
 * nothing: the reverse of `parseTyped`.
 *
 * @example
 * editText(0.0502, "0.00%");   //=> "5,02%"
 * editText(46132, "dd/mm/yyyy") //=> "20/04/2026"
 */
export function editText(value: Exclude<CellValue, null>, numberFormat: string): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (numberFormat.includes("%")) return `${decimal(Number(`${value}e2`))}%`;
  if (/[dy]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]/g, "")) && Number.isInteger(value)) {
    return dateText(value);
  }
  return decimal(value);
}

/** Fifteen digits, as Excel keeps them; 5.02 % stands in binary as 0.050199999999999995. */
function decimal(value: number): string {
  return String(Number(value.toPrecision(15))).replace(".", ",");
}

function dateText(serial: number): string {
  const date = new Date(dayZero + serial * millisecondsPerDay);
  const two = (part: number): string => String(part).padStart(2, "0");
  return `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}
