/** One command, two workbooks: what it does through Office.js, and what it does to an open file. */
import type { EmbeddedExcel } from "../../../embedded-excel";
import { comparable } from "../../../workbook-file/test/support";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../workbook-file";
import { fileHost } from "../../../src/open-file/file-host";
import { OpenWorkbook } from "../../../src/open-file/open-workbook";
import { withLines } from "../../support/sheet-lines";
import { preparation, ROWS, type Row } from "../faults/table";
import { openWorld, type Prepared } from "../faults/world";

interface Outcome {
  /** What the command answered, without the parts that stand for the workbook itself. */
  readonly answer: string;
  readonly snapshot: WorkbookSnapshot;
}

/** Ids are each workbook's own, and so is whether it is calculated by hand. */
const told = (answer: unknown): string =>
  JSON.stringify(answer ?? null, (key, value: unknown) =>
    key === "sheetId" ? "id" : key === "book" ? undefined : value,
  );

/** Width of a column that says nothing, in points: the stand-in keeps none. */
const STANDARD = 48;

const widthsOf = ({ columnWidths }: SheetSnapshot): SheetSnapshot["columnWidths"] =>
  Object.fromEntries(Object.entries(columnWidths).filter(([, points]) => points !== STANDARD));

async function throughOfficeJs({ run }: Row, prepared: Prepared): Promise<Outcome> {
  const world = await openWorld(prepared);
  try {
    const ending = await world.finish(Promise.resolve().then(() => run(world.commands, world.excel)));
    if (ending.kind !== "returned") throw new Error(`the command fails: ${JSON.stringify(ending)}`);
    await world.excel.settled();
    return { answer: told(ending.value), snapshot: world.excel.snapshot() };
  } finally {
    world.close();
  }
}

async function onFile({ run }: Row, { snapshot }: Prepared): Promise<Outcome> {
  const [{ speakTo }, commands] = await Promise.all([
    import("../../../src/excel/command/host"),
    import("../faults/commands"),
  ]);
  const book = new OpenWorkbook("so.xlsx", snapshot);
  // The stand-in has custom functions: so that both write the same formulas.
  speakTo({ ...fileHost(() => book), hasCustomFunctions: () => true } as Parameters<typeof speakTo>[0]);
  try {
    const excel = { host: { workbook: book } } as unknown as EmbeddedExcel;
    const answer = told(await run(commands, excel));
    return { answer, snapshot: book.snapshot() };
  } finally {
    speakTo();
  }
}

/** What a formula comes to is told elsewhere; heights that follow the texts are each program's own. */
function plain(snapshot: WorkbookSnapshot): unknown {
  const sheets = snapshot.sheets.map((sheet) => {
    const lined = withLines(sheet);
    const bare = lined.cells.map((cell) => (cell.formula === undefined ? cell : { ...cell, value: null }));
    return { ...lined, cells: bare, rowHeights: {}, columnWidths: widthsOf(sheet) } as SheetSnapshot;
  });
  return comparable({ ...snapshot, sheets });
}

it.each(ROWS)("$name does the same to an open file", async (row) => {
  await row.ready?.();
  const prepared = await preparation(row.workbook);
  const excel = await throughOfficeJs(row, prepared);
  const file = await onFile(row, prepared);
  expect(file.answer).toBe(excel.answer);
  expect(plain(file.snapshot)).toEqual(plain(excel.snapshot));
});
