/** What a cell shows for its value, and what it takes for what is typed: as Excel with Vietnamese signs does. */
import { roundTo } from "../calculation/formula-values";
import { readNumber } from "../vietnamese/counts";
import { fromExcelSerial, readDate, toExcelSerial, writeDate } from "../vietnamese/dates";
import type { CellValue } from "../../workbook-file";

const TEXT = "@";
const isDateFormat = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"/g, ""));

/**
 * @example shownText(1022, "#,##0") //=> "1.022"
 * @example shownText(0.0635, "0.00%") //=> "6,35%"
 */
export function shownText(value: CellValue, format = "General"): string {
  if (value === null) return "";
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") return value;
  if (format === "General" || format === TEXT) return String(Number(value.toPrecision(11))).replace(".", ",");
  if (isDateFormat(format)) {
    const date = fromExcelSerial(Math.floor(value));
    return date === null ? String(value) : writeDate(date);
  }
  const isPercent = format.includes("%");
  const decimals = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  const [whole = "0", rest] = Math.abs(roundTo(isPercent ? value * 100 : value, decimals))
    .toFixed(decimals)
    .split(".");
  const grouped = format.includes("#,##0") ? whole.replace(/\B(?=(?:\d{3})+$)/g, ".") : whole;
  return `${value < 0 ? "-" : ""}${grouped}${rest === undefined ? "" : `,${rest}`}${isPercent ? "%" : ""}`;
}

/**
 * What a cell holds after something was typed into it. Nothing that is typed becomes a formula.
 *
 * @example typedValue("1.022", "#,##0") //=> 1022
 * @example typedValue("19/5/2026", "dd/mm/yyyy") //=> 46161
 */
export function typedValue(text: string, format = "General"): CellValue {
  const plain = text.trim();
  if (plain === "") return null;
  if (format === TEXT) return text;
  const date = isDateFormat(format) ? readDate(plain) : null;
  if (date !== null) return toExcelSerial(date);
  const percent = /^(.+?)\s*%$/.exec(plain)?.[1];
  if (percent !== undefined) {
    const number = readNumber(percent);
    return number === null ? text : Number((number / 100).toPrecision(15));
  }
  return readNumber(plain) ?? text;
}
