import { readFileSync } from "node:fs";
import { CaseProblem } from "../../scripts/case-file/problem";
import { readCase } from "../../scripts/case-file/read-case";
import { runDemo } from "../../scripts/demo/run-demo";

const caseWith = (fields: object): string => JSON.stringify({ unit: "UBND xã Hùng Thắng", ...fields });

describe("reading a case file", () => {
  it("reads April's sample as it ships", () => {
    const april = readCase(readFileSync("assets/thang-4-2026.json", "utf8"));
    expect(april.figures["tong_ho_so"]).toBe(1022);
    expect(april.printedRates).toHaveLength(20);
    expect(april.targets["tl_tai_su_dung"]).toEqual({ operator: ">=", percent: { units: 50, decimals: 0 } });
    expect(april.narrative["uu_diem"]).toContain("\n");
  });

  it("takes a missing figure and a null for a blank", () => {
    expect(readCase(caseWith({ figures: { rut: 2, tu_choi: null } })).figures).toEqual({ rut: 2 });
  });

  it("passes over what test data expect of a case", () => {
    expect(() => readCase(caseWith({ report: "x", must_find: [], no_error: true }))).not.toThrow();
  });

  it("takes numbers and lists as notes", () => {
    const { notes } = readCase(caseWith({ notes: { bien_che: [1, 2], khac: 59 } }));
    expect(notes).toEqual({ bien_che: "1, 2", khac: "59" });
  });

  it.each([
    ["an unknown field", { figure: {} }, /trường lạ “figure”/],
    ["an unknown figure", { figures: { so_la: 1 } }, /“so_la” \(trong figures\)/],
    ["an unknown figure of the previous period", { previous: { so_la: 1 } }, /“so_la” \(trong previous\)/],
    ["a text count", { figures: { rut: "hai" } }, /“rut” \(Công dân rút hồ sơ, trong figures\) phải là số/],
    ["a negative count", { figures: { rut: -1 } }, /“rut”.*số nguyên không âm, đang là -1/],
    ["a fractional count", { figures: { rut: 1.022 } }, /“rut”.*số nguyên không âm, đang là 1,022/],
    ["a percentage above 100", { figures: { hai_long: 101 } }, /“hai_long”.*từ 0 đến 100/],
    ["a wrong date", { from: "31/02/2026" }, /“from” phải là ngày/],
    ["dates in the wrong order", { from: "2026-05-01", to: "2026-04-01" }, /“from”.*sau ngày “to”/],
    ["an unknown setting", { settings: { la: true } }, /thiết lập “la”/],
    ["a wrong value of a setting", { settings: { so_le: 5 } }, /“so_le” phải là 2, 1, 0/],
    ["an unknown rate", { printed_rates: [{ rate: "tl_la", written: "1" }] }, /tỷ lệ “tl_la”/],
    ["an unreadable printed rate", { printed_rates: [{ rate: "tl_rut", written: "?" }] }, /tỷ lệ “\?”/],
    [
      "an unknown field of a printed rate",
      { printed_rates: [{ tl: "tl_rut" }] },
      /“tl” trong printed_rates\[0\]/,
    ],
    [
      "a negative numerator",
      { printed_rates: [{ rate: "tl_rut", written: "1", numerator: -1 }] },
      /numerator/,
    ],
    ["a target without a sign", { targets: { tl_rut: 50 } }, /“tl_rut” phải là \[dấu, số\]/],
    ["a note that is no text", { notes: { x: {} } }, /“x” \(trong notes\)/],
    ["figures that are a list", { figures: [1] }, /“figures” phải là một đối tượng/],
  ])("refuses %s, naming it", (_, fields, message) => {
    expect(() => readCase(caseWith(fields))).toThrow(CaseProblem);
    expect(() => readCase(caseWith(fields))).toThrow(message);
  });

  it.each([
    ["figures", '{"figures":{"rut":1e999}}', /“rut”.*phải là số, đang là "số quá lớn"/],
    ["figures beyond all offices", '{"figures":{"rut":1e300}}', /“rut”.*tối đa 1\.000\.000\.000/],
    ["previous figures", '{"previous":{"rut":-1e999}}', /“rut”.*phải là số, đang là "số quá lớn"/],
    [
      "counts of a printed rate",
      '{"printed_rates":[{"rate":"tl_rut","written":"1","denominator":1e999}]}',
      /denominator.*tối đa 1\.000\.000\.000/,
    ],
    ["targets", '{"targets":{"tl_rut":[">=",1e999]}}', /“tl_rut”.*đang là \[">=","số quá lớn"\]/],
    ["notes", '{"notes":{"x":1e999}}', /“x” \(trong notes\) phải là chữ hoặc số/],
    ["narrative", '{"narrative":{"uu_diem":[1,1e999]}}', /“uu_diem” \(trong narrative\)/],
    ["settings", '{"settings":{"so_le":1e999}}', /“so_le” phải là/],
  ])("refuses an infinity in %s, in words", (_, text, message) => {
    expect(() => readCase(text)).toThrow(CaseProblem);
    expect(() => readCase(text)).toThrow(message);
  });

  it("refuses what is not JSON", () => {
    expect(() => readCase("{")).toThrow(/không phải JSON hợp lệ/);
  });

  it("refuses a file that does not exist, naming it", async () => {
    await expect(runDemo({ caseFile: "khong-co.json", outDir: "out" })).rejects.toThrow(
      /Không mở được tệp số liệu “khong-co.json”/,
    );
  });
});
