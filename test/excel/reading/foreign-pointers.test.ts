/** A name of ours may come to point at a sheet of the officer's: only a sheet that carries our mark is ours. */
import { runCommand } from "../../../src/excel/command/run-command";
import {
  LATEST_INPUT,
  LATEST_NARRATIVE,
  LATEST_REPORT,
  LOG,
  narrativePointerOf,
  SYSTEMS,
  templatePointerOf,
  WAIVERS,
} from "../../../src/workbook/pointer-names";
import { readWorkbook, type WorkbookView } from "../../../src/excel/reading/workbook-view";
import {
  constantOf,
  LOG_NAME,
  NARRATIVE_NAME,
  REPORT_NAME,
  SYSTEMS_NAME,
  TEMPLATE_NAME,
  VERSION_NAME,
  WAIVERS_NAME,
} from "../../../src/sheets/sheet-marks";
import { useExcel } from "../../support/excel";

const APRIL = "tháng 4 năm 2026";

const POINTERS = [
  LATEST_INPUT,
  LATEST_REPORT,
  WAIVERS,
  LATEST_NARRATIVE,
  narrativePointerOf(APRIL),
  LOG,
  SYSTEMS,
  templatePointerOf("thang-trung-tam"),
];

const MARKS = [REPORT_NAME, WAIVERS_NAME, NARRATIVE_NAME, LOG_NAME, SYSTEMS_NAME, TEMPLATE_NAME];

/** The name of each sheet that is taken for ours. */
function ours({ input, report, waivers, narrative, lastNarrative, log, systems, templates }: WorkbookView) {
  const views = { input, report, waivers, narrative, lastNarrative, log, systems };
  const named = Object.entries({ ...views, ...Object.fromEntries(templates) });
  return Object.fromEntries(named.flatMap(([key, view]) => (view === undefined ? [] : [[key, view.name]])));
}

describe("pointers that all point at a sheet of the officer's", () => {
  useExcel();

  /** Every pointer at "Sheet1", and an input sheet "Biểu" that is in use. */
  async function pointAtSheet1(marks: readonly string[]): Promise<void> {
    await Excel.run(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem("Sheet1");
      sheet.getRange("A1").values = [["Của tôi"]];
      for (const name of POINTERS) workbook.names.add(name, sheet.getRange("A1"));
      for (const mark of marks) sheet.names.add(mark, constantOf(APRIL));
      const input = workbook.worksheets.add("Biểu");
      input.getRange("A1").values = [[APRIL]];
      input.names.add(VERSION_NAME, "=1");
      input.names.add("ten_ky", input.getRange("A1"));
      input.activate();
      await sync();
    });
  }

  const read = async (): Promise<ReturnType<typeof ours>> => {
    const options = { withLog: true, withTemplates: true };
    return ours(await runCommand({ doing: "đọc sổ" }, (context) => readWorkbook(context, options)));
  };

  it("find nothing of ours where it carries none of our marks", async () => {
    await pointAtSheet1([]);
    expect(await read()).toEqual({ input: "Biểu" });
  });

  it("find each sheet by its mark", async () => {
    await pointAtSheet1(MARKS);
    expect(await read()).toEqual({
      input: "Biểu",
      report: "Sheet1",
      waivers: "Sheet1",
      narrative: "Sheet1",
      lastNarrative: "Sheet1",
      log: "Sheet1",
      systems: "Sheet1",
      "thang-trung-tam": "Sheet1",
    });
  });

  it.each(MARKS.map((mark) => [mark]))(
    "take it for one kind of sheet only by the mark of that kind: %s",
    async (mark) => {
      await pointAtSheet1([mark]);
      const { input, ...found } = await read();
      expect(input).toBe("Biểu");
      expect(Object.keys(found)).toHaveLength(mark === NARRATIVE_NAME ? 2 : 1);
    },
  );
});
