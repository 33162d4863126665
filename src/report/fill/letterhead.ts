/** The parts of a report around its body: letterhead, signature, recipients (NĐ 30/2020, Phụ lục I). */
import type { ReportInformation } from "../../catalog/report-information";
import { isDate, writeBlankLongDate, writeLongDate } from "../../vietnamese/dates";
import { readPeriodTitle } from "../../vietnamese/periods";
import { plainText } from "../../vietnamese/plain-text";
import { describeUnit } from "../../vietnamese/unit-name";
import { capitals } from "../../vietnamese/words";
import type { Letterhead, Signature } from "../document/document";

const given = (information: ReportInformation, key: string): string => plainText(information[key] ?? "");

/** Room in which the number is written by hand when the report is registered. */
const BLANK_NUMBER = "     ";

/** "05" becomes "Số: 05/BC-TTPVHCC"; what already has a slash is the whole number and symbol. */
function numberLine(information: ReportInformation, symbol: string): string {
  const number = given(information, "so_ky_hieu").replace(/^số ?:? ?/i, "");
  if (number.includes("/")) return number.startsWith("/") ? `Số:${BLANK_NUMBER} ${number}` : `Số: ${number}`;
  if (number === "") return `Số:${BLANK_NUMBER} /${symbol}`;
  return `Số: ${number.padStart(2, "0")}/${symbol}`;
}

/** Until the report is issued its day stays blank, under the month in which the figures close. */
function dateLine(information: ReportInformation): string {
  const issued = given(information, "ngay_ban_hanh");
  if (isDate(issued)) return writeLongDate(issued);
  const closing = given(information, "den_ngay");
  if (isDate(closing)) {
    const [year = "", month = ""] = closing.split("-");
    return writeBlankLongDate({ month: Number(month), year: Number(year) });
  }
  const period = readPeriodTitle(given(information, "ten_ky"));
  return period === null ? "ngày      tháng      năm      " : `ngày      tháng      năm ${period.year}`;
}

/**
 * The letterhead, as given in the information or derived from the unit's name.
 *
 * @example letterheadOf({ don_vi: "TTPVHCC xã Gia Phúc", den_ngay: "2026-04-19" }).placeAndDate
 *          //=> "Gia Phúc, ngày      tháng 4 năm 2026"
 */
export function letterheadOf(information: ReportInformation): Letterhead {
  const unit = describeUnit(given(information, "don_vi"));
  const place = given(information, "dia_danh") || unit.place;
  const date = dateLine(information);
  return {
    parent: capitals(given(information, "co_quan_chu_quan")) || unit.parent,
    issuer: capitals(given(information, "co_quan_ban_hanh")) || unit.issuer,
    number: numberLine(information, unit.symbol),
    placeAndDate: place === "" ? date : `${place}, ${date}`,
  };
}

/** The lines of a list typed into one cell: parted by semicolons or line breaks, without marks and final signs. */
function listOf(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((line) =>
      plainText(line)
        .replace(/^[-–•] ?/, "")
        .replace(/[.,]$/, ""),
    )
    .filter((line) => line !== "");
}

/**
 * Who signs: lines as given ("KT. GIÁM ĐỐC; PHÓ GIÁM ĐỐC"), else the head of the unit.
 *
 * @example signatureOf({ don_vi: "TTPVHCC xã Gia Phúc" }) //=> { authority: ["GIÁM ĐỐC"], name: "" }
 */
export function signatureOf(information: ReportInformation): Signature {
  const lines = listOf(information["quyen_han_ky"] ?? "").map(capitals);
  const { signing } = describeUnit(given(information, "don_vi"));
  return { authority: lines.length > 0 ? lines : signing, name: given(information, "nguoi_ky") };
}

/** The recipients as given, else those of the template. */
export function recipientsOf(information: ReportInformation, ofTemplate: readonly string[]): string[] {
  const lines = listOf(information["noi_nhan"] ?? "");
  return lines.length > 0 ? lines : [...ofTemplate];
}
