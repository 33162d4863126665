import { readFileSync } from "node:fs";
import { FIGURES } from "../../src/catalog/figures";
import { RATES } from "../../src/catalog/rates";
import { INFORMATION_FIELDS } from "../../src/catalog/report-information";
import { SECTORS, sectorNoteKey } from "../../src/catalog/sectors";
import { SETTINGS } from "../../src/catalog/settings";
import {
  keysNow,
  PUBLISHED_KEYS,
  publishedLines,
  unpublished,
  vanished,
  withNewKeys,
} from "../../scripts/publish-keys";

const allKeys = [
  ...FIGURES.map(({ key }) => key),
  ...SECTORS.map(sectorNoteKey),
  ...RATES.map(({ key }) => key),
  ...SETTINGS.map(({ key }) => key),
  ...INFORMATION_FIELDS.map(({ key }) => key),
];

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const PUBLISHED = readFileSync(PUBLISHED_KEYS, "utf8");

describe("the published contract: keys are append-only", () => {
  it("holds all that was published, each under its key, with its arguments and values in their order", () => {
    expect(vanished(PUBLISHED, keysNow())).toEqual([]);
  });

  it("holds nothing that is not published on purpose (npm run generate)", () => {
    expect(unpublished(PUBLISHED, keysNow())).toEqual([]);
  });

  it("publishes nothing twice", () => {
    expect(repeated(publishedLines(PUBLISHED))).toEqual([]);
  });

  it.each([
    ["figure", FIGURES.length],
    ["note", SECTORS.length],
    ["rate", RATES.length],
    ["information", INFORMATION_FIELDS.length],
  ])("has a line for every %s", (kind, count) => {
    expect(publishedLines(PUBLISHED).filter((line) => line.startsWith(`${kind} `))).toHaveLength(count);
  });

  it.each([
    ["a key that is renamed", "figure C042 rut", "figure C042 rut_ho_so"],
    ["a ref that another figure takes", "figure C042 rut", "figure C041 rut"],
    ["an argument that changes its place", "function TYLE(tu; mau)", "function TYLE(mau; tu)"],
    [
      "another default of a setting",
      "setting S1 rut_trong_da_giai_quyet 1: true",
      "setting S1 rut_trong_da_giai_quyet 1: false",
    ],
  ])("tells of %s, and does not publish over it", (_name, published, changed) => {
    expect(keysNow()).toContain(published);
    const now = keysNow().map((line) => (line === published ? changed : line));
    expect(vanished(PUBLISHED, now)).toEqual([published]);
    expect(() => withNewKeys(PUBLISHED, now)).toThrow(published);
  });

  it("takes a new line at its end", () => {
    const now = ["figure F09 phi_moi", ...keysNow()];
    expect(withNewKeys(PUBLISHED, now)).toBe(`${PUBLISHED}figure F09 phi_moi\n`);
    expect(withNewKeys(PUBLISHED, keysNow())).toBe(PUBLISHED);
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
