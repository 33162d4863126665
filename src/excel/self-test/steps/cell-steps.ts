/** Cells: our functions, long texts, events. */
import { codeOf, judged, type SelfStep } from "../self-step";

/** Milliseconds that our functions may take until they answer. */
const LONGEST = 5_000;
const PAUSE = 250;

const FUNCTIONS: Readonly<Record<string, string>> = {
  A1: "=TTHC.TYLE(1,2)",
  A2: "=TTHC.TYLE(D1,2)",
  A3: "=TTHC.KIEMTRA_TONG(3,1,2)",
  A4: "=FIXED(1022,0)",
};

const isWaiting = (value: unknown): boolean => /^#(?:BUSY!|GETTING_DATA|NAME\?)/.test(String(value));

export const FUNCTIONS_STEP: SelfStep = {
  step: "S7",
  title: "Hàm TTHC",
  run: async ({ attempt, addSheet }) => {
    const begun = Date.now();
    const made = await attempt(async (context) => {
      const sheet = addSheet(context);
      sheet.load("id");
      for (const [address, formula] of Object.entries(FUNCTIONS))
        sheet.getRange(address).formulas = [[formula]];
      await context.sync();
      return sheet.id;
    });
    if (made.code !== undefined) return { verdict: "refused", values: { ma: made.code } };
    for (;;) {
      const read = await attempt((context) => readFunctions(context, made.value));
      if (read.code !== undefined) return { verdict: "refused", values: { ma: read.code } };
      const { values, formulas, text } = read.value;
      const isLate = Date.now() - begun > LONGEST;
      if (!isLate && values.some(([value]) => isWaiting(value))) {
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
        continue;
      }
      const shown = (row: number): string => String(values[row]?.[0]);
      return judged(
        {
          ty_le: shown(0),
          o_trong: shown(1),
          kiem_tra_tong: shown(2),
          hang_nghin: String(text[3]?.[0]),
          la_ten_rieng: String(formulas[0]?.[0]).includes("_xldudf_"),
          mili_giay: Date.now() - begun,
        },
        { ty_le: "0.5", la_ten_rieng: false },
      );
    }
  },
};

async function readFunctions(
  context: Excel.RequestContext,
  id: string,
): Promise<Pick<Excel.Range, "values" | "formulas" | "text">> {
  const cells = context.workbook.worksheets.getItem(id).getRange("A1:A4");
  cells.load("values,formulas,text");
  await context.sync();
  return { values: cells.values, formulas: cells.formulas, text: cells.text };
}

const LENGTHS = [300, 700];

export const TEXTS: SelfStep = {
  step: "S9",
  title: "Chữ dài và dấu nháy",
  run: async ({ attempt, addSheet }) => {
    const read = await attempt(async (context) => {
      const sheet = addSheet(context);
      const cells = sheet.getRange("A1:B3");
      cells.numberFormat = Array.from({ length: 3 }, () => ["@", "General"]);
      await context.sync();
      const long = LENGTHS.map((length) => "Đặng Thị Hường, ".repeat(100).slice(0, length));
      cells.formulas = [...long.map((text) => [text, text]), ["'6 tháng", "'01"]];
      cells.load("text,values");
      await context.sync();
      return { text: cells.text, values: cells.values, long };
    });
    if (read.code !== undefined) return { verdict: "refused", values: { ma: read.code } };
    const { text, values, long } = read.value;
    const isWhole = (column: number): boolean => long.every((each, row) => text[row]?.[column] === each);
    return judged(
      {
        o_van_ban: isWhole(0),
        o_thuong: isWhole(1),
        dau_nhay: `${String(values[2]?.[0])} | ${String(values[2]?.[1])}`,
      },
      // Whether an apostrophe stays visible in a cell of text is recorded only: nobody knows.
      { o_van_ban: true, o_thuong: true },
    );
  },
};

export const EVENTS: SelfStep = {
  step: "S12",
  title: "Báo khi ô thay đổi",
  run: async ({ attempt, addSheet }) => {
    let count = 0;
    const watched = await attempt(async (context) => {
      const sheet = addSheet(context);
      sheet.load("id");
      const handler = sheet.onChanged.add(async () => void (count += 1));
      await context.sync();
      return { id: sheet.id, handler };
    });
    if (watched.code !== undefined) return { verdict: "refused", values: { ma: watched.code } };
    const written = await attempt(async (context) => {
      context.workbook.worksheets.getItem(watched.value.id).getRange("A1").values = [[1]];
      await context.sync();
    });
    for (let waited = 0; count === 0 && waited < LONGEST; waited += PAUSE)
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const { handler } = watched.value;
    await attempt(async () => {
      handler.remove();
      await handler.context.sync();
    });
    return judged({ ghi: codeOf(written), bao: count > 0 }, { ghi: "ok", bao: true });
  },
};
