import type { TemplateId } from "../../report/templates/list";
import { periodOf, type Fields } from "./fields";

interface TemplateProposal {
  readonly id: TemplateId;
  /** "vì đơn vị báo cáo là Ủy ban nhân dân" */
  readonly reason: string;
}

const COMMITTEE = /^\s*(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s/iu;

/**
 * The form of report that a unit and a period ask for; undefined where the usual one does.
 *
 * @example proposeTemplate({ don_vi: "UBND xã Gia Phúc", ten_ky: "tháng 5/2026" })?.id //=> "thang-ubnd"
 */
export function proposeTemplate(fields: Fields): TemplateProposal | undefined {
  if (COMMITTEE.test((fields["don_vi"] ?? "").normalize("NFC"))) {
    return { id: "thang-ubnd", reason: "vì đơn vị báo cáo là Ủy ban nhân dân" };
  }
  if (periodOf(fields)?.kind === "half_year") {
    return { id: "6-thang-trung-tam", reason: "vì kỳ báo cáo là 6 tháng" };
  }
  return undefined;
}
