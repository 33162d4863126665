/** F03r: who signs for whom. */
import { SOURCES } from "../../catalog/rules/sources";
import { foldAccents } from "../../vietnamese/words";
import type { FormRule, FormText } from "./form-rule";

/** Lines that may hold the name of the issuing unit: the letterhead. */
const LETTERHEAD_LINES = 12;

const ON_BEHALF = /^[\s*]*tm\s*\.\s*(?<of>.*)$/;

const isCentre = (folded: string): boolean => /(?:^|[\s*])(?:trung tam|tt ?pvhcc)(?![a-z])/.test(folded);

const isIssuedByCentre = (text: FormText): boolean =>
  text
    .slice(0, LETTERHEAD_LINES)
    .some((line) => line === line.toUpperCase() && /^[\s*]*trung tam/.test(foldAccents(line)));

export const CENTRE_SIGNS_AS_ITSELF: FormRule = {
  code: "F03r",
  severity: "warning",
  label: "Quyền hạn ký",
  reason: "Điều 13: “TM.” dành cho tập thể lãnh đạo; Trung tâm làm việc theo chế độ thủ trưởng.",
  source: SOURCES.documents,
  message: "Trung tâm không ký “TM.”; dùng “GIÁM ĐỐC” hoặc “KT. GIÁM ĐỐC”.",
  find: (text) =>
    text.flatMap((line, index) => {
      const of = ON_BEHALF.exec(foldAccents(line))?.groups?.["of"];
      if (of === undefined) return [];
      return isCentre(of) || isIssuedByCentre(text) ? [{ line: index, quote: line.trim() }] : [];
    }),
};
