import { HAND_IN_SHEET } from "../../../../src/sheets/hand-in/hand-in-sheet";
import { WAIVER_SHEET } from "../../../../src/sheets/waiver-sheet";
import { ON_NOTES, onInput, type Row } from "./row";
import {
  counted,
  HANDED,
  MAPPINGS,
  NEXT_HANDED,
  NEXT_MAPPINGS,
  NEXT_WAIVER,
  reconcileSheet,
  WAIVERS,
  workSheet,
} from "./samples";

/** Commands over waivers and dossier lists. */
export const LIST_ROWS: readonly Row[] = [
  {
    name: "keepWaivers: the first",
    command: "keepWaivers",
    workbook: "input",
    run: ({ keepWaivers }) => keepWaivers([WAIVERS[0]]),
    targets: onInput("luu_kho"),
  },
  {
    name: "keepWaivers: the next",
    command: "keepWaivers",
    workbook: "waived",
    run: ({ keepWaivers }) => keepWaivers([NEXT_WAIVER]),
    targets: ["A6", "A5"].map((cell) => ({ sheet: WAIVER_SHEET, cell })),
  },
  {
    name: "dropWaiver",
    command: "dropWaiver",
    workbook: "waived",
    run: ({ dropWaiver }) => dropWaiver(WAIVERS[0]),
    targets: ["C4", "C5"].map((cell) => ({ sheet: WAIVER_SHEET, cell })),
  },
  {
    name: "keepHandIn: the first",
    command: "keepHandIn",
    workbook: "input",
    run: ({ keepHandIn }) => keepHandIn(HANDED),
    targets: onInput("luu_kho"),
  },
  {
    name: "keepHandIn: the next",
    command: "keepHandIn",
    workbook: "handed",
    run: ({ keepHandIn }) => keepHandIn(NEXT_HANDED),
    targets: ["D4", "A6"].map((cell) => ({ sheet: HAND_IN_SHEET, cell })),
  },
  {
    name: "writeCounts: the first",
    command: "writeCounts",
    workbook: "input",
    ready: counted,
    run: async ({ writeCounts }) =>
      writeCounts({ summary: (await counted()).first, owners: {}, onTyped: "replace" }),
    targets: onInput("gq_qua_han", "tn_truc_tuyen"),
  },
  {
    name: "writeCounts: again",
    command: "writeCounts",
    workbook: "counted",
    ready: counted,
    run: async ({ writeCounts }) =>
      writeCounts({ summary: (await counted()).next, owners: {}, onTyped: "replace" }),
    targets: onInput("tn_truc_tuyen", "gq_truoc_han"),
  },
  {
    name: "keepMappings: the first",
    command: "keepMappings",
    workbook: "own",
    run: ({ keepMappings }) => keepMappings(MAPPINGS),
    targets: ON_NOTES,
  },
  {
    name: "keepMappings: the next",
    command: "keepMappings",
    workbook: "mapped",
    run: ({ keepMappings }) => keepMappings(NEXT_MAPPINGS),
    targets: ["A5", "A6"].map((cell) => ({ sheet: "Nhận cột", cell })),
  },
  {
    name: "showHolidays: the first",
    command: "showHolidays",
    workbook: "own",
    run: ({ showHolidays }) => showHolidays([2026]),
    targets: ON_NOTES,
  },
  {
    name: "showHolidays: another year",
    command: "showHolidays",
    workbook: "holidays",
    run: ({ showHolidays }) => showHolidays([2027]),
    targets: [{ sheet: "Ngày nghỉ", cell: "A5" }],
  },
  {
    name: "showDossiers: the first",
    command: "showDossiers",
    workbook: "own",
    ready: counted,
    run: async ({ showDossiers }) => showDossiers("work", "Việc cần làm", await workSheet(0)),
    targets: ON_NOTES,
  },
  {
    name: "showDossiers: in place of the last",
    command: "showDossiers",
    workbook: "worked",
    ready: counted,
    run: async ({ showDossiers }) => showDossiers("work", "Việc cần làm", await workSheet(1)),
    targets: [{ sheet: "Việc cần làm", cell: "C6" }],
  },
  {
    name: "showDossiers: Đối soát, the first",
    command: "showDossiers",
    workbook: "own",
    ready: counted,
    run: async ({ showDossiers }) => showDossiers("reconciled", "Đối soát", await reconcileSheet(0)),
    targets: ON_NOTES,
  },
  {
    name: "showDossiers: Đối soát, in place of the last",
    command: "showDossiers",
    workbook: "reconciled",
    ready: counted,
    run: async ({ showDossiers }) => showDossiers("reconciled", "Đối soát", await reconcileSheet(1)),
    targets: [{ sheet: "Đối soát", cell: "C6" }],
  },
];
