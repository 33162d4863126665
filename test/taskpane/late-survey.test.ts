import type { Survey } from "../../src/excel/survey-workbook";
import { initialState, type PaneState } from "../../src/taskpane/model/state";
import { startPane, type Workbook } from "../../src/taskpane/pane";

describe("a reading of the workbook that takes long", () => {
  test("takes nothing back that happened meanwhile", async () => {
    let answer: (survey: Survey) => void = () => undefined;
    const survey = (): Promise<Survey> => new Promise((resolve) => (answer = resolve));
    let state: PaneState | undefined;
    const pane = startPane(
      initialState(true, "2026-04-20"),
      { survey } as unknown as Workbook,
      (next) => (state = next),
    );

    const reading = pane.refresh();
    pane.actions.start();
    pane.actions.goToStep("report");
    pane.tell({ tone: "success", message: "Đã chèn trang “Nhập liệu”." });
    answer({ kind: "no_input" });
    await reading;

    expect(state).toMatchObject({
      survey: { kind: "no_input" },
      hasStarted: true,
      step: "report",
      notice: { message: "Đã chèn trang “Nhập liệu”." },
    });
  });
});
