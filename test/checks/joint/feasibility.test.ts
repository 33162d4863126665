import fc from "fast-check";
import { DEFAULT_SETTINGS, SETTINGS, type Settings } from "../../../src/catalog/settings";
import { confront } from "../../../src/checks/confront";
import type { Figures } from "../../../src/checks/facts";
import { runs } from "../../support/runs";
import { JOINT_CASES } from "../rule-cases/joint";
import { BALANCE_KEYS, completionOf, sumsOfBalance } from "./completion";

const RUNS = { numRuns: runs(1_000, 50_000) };

const anySettings: fc.Arbitrary<Settings> = fc
  .tuple(
    ...SETTINGS.map(({ key, options, default: usual }) =>
      fc
        .constantFrom(usual, ...options.map(({ value }) => value))
        .map((value): [string, string] => [key, value]),
    ),
  )
  .map((pairs) => Object.fromEntries(pairs));

const isInside = (settings: Settings): boolean => settings["rut_trong_da_giai_quyet"] === "true";

/** A balance in which everything fits, made from its leaves. */
const wholeBalance = fc
  .record({
    settings: anySettings,
    pending: fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 3 }), fc.nat({ max: 3 })),
    resolved: fc.tuple(fc.nat({ max: 4 }), fc.nat({ max: 4 }), fc.nat({ max: 2 })),
    without: fc.tuple(fc.nat({ max: 2 }), fc.nat({ max: 2 }), fc.nat({ max: 2 })),
    carried: fc.nat({ max: 30 }),
    online: fc.nat({ max: 30 }),
    direct: fc.nat({ max: 30 }),
    city: fc.nat({ max: 30 }),
  })
  .map(({ settings, pending: [p1, p2, p3], resolved: [r1, r2, r3], without: [w1, w2, w3], ...shares }) => {
    const [pending, resolved, without] = [p1 + p2 + p3, r1 + r2 + r3, w1 + w2 + w3];
    const total = pending + resolved + without;
    const carried = shares.carried % (total + 1);
    const received = total - carried;
    const online = shares.online % (received + 1);
    const direct = shares.direct % (received - online + 1);
    const city = shares.city % (received + 1);
    const figures: Figures = {
      tong_ho_so: total,
      ky_truoc_chuyen_sang: carried,
      tiep_nhan_trong_ky: received,
      tn_truc_tuyen: online,
      tn_truc_tiep: direct,
      tn_buu_chinh: received - online - direct,
      tn_ht_thanh_pho: city,
      tn_ht_bo_nganh: received - city,
      da_giai_quyet: resolved + (isInside(settings) ? without : 0),
      gq_co_ket_qua: resolved,
      gq_truoc_va_dung_han: r1 + r2,
      gq_truoc_han: r1,
      gq_dung_han: r2,
      gq_qua_han: r3,
      khong_co_ket_qua: without,
      tu_choi: w1,
      rut: w2,
      dung_xu_ly: w3,
      muc_tu_choi_dung: w1 + w3,
      dang_giai_quyet: pending,
      dgq_trong_han: p1,
      dgq_qua_han: p2,
      dgq_cho_bo_sung: p3,
    };
    return { figures, settings };
  });

/** The totals that offices type first. */
const FIRST_TYPED: readonly string[] = ["tong_ho_so", "da_giai_quyet", "dang_giai_quyet", "khong_co_ket_qua"];

const share = fc.constantFrom(0.15, 0.35, 0.6, 0.9);

/** Any of its cells typed, some of them wrong. */
const typedBalance = fc
  .record({
    whole: wholeBalance,
    totals: share,
    others: share,
    draws: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), {
      minLength: BALANCE_KEYS.length,
      maxLength: BALANCE_KEYS.length,
    }),
    slips: fc.dictionary(fc.constantFrom(...BALANCE_KEYS), fc.integer({ min: -3, max: 3 }), { maxKeys: 2 }),
  })
  .map(({ whole: { figures, settings }, totals, others, draws, slips }) => {
    const filled = (key: string): number => (FIRST_TYPED.includes(key) ? totals : others);
    const typed = BALANCE_KEYS.flatMap((key, index): [string, number][] =>
      draws[index]! < filled(key) ? [[key, Math.max(0, figures[key]! + (slips[key] ?? 0))]] : [],
    );
    return { figures: Object.fromEntries(typed) as Figures, settings };
  });

const errorsOf = (figures: Figures, settings: Settings): string[] =>
  confront({ figures, settings })
    .filter(({ severity }) => severity === "error")
    .map(({ code, message }) => `${code} ${message}`);

describe("a balance of which any cells are typed", () => {
  it("has an error exactly when no numbers in its blanks satisfy all its sums together", () => {
    const seen = { possible: 0, impossible: 0, onlyTogether: 0 };
    fc.assert(
      fc.property(typedBalance, ({ figures, settings }) => {
        const errors = errorsOf(figures, settings);
        const completion = completionOf(figures, sumsOfBalance(isInside(settings)));
        seen[completion === undefined ? "impossible" : "possible"] += 1;
        if (completion !== undefined) {
          expect(errors).toEqual([]);
          expect(errorsOf(completion, settings)).toEqual([]);
          return;
        }
        expect(errors).not.toEqual([]);
        if (errors.every((error) => /^Q2[45]/.test(error))) seen.onlyTogether += 1;
      }),
      RUNS,
    );
    process.stdout.write(`balances: ${JSON.stringify(seen)}\n`);
    expect(Math.min(...Object.values(seen))).toBeGreaterThan(RUNS.numRuns / 200);
  });
});

describe.each(
  JOINT_CASES.map((each) => [`${each.code} of ${Object.keys(each.invalid).join(", ")}`, each] as const),
)("%s", (_, { valid, invalid, undecided, settings = {} }) => {
  it("is broken where no numbers do, and only there", () => {
    const sums = sumsOfBalance(isInside({ ...DEFAULT_SETTINGS, ...settings }));
    const canBeFilled = [valid, invalid, undecided!].map(
      (figures) => completionOf(figures, sums) !== undefined,
    );
    expect(canBeFilled).toEqual([true, false, true]);
  });
});
