/**
 * What makes a new sheet pleasant and does not hold anything: the rows that stay in view, the printed page, charts. Excel refuses
 * such a request now and then, for want of a printer or in a window without panes (office-js #2196), and a batch is all
 * or nothing: so it is asked for once the sheet stands, and a refusal is told and changes nothing else.
 */
import { rangeAddress } from "../../sheets/address";
import type { SheetPlan } from "../../sheets/sheet-plan";
import { hurried } from "../changes/way-back";
import { runCommand, type CommandOptions } from "../command/run-command";
import { queueCharts } from "./apply-charts";
import { applyPage, queuePageBreaks } from "./apply-page";

interface Dressing {
  /** What is missing without it, as the end of a sentence. */
  readonly what: string;
  /** The tab on which the officer does it by hand. */
  readonly byHand: string;
  readonly apply: (sheet: Excel.Worksheet) => void;
}

const PAGE_LAYOUT = "Bố trí Trang (Page Layout)";

const dressingsOf = ({ freezeRows, freezeColumns = 0, page, charts = [] }: SheetPlan): Dressing[] => [
  ...(freezeRows > 0
    ? [
        {
          what: "giữ dòng tiêu đề khi cuộn",
          byHand: "Xem (View)",
          apply: ({ freezePanes }: Excel.Worksheet) =>
            freezeColumns === 0
              ? freezePanes.freezeRows(freezeRows)
              : freezePanes.freezeAt(rangeAddress(0, 0, freezeRows - 1, freezeColumns - 1)),
        },
      ]
    : []),
  {
    what: "khổ giấy, lề và tiêu đề trang in",
    byHand: PAGE_LAYOUT,
    apply: (sheet) => applyPage(sheet, page),
  },
  ...(page.pageBreaksBefore === undefined || page.pageBreaksBefore.length === 0
    ? []
    : [
        {
          what: "chỗ ngắt trang",
          byHand: PAGE_LAYOUT,
          apply: (sheet: Excel.Worksheet) => queuePageBreaks(sheet, page),
        },
      ]),
  ...(charts.length === 0
    ? []
    : [
        {
          what: "biểu đồ",
          byHand: "Chèn (Insert)",
          apply: (sheet: Excel.Worksheet) => queueCharts(sheet, { charts }),
        },
      ]),
];

/** Queues the whole dressing of a sheet. */
export function queueDressing(sheet: Excel.Worksheet, plan: SheetPlan): void {
  for (const { apply } of dressingsOf(plan)) apply(sheet);
}

/**
 * Dresses a sheet that stands. One sync; where that is refused, one for each part, and one to see what it is called now.
 *
 * @param sheetId by which it is known: an officer may have given it another name, or its name to another one.
 * @returns what is missing, to be added to the command's message; "" mostly, and where the sheet is gone.
 * @example (await dressSheet(command, plan, id)) //=> " Trang “Báo cáo” còn thiếu: khổ giấy, lề và tiêu đề trang in. …"
 */
export async function dressSheet(command: CommandOptions, plan: SheetPlan, sheetId: string): Promise<string> {
  const parts = dressingsOf(plan);
  if (await isDressed(command, sheetId, parts)) return "";
  const missing: Dressing[] = [];
  for (const part of parts) if (!(await isDressed(command, sheetId, [part]))) missing.push(part);
  const name = missing.length === 0 ? undefined : await nameNow(command, sheetId, plan.name);
  if (name === undefined) return "";
  const tabs = [...new Set(missing.map(({ byHand }) => byHand))];
  return ` Trang “${name}” còn thiếu: ${missing.map(({ what }) => what).join("; ")}. Số liệu không bị ảnh hưởng; nếu cần, tự đặt ở thẻ ${tabs.join(" và ")}.`;
}

async function isDressed(
  command: CommandOptions,
  sheetId: string,
  parts: readonly Dressing[],
): Promise<boolean> {
  try {
    await runCommand(hurried(command), async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      for (const { apply } of parts) apply(sheet);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

/** What a sheet is called now; undefined where it is gone, and as it was called where Excel does not tell. */
async function nameNow(
  command: CommandOptions,
  sheetId: string,
  calledBefore: string,
): Promise<string | undefined> {
  try {
    return await runCommand(hurried(command), async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId);
      sheet.load("name");
      await context.sync();
      return sheet.isNullObject ? undefined : sheet.name;
    });
  } catch {
    return calledBefore;
  }
}
