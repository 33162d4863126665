import { surveyWorkbook } from "../excel/checking/survey-workbook";
import { insertInputSheet } from "../excel/on-demand";
import { questionBeforeSecond } from "../workbook/period-questions";
import type { Notice } from "./notice";

/** Chèn biểu: a new input sheet, at once; in a workbook with a sheet of a period, the pane asks first. */
export async function insertAction(): Promise<Notice> {
  const survey = await surveyWorkbook();
  const question =
    survey.kind === "input"
      ? questionBeforeSecond(undefined, [
          {
            id: survey.sheetId,
            name: survey.check.sheetName,
            title: survey.check.content.information["ten_ky"] ?? "",
          },
        ])
      : undefined;
  if (question !== undefined) return { tone: "question", about: "second_sheet", ...question };
  const { message } = await insertInputSheet();
  return { tone: "success", message };
}
