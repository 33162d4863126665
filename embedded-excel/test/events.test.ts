import { openForTests } from "./support/opened-excel";

const opened = openForTests({ sheets: ["Một", "Hai"] });

interface Heard {
  readonly type: string;
  readonly address?: string;
  readonly changeType?: string;
  readonly details?: { readonly valueBefore: unknown; readonly valueAfter: unknown };
}

/** Registers with `register`, does `work`, and returns what the handler heard. */
async function heard(
  register: (
    workbook: Excel.Workbook,
    handler: (event: unknown) => Promise<void>,
  ) => OfficeExtension.EventHandlerResult<never>,
  work: () => Promise<unknown>,
): Promise<Heard[]> {
  const events: Heard[] = [];
  const { Excel } = opened.excel;
  const registration = await Excel.run(async (context) => {
    const result = register(context.workbook, async (event) => void events.push(event as Heard));
    await context.sync();
    return result;
  });
  await work();
  await opened.excel.settled();
  await Excel.run(registration.context, async (context) => {
    registration.remove();
    await context.sync();
  });
  const before = events.length;
  await work();
  await opened.excel.settled();
  expect(events).toHaveLength(before);
  return events;
}

const edit = (sheet: string, address: string, value: number) => () =>
  opened.excel.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = value as never;
    await context.sync();
  });

describe("events", () => {
  test("onChanged of a sheet hears of its own cells, with the values of a single one", async () => {
    const events = await heard(
      (workbook, handler) => workbook.worksheets.getItem("Một").onChanged.add(handler) as never,
      async () => {
        await edit("Hai", "A1", 1)();
        await edit("Một", "A1", 5)();
        await edit("Một", "B1:B2", 6)();
      },
    );
    expect(events).toMatchObject([
      {
        type: "WorksheetChanged",
        address: "A1",
        changeType: "RangeEdited",
        details: { valueBefore: "", valueAfter: 5 },
      },
      { address: "B1:B2" },
    ]);
    expect(events[1]?.details).toBeUndefined();
  });

  test("onChanged of the collection hears of every sheet, of typing and of inserted rows", async () => {
    const events = await heard(
      (workbook, handler) => workbook.worksheets.onChanged.add(handler) as never,
      async () => {
        await opened.excel.type("Hai", "C3", "gõ");
        await opened.excel.Excel.run(async (context) => {
          context.workbook.worksheets.getItem("Một").getRange("2:3").insert("Down");
          await context.sync();
        });
      },
    );
    expect(events.map(({ address, changeType }) => [address, changeType])).toEqual([
      ["C3", "RangeEdited"],
      ["2:3", "RowInserted"],
    ]);
  });

  test("results of formulas fire no onChanged", async () => {
    await edit("Hai", "D1", 1)();
    await opened.excel.type("Một", "D1", "=Hai!D1");
    const events = await heard(
      (workbook, handler) => workbook.worksheets.getItem("Một").onChanged.add(handler) as never,
      edit("Hai", "D1", 2),
    );
    expect(events).toEqual([]);
  });

  test("selecting fires selection and activation", async () => {
    const back = () => opened.excel.select("Một", "A1");
    const there = async () => {
      await back();
      await opened.excel.select("Hai", "B2:C3");
    };
    await there();
    const selections = await heard(
      (workbook, handler) => workbook.worksheets.onSelectionChanged.add(handler) as never,
      there,
    );
    expect(selections.map(({ address }) => address)).toEqual(["A1", "B2:C3"]);
    const activations = await heard(
      (workbook, handler) => workbook.worksheets.getItem("Hai").onActivated.add(handler) as never,
      there,
    );
    expect(activations).toMatchObject([{ type: "WorksheetActivated" }]);
  });

  test("adding and deleting sheets is heard at the collection", async () => {
    let added = 0;
    const work = () =>
      opened.excel.Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(`Tạm ${++added}`);
        await context.sync();
        sheet.delete();
        await context.sync();
      });
    const adds = await heard((workbook, handler) => workbook.worksheets.onAdded.add(handler) as never, work);
    const deletes = await heard(
      (workbook, handler) => workbook.worksheets.onDeleted.add(handler) as never,
      work,
    );
    expect([adds, deletes]).toMatchObject([[{ type: "WorksheetAdded" }], [{ type: "WorksheetDeleted" }]]);
  });

  test("settled waits for what handlers write themselves", async () => {
    const { Excel } = opened.excel;
    const registration = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.getItem("Một").onChanged.add(async (event) => {
        if (event.address !== "F1") return;
        await Excel.run(async (inner) => {
          inner.workbook.worksheets.getItem("Một").getRange("F2").formulas = [["=F1*2"]];
          await inner.sync();
        });
      });
      await context.sync();
      return result;
    });
    await opened.excel.type("Một", "F1", 21);
    await opened.excel.settled();
    const cells = opened.excel.snapshot().sheets[0]!.cells;
    expect(cells.find(({ row, column }) => row === 1 && column === 5)?.value).toBe(42);
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  });
});
