/** The totals of a body of the vertical administration, by hand. */
import { SECTORS } from "../../../src/catalog/sectors";
import { n } from "./complaint";
import { addsUp, off, type Sum } from "./check-sum";

const NAMES: Readonly<Record<string, string>> = { cong_an: "Ngành Công an", quan_su: "Ngành Quân sự" };

/** How sentences about a sector begin. */
export const titleOf = (key: string): string =>
  NAMES[key] ?? SECTORS.find((sector) => sector.key === key)!.name;

/** @param sector the beginning of its keys: "nd_cong_an". */
export function sumsOfSector(sector: string, title: string): Sum[] {
  const [received, carried] = [`${sector}_tiep_nhan`, `${sector}_ky_truoc`];
  const [resolved, pending] = [`${sector}_da_giai_quyet`, `${sector}_dang_giai_quyet`];
  const onTime = `${sector}_truoc_va_dung_han`;
  return [
    {
      ...addsUp(
        "H01",
        received,
        [`${sector}_truc_tuyen`, `${sector}_truc_tiep`],
        (total, parts, each) =>
          `${title}: tiếp nhận ${n(total)} ≠ trực tuyến ${each(0)} + trực tiếp ${each(1)} ${off(total, parts)}`,
      ),
      perhaps: carried,
      isPerhapsOpen: true,
    },
    {
      code: "H02",
      severity: "warning",
      given: received,
      total: [received],
      perhapsInTotal: carried,
      leavesOf: [resolved, pending],
      parts: [`${sector}_tra_lai`, `${sector}_rut`],
      say: (total, parts, each) =>
        `${title}: đã giải quyết ${each(0)} + đang giải quyết ${each(1)} + trả lại ${each(2)} + rút ${each(3)} = ${n(parts)}, khác tiếp nhận ${n(total)} ${off(total, parts)}`,
    },
    addsUp(
      "H03",
      resolved,
      [onTime, `${sector}_qua_han`],
      (total, parts) =>
        `${title}: chi tiết trước, đúng, quá hạn cộng được ${n(parts)}, khác đã giải quyết ${n(total)} ${off(total, parts)}`,
    ),
    addsUp(
      "H03",
      onTime,
      [`${sector}_truoc_han`, `${sector}_dung_han`],
      (total, parts, each) =>
        `${title}: trước hạn ${each(0)} + đúng hạn ${each(1)} = ${n(parts)}, khác số gộp ${n(total)} ${off(total, parts)}`,
    ),
    addsUp(
      "H03",
      pending,
      [`${sector}_dgq_trong_han`, `${sector}_dgq_qua_han`],
      (total, parts, each) =>
        `${title}: trong hạn ${each(0)} + quá hạn ${each(1)} = ${n(parts)}, khác đang giải quyết ${n(total)} ${off(total, parts)}`,
    ),
  ];
}
