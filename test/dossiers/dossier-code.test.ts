import { codeWarnings, readDossierCode } from "../../src/dossiers/dossier-code";
import type { Dossier } from "../../src/dossiers/dossier";
import { toDay } from "../../src/vietnamese/dates";

const APRIL_16 = toDay("2026-04-16");

it.each([
  ["H24.12-260416-0011", { office: "H24.12", day: APRIL_16, number: 11 }],
  [" h24.12.3-260416-7 ", { office: "H24.12.3", day: APRIL_16, number: 7 }],
  ["H24.12-261316-0011", null],
  ["BN-0011", null],
  ["", null],
])("the code “%s” is read as %j", (code, read) => {
  expect(readDossierCode(code)).toEqual(read);
});

const list = (...changes: Partial<Dossier>[]) => ({
  source: { file: "a.xlsx", system: "Một cửa", rows: 20 },
  problems: [],
  dossiers: Array.from({ length: 20 }, (_, at): Dossier => ({
    code: `H24.12-260416-${at}`,
    row: at + 2,
    received: APRIL_16 + 1,
    ...changes[at],
  })),
});

describe("a code against its row", () => {
  it("that agrees says nothing, made on the day of submission or before the reception", () => {
    expect(codeWarnings(list({}, { submitted: APRIL_16 }))).toEqual([]);
  });

  it("of a later day, or of neither day, is told with its row", () => {
    const [told, ...others] = codeWarnings(list({ received: APRIL_16 - 3 }, { submitted: APRIL_16 - 2 }));
    expect(told).toContain("2 hồ sơ có ngày trong mã hồ sơ trái với ngày nộp, ngày tiếp nhận (dòng 2, 3)");
    expect(others).toEqual([]);
  });

  it("of another office than the rest is told", () => {
    expect(codeWarnings(list({ code: "H24.99-260416-1" })).join()).toMatch(/cơ quan khác H24\.12 \(dòng 2\)/);
  });

  it("says nothing where a whole list makes its codes otherwise", () => {
    const later = Array.from({ length: 20 }, () => ({ received: APRIL_16 - 3 }));
    expect(codeWarnings(list(...later))).toEqual([]);
  });

  it("takes a list of 300,000 rows in one pass: with the rows before copied for each, it would take minutes", () => {
    const [some] = list().dossiers;
    const dossiers = Array.from({ length: 300_000 }, (_, at): Dossier => ({ ...some!, row: at + 2 }));
    expect(codeWarnings({ ...list(), dossiers })).toEqual([]);
  }, 60_000);
});
