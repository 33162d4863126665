/** The result of a self-test as one text: to copy, to save, to read out. Pure. */
import type { SelfTest } from "./run-self-test";
import type { Verdict } from "./self-step";
import { troublesIn } from "./troubles";

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  good: "Đạt",
  differs: "Khác",
  refused: "Bị từ chối",
  not_here: "Chưa thử",
};

/**
 * The whole result.
 *
 * @param version of the add-in. @param day ISO.
 * @example selfTestText(result, "1.4", "2026-11-30").split("\n")[0] //=> "Tự kiểm tra Báo cáo TTHC, bản 1.4, ngày 2026-11-30"
 */
export function selfTestText({ measures, left }: SelfTest, version: string, day: string): string {
  const lines = measures.map(({ step, title, verdict, values, milliseconds }) => {
    const told = Object.entries(values).map(([name, value]) => `${name}=${String(value)}`);
    return [step, VERDICTS[verdict], title, `${milliseconds} ms`, told.join("; ")].join("\t");
  });
  const troubles = troublesIn(measures).map(({ id, says }) => `- ${says} (${id})`);
  return [
    `Tự kiểm tra Báo cáo TTHC, bản ${version}, ngày ${day}`,
    ...lines,
    troubles.length === 0 ? "Không thấy trục trặc đã biết." : "Trục trặc đã biết:",
    ...troubles,
    ...(left.length === 0 ? [] : [`Trang còn sót, xóa bằng tay: ${left.join(", ")}`]),
  ].join("\n");
}
