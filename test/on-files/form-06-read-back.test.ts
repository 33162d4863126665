/** Biểu 06 with both sections of systems (II.06a), as we write it, is a summary table that we read: figures, fields, sections. */
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { Figures } from "../../src/checks/facts";
import { sumOfAll } from "../../src/dossiers/field-counts";
import { readTables } from "../../src/dossiers/read/read-tables";
import { readSummary } from "../../src/dossiers/summary/read-summary";
import { sourcesOfFile } from "../../src/dossiers/summary/sources-of-file";
import { workbookFile } from "../../src/on-files/workbook-of-plans";
import { makeDocument } from "../../src/report/fill/make-document";
import { makeFacts } from "../../src/report/facts/make-facts";
import { templateOf } from "../../src/report/templates";
import { planReportSheet } from "../../src/sheets/report/report-sheet";
import { toDay } from "../../src/vietnamese/dates";

const counts = (online: number, direct: number, carried: number, late: number): Figures => ({
  ky_truoc_chuyen_sang: carried,
  tn_truc_tuyen: online,
  tn_truc_tiep: direct,
  tn_buu_chinh: 0,
  gq_truoc_han: online,
  gq_dung_han: direct - late,
  gq_qua_han: late,
  tu_choi: 0,
  rut: 0,
  dung_xu_ly: 0,
  dgq_trong_han: carried,
  dgq_qua_han: 0,
  dgq_cho_bo_sung: 0,
});

const MINISTRY = [
  { number: "1", name: "Hộ tịch", figures: counts(1240, 12, 3, 1) },
  { number: "2", name: "Lý lịch tư pháp", figures: counts(22, 2, 0, 0) },
];
const CITY = [
  { number: "1", name: "Chứng thực", figures: counts(1020, 214, 0, 4) },
  { number: "2", name: "Hộ tịch", figures: counts(7, 5, 2, 0) },
];
const sumOf = (fields: typeof CITY): Figures => sumOfAll(fields.map(({ figures }) => figures));
const WHOLE = sumOf([...MINISTRY, ...CITY]);

async function writtenAndRead() {
  const facts = makeFacts({
    figures: WHOLE,
    settings: DEFAULT_SETTINGS,
    information: { tu_ngay: "2026-04-15", den_ngay: "2026-05-14", don_vi: "TTPVHCC xã Vân Giả" },
    sections: [
      { number: "I", name: "Trên Hệ thống các Bộ", figures: sumOf(MINISTRY) },
      ...MINISTRY,
      { number: "II", name: "Trên Hệ thống thành phố (tỉnh)", figures: sumOf(CITY) },
      ...CITY,
    ],
  });
  const plan = planReportSheet(makeDocument(templateOf("bieu-06")!, facts), { name: "Báo cáo" });
  const bytes = new Uint8Array(await workbookFile([{ plan }]));
  const { summaries } = sourcesOfFile(await readTables({ name: "bieu.xlsx", bytes }), { system: "bieu" });
  expect(summaries).toHaveLength(1);
  return readSummary(summaries[0]!, {}, { from: toDay("2026-04-15"), to: toDay("2026-05-14") });
}

/** What the form's columns hold. */
const HELD = [
  "ky_truoc_chuyen_sang",
  "tn_truc_tuyen",
  "tn_truc_tiep",
  "gq_truoc_han",
  "gq_dung_han",
  "gq_qua_han",
  "dgq_trong_han",
  "dgq_qua_han",
];
const held = (figures: Figures): Figures => Object.fromEntries(HELD.map((key) => [key, figures[key]!]));

test("gives back the figures, the sections and the fields of each", async () => {
  const { refusal, warnings, figures, sections } = await writtenAndRead();
  expect({ refusal, warnings }).toEqual({ refusal: undefined, warnings: [] });
  expect(held(figures)).toEqual(held(WHOLE));
  expect(sections.map(({ owner, byField }) => [owner, byField.map(([field]) => field)])).toEqual([
    ["ministry", ["Hộ tịch", "Lý lịch tư pháp"]],
    ["city", ["Chứng thực", "Hộ tịch"]],
  ]);
  expect(held(sections[0]!.figures)).toEqual(held(sumOf(MINISTRY)));
  expect(held(sections[1]!.byField[1]![1])).toEqual(held(CITY[1]!.figures));
});
