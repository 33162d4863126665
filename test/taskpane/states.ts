/** States of the pane for tests, made by the same pure code as in Excel: an officer's workbook without Excel. */
import type { ReportInformation } from "../../src/catalog/report-information";
import { DEFAULT_SETTINGS, type Settings } from "../../src/catalog/settings";
import { checkFacts } from "../../src/checks/check-facts";
import type { Figures, PrintedRate } from "../../src/checks/facts";
import type { Finding, Waiver } from "../../src/checks/finding";
import { CURRENT_EDITION, ruleSetVersion } from "../../src/checks/rule-set";
import type { OwnTemplate, RatesFault, Survey } from "../../src/excel/checking/survey-workbook";
import { initialState, withSurvey, type PaneState } from "../../src/taskpane/model/state";
import type { PeriodSheet } from "../../src/workbook/period-questions";
import { INPUT_REFS } from "../../src/sheets/input/input-refs";

export const TODAY = "2026-04-20";

export interface Workbook {
  /** Of the catalogue; today's by default. */
  readonly edition?: number;
  readonly figures?: Figures;
  readonly printedRates?: readonly PrintedRate[];
  readonly information?: ReportInformation;
  readonly settings?: Settings;
  readonly unreadable?: Readonly<Record<string, string>>;
  readonly missing?: readonly string[];
  readonly reportName?: string;
  readonly isReportFrozen?: boolean;
  readonly ownTemplates?: readonly OwnTemplate[];
  readonly narrative?: Readonly<Record<string, string>>;
  readonly brokenRates?: number;
  readonly ratesFault?: RatesFault;
  readonly lapsed?: readonly Waiver[];
  readonly others?: readonly PeriodSheet[];
  /** Instead of what the rules find. */
  readonly findings?: readonly Finding[];
}

export const GIA_PHUC: ReportInformation = {
  don_vi: "TTPVHCC xã Gia Phúc",
  ten_ky: "tháng 4 năm 2026",
  tu_ngay: "2026-03-20",
  den_ngay: "2026-04-19",
};

/** April of Gia Phúc, as the office reported it: one dossier too many. */
export const APRIL: Figures = {
  tong_ho_so: 1022,
  ky_truoc_chuyen_sang: 42,
  tn_truc_tuyen: 980,
  tn_truc_tiep: 0,
  da_giai_quyet: 1006,
  gq_qua_han: 1,
  rut: 1,
  tu_choi: 2,
  dung_xu_ly: 0,
  dang_giai_quyet: 17,
  dgq_trong_han: 17,
  phi_phat_sinh: 709,
  phi_truc_tuyen: 709,
};

/** What the pane learns from a workbook with this input sheet. */
export function surveyOf(workbook: Workbook): Survey {
  const { figures = {}, information = {}, settings = DEFAULT_SETTINGS, unreadable = {} } = workbook;
  const { edition = CURRENT_EDITION } = workbook;
  const content = {
    edition,
    figures,
    information,
    settings,
    unreadable,
    previous: {},
    printedRates: workbook.printedRates ?? [],
    targets: {},
    notes: {},
  };
  const { missing = [], lapsed = [], findings = checkFacts(content), brokenRates = 0, reportName } = workbook;
  return {
    kind: "input",
    sheetId: "sheet-1",
    hasColours: true,
    brokenRates,
    ...(workbook.ratesFault === undefined ? {} : { ratesFault: workbook.ratesFault }),
    ownTemplates: workbook.ownTemplates ?? [],
    others: workbook.others ?? [],
    ...(workbook.isReportFrozen === undefined ? {} : { isReportFrozen: workbook.isReportFrozen }),
    ...(reportName === undefined ? {} : { reportName }),
    check: {
      sheetName: "Nhập liệu",
      content,
      narrative: workbook.narrative ?? {},
      findings,
      ruleSet: ruleSetVersion(edition),
      isOfLaterEdition: edition > CURRENT_EDITION,
      missing,
      lapsed,
      addressOf: (key) => (missing.includes(key) ? undefined : addressOf(key)),
    },
  };
}

function addressOf(key: string): string | undefined {
  try {
    return INPUT_REFS.written(key);
  } catch {
    return undefined;
  }
}

/** The pane after it has read a workbook for the first time. */
export function stateOf(workbook: Workbook, changes: Partial<PaneState> = {}): PaneState {
  return { ...withSurvey(initialState(true, TODAY), surveyOf(workbook)), ...changes };
}

/** The pane in a workbook without an input sheet. */
export function stateWithoutSheet(changes: Partial<PaneState> = {}): PaneState {
  return { ...withSurvey(initialState(true, TODAY), { kind: "no_input" }), ...changes };
}

/** April's workbook, at a step of the pane. */
export const april = (changes: Partial<PaneState> = {}): PaneState =>
  stateOf({ figures: APRIL, information: GIA_PHUC }, changes);

/** April's workbook with the office's own edition of the template. */
export const ownTemplate = (): PaneState =>
  stateOf({
    figures: APRIL,
    information: { ...GIA_PHUC, mau_bao_cao: "thang-trung-tam (mẫu riêng)" },
    ownTemplates: [{ form: "thang-trung-tam", sheetName: "Mẫu báo cáo kỳ" }],
  });

/** April's workbook with a report of it. */
export const withReport = (report: Partial<Workbook> = {}): PaneState =>
  stateOf({ figures: APRIL, information: GIA_PHUC, reportName: "Báo cáo", ...report });
