import type { Figures } from "../../src/checks/facts";
import type { Finding, Waiver } from "../../src/checks/finding";
import { CURRENT_EDITION } from "../../src/checks/rule-set";
import type { CheckResult } from "../../src/workbook/check-sheet";
import { laterEdition, lostFigures } from "../../src/workbook/check-sheet";
import { agendaOf } from "../../src/taskpane/model/agenda";
import { blanksOf, filledCount } from "../../src/taskpane/model/blank-figures";
import type { ListedFinding } from "../../src/taskpane/model/listed-finding";
import { REAL_CASES } from "../cases";
import { APRIL, surveyOf, type Workbook } from "./states";

function checkOf(workbook: Workbook): CheckResult {
  const survey = surveyOf(workbook);
  if (survey.kind !== "input") throw new Error("no input sheet");
  return survey.check;
}

const openIn = (workbook: Workbook) => agendaOf(checkOf(workbook)).open;

/** The first finding of the card whose findings are of a rule. */
function listedAs(workbook: Workbook, code: string): ListedFinding {
  const cards = openIn(workbook).filter(({ findings: [first] }) => first.finding.code === code);
  expect(cards).toHaveLength(1);
  return cards[0]!.findings[0];
}

/** 17 pending, all within their time, written in two cells; 16 would balance. */
const ONE_PENDING_TOO_MANY: Figures = {
  tong_ho_so: 1022,
  da_giai_quyet: 1006,
  dang_giai_quyet: 17,
  dgq_trong_han: 17,
};

const RATES = [
  { rate: "tl_qua_han", written: "0,01" },
  { rate: "tl_rut", written: "0,01", section: "2.4" },
];

describe("a fault", () => {
  it("offers all the cells that change together, by row and name, and one click for them", () => {
    const { ways, target } = listedAs({ figures: ONE_PENDING_TOO_MANY }, "Q07");
    const pending = ways.find(({ changes }) => changes.length === 2)!;
    expect(pending.changes.map(({ where, values }) => `${where}: ${values}`)).toEqual([
      expect.stringMatching(/^dòng \d+, Hồ sơ đang giải quyết: 17 → 16$/),
      expect.stringMatching(/^dòng \d+, Trong hạn \(Hồ sơ đang giải quyết\): 17 → 16$/),
    ]);
    expect(pending.repairs).toEqual([
      { key: "dang_giai_quyet", value: 16, seen: 17 },
      { key: "dgq_trong_han", value: 16, seen: 17 },
    ]);
    expect(target?.row).toMatch(/^dòng \d+$/);
  });

  it("offers no click where the value is the officer's to choose, or a cell is gone", () => {
    const above = { phi_phat_sinh: 709, phi_truc_tuyen: 800 };
    for (const way of listedAs({ figures: above }, "Q18").ways) expect(way).not.toHaveProperty("repairs");
    const missing = ["dgq_trong_han"];
    const { ways } = listedAs({ figures: ONE_PENDING_TOO_MANY, missing }, "Q07");
    expect(ways.find(({ changes }) => changes.length === 2)).not.toHaveProperty("repairs");
  });

  it("is one thing to do, though several numbers of it are wrong", () => {
    const { case: april } = REAL_CASES[0]!;
    const cards = openIn({ figures: april.figures, printedRates: april.printedRates });
    const ways = cards.flatMap(({ findings: [first] }) => (first.finding.ways ? [first.finding.ways] : []));
    expect(new Set(ways).size).toBe(ways.length);
    expect(cards[0]!.findings[0].ways[0]!.changes).toHaveLength(3);
  });
});

describe("a rate that was written wrongly", () => {
  it("leads to the cell where it stands, with the right value", () => {
    const { target, repair } = listedAs({ figures: APRIL, printedRates: RATES.slice(0, 1) }, "P01");
    expect(target).toMatchObject({ key: "tl_qua_han", column: "printed" });
    expect(repair).toEqual({ rate: "tl_qua_han", written: "0,01", to: "0,10" });
  });

  it("shares a card with others of its kind, in which each has its own", () => {
    const card = openIn({ figures: APRIL, printedRates: RATES }).find(({ id }) => id === "P01");
    expect(card?.title).toBe("2 tỷ lệ đã ghi không khớp số hồ sơ");
    expect(card?.findings.map(({ repair }) => repair)).toEqual([
      { rate: "tl_qua_han", written: "0,01", to: "0,10" },
      { rate: "tl_rut", written: "0,01", section: "2.4", to: "0,10" },
    ]);
  });
});

describe("findings of one rule", () => {
  const uncounted = (rate: string): Finding => ({
    code: "P03",
    severity: "warning",
    keys: [rate],
    message: `Tỷ lệ ${rate} 100%: chưa có số hồ sơ để kiểm tra.`,
  });

  it("share a card that says once what they have in common", () => {
    const rates = ["tl_so_hoa", "tl_cap_nhat", "tl_sh_dau_ra"];
    const [card] = openIn({ findings: rates.map(uncounted) });
    expect(card).toMatchObject({ id: "P03", title: "3 tỷ lệ chưa có số hồ sơ để kiểm tra" });
    expect(card!.findings.map(({ message }) => message)).toEqual(rates.map((rate) => `Tỷ lệ ${rate} 100%`));
  });

  it("stay whole where they end differently or stand alone", () => {
    const other = { ...uncounted("tl_rut"), message: "Tỷ lệ rút: khác." };
    const [both] = openIn({ findings: [uncounted("tl_so_hoa"), other] });
    expect(both!.findings[1]!.message).toBe("Tỷ lệ rút: khác.");
    const [alone] = openIn({ findings: [other] });
    expect(alone).not.toHaveProperty("title");
  });
});

describe("the order of the agenda", () => {
  const finding = (code: string, severity: Finding["severity"], more: Partial<Finding> = {}): Finding => ({
    code,
    severity,
    keys: ["rut"],
    message: code,
    ...more,
  });
  const codesOf = (findings: readonly Finding[], more: Workbook = {}): string[] =>
    openIn({ findings, ...more }).map(({ findings: [first] }) => first.finding.code);

  it("puts errors before warnings, and first what others hang on", () => {
    const findings = [
      finding("X01", "warning"),
      finding("Q05", "error"),
      finding("Q07", "error"),
      finding("Q08", "error", { causedBy: 2 }),
    ];
    expect(codesOf(findings)).toEqual(["Q07", "Q05", "X01"]);
  });

  it("puts a cell that cannot be read before what depends on it", () => {
    const findings = [
      finding("Q07", "error"),
      finding("Q08", "error", { causedBy: 0 }),
      finding("Q21", "error", { keys: ["tu_choi"] }),
    ];
    expect(codesOf(findings, { unreadable: { tu_choi: "hai" } })).toEqual(["Q21", "Q07"]);
  });

  it("keeps information and confirmed warnings apart", () => {
    const waiver: Waiver = {
      code: "X09",
      keys: ["rut"],
      message: "",
      reason: "Đúng.",
      on: "2026-04-20",
      values: "",
    };
    const agenda = agendaOf(
      checkOf({ findings: [finding("X09", "warning", { waiver }), finding("X16", "info")] }),
    );
    expect(agenda.open).toEqual([]);
    expect(agenda.information.map((each) => each.finding.code)).toEqual(["X16"]);
    expect(agenda.confirmed.map((each) => each.finding.code)).toEqual(["X09"]);
  });

  it("loses no finding: each is a card's, follows from one, or is folded", () => {
    for (const { facts, name } of REAL_CASES) {
      const check = checkOf(facts);
      const { open, information, confirmed } = agendaOf(check);
      const roots = [...open.flatMap(({ findings }) => findings), ...information, ...confirmed];
      const all = roots.flatMap((root) => [root, ...root.consequences]);
      expect([name, all.length]).toEqual([name, check.findings.length]);
    }
  });
});

describe("a way to a cell", () => {
  it("leads to the blank one of a shortfall", () => {
    const check = checkOf({ figures: { tong_ho_so: 1022, tiep_nhan_trong_ky: 980 } });
    const [shortfall] = agendaOf(check).information;
    expect(shortfall?.target?.key).toBe("ky_truoc_chuyen_sang");
  });

  it("is not offered where the sheet has lost it", () => {
    const missing = ["phi_truc_tuyen", "phi_phat_sinh"];
    const findings = [{ code: "Q18", severity: "error", keys: missing, message: "…" }] as const;
    expect(openIn({ findings, missing })[0]!.findings[0]).not.toHaveProperty("target");
  });
});

describe("what is still blank", () => {
  it("is the required figures and the shortfalls, and nothing else", () => {
    const blanks = blanksOf(checkOf({ figures: { ...APRIL, phi_truc_tuyen: 800 } }));
    expect(blanks.map(({ code }) => code)).not.toContain("Q18");
    expect(blanks.map(({ code }) => code)).toContain("Q23");
    expect(blanksOf(checkOf({}))).toHaveLength(5);
  });

  it("is counted by what is filled in", () => {
    expect(filledCount(checkOf({ figures: APRIL }))).toBe(Object.keys(APRIL).length);
  });
});

describe("rows that the sheet has lost", () => {
  it("are named, the first three of them, with what to do", () => {
    expect(lostFigures(checkOf({}))).toBeUndefined();
    const missing = ["luu_kho", "rut", "tu_choi", "dung_xu_ly", "bien_che"];
    expect(lostFigures(checkOf({ missing }))).toMatch(
      /^Biểu đã mất 5 dòng: “Hồ sơ lưu kho dữ liệu điện tử”, .* và 2 dòng khác\. .*Ctrl\+Z/,
    );
  });
});

describe("a sheet of a later edition", () => {
  it("is told of in one sentence, with what to do; any other is not", () => {
    const of = (edition: number) => laterEdition(checkOf({ figures: APRIL, edition }));
    expect(of(CURRENT_EDITION)).toBeUndefined();
    expect(of(1)).toBeUndefined();
    expect(of(CURRENT_EDITION + 1)).toMatch(/^Trang “Nhập liệu” do bản mới hơn .*Đóng rồi mở lại Excel/);
  });
});
