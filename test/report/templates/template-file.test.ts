import {
  readTemplateFile,
  TemplateFileError,
  writeTemplateFile,
} from "../../../src/report/templates/template-file";
import { TEMPLATES, templateOf } from "../../../src/report/templates";
import type { TemplateId } from "../../../src/report/templates/list";

const FILE = writeTemplateFile({ form: "thang-ubnd", template: templateOf("thang-ubnd")! });

/** The file with some of its content changed. */
const fileWith = (changes: Record<string, unknown>): string =>
  JSON.stringify({ ...JSON.parse(FILE), ...changes });

test.each(TEMPLATES)("template $id goes out and comes back", (template) => {
  const read = readTemplateFile(writeTemplateFile({ form: template.id as TemplateId, template }));
  expect(read.form).toBe(template.id);
  expect(read.template.title).toBe(template.title);
  expect(read.template.blocks.map(({ kind, when, forEach }) => [kind, when, forEach])).toEqual(
    template.blocks.map(({ kind, when, forEach }) => [kind, when, forEach]),
  );
});

test("a byte order mark before the text does no harm", () => {
  expect(readTemplateFile(`\ufeff${FILE}`).form).toBe("thang-ubnd");
});

test.each<[string, string, string]>([
  ["no JSON", "Kính gửi UBND xã", "không phải tệp mẫu báo cáo"],
  ["an empty file", "", "không phải tệp mẫu báo cáo"],
  ["a list", "[]", "không phải tệp mẫu báo cáo"],
  ["another JSON file", '{"name":"x"}', "không phải tệp mẫu báo cáo"],
  ["a later version", fileWith({ phien_ban: 2 }), "bản mới hơn"],
  ["no version", fileWith({ phien_ban: undefined }), "không ghi đúng phiên bản"],
  ["a version that is no number", fileWith({ phien_ban: "1" }), "không ghi đúng phiên bản"],
  ["an unknown form", fileWith({ goc: "__proto__" }), "loại báo cáo nào"],
  ["no rows", fileWith({ khoi: [] }), "không có khối nào"],
  ["rows of another shape", fileWith({ khoi: [["Đoạn", 1, "", ""]] }), "khối 1 không đúng dạng"],
  ["a text far too long", fileWith({ khoi: [["Đoạn", "a".repeat(9000), "", ""]] }), "khối 1 không đúng dạng"],
  [
    "far too many rows",
    fileWith({ khoi: Array.from({ length: 2001 }, () => ["Đoạn", "a", "", ""]) }),
    "2001 khối",
  ],
  ["an unknown kind", fileWith({ khoi: [["Script", "a", "", ""]] }), "không có “Script”"],
  ["an unknown slot", fileWith({ khoi: [["Đoạn", "{{khong_co}}", "", ""]] }), "“khong_co”"],
  ["a file that is far too large", "x".repeat(2_000_001), "lớn hơn 2 MB"],
])("%s is refused with one clear message", (_, text, message) => {
  const refusal = (): void => void readTemplateFile(text);
  expect(refusal).toThrow(TemplateFileError);
  expect(refusal).toThrow(message);
  expect(refusal).toThrow(/^Chưa nhập mẫu: /);
});

test("control characters do not come through", () => {
  const { template } = readTemplateFile(fileWith({ khoi: [["Đoạn", "Đạt\u0007 chỉ\ntiêu\u0000", "", ""]] }));
  expect(template.blocks[0]?.text).toBe("Đạt chỉ tiêu");
});
