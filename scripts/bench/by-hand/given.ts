/** What must be given, and what is a number at all, by hand. */
import { FIGURES, nameOf } from "../../../src/catalog/figures";
import { SECTORS } from "../../../src/catalog/sectors";
import { n, type Complaint } from "./complaint";
import type { Counts } from "./counts";
import { titleOf } from "./sector-sums";

const MOST = 1e9;

const KINDS: ReadonlyMap<string, string> = new Map(FIGURES.map(({ key, kind }) => [key, kind]));

/** Whole, not negative, not beyond all measure; a percentage up to 100. */
export function checkNumbers({ typed }: Counts, complaints: Complaint[]): void {
  for (const [key, count] of typed) {
    const kind = KINDS.get(key);
    const isRight =
      count >= 0 &&
      count <= (kind === "percent" ? 100 : MOST) &&
      (kind !== "count" || Number.isInteger(count));
    if (isRight) continue;
    const code = kind === "percent" ? "Q20" : "Q21";
    const words = kind === "percent" ? "tỷ lệ từ 0 đến 100" : "số nguyên không âm";
    complaints.push({
      severity: "error",
      code,
      message: `Ô ${nameOf(key)} phải là ${words}, đang ghi ${n(count)}.`,
    });
  }
}

/** Where there are dossiers of a kind, services of that kind are in use. */
const SERVICES: readonly (readonly [dossiers: string, services: string, name: string])[] = [
  ["hs_mot_phan", "dvc_mot_phan_phat_sinh", "DVC một phần"],
  ["hs_toan_trinh", "dvc_toan_trinh_phat_sinh", "DVC toàn trình"],
];

const REQUIRED: readonly (readonly [name: string, keys: readonly string[]])[] = [
  ["hồ sơ từ kỳ trước chuyển sang", ["ky_truoc_chuyen_sang"]],
  ["hồ sơ tiếp nhận trong kỳ hoặc tiếp nhận trực tuyến", ["tiep_nhan_trong_ky", "tn_truc_tuyen"]],
  ["hồ sơ giải quyết trước hạn, đúng hạn", ["gq_truoc_va_dung_han", "gq_truoc_han", "gq_dung_han"]],
  ["hồ sơ giải quyết quá hạn", ["gq_qua_han"]],
  ["hồ sơ đang giải quyết", ["dang_giai_quyet", "dgq_trong_han"]],
];

const HANDLED: readonly (readonly [received: string, name: string, handled: readonly string[]])[] =
  SECTORS.map(({ key }) => [
    `nd_${key}_tiep_nhan`,
    titleOf(key),
    [
      ...["da_giai_quyet", "truoc_va_dung_han", "truoc_han", "dung_han", "qua_han"],
      ...["dang_giai_quyet", "dgq_trong_han", "dgq_qua_han"],
    ].map((field) => `nd_${key}_${field}`),
  ]);

function hasAny(typed: ReadonlyMap<string, number>, keys: readonly string[]): boolean {
  for (const key of keys) if (typed.has(key)) return true;
  return false;
}

export function checkGiven(counts: Counts, complaints: Complaint[]): void {
  const { typed } = counts;
  for (const [dossiers, services, name] of SERVICES) {
    const count = counts.least(dossiers);
    if (count > 0 && counts.most(services) === 0) {
      const message = `Có ${n(count)} hồ sơ của ${name} nhưng số DVC phát sinh ghi 0.`;
      complaints.push({ severity: "warning", code: "Q14", message });
    }
  }
  for (const [name, keys] of REQUIRED) {
    if (!hasAny(typed, keys)) {
      const message = `Chưa nhập ${name} (không phát sinh thì nhập 0).`;
      complaints.push({ severity: "warning", code: "Q23", message });
    }
  }
  for (const [received, name, handled] of HANDLED) {
    if (!hasAny(typed, handled) && counts.least(received) > 0) {
      const message = `${name}: nên tách số tiếp nhận và số đã giải quyết.`;
      complaints.push({ severity: "warning", code: "H06", message });
    }
  }
}
