/** Fields of lists and tables reach the report: through the sheet "Theo hệ thống", and only while they make up its counts. */
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import type { Figures } from "../../src/checks/facts";
import type { CountSummary } from "../../src/dossiers/count-summary";
import type { FieldFigures } from "../../src/dossiers/field-counts";
import { makeDocument } from "../../src/report/fill/make-document";
import { makeFacts } from "../../src/report/facts/make-facts";
import { templateOf } from "../../src/report/templates";
import type { Table } from "../../src/report/document/document";
import { planSystemsSheet } from "../../src/sheets/dossiers/systems-sheet";
import { fieldsOn } from "../../src/sheets/dossiers/systems-layout";
import { referenceToSheet, SOURCE_NAME } from "../../src/sheets/sheet-marks";
import { countsByField } from "../../src/workbook/counts-by-field";

const INPUT = "Nhập liệu";

const field = (name: string, owner: FieldFigures["owner"], online: number, late = 0): FieldFigures => ({
  field: name,
  ...(owner !== undefined && { owner }),
  figures: {
    ky_truoc_chuyen_sang: 1,
    tn_truc_tuyen: online,
    tn_truc_tiep: 0,
    tn_buu_chinh: 0,
    gq_truoc_han: online,
    gq_dung_han: 0,
    gq_qua_han: 0,
    tu_choi: 0,
    rut: 0,
    dung_xu_ly: 0,
    dgq_trong_han: 1 - late,
    dgq_qua_han: late,
    dgq_cho_bo_sung: 0,
  },
});

const FIELDS: readonly FieldFigures[] = [
  field("Hộ tịch", "ministry", 40),
  field("Hộ tịch", "city", 2),
  field("Đất đai", "city", 30, 1),
];

const summaryOf = (fields: readonly FieldFigures[]): CountSummary => ({
  span: { from: 20543, to: 20573 },
  importedOn: 20580,
  systems: [],
  total: {},
  unitCells: {},
  blanks: [],
  warnings: [],
  unknownWords: [],
  portal: [],
  fields,
  undecided: { count: 0, lines: [] },
  duplicates: { count: 0, lines: [] },
  unread: { count: 0, lines: [] },
  accounts: [{ text: "Tệp “a.xlsx”: 3 dòng = 3 hồ sơ trong kỳ.", places: [] }],
  origins: {},
});

/** The sheet as it is read again, with the input sheet's counts. */
function read(fields: readonly FieldFigures[], figures: Figures, input = INPUT) {
  const { grid } = planSystemsSheet({
    name: "Theo hệ thống",
    input: INPUT,
    addressOf: () => undefined,
    summary: summaryOf(fields),
    owners: {},
    settings: DEFAULT_SETTINGS,
  });
  const values = grid.map((row) =>
    row.map((cell) => (typeof cell === "object" && cell !== null ? "" : (cell ?? ""))),
  );
  const systems = {
    values,
    top: 0,
    left: 0,
    read: (row: number, column: number) => values[row]?.[column] ?? "",
    constants: new Map([[SOURCE_NAME, referenceToSheet(INPUT)]]),
  };
  const view = { systems } as unknown as Parameters<typeof countsByField>[0];
  const check = { sheetName: input, content: { figures } } as unknown as Parameters<typeof countsByField>[1];
  return { systems, byField: countsByField(view, check) };
}

const COUNTS: Figures = { tn_truc_tuyen: 72, gq_truoc_han: 72, ky_truoc_chuyen_sang: 3, dgq_qua_han: 1 };

function rowsOf(byField: ReturnType<typeof countsByField>): string[][] {
  const facts = makeFacts({ figures: COUNTS, settings: DEFAULT_SETTINGS, ...byField });
  const [table] = makeDocument(templateOf("bieu-06")!, facts).blocks;
  return (table as Table).rows.map(([number = "", name = "", total = "", online = ""]) => [
    number,
    name,
    total,
    online,
  ]);
}

test("the sheet keeps the fields as they were counted", () => {
  expect(fieldsOn(read(FIELDS, COUNTS).systems)).toEqual(FIELDS);
});

test("Biểu 06 lists the fields below the systems of ministries and of the city", () => {
  expect(rowsOf(read(FIELDS, COUNTS).byField)).toEqual([
    ["I", "Trên Hệ thống các Bộ", "41", "40"],
    ["1", "Hộ tịch", "41", "40"],
    ["II", "Trên Hệ thống thành phố (tỉnh)", "34", "32"],
    ["1", "Hộ tịch", "3", "2"],
    ["2", "Đất đai", "31", "30"],
    ["", "TỔNG SỐ", "", "72"],
  ]);
});

test("where the owner of a system is not known, a field of several systems is one row", () => {
  const nobody = FIELDS.map(({ field: name, figures }) => ({ field: name, figures }));
  expect(rowsOf(read(nobody, COUNTS).byField).slice(0, 2)).toEqual([
    ["1", "Hộ tịch", "44", "42"],
    ["2", "Đất đai", "31", "30"],
  ]);
});

test.each<[why: string, figures: Figures, input: string]>([
  ["a count of the sheet was typed over", { ...COUNTS, tn_truc_tuyen: 73 }, INPUT],
  ["the sheet has none of their counts", {}, INPUT],
  ["they were counted for another input sheet", COUNTS, "Nhập liệu tháng 3"],
])("no field is printed where %s", (_, figures, input) => {
  expect(read(FIELDS, figures, input).byField).toEqual({});
});

test("a system without fields leaves the whole without", () => {
  expect(read([], COUNTS).byField).toEqual({});
});
