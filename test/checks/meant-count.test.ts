import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { confront } from "../../src/checks/confront";
import { meantCount } from "../../src/checks/meant-count";

describe("the count that a cell was meant to hold", () => {
  it.each<[number | string, number | "" | undefined, string]>([
    [1.022, 1022, "a dot that Excel took for the decimal mark"],
    [4.266, 4266, "a comma that Excel took for the decimal mark"],
    [1.05, 1050, "a zero at the end that Excel dropped"],
    ["1.022", 1022, "a number kept as text"],
    ["01", 1, "two digits as reports write them"],
    [" 45 ", 45, "spaces around it"],
    ["１.０２２", 1022, "full-width digits"],
    ["٤٥", 45, "Arabic digits"],
    ["1 022", 1022, "a space between thousands"],
    [12.34567, undefined, "more digits than thousands have"],
    [0.5, undefined, "less than one"],
    [-4, undefined, "below zero"],
    [1022, undefined, "a count already"],
    ["1,022", 1022, "a comma between thousands, kept as text"],
    ["khoảng 45", undefined, "words before it"],
    ["45 hồ sơ", 45, "a number with its unit"],
    ["1.022 HS.", 1022, "a short unit with a stop"],
    ["12bản", 12, "a unit without a space"],
    ["12 (3 quá hạn)", undefined, "two numbers"],
    ["2 triệu", undefined, "what multiplies it"],
    ["12%", undefined, "a rate"],
    ["không", 0, "a word for none"],
    ["Không phát sinh", 0, "words for none, with a capital"],
    ["khong", 0, "without accents"],
    [" - ", 0, "a dash"],
    ["–", 0, "a long dash"],
    [" ", "", "a lone space"],
    ["\u00a0", "", "a space that does not break"],
    ["Chưa có số", "", "words for not known"],
    [3e9, undefined, "beyond all measure"],
  ])("of %p is %p: %s", (content, meant) => {
    expect(meantCount(content)).toBe(meant);
  });
});

describe("the check of a cell that holds no count", () => {
  it("asks whether thousands were lost, and offers the repair", () => {
    const [finding] = confront({ figures: { tn_truc_tuyen: 1.022 }, settings: DEFAULT_SETTINGS });
    expect(finding).toMatchObject({
      code: "Q21",
      severity: "error",
      repair: { key: "tn_truc_tuyen", value: 1022 },
      hint: "1,022 có phải là một nghìn không trăm hai mươi hai (1.022) không?",
    });
  });

  it("offers the number that stands there as text", () => {
    const facts = { figures: {}, unreadable: { rut: " 01 " }, settings: DEFAULT_SETTINGS };
    const finding = confront(facts).find(({ code }) => code === "Q21");
    expect(finding).toMatchObject({ repair: { key: "rut", value: 1 }, keys: ["rut"] });
  });

  it("offers nothing where nothing plausible comes out", () => {
    const facts = { figures: { tu_choi: -3 }, unreadable: { rut: "vài" }, settings: DEFAULT_SETTINGS };
    const repairs = confront(facts).filter(({ repair }) => repair !== undefined);
    expect(repairs).toEqual([]);
  });
});
