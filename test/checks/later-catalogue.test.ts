/** A sheet of an earlier edition, judged by a catalogue to which every kind of row has come. */
import fc from "fast-check";
import type { Facts } from "../../src/checks/facts";
import { REAL_CASES } from "../cases";
import { later, today, type World } from "../support/catalogue-worlds";
import { LATER, LATER_CODES, LATER_FIGURES, LATER_SECTOR, LATER_SETTING } from "../support/later-catalogue";
import { anyFacts } from "../support/random-facts";
import { runs } from "../support/runs";

const now = today();
const then = later(LATER);
const undated = later(undefined);

/** The edition of the sheets that are made today. */
const EDITION = now.currentEdition;

/** All that an officer can see of a sheet. */
function seenIn(world: World, facts: Facts): unknown {
  const { figures, settings, previous, edition } = facts;
  const resolved = world.resolve(figures, settings, previous, edition);
  return {
    findings: world.checkFacts(facts),
    rates: world.computeRates(resolved),
    values: world.knownValues(resolved),
    report: world.makeFacts(facts),
  };
}

const onSheet = (facts: Facts): Facts => ({ ...facts, edition: EDITION });

const codesIn = (world: World, facts: Facts): string[] => world.confront(facts).map(({ code }) => code);

describe("a sheet of an earlier edition, judged by a later catalogue", () => {
  it.each(REAL_CASES)("shows what it showed: $name", ({ facts }) => {
    expect(seenIn(then, onSheet(facts))).toEqual(seenIn(now, onSheet(facts)));
    expect(then.settingEffects(onSheet(facts))).toEqual(now.settingEffects(onSheet(facts)));
  });

  it("shows what it showed, whatever its figures", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        expect(seenIn(then, onSheet(facts))).toEqual(seenIn(now, onSheet(facts)));
      }),
      { numRuns: runs(40, 3_000) },
    );
  });

  it("keeps what the edition holds, and the version of its rules", () => {
    expect(then.currentEdition).toBe(LATER);
    expect(then.heldIn(EDITION)).toEqual(now.heldIn(EDITION));
    expect(then.ruleSetVersion(EDITION)).toBe(now.ruleSetVersion(EDITION));
    expect(then.ruleSetVersion(LATER)).not.toBe(now.ruleSetVersion(EDITION));
  });

  it("is judged as far as it is known where it is of an edition still to come", () => {
    const [{ facts }] = REAL_CASES as [(typeof REAL_CASES)[number]];
    expect(seenIn(now, { ...facts, edition: LATER })).toEqual(seenIn(now, onSheet(facts)));
    expect(now.ruleSetVersion(LATER)).toBe(now.ruleSetVersion(EDITION));
  });
});

describe("the later catalogue itself", () => {
  const [{ facts }] = REAL_CASES as [(typeof REAL_CASES)[number]];

  it("speaks on sheets of its own edition, and where there is no sheet", () => {
    for (const edition of [{}, { edition: LATER }]) {
      expect(codesIn(then, { ...facts, ...edition })).toEqual(expect.arrayContaining([...LATER_CODES]));
    }
    const stored = then.confront(facts).filter(({ code }) => code === "X10");
    expect(stored.map(({ severity }) => severity)).toEqual(["error"]);
  });

  it("adds its new parts to the totals", () => {
    const resolved = then.resolve(
      { tu_choi: 1, rut: 1, dung_xu_ly_het_han: 2, dung_xu_ly_khac: 3 },
      facts.settings,
    );
    expect(then.knownValues(resolved)).toMatchObject({ dung_xu_ly: 5 });
    expect(then.knownValues(resolved)).not.toHaveProperty("khong_co_ket_qua");
  });

  it("accuses older sheets where its rows do not say since when they exist", () => {
    const found = codesIn(undated, onSheet(facts));
    expect(found).toEqual(expect.arrayContaining([...LATER_CODES]));
    expect(undated.heldIn(EDITION)).not.toEqual(now.heldIn(EDITION));
    const { figures, settings, rules } = undated.heldIn(EDITION);
    expect(Object.keys(figures)).toEqual(
      expect.arrayContaining([...LATER_FIGURES, `nd_${LATER_SECTOR}_rut`]),
    );
    expect(Object.keys(settings)).toContain(LATER_SETTING);
    expect(Object.keys(rules)).toContain("Z01 tong_ho_so");
  });
});
