import { nameOf } from "../catalog/figures";
import type * as rules from "../checks/check-facts";
import type * as ruleSet from "../checks/rule-set";
import { countBySeverity, type Finding, type Waiver } from "../checks/finding";
import { consider, isOfPeriod, lapsed } from "../checks/waivers";
import { cellAddress } from "../sheets/address";
import { officersWords, readNarrative } from "../sheets/narrative/read-narrative";
import { readWaivers } from "../sheets/waiver-rows";
import { missingFigures, readInput, type InputContent } from "../sheets/input/content";
import { monthsWithin, samePeriod, type OtherSheet } from "../sheets/input/other-sheets";
import { retypedFindings } from "./retyped-figures";
import { CommandFailure } from "./command-failure";
import type { BookView } from "./book-view";
import type { SheetView } from "./sheet-view";

export interface CheckResult {
  readonly sheetName: string;
  readonly content: InputContent;
  /** The officer's own words by part of the report, from the sheet "Thuyết minh" of the period. */
  readonly narrative: Readonly<Record<string, string>>;
  readonly findings: readonly Finding[];
  /** Confirmations given for this period that no longer hold. */
  readonly lapsed: readonly Waiver[];
  /** Cell of a figure or rate now: "D9"; undefined when the sheet has lost it. */
  readonly addressOf: (key: string) => string | undefined;
  /** Figures whose row or name the sheet has lost: they count as blank. */
  readonly missing: readonly string[];
  /** The version of the rules by which the sheet was judged, see `checks/rule-set`. */
  readonly ruleSet: string;
  /** A later version of the add-in made the sheet, with rows that are not known here. */
  readonly isOfLaterEdition: boolean;
}

/** What a check reads beside the input sheet itself. */
export interface BesideInput extends Pick<BookView, "waivers" | "narrative" | "systems"> {
  /** The other input sheets of the workbook. */
  readonly others?: readonly OtherSheet[];
}

/**
 * Checks an input sheet that has been read, with the confirmed warnings and the narrative of its period, and the counts
 * from dossier lists.
 */
export async function checkView(
  input: SheetView,
  { waivers, narrative: sheet, systems, others = [] }: BesideInput = {},
): Promise<CheckResult> {
  const content = readInput(input.read, input.places);
  const narrative = sheet === undefined ? {} : officersWords(readNarrative(sheet));
  const confirmed = waivers === undefined ? [] : readWaivers(waivers);
  const title = content.information["ten_ky"] ?? "";
  const months = monthsWithin(title, others);
  const { checkFacts, ruleSetVersion, CURRENT_EDITION } = await loadRules();
  const findings = withWarning(
    checkFacts({ ...content, narrative, ...(months === undefined ? {} : { months }) }),
    samePeriod({ name: input.name, title }, others),
  );
  return {
    sheetName: input.name,
    content,
    narrative,
    findings: [
      ...consider(findings, confirmed, content),
      ...(systems === undefined ? [] : retypedFindings(systems, input.name, content)),
    ],
    lapsed: lapsed(findings, confirmed, content).filter(({ values }) => isOfPeriod(values, content)),
    missing: missingFigures(input.places),
    ruleSet: ruleSetVersion(content.edition),
    isOfLaterEdition: content.edition > CURRENT_EDITION,
    addressOf: (key) => {
      const cell = input.places.cells.get(key);
      return cell === undefined ? undefined : cellAddress(cell.row, cell.column);
    },
  };
}

/**
 * The rules, loaded when there is a sheet to check: the pane opens sooner in a workbook without one.
 *
 * @throws CommandFailure "not_loaded" when they cannot be fetched.
 */
async function loadRules(): Promise<typeof rules & typeof ruleSet> {
  try {
    const [judging, versions] = await Promise.all([
      import(/* webpackChunkName: "rules" */ "../checks/check-facts"),
      import(/* webpackChunkName: "rules" */ "../checks/rule-set"),
    ]);
    return { ...judging, ...versions };
  } catch {
    throw new CommandFailure(
      "not_loaded",
      "Chưa kiểm tra được: không tải được phần này của tiện ích. Kiểm tra mạng, đóng và mở lại Excel rồi làm lại; sổ không bị thay đổi.",
    );
  }
}

/** Code of the warning about two sheets of one period: it is of the workbook, no rule over figures. */
const SAME_PERIOD = "N01";

/** Puts what is to be said of the workbook after the other warnings; positions that findings point to stay right. */
function withWarning(findings: readonly Finding[], message: string | undefined): readonly Finding[] {
  if (message === undefined) return findings;
  const firstInfo = findings.findIndex(({ severity }) => severity === "info");
  const place = firstInfo < 0 ? findings.length : firstInfo;
  const moved = findings.map((finding) =>
    finding.causedBy !== undefined && finding.causedBy >= place
      ? { ...finding, causedBy: finding.causedBy + 1 }
      : finding,
  );
  const warning: Finding = { code: SAME_PERIOD, severity: "warning", keys: ["ten_ky"], message };
  return [...moved.slice(0, place), warning, ...moved.slice(place)];
}

/** The first cell that a finding is about, as far as the sheet still has one. */
export function addressOfFinding({ addressOf }: CheckResult, { keys }: Finding): string | undefined {
  return keys.map(addressOf).find((each) => each !== undefined);
}

/** At most this many figures by name in one message. */
const MAX_NAMED = 3;

/**
 * Figures that the sheet has lost, in one sentence; undefined when it has all.
 *
 * @example lostFigures(check)
 *   //=> "Biểu đã mất 2 dòng: “…”, “…”. Các dòng này được coi là trống. Thử hoàn tác việc xóa (Ctrl+Z); không được thì chèn biểu mới."
 */
export function lostFigures({ missing }: Pick<CheckResult, "missing">): string | undefined {
  if (missing.length === 0) return undefined;
  const named = missing.slice(0, MAX_NAMED).map((key) => `“${nameOf(key)}”`);
  const more = missing.length > named.length ? ` và ${missing.length - named.length} dòng khác` : "";
  return `Biểu đã mất ${missing.length} dòng: ${named.join(", ")}${more}. Các dòng này được coi là trống. Thử hoàn tác việc xóa (Ctrl+Z); không được thì chèn biểu mới.`;
}

/**
 * What to say of a sheet that a later version of the add-in made; undefined for any other.
 *
 * @example laterEdition(check) //=> "Trang “Nhập liệu” do bản mới hơn của tiện ích lập: …"
 */
export function laterEdition({
  sheetName,
  isOfLaterEdition,
}: Pick<CheckResult, "sheetName" | "isOfLaterEdition">): string | undefined {
  if (!isOfLaterEdition) return undefined;
  return `Trang “${sheetName}” do bản mới hơn của tiện ích lập: các dòng mới trên trang vẫn giữ nguyên, nhưng bản này chưa đọc và chưa kiểm tra được. Đóng rồi mở lại Excel để cập nhật tiện ích.`;
}

/**
 * The verdict in one line.
 *
 * @example verdictOf([]) //=> "Sẵn sàng in"
 */
export function verdictOf(findings: readonly Finding[]): string {
  const { error, warning } = countBySeverity(findings);
  if (error > 0) return `Còn ${error} lỗi, ${warning} cảnh báo`;
  return warning > 0 ? `Không có lỗi, còn ${warning} cảnh báo` : "Sẵn sàng in";
}
