import type { Rate, RateArgument } from "../../src/catalog/rate";
import { RATES } from "../../src/catalog/rates";
import { RATE_FUNCTIONS } from "../../src/functions/rate-functions";
import { call } from "./recording";

/**
 * Counts of the five reports, and the rates they print or should print. Where a report gives a rate without its counts
 * (digitisation, electronic results, updates, apologies), fitting counts stand in; 99 of 103 is the smallest pair that
 * gives its 96,12% of satisfaction.
 */
const REAL_FIGURES: readonly (readonly [id: string, rawArguments: readonly number[], fraction: number])[] = [
  ["TYLE_TRUCTUYEN", [2002, 2810], 0.712455516014235],
  ["TYLE_TRUCTIEP", [808, 2810], 0.287544483985765],
  ["TYLE_DUNGHAN", [1002, 0, 1006], 0.996023856858847],
  ["TYLE_TRUOCHAN", [2746, 2788], 0.98493543758967],
  ["TYLE_VUADUNGHAN", [8, 4160], 0.001923076923077],
  ["TYLE_QUAHAN", [1, 1006], 0.000994035785288],
  ["TYLE_TUCHOI", [2, 1006], 0.001988071570577],
  ["TYLE_RUT", [35, 2788], 0.012553802008608],
  ["TYLE_DUNGXULY", [0, 1006], 0],
  ["TYLE_GIAIQUYET", [1080, 1145], 0.943231441048035],
  ["TYLE_DANGGIAIQUYET", [52, 1145], 0.045414847161572],
  ["TYLE_PHATSINH", [13, 11, 159, 219], 0.063492063492063],
  ["TYLE_PHATSINH_MOTPHAN", [13, 159], 0.081761006289308],
  ["TYLE_PHATSINH_TOANTRINH", [11, 219], 0.050228310502283],
  ["TYLE_TRUCTUYEN_DVC", [837, 235, 861, 270], 0.947833775419982],
  ["TYLE_HOSO_TOANTRINH", [237, 270], 0.877777777777778],
  ["TYLE_SOHOA_DAUVAO", [1080, 1080], 1],
  ["TYLE_SOHOA_DAURA", [1080, 1080], 1],
  ["TYLE_SOHOA", [1080, 1080], 1],
  ["TYLE_KETQUA_DIENTU", [167, 167], 1],
  ["TYLE_TAISUDUNG", [970, 978], 0.991820040899796],
  ["TYLE_LUUKHO", [2705, 2788], 0.970229555236729],
  ["TYLE_CHUNGTHUC_DIENTU", [616, 616], 1],
  ["TYLE_THANHTOAN", [1067, 1542], 0.691958495460441],
  ["TYLE_PAKN_XULY", [8, 0, 8], 1],
  ["TYLE_PAKN_DUNGHAN", [8, 8], 1],
  ["TYLE_HAILONG", [99, 103], 0.961165048543689],
  ["TYLE_HETHONG_THANHPHO", [63, 179], 0.35195530726257],
  ["TYLE_HETHONG_BONGANH", [116, 179], 0.64804469273743],
  ["TYLE_QUAHAN_CHUNG", [2, 0, 1145], 0.00174672489083],
  ["TYLE_XINLOI", [1, 1], 1],
  ["TYLE_CAPNHAT", [1145, 1145], 1],
];

/** Counts for a rate that none of the five reports has: 1, 2, 3 … for its numerators, 11, 12 … for its bases. */
function madeUp({ functionId, arguments: taken }: Rate): (typeof REAL_FIGURES)[number] {
  const counts = taken.map(({ role }, index) => (role === "base" ? 11 : 1) + index);
  const sumOf = (role: RateArgument["role"]): number =>
    counts.reduce((sum, count, index) => (taken[index]!.role === role ? sum + count : sum), 0);
  return [functionId, counts, sumOf("numerator") / sumOf("base")];
}

/** One set of counts for every function of the catalogue, real ones where there are any. */
const FIGURES_OF_RATES = RATE_FUNCTIONS.map(
  ({ id }) =>
    REAL_FIGURES.find(([real]) => real === id) ?? madeUp(RATES.find(({ functionId }) => functionId === id)!),
);

it("every rate of the catalogue has its function, declared once", () => {
  const ids = RATE_FUNCTIONS.map(({ id }) => id);
  expect(new Set(ids)).toEqual(new Set(RATES.map(({ functionId }) => functionId)));
  expect(ids).toHaveLength(new Set(ids).size);
  expect(REAL_FIGURES.filter(([id]) => !ids.includes(id))).toEqual([]);
});

it("a rate is the sum of its numerators over the sum of its bases, whichever they are", () => {
  for (const rate of RATES) {
    const [id, counts, fraction] = madeUp(rate);
    expect([id, call(id, ...counts)]).toEqual([id, fraction]);
  }
});

it("rates that share a function agree on its arguments", () => {
  for (const { functionId, arguments: taken } of RATES) {
    const declared = RATE_FUNCTIONS.find(({ id }) => id === functionId)?.parameters.map(({ name }) => name);
    expect(taken.map(({ name }) => name)).toEqual(declared);
  }
});

describe.each(FIGURES_OF_RATES)("%s", (id, rawArguments, fraction) => {
  it("computes the rate of its figures", () => {
    expect(call(id, ...rawArguments)).toBeCloseTo(fraction, 14);
  });

  it("answers nothing while one of its counts is blank, missing or the empty answer of another formula", () => {
    rawArguments.forEach((_, index) => {
      for (const blank of [null, undefined, "", " "]) {
        const raw: unknown[] = [...rawArguments];
        raw[index] = blank;
        expect(call(id, ...raw)).toBe("");
      }
    });
    expect(call(id)).toBe("");
  });

  it("names each argument that is not a count", () => {
    rawArguments.forEach((_, index) => {
      const name = RATE_FUNCTIONS.find((each) => each.id === id)?.parameters[index]?.name ?? "no name";
      for (const wrong of [-1, 0.5, "abc", true]) {
        const raw: unknown[] = [...rawArguments];
        raw[index] = wrong;
        expect(() => call(id, ...raw)).toThrow(new RegExp(`^${name}: `));
      }
    });
  });

  it("has no answer for a zero base", () => {
    const zeros = rawArguments.map(() => 0);
    expect(() => call(id, ...zeros)).toThrow(/^Mẫu số \(.+\) bằng 0 nên không tính được tỷ lệ\.$/);
  });
});

it("reads counts from ranges of one cell", () => {
  expect(call("TYLE_PHATSINH", [[13]], [[11]], [[159]], [[219]])).toBe(24 / 378);
});

it("refuses a range where one cell is meant", () => {
  expect(() => call("TYLE_QUAHAN", [[1, 2]], 1006)).toThrow("qua_han: chọn một ô, không chọn cả vùng.");
});

it("names every count of a base that adds up to zero", () => {
  expect(() => call("TYLE_PHATSINH", 0, 0, 0, 0)).toThrow("Mẫu số (tthc_mot_phan + tthc_toan_trinh) bằng 0");
});
