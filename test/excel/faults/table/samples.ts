/** What the commands of the table are given. */
import type { HandIn } from "../../../../src/sheets/hand-in/hand-in-sheet";
import { DEFAULT_SETTINGS } from "../../../../src/catalog/settings";
import { OFFICIAL_CALENDAR } from "../../../../src/vietnamese/holidays";
import type { Waiver } from "../../../../src/checks/finding";
import type { CountSummary } from "../../../../src/dossiers/count-summary";
import { reconcile } from "../../../../src/dossiers/reconcile/reconcile";
import { planReconcileSheet } from "../../../../src/sheets/dossiers/reconcile-sheet";
import { planWorkSheet } from "../../../../src/sheets/dossiers/dossier-sheets";
import type { RememberedSystem } from "../../../../src/sheets/dossiers/mapping-sheet";
import { PARTS_IN_ORDER } from "../../../../src/sheets/narrative/narrative-sheet";
import type { SheetPlan } from "../../../../src/sheets/sheet-plan";
import { APRIL, countMade, madeList, type CountedLists } from "../../../support/counted-lists";

export const FORM = "thang-trung-tam";

/** The information of a period, as the pane keeps it. */
export const MAY: Readonly<Record<string, string>> = {
  don_vi: "TTPVHCC xã Gia Phúc",
  ten_ky: "tháng 5 năm 2026",
  tu_ngay: "2026-04-20",
  den_ngay: "2026-05-19",
};

export const STORED = { luu_kho: 12, da_giai_quyet: 10 };

const waiver = (code: string, key: string): Waiver => ({
  code,
  keys: [key],
  message: `Cảnh báo ${code}.`,
  reason: "Đã kiểm tra.",
  on: "2026-05-20",
  values: `${key}=12`,
});

export const WAIVERS = [waiver("X10", "luu_kho"), waiver("X12", "phi_phat_sinh")] as const;
export const NEXT_WAIVER = waiver("X06", "xin_loi");

const remembered = (system: string): RememberedSystem => ({
  mapping: { system, columns: [{ head: "ma ho so", kind: "code" }], dateOrder: "day_first", words: {} },
  owner: "city",
});

export const MAPPINGS = [remembered("Một cửa"), remembered("Đất đai")] as const;
export const NEXT_MAPPINGS = [{ ...MAPPINGS[1], owner: "ministry" as const }, remembered("Hộ tịch")];

const returned = (code: string, answer: string): HandIn["returned"][number] => ({
  period: "tháng 5/2026",
  code,
  keys: ["rut"],
  asked: "=1+1 là công thức hay chữ?",
  answer,
});

export const HANDED: HandIn = { unitCode: "11764", returned: [returned("Q05", "")] };
export const NEXT_HANDED: HandIn = {
  unitCode: "11765",
  returned: [returned("Q05", "Đã sửa."), returned("T01", "")],
};

/** Address of the words of a part on the sheet "Thuyết minh" as it is made. */
export const wordsAt = (key: string): string =>
  `B${4 + PARTS_IN_ORDER.findIndex((part) => part.key === key)}`;

let lists: Promise<readonly CountedLists[]> | undefined;

/** Two counts of one system, the second with more dossiers. */
export async function counted(): Promise<{ readonly first: CountSummary; readonly next: CountSummary }> {
  const [first, next] = await countedLists();
  return { first: first!.summary, next: next!.summary };
}

function countedLists(): Promise<readonly CountedLists[]> {
  lists ??= Promise.all([
    countMade([madeList({ dossiers: 30 })]),
    countMade([madeList({ seed: 5, dossiers: 40 })]),
  ]);
  return lists;
}

/** How the sheet "Đối soát" is planned: a system's dossiers held against those of the other count. */
export async function reconcileSheet(which: 0 | 1): Promise<(name: string) => SheetPlan> {
  const sides = (await countedLists()).map(({ lists: read }, at) => ({
    name: at === 0 ? "Một cửa" : "Cổng dịch vụ công",
    entries: read.flatMap(({ source, dossiers }) => dossiers.map((dossier) => ({ source, dossier }))),
  }));
  const [one, other] = which === 0 ? sides : [...sides].reverse();
  const options = { span: APRIL, calendar: OFFICIAL_CALENDAR, settings: DEFAULT_SETTINGS };
  const result = reconcile(one!, other!, options);
  // A few rows show it as well as thousands, and each costs time in every try.
  const few = { ...result, codes: result.codes.slice(0, 8) };
  return (name) => planReconcileSheet(name, few);
}

/** How the sheet of what is due is planned from one of the counts. */
export async function workSheet(which: 0 | 1): Promise<(name: string) => SheetPlan> {
  const { desk } = (await countedLists())[which]!;
  return (name) => planWorkSheet(name, desk.toDo(20), APRIL.to);
}
