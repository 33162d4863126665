/** The four steps with their state: what the line of progress shows. */
import { countBySeverity } from "../../checks/finding";
import { verdictOf } from "../../workbook/check-sheet";
import { fieldsOf, inputOf, pendingOf, type PaneState, type StepId } from "./state";
import { filledCount, listBlanks } from "./findings";
import { problemsOf } from "./fields";

/** "done": nothing left to do; "attention": something should be looked at; "wrong": something must be put right. */
export type StepMark = "todo" | "done" | "attention" | "wrong";

export interface Step {
  readonly id: StepId;
  readonly number: number;
  readonly title: string;
  readonly mark: StepMark;
  /** The state in a few words: "2 lỗi". */
  readonly note: string;
}

type Standing = Pick<Step, "mark" | "note">;

/** The line of progress. */
export function stepsOf(state: PaneState): readonly Step[] {
  return [
    { id: "period", number: 1, title: "Kỳ báo cáo", ...periodStanding(state) },
    { id: "figures", number: 2, title: "Số liệu", ...figuresStanding(state) },
    { id: "check", number: 3, title: "Kiểm tra", ...checkStanding(state) },
    { id: "report", number: 4, title: "Báo cáo", ...reportStanding(state) },
  ];
}

function periodStanding(state: PaneState): Standing {
  const problems = problemsOf(fieldsOf(state));
  const isUnfilled = inputOf(state) === undefined && Object.keys(state.draft).length === 0;
  if (isUnfilled) return { mark: "todo", note: "Chưa chọn" };
  if (Object.keys(problems).length > 0) return { mark: "attention", note: "Cần bổ sung" };
  if (inputOf(state) === undefined) return { mark: "done", note: "Đã chọn" };
  return Object.keys(pendingOf(state)).length > 0
    ? { mark: "attention", note: "Chưa ghi" }
    : { mark: "done", note: "Đã ghi" };
}

function figuresStanding(state: PaneState): Standing {
  const check = inputOf(state)?.check;
  if (check === undefined) return { mark: "todo", note: "Chưa có biểu" };
  if (filledCount(check) === 0) return { mark: "todo", note: "Chưa nhập" };
  const blanks = listBlanks(check).length;
  return blanks > 0
    ? { mark: "attention", note: `Thiếu ${blanks}` }
    : { mark: "done", note: `${filledCount(check)} số` };
}

function checkStanding(state: PaneState): Standing {
  const check = inputOf(state)?.check;
  if (check === undefined || filledCount(check) === 0) return { mark: "todo", note: "Chưa có số" };
  const { error, warning } = countBySeverity(check.findings);
  if (error > 0) return { mark: "wrong", note: `${error} lỗi` };
  return warning > 0 ? { mark: "attention", note: `${warning} cảnh báo` } : { mark: "done", note: "Đạt" };
}

function reportStanding(state: PaneState): Standing {
  return inputOf(state)?.reportName === undefined
    ? { mark: "todo", note: "Chưa lập" }
    : { mark: "done", note: "Đã lập" };
}

/** Where to go to put right what speaks against making the report. */
export function stepToMend(state: PaneState): StepId {
  return periodStanding(state).mark === "done" ? "check" : "period";
}

/** The verdict in one line; undefined as long as there is nothing to judge. */
export function verdictLine(
  state: PaneState,
): { readonly mark: StepMark; readonly text: string } | undefined {
  const check = inputOf(state)?.check;
  if (check === undefined || filledCount(check) === 0) return undefined;
  return { mark: checkStanding(state).mark, text: verdictOf(check.findings) };
}
