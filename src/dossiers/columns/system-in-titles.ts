/** The system that the titles above a list name: a proposal that the officer may change. */
import type { RawTable } from "../read/raw-table";
import { cellText } from "./cell-text";
import type { Head } from "./find-head";

/** How systems are called, each up to the end of its clause. */
const SYSTEM =
  /(?:^|[^\p{L}])((?:hệ thống (?:thông tin|phần mềm|một cửa|mcđt|dịch vụ|đăng ký|quản lý|hộ tịch|cơ sở)|cơ sở dữ liệu|csdl|phần mềm|cổng (?:dịch vụ công|dvc|thông tin)|một cửa điện tử|igate)[^,;:()\n]*)/iu;
/** Where the name ends and the rest of the title goes on. */
const GOES_ON = /\s+(?:từ ngày|từ|kỳ|tháng|quý|năm|đến ngày|ngày|trong kỳ|đã|đang|chưa)(?=\s|$).*$/iu;
const LONGEST = 80;
const TITLE_ROWS = 12;

/** Titles are often in capitals; a name of a system begins with one. */
function asName(text: string): string {
  const isCapitals = text === text.toLocaleUpperCase("vi");
  const small = isCapitals ? text.toLocaleLowerCase("vi") : text;
  return small.charAt(0).toLocaleUpperCase("vi") + small.slice(1);
}

/**
 * The name of the system in the titles above a head.
 *
 * @example
 * // "DANH SÁCH HỒ SƠ TRÊN HỆ THỐNG THÔNG TIN GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH TỪ NGÀY 01/4/2026"
 * systemInTitles(table, head) //=> "Hệ thống thông tin giải quyết thủ tục hành chính"
 */
export function systemInTitles(table: RawTable, { top }: Pick<Head, "top">): string | undefined {
  for (let row = Math.max(0, top - TITLE_ROWS); row < top; row += 1) {
    for (const cell of table.row(row)) {
      const name = SYSTEM.exec(cellText(cell))?.[1]
        ?.replace(GOES_ON, "")
        .replace(/[\s.–-]+$/, "");
      if (name !== undefined && name.length <= LONGEST) return asName(name);
    }
  }
  return undefined;
}
