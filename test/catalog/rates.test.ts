import { isFigureKey, partsOf } from "../../src/catalog/figures";
import type { Rate, RateArgument } from "../../src/catalog/rate";
import { isRateKey, rateOf, RATES } from "../../src/catalog/rates";
import { isSettingValue, settingOf } from "../../src/catalog/settings";
import { isVietnamese, violators } from "./violators";

const ROLES = ["numerator", "base"] as const;

const feeding = (rate: Rate, role: RateArgument["role"]): readonly string[] =>
  rate.arguments.filter((each) => each.role === role).flatMap(({ figures }) => figures);

describe("every rate", () => {
  it("takes its numerators before its bases, at least one of each", () => {
    const breaking = violators(RATES, (rate) =>
      /^(numerator )+(base )+$/.test(rate.arguments.map(({ role }) => `${role} `).join("")),
    );
    expect(breaking).toEqual([]);
  });

  it("is fed by figures that exist, each once, on both sides", () => {
    const breaking = violators(RATES, (rate) => {
      const keys = rate.arguments.flatMap(({ figures, unless }) => [...figures, ...(unless?.figures ?? [])]);
      const isFed = ROLES.every((role) => feeding(rate, role).length > 0);
      return isFed && keys.every(isFigureKey) && new Set(keys).size === keys.length;
    });
    expect(breaking).toEqual([]);
  });

  it("never adds a total and its own part", () => {
    const breaking = violators(RATES, (rate) =>
      ROLES.every((role) => {
        const added = feeding(rate, role);
        return !added.some((total) => partsOf(total).some(({ key }) => added.includes(key)));
      }),
    );
    expect(breaking).toEqual([]);
  });

  it("changes only a base, under a setting of two values of which the other is the default", () => {
    const breaking = violators(RATES, (rate) =>
      rate.arguments.every(({ role, unless }) => {
        if (unless === undefined) return true;
        const setting = settingOf(unless.setting);
        const isOther = isSettingValue(setting, unless.is) && unless.is !== setting.default;
        return role === "base" && isOther && setting.options.length === 2;
      }),
    );
    expect(breaking).toEqual([]);
  });

  it("has one place on the sheet: beside a figure, or a row of its own", () => {
    const breaking = violators(RATES, ({ besideFigure, ownRowIn }) =>
      besideFigure === undefined
        ? ownRowIn !== undefined
        : ownRowIn === undefined && isFigureKey(besideFigure),
    );
    const places = RATES.map(({ key, besideFigure }) => besideFigure ?? key);
    expect(breaking).toEqual([]);
    expect(new Set(places).size).toBe(RATES.length);
  });

  it("is named and explained in Vietnamese", () => {
    const breaking = violators(RATES, (rate) =>
      [rate.label, rate.help, ...rate.arguments.map(({ help }) => help)].every(isVietnamese),
    );
    expect(breaking).toEqual([]);
  });

  it("that shares a custom function shares its arguments", () => {
    const signatures = RATES.map(({ functionId, arguments: given }): [string, string] => [
      functionId,
      given.map(({ name, role }) => `${name} ${role}`).join(", "),
    ]);
    const first = new Map([...signatures].reverse());
    expect(signatures.filter(([id, signature]) => first.get(id) !== signature)).toEqual([]);
  });

  it("is found by its key, and by no other", () => {
    expect(violators(RATES, (rate) => isRateKey(rate.key) && rateOf(rate.key) === rate)).toEqual([]);
    expect(isRateKey("R01")).toBe(false);
    expect(() => rateOf("R01")).toThrow(RangeError);
  });
});
