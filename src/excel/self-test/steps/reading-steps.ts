/** Reading the workbook: as at every command, and again and again while the person disturbs. */
import { readWorkbook } from "../../reading/workbook-view";
import { codeOf, judged, type SelfStep } from "../self-step";

export const FIRST_READING: SelfStep = {
  step: "S2",
  title: "Đọc sổ",
  run: async ({ attempt }) => {
    const first = codeOf(await attempt(readWorkbook));
    const again = codeOf(await attempt(readWorkbook));
    return judged({ lan_dau: first, lan_sau: again }, { lan_dau: "ok", lan_sau: "ok" });
  },
};

async function readName(context: Excel.RequestContext): Promise<void> {
  context.workbook.load("name");
  await context.sync();
}

/** Requests in pairs, the second sent before the first is answered. */
const PAIRS = 6;

export const ORDER: SelfStep = {
  step: "S17",
  title: "Thứ tự trả lời",
  run: async ({ attempt }) => {
    let overtaken = 0;
    for (let pair = 0; pair < PAIRS; pair += 1) {
      const order: number[] = [];
      const ask = async (nth: number): Promise<void> => {
        await attempt(readName);
        order.push(nth);
      };
      await Promise.all([ask(1), ask(2)]);
      if (order[0] === 2) overtaken += 1;
    }
    return judged({ bi_vuot: overtaken }, { bi_vuot: 0 });
  },
};

async function readActive(context: Excel.RequestContext): Promise<void> {
  context.workbook.worksheets.getActiveWorksheet().load("name");
  await context.sync();
}

async function readNames(context: Excel.RequestContext, sheetId: string): Promise<void> {
  context.workbook.worksheets.getItem(sheetId).names.load("items/name");
  await context.sync();
}

const ROUNDS = 3;

export const DISTURBANCE: SelfStep = {
  step: "S13",
  title: "Đọc khi đang ở nơi khác",
  run: async ({ attempt, addSheet }) => {
    const made = await attempt(async (context) => {
      const sheet = addSheet(context);
      sheet.load("id");
      await context.sync();
      return sheet.id;
    });
    const codes = { trang_dang_mo: "ok", ten_cua_trang: "ok" };
    for (let round = 0; round < ROUNDS; round += 1) {
      const active = await attempt(readActive);
      if (active.code !== undefined) codes.trang_dang_mo = active.code;
      if (made.code !== undefined) continue;
      const names = await attempt((context) => readNames(context, made.value));
      if (names.code !== undefined) codes.ten_cua_trang = names.code;
    }
    return judged(codes, { trang_dang_mo: "ok", ten_cua_trang: "ok" });
  },
};
