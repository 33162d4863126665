import { FIGURES, figureOf, GROUPS, isFigureKey, leavesOf, nameOf, partsOf } from "../../src/catalog/figures";
import { INFORMATION_FIELDS } from "../../src/catalog/report-information";
import { SECTORS } from "../../src/catalog/sectors";
import { isSettingValue, settingOf } from "../../src/catalog/settings";
import { isVietnamese, isWellTyped, violators } from "./violators";

const position = new Map(FIGURES.map(({ key }, index) => [key, index]));

const isBefore = (first: string, second: string): boolean => position.get(first)! < position.get(second)!;

describe("every figure", () => {
  it("names only other figures, and they exist", () => {
    const breaking = violators(FIGURES, ({ key, partOf, isZeroWith, defaultsTo = [] }) =>
      [partOf, isZeroWith, ...defaultsTo].every(
        (other) => other === undefined || (isFigureKey(other) && other !== key),
      ),
    );
    expect(breaking).toEqual([]);
  });

  it("stands below its total, one step deeper, in the same group", () => {
    const parts = FIGURES.filter(({ partOf }) => partOf !== undefined);
    const breaking = violators(parts, (part) => {
      const total = figureOf(part.partOf!);
      return isBefore(total.key, part.key) && part.level === total.level + 1 && part.group === total.group;
    });
    expect(breaking).toEqual([]);
  });

  it("has at most one source for a blank: its parts, its defaults, or a zero", () => {
    const breaking = violators(FIGURES, (figure) => {
      const sources = [
        partsOf(figure.key).length > 0,
        figure.defaultsTo !== undefined,
        figure.isZeroWhenBlank === true,
        figure.isZeroWith !== undefined,
      ];
      return sources.filter(Boolean).length <= 1;
    });
    expect(breaking).toEqual([]);
  });

  it("defaults only to figures before it that have no default, and is then part of nothing", () => {
    const breaking = violators(
      FIGURES,
      ({ key, partOf, defaultsTo = [] }) =>
        defaultsTo.length === 0 ||
        (partOf === undefined &&
          defaultsTo.every((other) => isBefore(other, key) && figureOf(other).defaultsTo === undefined)),
    );
    expect(breaking).toEqual([]);
  });

  it("depends only on settings that exist and take the value", () => {
    const breaking = violators(
      FIGURES,
      ({ partWhen }) => partWhen === undefined || isSettingValue(settingOf(partWhen.setting), partWhen.is),
    );
    expect(breaking).toEqual([]);
  });

  it("is a merged line only where there is something to merge", () => {
    expect(violators(FIGURES, ({ key, isMergedLeaf }) => !isMergedLeaf || partsOf(key).length > 0)).toEqual(
      [],
    );
  });

  it("belongs to a group of the sheet", () => {
    const groups = new Set(GROUPS.map(({ id }) => id));
    expect(violators(FIGURES, ({ group }) => groups.has(group))).toEqual([]);
  });
});

describe("labels", () => {
  it("of figures are Vietnamese with its diacritics, composed, without stray spaces", () => {
    expect(violators(FIGURES, ({ label }) => isVietnamese(label))).toEqual([]);
  });

  it("of groups, sectors, units and information are composed, without stray spaces", () => {
    const texts = [
      ...FIGURES.map(({ unit }) => unit),
      ...GROUPS.map(({ title }) => title),
      ...SECTORS.map(({ name }) => name),
      ...INFORMATION_FIELDS.map(({ label }) => label),
    ];
    expect(texts.filter((text) => !isWellTyped(text))).toEqual([]);
  });

  it("tell any two figures apart where they stand alone in a message", () => {
    const names = FIGURES.map(({ key }) => nameOf(key));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe("the tree of totals", () => {
  it("counts a total's leaves, and merged lines beside the leaves that they merge", () => {
    expect(leavesOf("da_giai_quyet")).toEqual([
      "gq_truoc_va_dung_han",
      "gq_truoc_han",
      "gq_dung_han",
      "gq_qua_han",
      "tu_choi",
      "rut",
      "dung_xu_ly",
    ]);
    expect(leavesOf("rut")).toEqual([]);
  });

  it("lists the parts of a total in the order of the sheet", () => {
    expect(partsOf("khong_co_ket_qua").map(({ key }) => key)).toEqual(["tu_choi", "rut", "dung_xu_ly"]);
    expect(partsOf("rut")).toEqual([]);
  });

  it("knows no figure under a wrong key", () => {
    expect(isFigureKey("C021")).toBe(false);
    expect(() => figureOf("C021")).toThrow(RangeError);
  });

  it.each([
    ["dgq_qua_han", "Quá hạn (Hồ sơ đang giải quyết)"],
    ["nd_cong_an_rut", "Công dân rút hồ sơ (Công an)"],
    ["tong_ho_so", "Tổng số hồ sơ phải giải quyết"],
  ])("names %s “%s”", (key, name) => {
    expect(nameOf(key)).toBe(name);
  });
});
