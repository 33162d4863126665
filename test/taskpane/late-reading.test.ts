/** A reading of the workbook may begin while a command runs and be answered after it is over. */
import { initialState, type PaneState } from "../../src/taskpane/model/state";
import { startPane, type Workbook } from "../../src/taskpane/pane";
import { surveyOf, TODAY } from "./states";

function later<T>(): { readonly promise: Promise<T>; readonly answer: (value: T) => void } {
  let answer: (value: T) => void = () => undefined;
  const promise = new Promise<T>((resolve) => (answer = resolve));
  return { promise, answer };
}

const turn = () => new Promise((resolve) => setTimeout(resolve, 0));

describe("a reading that is answered after the command is over", () => {
  it("leaves the command ended, its message and the next step shown", async () => {
    const reading = later<ReturnType<typeof surveyOf>>();
    const command = later<{ readonly sheetName: string; readonly message: string }>();
    const workbook: Partial<Workbook> = {
      survey: () => reading.promise,
      insertInputSheet: () => command.promise,
      keepInformation: async () => undefined,
      lastChange: () => undefined,
    };
    let state: PaneState = initialState(true, TODAY);
    const pane = startPane(state, workbook as Workbook, (next) => (state = next));

    pane.actions.insertSheet();
    void pane.refresh();
    expect(state.busy).toBeDefined();
    command.answer({ sheetName: "Nhập liệu", message: "Đã chèn trang “Nhập liệu”." });
    await turn();
    reading.answer(surveyOf({}));
    await turn();

    expect(state).toMatchObject({
      step: "figures",
      notice: { tone: "success", message: "Đã chèn trang “Nhập liệu”." },
    });
    expect(state.busy).toBeUndefined();
  });
});
