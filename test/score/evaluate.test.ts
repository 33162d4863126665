import fc from "fast-check";
import { FIGURES, type FigureKey } from "../../src/catalog/figures";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { resolve, valueOf } from "../../src/checks/resolve";
import { CRITERIA, SCORE_VERSION } from "../../src/score/criteria";
import { scoreOf, type ScoredCriterion } from "../../src/score/evaluate";
import { gainsOf } from "../../src/score/gains";
import { pointsText } from "../../src/score/points-text";
import { REAL_CASES } from "../cases";
import { anyFigures } from "../support/random-figures";

type Counts = Readonly<Record<FigureKey, number>>;

const scored = (figures: Counts) => scoreOf(resolve(figures, DEFAULT_SETTINGS));

function criterionIn(figures: Counts, code: string): ScoredCriterion {
  return scored(figures).criteria.find(({ criterion }) => criterion.code === code)!;
}

const pointsIn = (figures: Counts, code: string): string => pointsText(criterionIn(figures, code).points);

describe("the table", () => {
  it("adds up to 100 points, each criterion once", () => {
    expect(CRITERIA.reduce((total, { max }) => total + max, 0)).toBe(100);
    expect(new Set(CRITERIA.map(({ code }) => code)).size).toBe(CRITERIA.length);
  });

  it("is not changed without a new version: results say by which they were counted", () => {
    const formulas = CRITERIA.map(({ code, max, perRatio, ratio, withoutBase, isForCommunes }) =>
      JSON.stringify([code, max, perRatio, ratio ?? null, withoutBase, isForCommunes]),
    );
    expect({ version: SCORE_VERSION, formulas }).toMatchSnapshot();
  });
});

describe("the five real reports, by hand", () => {
  const BY_HAND: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    "Gia Phúc, April 2026": { "2.1": "19,98", "3.2": "0,25", "3.6": "6,00", "4.3": "2,00" },
    "Hưng Đạo, first half of 2026": { "2.1": "19,95" },
    "Kẻ Sặt, September 2025": { "2.1": "19,97", "3.2": "0,37", "3.6": "6,00", "4.3": "0,13" },
    "Chí Linh, July to October 2025": { "2.1": "19,96", "3.6": "4,15", "4.3": "0,98" },
    "Hùng Thắng, May 2026": { "2.1": "20,00" },
  };

  it.each(REAL_CASES)("$name", ({ name, case: given }) => {
    const { criteria } = scoreOf(resolve(given.figures, { ...DEFAULT_SETTINGS, ...given.settings }));
    const wanted = BY_HAND[name]!;
    const found = criteria.flatMap(({ criterion: { code }, points }) =>
      code in wanted ? [[code, pointsText(points)] as const] : [],
    );
    expect(Object.fromEntries(found)).toEqual(wanted);
  });
});

describe("points of one criterion", () => {
  it.each<[what: string, figures: Counts, code: string, points: string]>([
    ["a ratio earns its share", { phi_phat_sinh: 10, phi_truc_tuyen: 5 }, "3.6", "3,00"],
    [
      "the full points are reached before all",
      { tong_tthc: 10, tthc_mot_phan: 4, tthc_toan_trinh: 4 },
      "3.1",
      "2,00",
    ],
    ["without a base there is nothing", { phi_phat_sinh: 0, phi_truc_tuyen: 0 }, "3.6", "0,00"],
    ["without petitions all is earned", { pakn_ky_truoc: 0, pakn_tiep_nhan: 0 }, "5.2", "6,00"],
    ["what is not known leaves the whole range", {}, "3.6", "0,00 – 6,00"],
    ["what no office counts leaves the whole range", { tong_ho_so: 5 }, "4.4", "0,00 – 4,00"],
    ["readings that contradict each other give both", { sh_co_so: 10, sh_ca_hai: 8 }, "4.2", "3,20 – 4,00"],
    [
      "a total stands for dossiers in time where only the late are known",
      { tong_ho_so: 100, gq_qua_han: 5, dgq_qua_han: 0 },
      "2.1",
      "19,00",
    ],
    [
      "what is known of both outranks a total that does not add up",
      {
        tong_ho_so: 1022,
        gq_truoc_va_dung_han: 1002,
        gq_qua_han: 1,
        tu_choi: 2,
        rut: 1,
        dung_xu_ly: 0,
        dgq_trong_han: 17,
        dgq_qua_han: 0,
        dgq_cho_bo_sung: 0,
      },
      "2.1",
      "19,98",
    ],
    [
      "what only the portal knows may make it less",
      { tong_ho_so: 100, gq_qua_han: 20, dgq_qua_han: 0 },
      "5.4",
      "0,00 – 5,33",
    ],
    [
      "a base that may shrink earns at least the least",
      { tiep_nhan_trong_ky: 100, tn_truc_tuyen: 20 },
      "3.3",
      "2,40 – 6,00",
    ],
    ["a negative number is no count", { phi_phat_sinh: -5, phi_truc_tuyen: 3 }, "3.6", "0,00 – 6,00"],
    ["half a dossier is no count", { phi_phat_sinh: 10, phi_truc_tuyen: 1.5 }, "3.6", "0,00 – 6,00"],
    ["a part above its whole earns no more than all", { phi_phat_sinh: 5, phi_truc_tuyen: 9 }, "3.6", "6,00"],
  ])("%s", (_, figures, code, points) => expect(pointsIn(figures, code)).toBe(points));

  it("is certain only where counts and formula are", () => {
    expect(criterionIn({ phi_phat_sinh: 10, phi_truc_tuyen: 5 }, "3.6").isCertain).toBe(true);
    expect(criterionIn({ sh_co_so: 10, sh_ca_hai: 0 }, "4.2").isCertain).toBe(false);
    expect(criterionIn({ phi_phat_sinh: 10 }, "3.6").isCertain).toBe(false);
  });
});

describe("of any figures", () => {
  it("points lie between nothing and the maximum, and what is lost is the rest", () => {
    fc.assert(
      fc.property(anyFigures(), (figures) => {
        for (const { criterion, points, lost } of scored(figures).criteria) {
          expect(points.low).toBeGreaterThanOrEqual(0);
          expect(points.high).toBeGreaterThanOrEqual(points.low);
          expect(points.high).toBeLessThanOrEqual(criterion.max);
          expect(lost.low + points.high).toBeCloseTo(criterion.max, 9);
          expect(lost.high + points.low).toBeCloseTo(criterion.max, 9);
        }
      }),
    );
  });

  it("one dossier more in the numerator never takes points away", () => {
    const simple = CRITERIA.filter(({ ratio }) => ratio !== undefined && ratio.isRest === undefined);
    fc.assert(
      fc.property(anyFigures(), fc.constantFrom(...simple), fc.nat(20), (figures, { code, ratio }, more) => {
        const [key] = ratio!.numerator.sum;
        // A figure that stands on both sides, or is the total of others, moves more than the numerator.
        const isPlain =
          key !== undefined && figures[key] !== undefined && !ratio!.denominator.sum.includes(key);
        fc.pre(isPlain && FIGURES.every(({ partOf }) => partOf !== key));
        const before = criterionIn(figures, code).points;
        const after = criterionIn({ ...figures, [key]: figures[key]! + more }, code).points;
        if (
          ratio!.missed === undefined &&
          ratio!.denominator.sum.every((base) => figures[base] !== undefined)
        ) {
          expect(after.low).toBeGreaterThanOrEqual(before.low);
          expect(after.high).toBeGreaterThanOrEqual(before.high);
        }
      }),
    );
  });

  it("a range holds the points of every way to fill in the blanks", () => {
    const leaves = FIGURES.filter(({ key }) => FIGURES.every(({ partOf }) => partOf !== key)).map(
      ({ key }) => key,
    );
    fc.assert(
      fc.property(
        anyFigures(),
        fc.array(fc.nat(30), { minLength: leaves.length, maxLength: leaves.length }),
        (figures, draws) => {
          const resolved = resolve(figures, DEFAULT_SETTINGS);
          const filled: Record<FigureKey, number> = { ...figures };
          leaves.forEach((key, index) => (filled[key] = valueOf(resolved, key) ?? draws[index]!));
          const complete = resolve(filled, DEFAULT_SETTINGS);
          // What was certain stays so only where the blanks are filled in as it asks.
          fc.pre(
            FIGURES.every(
              ({ key }) => (valueOf(resolved, key) ?? valueOf(complete, key)) === valueOf(complete, key),
            ),
          );
          const range = scoreOf(resolved).criteria;
          scoreOf(complete).criteria.forEach(({ criterion, points, denominator }, index) => {
            // A stated total that its parts contradict is no way to fill in the blanks, but an error of the report.
            if (criterion.ratio?.missed !== undefined && denominator !== valueOf(complete, "tong_ho_so"))
              return;
            expect([criterion.code, points.low >= range[index]!.points.low - 1e-9]).toEqual([
              criterion.code,
              true,
            ]);
            expect([criterion.code, points.high <= range[index]!.points.high + 1e-9]).toEqual([
              criterion.code,
              true,
            ]);
          });
        },
      ),
    );
  });
});

describe("where points can be won back", () => {
  it("never offers dossiers that are late already", () => {
    const late = scored({
      gq_truoc_va_dung_han: 8,
      gq_qua_han: 2,
      dgq_trong_han: 4,
      dgq_qua_han: 1,
      dgq_cho_bo_sung: 0,
      tu_choi: 0,
      rut: 0,
      dung_xu_ly: 0,
    });
    const [onTime] = late.criteria.filter(({ criterion }) => criterion.code === "2.1");
    expect([onTime!.numerator, onTime!.denominator]).toEqual([12, 15]);
    expect(gainsOf(late)).toEqual([]);
  });

  it("tells the cheapest first, with what is missing to the full points", () => {
    const gains = gainsOf(scored({ phi_phat_sinh: 10, phi_truc_tuyen: 5, ctdt_yeu_cau: 1, ctdt_da_cap: 0 }));
    expect(gains.map(({ criterion, count, points }) => [criterion.code, count, points])).toEqual([
      ["4.2c", 1, 2],
      ["3.6", 5, 3],
    ]);
  });

  it("counts by the reading that asks for more", () => {
    const [gain] = gainsOf(scored({ sh_co_so: 10, sh_ca_hai: 8 }));
    expect([gain!.criterion.code, gain!.count]).toEqual(["4.2", 2]);
  });

  it("is silent about what is full, unknown or not for communes", () => {
    expect(gainsOf(scored({ phi_phat_sinh: 10, phi_truc_tuyen: 10 }))).toEqual([]);
    expect(gainsOf(scored({}))).toEqual([]);
  });
});
