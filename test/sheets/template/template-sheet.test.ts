import fc from "fast-check";
import { BLOCK_KINDS } from "../../../src/report/notation/block-kinds";
import type { TemplateBlock } from "../../../src/report/notation/template";
import { readConditionWords, sayCondition } from "../../../src/report/notation/template-words";
import { TEMPLATES } from "../../../src/report/templates";
import type { TemplateId } from "../../../src/report/templates/list";
import { parseCell } from "../../../src/sheets/address";
import { planTemplateSheet } from "../../../src/sheets/template/template-sheet";
import {
  formOfTemplateSheet,
  readTemplateSheet,
  type ReadTemplateSheet,
} from "../../../src/sheets/template/read-template";
import type { SheetPlan } from "../../../src/sheets/sheet-plan";

/** A sheet as Excel would hand it back, after `edit` changed its rows. */
function viewOf(plan: SheetPlan, edit: (rows: unknown[][]) => void = () => undefined): ReadTemplateSheet {
  const values = plan.grid.map((row) => row.map((cell): unknown => cell ?? ""));
  edit(values);
  const names = plan.names.map(({ name, refersTo }) => [name, refersTo] as const);
  return {
    values,
    top: 0,
    read: (row, column) => values[row]?.[column] ?? "",
    constants: new Map(names.filter(([, refersTo]) => refersTo.startsWith("="))),
    places: {
      cells: new Map(
        names.flatMap(([name, refersTo]) => (refersTo.startsWith("=") ? [] : [[name, parseCell(refersTo)!]])),
      ),
    },
  };
}

const bare = ({ kind, text, when, forEach }: TemplateBlock) => ({ kind, text, when, forEach });
const FIRST_ROW = 3;

describe.each(TEMPLATES)("the sheet of $id", (template) => {
  const plan = planTemplateSheet("Mẫu", template.id as TemplateId, template);

  test("is read back as the same template, without problems", () => {
    const { blocks, problems } = readTemplateSheet(viewOf(plan));
    expect(problems).toEqual([]);
    expect(blocks.map(bare)).toEqual(
      template.blocks.map((block) => bare({ ...block, text: block.text.replace(/\s+/g, " ").trim() })),
    );
    expect(formOfTemplateSheet(viewOf(plan))).toBe(template.id);
  });

  test("offers every kind in its list, where deleting rows cannot reach it", () => {
    const [kinds] = plan.validations;
    const cells = kinds!.rule.kind === "listOf" ? kinds!.rule.cells : "";
    const [from, to] = cells.split(":").map((cell) => parseCell(cell)!);
    expect([from!.row, to!.row]).toEqual([0, 0]);
    expect(plan.grid[0]!.slice(from!.column, to!.column + 1)).toEqual(BLOCK_KINDS.map(({ label }) => label));
  });

  test("keeps the other blocks whatever rows are removed, moved, doubled or left blank", () => {
    const count = template.blocks.length;
    const edits = fc.array(
      fc.record({
        what: fc.constantFrom("remove", "move", "double", "blank" as const),
        at: fc.nat(count - 1),
        to: fc.nat(count - 1),
      }),
      { maxLength: 8 },
    );
    fc.assert(
      fc.property(edits, (list) => {
        const rows = template.blocks.map((_, index) => index);
        const holes: number[] = [];
        const view = viewOf(plan, (values) => {
          const body = values.splice(FIRST_ROW);
          for (const { what, at, to } of list) {
            if (body.length === 0) break;
            const from = at % body.length;
            const row = body[from]!;
            const index = rows[from]!;
            if (what === "blank") {
              body.splice(from, 0, []);
              rows.splice(from, 0, -1);
            } else {
              if (what !== "double") {
                body.splice(from, 1);
                rows.splice(from, 1);
              }
              if (what !== "remove") {
                body.splice(to % (body.length + 1), 0, row);
                rows.splice(to % (rows.length + 1), 0, index);
              }
            }
          }
          values.push(...body);
          rows.forEach((index, position) => {
            if (index === -1) holes.push(position);
          });
        });
        const expected = rows.filter((index) => index !== -1).map((index) => template.blocks[index]!);
        const { blocks } = readTemplateSheet(view);
        expect(blocks.map(({ kind, when }) => [kind, when])).toEqual(
          expected.map(({ kind, when }) => [kind, when]),
        );
        const numbers = blocks.map(({ row }) => row! - FIRST_ROW - 1);
        expect(numbers.some((position) => holes.includes(position))).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  test("says its conditions in Vietnamese and understands them again", () => {
    for (const { when } of template.blocks) {
      if (when === undefined) continue;
      expect(sayCondition(when)).not.toMatch(/(?<![\w:.])(and|or|not)(?![\w:.])/);
      expect(readConditionWords(sayCondition(when))).toBe(when);
    }
  });
});

describe("rows that cannot be read", () => {
  const template = {
    id: "thang-ubnd",
    title: "Thử",
    blocks: [{ kind: "paragraph" as const, text: "Chào." }],
  };
  const plan = planTemplateSheet("Mẫu", "thang-ubnd", template);
  const problemsWith = (...rows: unknown[][]): string[] =>
    readTemplateSheet(viewOf(plan, (values) => values.push(...rows))).problems.map(({ message }) => message);

  test.each<[string, unknown[], string]>([
    ["no kind", ["", "Lời văn.", "", ""], "Dòng 5: chưa chọn loại khối ở cột đầu."],
    ["no words", ["Đoạn", "", "rut", ""], "Dòng 5: chưa có nội dung. Ghi nội dung hoặc xóa dòng."],
    ["an unknown kind", ["Doan van", "a", "", ""], "Dòng 5, cột “Loại”: không có “Doan van”."],
    [
      "an unknown slot",
      ["Đoạn", "{{gq_quahan}}", "", ""],
      "Dòng 5 (“{{gq_quahan}}”): không có chỉ tiêu “gq_quahan”",
    ],
    ["a slot of a field outside its repetition", ["Đoạn", "{{lv.name}}", "", ""], "“lv.name”"],
    ["a broken condition", ["Đoạn", "a", "rut > 0 và", ""], "“rut > 0 và” thiếu tên chỉ tiêu ở cuối"],
    ["two conditions without a word between", ["Đoạn", "a", "rut tu_choi", ""], "thiếu “và” hoặc “hoặc”"],
    ["unpaired brackets", ["Đoạn", "Có {{rut}", "", ""], "dấu {{ }} không đủ cặp"],
    ["a formula's error", ["Đoạn", "#NAME?", "", ""], "Dòng 5: ô đang báo lỗi công thức."],
    [
      "a row outside a table",
      ["Dòng", "a | b", "", ""],
      "Dòng 5: dòng này thuộc bảng nên phải đứng sau một dòng “Bảng”.",
    ],
  ])("%s is told with its row", (_, row, message) => {
    expect(problemsWith(row)).toEqual([expect.stringContaining(message)]);
  });

  test("a row with more cells than its table has columns is told", () => {
    const table = [
      ["Bảng", "Bảng thử", "", ""],
      ["Cột", "Tên (60%, trái) | Số (40%, phải)", "", ""],
      ["Dòng", "a | b | c", "", ""],
    ];
    expect(problemsWith(...table)).toEqual(["Dòng 7: có 3 ô nhưng bảng chỉ có 2 cột."]);
  });

  test("a head that cannot be read is blamed alone", () => {
    const table = [
      ["Bảng", "Bảng thử", "", ""],
      ["Cột", "Tên | Số", "", ""],
      ["Dòng", "a | b", "", ""],
    ];
    expect(problemsWith(...table)).toHaveLength(1);
  });

  test("a lost column is told, not guessed", () => {
    const view = viewOf(plan);
    const cells = new Map(view.places.cells);
    cells.delete("tthc_mau_dieu_kien");
    expect(readTemplateSheet({ ...view, places: { cells } }).problems[0]?.message).toContain("mất một cột");
  });
});
