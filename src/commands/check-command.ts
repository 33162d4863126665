import { checkFigures, goToFinding, verdictOf } from "../excel/check-figures";
import type { Notice } from "./notice";

/** Kiểm tra: the verdict, and the first cell to look at. */
export async function checkCommand(): Promise<Notice> {
  const result = await checkFigures();
  const first = result.findings[0];
  if (first !== undefined && first.severity !== "info") await goToFinding(result, first);
  const lost = result.missing.length > 0 ? ` Biểu thiếu ${result.missing.length} dòng chỉ tiêu.` : "";
  const detail = first === undefined ? "" : ` ${first.message}`;
  return { tone: "success", message: `${verdictOf(result.findings)}.${detail}${lost}` };
}
