import { surveyWorkbook } from "../excel/checking/survey-workbook";
import { startNextPeriod } from "../excel/on-demand";
import { questionBeforeNext } from "../workbook/period-questions";
import type { Notice } from "./notice";

/** Kỳ mới: the sheet of the next period, at once; with errors left, the pane says which count would be carried on. */
export async function nextPeriodAction(): Promise<Notice> {
  const survey = await surveyWorkbook();
  const question = survey.kind === "input" ? questionBeforeNext(survey.check) : undefined;
  if (question !== undefined) return { tone: "question", about: "next_period", message: question };
  const { message } = await startNextPeriod();
  return { tone: "success", message };
}
