import { FIGURES } from "../../src/catalog/figures";
import { RATES } from "../../src/catalog/rates";
import { INFORMATION_FIELDS } from "../../src/catalog/report-information";
import { SECTORS, sectorNoteKey } from "../../src/catalog/sectors";
import { SETTINGS } from "../../src/catalog/settings";
import {
  PUBLISHED_FIGURES,
  PUBLISHED_RATES,
  PUBLISHED_SECTORS,
  PUBLISHED_SECTOR_FIELDS,
  PUBLISHED_SECTOR_RATE,
  PUBLISHED_SETTINGS,
} from "./contract";

const words = (line: string): [ref: string, key: string] => {
  const [ref = "", key = ""] = line.split(" ");
  return [ref, key];
};

const sectors = PUBLISHED_SECTORS.map(words);

const sectorFigures = sectors.flatMap(([sectorRef, sector]) =>
  PUBLISHED_SECTOR_FIELDS.map(words).map(([ref, field]) => `${sectorRef}.${ref} nd_${sector}_${field}`),
);

const sectorRates = sectors.map(([ref, sector]) =>
  PUBLISHED_SECTOR_RATE.replace("R33 ", `R33.${ref} nd_${sector}_`),
);

const figureLines = FIGURES.map(({ ref, key }) => `${ref} ${key}`);

const rateLines = RATES.map(
  (rate) =>
    `${rate.ref} ${rate.key} ${rate.functionId}(${rate.arguments.map(({ name }) => name).join("; ")})`,
);

const settingLines = SETTINGS.map(({ ref, key, options, default: first }) => {
  const values = options.length === 0 ? [first] : options.map(({ value }) => value);
  return `${ref} ${key}: ${values.join(" | ")}`;
});

const allKeys = [
  ...FIGURES.map(({ key }) => key),
  ...SECTORS.map(sectorNoteKey),
  ...RATES.map(({ key }) => key),
  ...SETTINGS.map(({ key }) => key),
  ...INFORMATION_FIELDS.map(({ key }) => key),
];

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

describe("the published contract: keys are append-only", () => {
  it("holds every figure under its key, and a new one is published on purpose", () => {
    expect([...figureLines].sort()).toEqual([...PUBLISHED_FIGURES, ...sectorFigures].sort());
  });

  it("holds every rate with its function and arguments, in their order", () => {
    expect([...rateLines].sort()).toEqual([...PUBLISHED_RATES, ...sectorRates].sort());
  });

  it("holds every setting with its values, the default first", () => {
    expect([...settingLines].sort()).toEqual([...PUBLISHED_SETTINGS].sort());
  });
});

describe("keys", () => {
  it("are unique over figures, notes, rates, settings and information", () => {
    expect(repeated(allKeys)).toEqual([]);
  });

  it("are defined names that Excel takes", () => {
    expect(allKeys.filter((key) => !/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(key) || key.length > 255)).toEqual(
      [],
    );
  });

  it.each([
    ["a cell address", /^[a-z]{1,3}\d+$/],
    ["a reference of the style R1C1", /^(r\d*)?(c\d*)?$/],
  ])("never look like %s", (_, pattern) => {
    expect(allKeys.filter((key) => pattern.test(key))).toEqual([]);
  });
});

describe("refs", () => {
  it("are unique over figures and rates", () => {
    const refs = [...FIGURES, ...RATES].map(({ ref }) => ref);
    expect(repeated(refs)).toEqual([]);
  });

  it("of a figure begin with the letter of its group, but for the sectors, which have their own", () => {
    for (const { ref, group } of FIGURES) {
      expect(ref).toMatch(group === "H" ? /^[A-Z]{2}\.[A-Z]{2,3}$/ : new RegExp(`^${group}\\d{2}`));
    }
  });
});
