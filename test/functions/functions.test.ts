import { FUNCTIONS } from "../../src/functions/table";
import { associatedFunctions } from "./recording";

const associated = associatedFunctions();
const invocation = { address: "Sheet1!A1", functionName: "TTHC" };

function call(id: string, ...rawArguments: unknown[]): unknown {
  return associated.get(id)?.(...rawArguments, invocation);
}

/** The error that Excel would show in the cell. */
function failureOf(id: string, ...rawArguments: unknown[]): { code: string; message: string } {
  try {
    call(id, ...rawArguments);
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error(`${id} did not fail`);
}

it("an associated function answers as the table says", () => {
  expect(call("TYLE_PHATSINH", 13, 11, 159, 219)).toBe(24 / 378);
  expect(call("KIEMTRA_TONG", 1022, [[[980]], [[43]]])).toBe("Lệch +1");
});

it("a zero base becomes #DIV/0! with a Vietnamese message", () => {
  expect(failureOf("TYLE_QUAHAN", 0, 0)).toMatchObject({
    code: "#DIV/0!",
    message: "Mẫu số (da_giai_quyet) bằng 0 nên không tính được tỷ lệ.",
  });
});

it("an argument that cannot be used becomes #VALUE! with a message that names it", () => {
  expect(failureOf("TYLE_QUAHAN", -1, 1006)).toMatchObject({
    code: "#VALUE!",
    message: "qua_han: không được âm, đang là −1.",
  });
});

it("an exception that nobody foresaw never shows its English text", () => {
  const range = Object.assign([], {
    flat: () => {
      throw new TypeError("Cannot read properties of undefined");
    },
  });
  expect(failureOf("VIETSO", range)).toMatchObject({
    code: "#VALUE!",
    message: "Không tính được, vui lòng kiểm tra lại các ô đã chọn.",
  });
});

it("an answer that comes later fails with an error of Excel's too", async () => {
  const table = [["Tên hàng"], ["Gạo"]];
  await expect(call("DEM_HOSO", table, "rut", "15/4/2026", "14/5/2026")).rejects.toMatchObject({
    code: "#VALUE!",
    message: "bang: không thấy dòng tiêu đề cột. Chọn cả bảng, kể cả dòng tiêu đề.",
  });
});

it("whatever it is given, a function answers or fails with an error of Excel's", async () => {
  const odd = [undefined, null, "", NaN, Infinity, {}, [], [[]], [[null]], "≥", Symbol("odd"), 1e308, -0];
  for (const { id, parameters } of FUNCTIONS) {
    for (const value of odd) {
      try {
        const answer = await call(id, ...parameters.map(() => value));
        expect(["number", "string"]).toContain(typeof answer);
      } catch (error) {
        expect(error).toMatchObject({
          code: expect.stringMatching(/^#/),
          message: expect.stringMatching(/\.$/),
        });
      }
    }
  }
});
