import { MOOD_NAMES, MOODS, type EmbeddedExcel, type MoodName } from "..";
import { useEmbeddedExcel } from "./support";

type Act = (context: Excel.RequestContext) => void | (() => unknown);

/** What shows each mood: an act that answers otherwise, or is refused, while it lasts. */
const SHOWN_BY: Readonly<Record<MoodName, { act: Act; calm: unknown; moody: unknown }>> = {
  localNameRefusesGlobal: {
    act: ({ workbook }) =>
      void workbook.names.add("Ở_ĐÂY", workbook.worksheets.getItem("Một").getRange("A1")),
    calm: undefined,
    moody: "ItemAlreadyExists",
  },
  localNameTakesGlobal: {
    act: ({ workbook }) => {
      const name = workbook.names.getItemOrNullObject("Ở_đây");
      name.load("scope");
      return () => (name.isNullObject ? "none" : name.scope);
    },
    calm: "none",
    moody: "Worksheet",
  },
  namesInR1C1: {
    act: ({ workbook }) => {
      const name = workbook.worksheets.getItem("Một").names.getItem("ở_đây");
      name.load("formula");
      return () => name.formula;
    },
    calm: "='Một'!$B$3",
    moody: "='Một'!R3C2",
  },
  anotherWorkbookInFront: {
    act: ({ workbook }) => void workbook.worksheets.getActiveWorksheet().load("name"),
    calm: undefined,
    moody: "InvalidSelection",
  },
  namesRefusedInBackground: {
    act: ({ workbook }) => void workbook.names.add("mới", workbook.worksheets.getItem("Một").getRange("A1")),
    calm: undefined,
    moody: "ItemNotFound",
  },
  chartSheetActive: {
    act: ({ workbook }) => void workbook.worksheets.getActiveWorksheet().load("name"),
    calm: undefined,
    moody: "GeneralException",
  },
  contextLost: {
    act: ({ workbook }) => void workbook.worksheets.load("items/name"),
    calm: undefined,
    moody: "InvalidRequestContext",
  },
  freezeRefused: {
    act: ({ workbook }) => void workbook.worksheets.getItem("Một").freezePanes.freezeRows(2),
    calm: undefined,
    moody: "GeneralException",
  },
  pageSetupRefused: {
    act: ({ workbook }) => void (workbook.worksheets.getItem("Một").pageLayout.paperSize = "A4"),
    calm: undefined,
    moody: "GeneralException",
  },
  unprotectRefused: {
    act: ({ workbook }) => workbook.worksheets.getItem("Một").protection.unprotect(),
    calm: undefined,
    moody: "AccessDenied",
  },
  functionsNeverLoaded: { act: shown, calm: 7, moody: "#NAME?" },
  functionsStayBusy: { act: shown, calm: 7, moody: "#BUSY!" },
  functionsOfAnotherMachine: {
    act: ({ workbook }) => {
      const cell = workbook.worksheets.getItem("Một").getRange("C1");
      cell.load("formulas");
      return () => cell.formulas[0]?.[0];
    },
    calm: "=TTHC.BAY()",
    moody: "=_xldudf_TTHC_BAY()",
  },
  manualCalculation: {
    act: ({ workbook }) => {
      workbook.application.load("calculationMode");
      return () => workbook.application.calculationMode;
    },
    calm: "Automatic",
    moody: "Manual",
  },
  oldFileFormat: {
    act: ({ workbook }) => {
      workbook.load("name");
      return () => workbook.name.split(".").pop();
    },
    calm: "xlsx",
    moody: "xls",
  },
  openedReadOnly: {
    act: ({ workbook }) => {
      workbook.load("readOnly");
      return () => workbook.readOnly;
    },
    calm: false,
    moody: true,
  },
  slowAnswers: { act: ({ workbook }) => void workbook.load("name"), calm: undefined, moody: undefined },
  largeRequestsRefused: {
    act: ({ workbook }) => {
      const line = Array.from({ length: 400 }, () => "x".repeat(1_000));
      workbook.worksheets.getItem("Hai").getRangeByIndexes(0, 0, 1, 400).values = [line];
    },
    calm: undefined,
    moody: "RequestPayloadSizeLimitExceeded",
  },
};

function shown({ workbook }: Excel.RequestContext): () => unknown {
  const cell = workbook.worksheets.getItem("Một").getRange("C1");
  cell.load("values");
  return () => cell.values[0]?.[0];
}

async function outcomeOf(excel: EmbeddedExcel, act: Act): Promise<unknown> {
  try {
    return await excel.Excel.run(async (context) => {
      const answer = act(context);
      await context.sync();
      return answer?.();
    });
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

describe("the moods of the embedded Excel", () => {
  const excel = useEmbeddedExcel({ sheets: ["Một", "Hai"] });

  beforeEach(async () => {
    excel().CustomFunctions.associate("BAY", () => 7);
    excel().registerFunctions({
      functions: [{ id: "BAY", name: "BAY", parameters: [], result: { dimensionality: "scalar" } }],
    } as never);
    await excel().Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Một");
      sheet.activate();
      sheet.names.add("ở_đây", sheet.getRange("B3"));
      sheet.getRange("C1").formulas = [["=TTHC.BAY()"]];
      await context.sync();
    });
    await excel().settled();
  });

  it.each(MOOD_NAMES)("%s", async (mood) => {
    const { act, calm, moody } = SHOWN_BY[mood];
    excel().setMoods([mood]);
    expect([MOODS[mood].what, await outcomeOf(excel(), act)]).toEqual([MOODS[mood].what, moody]);
    excel().setMoods([]);
    if (mood === "manualCalculation") excel().host.workbook.calculationMode = "Automatic";
    expect(await outcomeOf(excel(), act)).toEqual(calm);
  });

  it("lets one request in five be overtaken", async () => {
    excel().setMoods(["slowAnswers"]);
    const order: number[] = [];
    const ask = (nth: number): Promise<unknown> =>
      outcomeOf(excel(), ({ workbook }) => void workbook.load("name")).then(() => order.push(nth));
    for (let nth = 1; nth <= 4; nth += 1) await ask(nth);
    await Promise.all([ask(5), ask(6)]);
    expect(order).toEqual([1, 2, 3, 4, 6, 5]);
  });
});
