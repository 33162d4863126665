import { rateOf, RATES } from "../../src/catalog/rates";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { confront } from "../../src/checks/confront";
import type { Figures, PrintedRate } from "../../src/checks/facts";
import type { Finding } from "../../src/checks/finding";

const TRUNCATING = { lam_tron: "truncate" };

/** 2 / 3: rounded 66,67, cut off 66,66. The first figure of a side carries its count, any others are 0. */
function twoThirds(rate: string, settings: Readonly<Record<string, string>> = {}): Record<string, number> {
  const figures: Record<string, number> = {};
  for (const [role, count] of [
    ["numerator", 2],
    ["base", 3],
  ] as const) {
    const keys = rateOf(rate)
      .arguments.filter((each) => each.role === role)
      .flatMap(({ figures: usual, unless }) =>
        unless !== undefined && settings[unless.setting] === unless.is ? unless.figures : usual,
      );
    keys.forEach((key, index) => (figures[key] = index === 0 ? count : 0));
  }
  return figures;
}

function judge(
  figures: Figures,
  printed: PrintedRate,
  settings: Readonly<Record<string, string>> = {},
): readonly Finding[] {
  const facts = { figures, printedRates: [printed], settings: { ...DEFAULT_SETTINGS, ...settings } };
  return confront(facts).filter(({ code }) => ["P01", "P02"].includes(code));
}

describe.each(RATES.map((rate) => [rate.key, rate] as const))("the printed rate %s", (key, rate) => {
  const figures = twoThirds(key);
  const blamed = [key, ...Object.keys(figures)];
  const of = (written: string, settings = {}) => judge(figures, { rate: key, written }, settings);

  it("is right where it is rounded, wrong where its counts give another, cut where digits were dropped", () => {
    expect(of("66,67")).toEqual([]);
    expect(of("66,7")).toEqual([]);
    expect(of("66,76")).toMatchObject([{ code: "P01", severity: "error", keys: blamed, expected: "66,67" }]);
    expect(of("66,66")).toMatchObject([
      { code: "P02", severity: "warning", keys: blamed, expected: "66,67" },
    ]);
  });

  it("is undecided while its counts are blank, and where the base is 0", () => {
    const none = Object.fromEntries(Object.keys(figures).map((each) => [each, 0]));
    expect(judge({}, { rate: key, written: "66,76" })).toEqual([]);
    expect(judge(none, { rate: key, written: "66,76" })).toEqual([]);
  });

  it("may be rounded or cut in an office that truncates, and is expected cut", () => {
    expect(of("66,66", TRUNCATING)).toEqual([]);
    expect(of("66,67", TRUNCATING)).toEqual([]);
    expect(of("66,76", TRUNCATING)).toMatchObject([{ code: "P01", severity: "error", expected: "66,66" }]);
  });

  it("is named with both counts and what should stand there", () => {
    const [finding] = of("66,76");
    expect(finding?.message).toBe(`${rate.label}: 2/3 = 66,67%, đang ghi 66,76%.`);
  });
});

describe("the on-time rate by the setting of its base (S2)", () => {
  const figures = { gq_truoc_va_dung_han: 97, gq_co_ket_qua: 100, da_giai_quyet: 105 };

  it.each([
    ["da_giai_quyet", "92,38", "97,00", "92,38"],
    ["co_ket_qua", "97,00", "92,38", "97,00"],
  ])("is taken of %s", (mau_so_dung_han, right, wrong, expected) => {
    const settings = { mau_so_dung_han };
    expect(judge(figures, { rate: "tl_dung_han", written: right }, settings)).toEqual([]);
    expect(judge(figures, { rate: "tl_dung_han", written: wrong }, settings)).toMatchObject([
      { code: "P01", expected },
    ]);
  });

  it("names the base of the setting", () => {
    const [finding] = judge(
      figures,
      { rate: "tl_dung_han", written: "50" },
      { mau_so_dung_han: "co_ket_qua" },
    );
    expect(finding?.keys).toEqual(["tl_dung_han", "gq_truoc_va_dung_han", "gq_co_ket_qua"]);
  });

  it("needs only the base of the setting", () => {
    const settings = { mau_so_dung_han: "co_ket_qua" };
    const printed = { rate: "tl_dung_han", written: "66,76" };
    expect(judge(twoThirds("tl_dung_han", settings), printed, settings)).toMatchObject([{ code: "P01" }]);
    expect(judge(twoThirds("tl_dung_han"), printed, settings)).toEqual([]);
  });
});

describe("a printed rate without figures", () => {
  it("is held to the counts printed beside it", () => {
    const beside = { rate: "tl_thanh_toan", numerator: 1067, denominator: 1542 };
    expect(judge({}, { ...beside, written: "69,2" })).toEqual([]);
    expect(judge({}, { ...beside, written: "62,9" })).toMatchObject([{ code: "P01", expected: "69,2" }]);
  });

  it("is held to the figures where both are there", () => {
    const printed = { rate: "tl_thanh_toan", written: "50", numerator: 1, denominator: 2 };
    expect(judge({ phi_truc_tuyen: 3, phi_phat_sinh: 4 }, printed)).toMatchObject([{ expected: "75" }]);
  });

  it.each(["", "cao", "1.022,5"])("is left alone when “%s” is no percentage", (written) => {
    expect(judge({ phi_truc_tuyen: 3, phi_phat_sinh: 4 }, { rate: "tl_thanh_toan", written })).toEqual([]);
  });

  it("says the section that prints it", () => {
    const printed = { rate: "tl_thanh_toan", written: "50", section: "8.2" };
    const [finding] = judge({ phi_truc_tuyen: 3, phi_phat_sinh: 4 }, printed);
    expect(finding?.message).toBe("Tỷ lệ thanh toán trực tuyến: 3/4 = 75%, đang ghi 50% (mục 8.2).");
  });
});

describe("a printed rate that cannot be computed", () => {
  it.each([
    ["a negative count", { phi_truc_tuyen: -3, phi_phat_sinh: 4 }, "50"],
    ["half a dossier", { phi_truc_tuyen: 1.5, phi_phat_sinh: 4 }, "50"],
    ["a count beyond 10^9", { phi_truc_tuyen: 3, phi_phat_sinh: 2e9 }, "50"],
    ["five digits after the mark", { phi_truc_tuyen: 3, phi_phat_sinh: 4 }, "75,00000"],
  ])("never stops the other checks: %s", (_, figures, written) => {
    expect(() => judge(figures, { rate: "tl_thanh_toan", written })).not.toThrow();
  });
});
