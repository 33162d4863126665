/**
 * The periodic report of a commune's centre: the fullest form in use, which covers nearly every figure. A month, a
 * quarter or a half-year differ in the words for the period only.
 */
import type { TemplateBlock } from "../../notation/template";
import { ASSESSMENT_AND_PLAN } from "./assessment-and-plan";
import { block } from "../block";
import { DOSSIERS } from "./dossiers";
import { ORGANISATION } from "./organisation";
import { SERVICES } from "./services";
import { rowsOfUntold, SUMMARY_TABLE } from "./summary-table";

const RESULTS = [...ORGANISATION, ...DOSSIERS, ...SERVICES, ...SUMMARY_TABLE];

const HAS_PLAN = "narrative:phuong_huong";

export const MONTHLY_REPORT_OF_A_CENTRE: readonly TemplateBlock[] = [
  block(
    "title",
    "Kết quả[ {{uoc}}] thực hiện nhiệm vụ[ {{ky}}] và phương hướng, nhiệm vụ {{ky_sau}}",
    `ky_sau and ${HAS_PLAN}`,
  ),
  block("title", "Kết quả[ {{uoc}}] thực hiện nhiệm vụ[ {{ky}}]"),
  block("basis", "{{narrative:can_cu}}"),
  block("opening", "{{ten_don_vi}} báo cáo kết quả[ {{uoc}}] thực hiện nhiệm vụ[ {{ky}}] như sau:"),
  ...RESULTS,
  ...rowsOfUntold(RESULTS),
  ...ASSESSMENT_AND_PLAN,
  block(
    "closing",
    "Trên đây là báo cáo kết quả[ {{uoc}}] thực hiện nhiệm vụ[ {{ky}}][ của {{ten_don_vi}}]./.",
  ),
  block("recipient", "Lãnh đạo {{ubnd}}"),
  block("recipient", "Lãnh đạo, chuyên viên các phòng, ban"),
  block("recipient", "Lưu: VT"),
];
