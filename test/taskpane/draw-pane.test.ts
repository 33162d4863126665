import { drawPane } from "../../src/taskpane/draw-pane";
import type { Actions } from "../../src/taskpane/view/actions";
import type { Element } from "../../src/taskpane/view/element";
import { SHEET_PANELS } from "../../src/taskpane/view/sheet-panels";
import { april, stateWithoutSheet } from "./states";
import { wordsOf } from "./tools/elements";

const IDLE = new Proxy({}, { get: () => () => undefined }) as Actions;

function drawing(load: () => Promise<typeof SHEET_PANELS>) {
  const drawn: (readonly Element[])[] = [];
  const told: string[] = [];
  let loads = 0;
  const draw = drawPane({
    draw: (elements) => void drawn.push(elements),
    load: () => {
      loads += 1;
      return load();
    },
    onFailure: (message) => void told.push(message),
  });
  const settled = () => new Promise((resolve) => setTimeout(resolve));
  return { draw, settled, told, loads: () => loads, shown: () => wordsOf(drawn[drawn.length - 1]!) };
}

describe("the panels over the sheet", () => {
  it("are not fetched for a new workbook", async () => {
    const { draw, loads, shown } = drawing(async () => SHEET_PANELS);
    draw(stateWithoutSheet(), IDLE);
    expect(loads()).toBe(0);
    // The form stands before they have come.
    draw(stateWithoutSheet({ hasStarted: true }), IDLE);
    expect(shown()).toContain("Đơn vị báo cáo");
    expect(loads()).toBe(1);
  });

  it("are fetched once, and drawn as soon as they are there", async () => {
    const { draw, settled, loads, shown } = drawing(async () => SHEET_PANELS);
    draw(april(), IDLE);
    expect(shown()).toContain("Đang mở…");
    draw(april(), IDLE);
    await settled();
    expect(shown()).toContain("Sửa cả");
    draw(april({ step: "report" }), IDLE);
    expect(loads()).toBe(1);
  });

  it("are told of where they cannot be fetched, and asked for again with the next state", async () => {
    let isDown = true;
    const { draw, settled, told, shown } = drawing(async () => {
      if (isDown) throw new Error("no network");
      return SHEET_PANELS;
    });
    draw(april(), IDLE);
    await settled();
    expect(told).toEqual([expect.stringMatching(/^Chưa mở được bước này: .*bấm lại/)]);
    isDown = false;
    draw(april(), IDLE);
    await settled();
    expect(shown()).not.toContain("Đang mở…");
  });
});
