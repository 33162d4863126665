import { dayOfIso, leavesOf, listsForFigures, makeList } from "../../scripts/dossier-lists";
import { SHAPE_NAMES } from "../../scripts/dossier-lists/shapes";
import { ORIGINS, OUTCOMES, type LeafKey } from "../../scripts/dossier-lists/truth";
import { REAL_CASES } from "../cases";

const period = { from: dayOfIso("2025-09-01"), to: dayOfIso("2025-09-30") };

test.each(SHAPE_NAMES)("a list of the shape %s is the same, byte for byte, for the same seed", (shape) => {
  const make = (seed: number) =>
    makeList({ shape, seed, period, dossiers: 40, outside: 3, faults: { duplicate: 2 } });
  expect(Buffer.compare(make(4).bytes, make(4).bytes)).toBe(0);
  expect(Buffer.compare(make(4).bytes, make(5).bytes)).not.toBe(0);
});

test.each(["Hưng Đạo, first half of 2026", "Kẻ Sặt, September 2025"])(
  "the lists for the figures of %s add up to them, and share no code",
  (name) => {
    const { figures } = REAL_CASES.find((each) => each.name === name)!.case;
    const lists = listsForFigures(figures, period, ["city", "service", "receipts"]);
    const sum = (key: LeafKey): number => lists.reduce((total, { truth }) => total + truth.figures[key], 0);
    for (const key of [...ORIGINS, ...OUTCOMES]) expect([key, sum(key)]).toEqual([key, figures[key] ?? 0]);
    const codes = lists.flatMap(({ dossiers }) => dossiers.map(({ code }) => code));
    expect(new Set(codes).size).toBe(figures["tong_ho_so"]);
  },
);

test("figures that do not balance have no lists", () => {
  const gap = { ...leavesOf({ tn_truc_tuyen: 10, gq_dung_han: 9 }) };
  expect(() => listsForFigures(gap, period, ["city"])).toThrow("10 dossiers come in, 9 are accounted for");
});
