import { checkFigures, goToFinding } from "../excel/checking/check-figures";
import { addressOfFinding, laterEdition, lostFigures, verdictOf } from "../workbook/check-sheet";
import type { Notice } from "./notice";

/** Kiểm tra: the verdict, and the first cell to look at. */
export async function checkAction(): Promise<Notice> {
  const result = await checkFigures();
  const first = result.findings[0];
  if (first !== undefined && first.severity !== "info") await goToFinding(result, first);
  const address = first && addressOfFinding(result, first);
  const place = address === undefined ? "" : `Ô ${address}: `;
  const detail = first === undefined ? "" : ` ${place}${first.message}`;
  const notes = [lostFigures(result), laterEdition(result)].filter((each) => each !== undefined);
  return {
    tone: "success",
    message: `${verdictOf(result.findings)}.${detail}${notes.map((each) => ` ${each}`).join("")}`,
  };
}
