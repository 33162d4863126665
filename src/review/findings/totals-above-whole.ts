/**
 * Q07 over totals alone: what is resolved and what is pending cannot be more than what there was to resolve, wherever
 * the office counts withdrawn dossiers. The rule of the sheet adds up details, and says nothing where some are not told;
 * a sentence that states the three totals still contradicts itself.
 */
import { writeNumber } from "../../checks/message";
import { writeSigned } from "../../vietnamese/counts";
import type { TextFacts } from "./facts-of-text";
import { quoteOf, type ReviewFinding } from "./review-finding";

const WHOLE: readonly (readonly string[])[] = [
  ["tong_ho_so"],
  ["ky_truoc_chuyen_sang", "tiep_nhan_trong_ky"],
];
const DONE = ["da_giai_quyet", "dang_giai_quyet"] as const;

export function totalsAboveWhole({ figures, sourceOf }: TextFacts): ReviewFinding[] {
  const wholes = WHOLE.find((keys) => keys.every((key) => figures[key] !== undefined));
  const [resolved, pending] = DONE.map((key) => figures[key]);
  if (wholes === undefined || resolved === undefined || pending === undefined) return [];
  const whole = wholes.reduce((sum, key) => sum + figures[key]!, 0);
  const difference = resolved + pending - whole;
  if (difference <= 0) return [];
  const keys = [...wholes, ...DONE];
  return [
    {
      code: "Q07",
      severity: "error",
      keys,
      difference,
      message: `Hồ sơ không cân: tổng ${writeNumber(whole)}, nhưng đã giải quyết ${writeNumber(resolved)} + đang giải quyết ${writeNumber(pending)} = ${writeNumber(resolved + pending)} (lệch ${writeSigned(difference)}).`,
      quotes: keys.flatMap((key) => sourceOf.get(key) ?? []).map(quoteOf),
      proposal: "Kiểm tra lại ba số này: ít nhất một số không đúng.",
    },
  ];
}
