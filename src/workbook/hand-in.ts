/** What a unit hands in for a period, from its workbook as read: the packet's content, and what is put beside it. */
import type { PacketContent } from "../packet/packet";
import { isUnitCode, PACKET_SCHEMA } from "../packet/schema";
import { withinSchema } from "../packet/within-schema";
import type { ReportDocument } from "../report/document/document";
import { readHandIn, type HandIn } from "../sheets/hand-in/hand-in-sheet";
import { accountsOn, fieldsOn, isForInput } from "../sheets/dossiers/systems-layout";
import { systemsOn } from "../sheets/dossiers/systems-on";
import { rowsOfFrozen } from "../sheets/log/log-entry";
import { LOG_SHEET, planLogSheet } from "../sheets/log/log-sheet";
import { planReportSheet } from "../sheets/report/report-sheet";
import type { SheetPlan } from "../sheets/sheet-plan";
import { readPeriodTitle } from "../vietnamese/periods";
import type { BookView } from "./book-view";
import type { CheckResult } from "./check-sheet";
import { CommandFailure } from "./command-failure";
import { packetOfCheck } from "./packet-of-check";
import { documentFor, factsFor, templateIdFor } from "./report-document";

/** The form that units of every level fill in, by the quarter and the year. */
const BIEU_06 = "bieu-06";

export interface HandInSources {
  /** Not yet sealed. */
  readonly packet: PacketContent;
  readonly report: ReportDocument;
  /** Biểu 06, where the period has one and the report is not that form itself. */
  readonly form?: ReportDocument;
  /** The sheets of the frozen workbook: locked, values alone. */
  readonly frozen: readonly SheetPlan[];
}

const sameTitle = (a: string, b: string): boolean => {
  const [first, second] = [a, b].map(readPeriodTitle);
  return !first || !second
    ? a.trim() === b.trim()
    : first.kind === second.kind && first.index === second.index && first.year === second.year;
};

/** What was sent back for a period, as the workbook keeps it. */
export const returnedFor = (kept: HandIn, period: string): HandIn["returned"] =>
  kept.returned.filter((line) => sameTitle(line.period, period));

/** The packet with what the workbook keeps beside the input sheet: the unit's code, its answers, its systems. */
export function packetOf(
  view: Pick<BookView, "handIn" | "systems" | "input">,
  check: CheckResult,
  madeAt: string,
): PacketContent {
  const kept = readHandIn(view.handIn);
  const title = check.content.information["ten_ky"] ?? "";
  const answers = returnedFor(kept, title)
    .filter(({ answer }) => answer !== "")
    .map(({ code, keys, answer }) => ({ code, keys, text: answer }));
  const sheet =
    view.systems !== undefined && isForInput(view.systems, check.sheetName) ? view.systems : undefined;
  const systems = sheet === undefined ? [] : systemsOn(sheet);
  const fields =
    sheet === undefined ? [] : fieldsOn(sheet).map(({ field: name, figures }) => ({ name, figures }));
  const packet = {
    // A code that was typed on the sheet and can be none is told in the pane; figures go without it.
    ...packetOfCheck(check, { madeAt, code: isUnitCode(kept.unitCode) ? kept.unitCode : "", answers }),
    ...(systems.length === 0 ? {} : { systems }),
    ...(fields.length === 0 ? {} : { fields }),
  };
  return withinSchema(packet, PACKET_SCHEMA);
}

/**
 * Everything that is handed in.
 *
 * @param view read with its templates and what belongs to handing in.
 * @param madeAt ISO date and time of now.
 * @throws CommandFailure "no_unit", "no_period", and as `documentFor`.
 */
export function handInOf(
  view: Pick<BookView, "handIn" | "systems" | "input" | "templates">,
  check: CheckResult,
  madeAt: string,
): HandInSources {
  const packet = packetOf(view, check, madeAt);
  if (packet.unit.name.trim() === "") {
    throw new CommandFailure(
      "no_unit",
      "Chưa lập gói nộp: chưa ghi tên đơn vị. Ghi ở bước 1, ô “Đơn vị báo cáo”, rồi làm lại.",
    );
  }
  const period = readPeriodTitle(packet.period.title);
  if (period === null) {
    throw new CommandFailure(
      "no_period",
      "Chưa lập gói nộp: chưa có kỳ báo cáo. Chọn kỳ ở bước 1, rồi làm lại.",
    );
  }
  const report = documentFor(view, check);
  const template = templateIdFor(check, {});
  const form =
    period.kind !== "month" && template !== BIEU_06
      ? documentFor(view, check, { template: BIEU_06 })
      : undefined;
  return {
    packet,
    report,
    ...(form === undefined ? {} : { form }),
    frozen: frozenSheets(view, check, packet, report),
  };
}

const REPORT_SHEET = "Báo cáo (chốt)";

function frozenSheets(
  { systems }: Pick<BookView, "systems">,
  check: CheckResult,
  { madeAt }: PacketContent,
  report: ReportDocument,
): SheetPlan[] {
  const rows = rowsOfFrozen({
    on: madeAt.slice(0, 10),
    sheetName: REPORT_SHEET,
    inputName: check.sheetName,
    template: templateIdFor(check, {}),
    mark: "",
    edited: [],
    content: check.content,
    facts: factsFor(check),
    accounts: systems !== undefined && isForInput(systems, check.sheetName) ? accountsOn(systems) : [],
    findings: check.findings,
    ruleSet: check.ruleSet,
    addressOf: check.addressOf,
  });
  return [
    { ...planReportSheet(report, { name: REPORT_SHEET }), isProtected: true },
    planLogSheet(LOG_SHEET, rows),
  ];
}
