/** What the pane knows, and how it changes: pure functions from one state to the next. */
import type { Survey } from "../../excel/checking/survey-workbook";
import type { UndoableChange } from "../../excel/command/undo";
import type { Selected } from "../../excel/reading/watch-workbook";
import type { RowHelp, RowHit } from "./row-hits";
import type { Notice } from "../../ribbon/notice";
import type { PeriodSheet } from "../../workbook/period-questions";
import { DEFAULT_SETTINGS } from "../../catalog/settings";
import type { NarrativePart } from "../../report/facts/narrative-parts";
import { DEFAULT_TEMPLATE } from "../../report/templates/list";
import type { OpenTool, ToolId } from "../tools/open-tool";
import type { Period } from "../../vietnamese/periods";
import { proposeTemplate } from "./template-proposal";
import { fieldsOfPeriod, fieldsOfWorkbook, periodOf, type FieldKey, type Fields } from "./fields";
import type { OpenSeverity } from "./agenda";
import { lastClosed } from "./period-choice";

export type StepId = "period" | "figures" | "check" | "report";

/** How far long work has come. */
export interface Progress {
  /** From 0 to 1; absent where that cannot be told. */
  readonly share?: number;
  /** What it is at: "tệp “mot-cua.xlsx”". */
  readonly at?: string;
}

/** Long work under way: the buttons wait for it. */
export interface Busy extends Progress {
  /** "Đang lập báo cáo…" */
  readonly doing: string;
  /** Nothing has been written yet, so that it can be stopped. */
  readonly canCancel: boolean;
}

export interface PaneState {
  readonly isInExcel: boolean;
  /** The workbook is a file that is open in the offline edition: what is about Excel itself is left out. */
  readonly isOnFile?: true;
  /** ISO. */
  readonly today: string;
  readonly step: StepId;
  /** The first run's welcome has been answered. */
  readonly hasStarted: boolean;
  /** What the workbook holds; absent until it was read for the first time. */
  readonly survey?: Survey;
  /** Since when the rates have been waiting for our functions, in milliseconds; absent while they are not. */
  readonly busySince?: number;
  /** They have been for longer than functions take. */
  readonly isBusyLasting?: boolean;
  /** What the officer has changed in the form and the workbook does not hold yet. */
  readonly draft: Fields;
  readonly busy?: Busy;
  readonly notice?: Notice;
  /** The card whose warnings are being confirmed, by its id. */
  readonly confirming?: string;
  /** The card of which that was taken back last: the focus returns to it. */
  readonly confirmedLast?: string;
  /** The findings that are shown; absent: all. */
  readonly shown?: OpenSeverity;
  /** The change that one click takes back. */
  readonly undoable?: UndoableChange;
  /** Where the officer is in the workbook. */
  readonly selected?: Selected;
  /** What the row there means. */
  readonly help?: RowHelp;
  /** The words by which rows are looked for, and the rows that they mean. */
  readonly search?: string;
  readonly hits?: readonly RowHit[];
  /** What the last report left out because nobody has written it. */
  readonly emptyParts?: readonly NarrativePart[];
  /** The tool that stands in place of the steps' panels. */
  readonly tool?: ShownTool;
}

/** A tool that was asked for: its code may still be on the way. */
export interface ShownTool {
  readonly id: ToolId;
  readonly open?: OpenTool;
}

export function initialState(isInExcel: boolean, today: string): PaneState {
  return { isInExcel, today, step: "period", hasStarted: false, draft: {} };
}

/** The input sheet in use, where the workbook has one that this version can read. */
export function inputOf({ survey }: PaneState): Extract<Survey, { kind: "input" }> | undefined {
  return survey?.kind === "input" ? survey : undefined;
}

/** The input sheets of the workbook, the one in use first. */
export function periodSheetsOf(state: PaneState): PeriodSheet[] {
  const input = inputOf(state);
  if (input === undefined) return [];
  const { sheetName: name, content } = input.check;
  return [{ id: input.sheetId, name, title: content.information["ten_ky"] ?? "" }, ...input.others];
}

function workbookFields(state: PaneState): Fields {
  const content = inputOf(state)?.check.content;
  return fieldsOfWorkbook(content?.information ?? {}, content?.settings ?? DEFAULT_SETTINGS);
}

/** The period that the pane proposes as long as neither the workbook nor the officer names one. */
function proposalOf(state: PaneState): Fields {
  const known = { ...workbookFields(state), ...state.draft };
  if (known["ten_ky"] !== "") return {};
  const closing = known["chot_ky"] ?? "";
  const proposed = fieldsOfPeriod(lastClosed("month", closing, state.today), closing);
  // Dates that are known are nobody's to replace.
  return Object.fromEntries(
    Object.entries(proposed).filter(([key]) => key === "ten_ky" || known[key] === ""),
  );
}

/** The form as the officer sees it. */
export function fieldsOf(state: PaneState): Fields {
  return { ...workbookFields(state), ...proposalOf(state), ...state.draft };
}

/** What the form shows and the workbook does not hold. */
export function pendingOf(state: PaneState): Fields {
  return { ...proposalOf(state), ...state.draft };
}

/** The template that a report is made by. */
export function templateIdOf(state: PaneState): string {
  const fields = fieldsOf(state);
  return fields["mau_bao_cao"] || proposeTemplate(fields)?.id || DEFAULT_TEMPLATE;
}

/** The template that the unit and the period ask for, as long as nobody has chosen one: to be written with a report. */
export function proposedTemplateOf(state: PaneState): Fields {
  const fields = fieldsOf(state);
  const proposal = fields["mau_bao_cao"] ? undefined : proposeTemplate(fields);
  return proposal === undefined ? {} : { mau_bao_cao: proposal.id };
}

/** A field typed or picked. Dates of one's own make the closing one's own. */
export function withField(state: PaneState, key: FieldKey, text: string): PaneState {
  const isDateField = key === "tu_ngay" || key === "den_ngay";
  const draft = { ...state.draft, [key]: text, ...(isDateField ? { chot_ky: "tu_nhap" } : {}) };
  if (key !== "chot_ky") return { ...state, draft };
  const period = periodOf(fieldsOf(state));
  return { ...state, draft: { ...draft, ...(period === undefined ? {} : fieldsOfPeriod(period, text)) } };
}

/** Another period: its title, and its dates where the office closes on fixed days. */
export function withPeriod(state: PaneState, change: Partial<Period>): PaneState {
  const fields = fieldsOf(state);
  const closing = fields["chot_ky"] ?? "";
  const current = periodOf(fields) ?? lastClosed("month", closing, state.today);
  const isOtherKind = change.kind !== undefined && change.kind !== current.kind;
  const period = isOtherKind ? lastClosed(change.kind!, closing, state.today) : { ...current, ...change };
  return { ...state, draft: { ...state.draft, ...fieldsOfPeriod(period, closing) } };
}

/** Milliseconds that our functions may take to answer; the officer is told within five seconds. */
export const BUSY_FOR_LONG = 3_000;

/**
 * The workbook as read again. The first time, the pane opens at the first step that is not done.
 *
 * @param now in milliseconds.
 */
export function withSurvey(before: PaneState, survey: Survey, now = 0): PaneState {
  const { busySince, ...state } = { ...before };
  delete state.isBusyLasting;
  const isBusy = survey.kind === "input" && survey.ratesFault === "busy";
  const since = busySince ?? now;
  const waiting = isBusy ? { busySince: since, isBusyLasting: now - since >= BUSY_FOR_LONG } : {};
  const next: PaneState = { ...state, ...waiting, survey };
  if (state.survey !== undefined || survey.kind !== "input") return next;
  const { information, figures } = survey.check.content;
  if (information["ten_ky"] === undefined || information["don_vi"] === undefined) return next;
  return { ...next, step: Object.keys(figures).length === 0 ? "figures" : "check" };
}

/** The draft after some of it was written; what the officer changed meanwhile stays. */
export function withoutKept(state: PaneState, kept: Fields): PaneState {
  const left = Object.entries(state.draft).filter(([key, text]) => kept[key] !== text);
  return { ...state, draft: Object.fromEntries(left) };
}

export function withNotice(state: PaneState, notice: Notice | undefined): PaneState {
  return { ...state, notice };
}

export function withUndoable(state: PaneState, undoable: UndoableChange | undefined): PaneState {
  return { ...state, undoable };
}

/** @param id undefined takes the question back. */
export function withConfirming(state: PaneState, id: string | undefined): PaneState {
  return { ...withNotice(state, undefined), confirming: id, confirmedLast: state.confirming };
}

export function withShown(state: PaneState, shown: OpenSeverity | undefined): PaneState {
  return { ...state, shown };
}

export function withTool(state: PaneState, tool: ShownTool | undefined): PaneState {
  // Whoever asks for a tool, from the ribbon too, has answered the welcome.
  const hasStarted = state.hasStarted || tool !== undefined;
  return { ...withNotice(state, undefined), tool, hasStarted };
}

export function withBusy(state: PaneState, busy: Busy | undefined): PaneState {
  return { ...state, busy };
}

/** Work that has come further; the same state where nobody would see it: a worker reports more often than one can read. */
export function withProgress(state: PaneState, progress: Progress): PaneState {
  const { busy } = state;
  const percent = ({ share }: Progress): number => (share === undefined ? -1 : Math.round(share * 100));
  if (busy === undefined || (busy.at === progress.at && percent(busy) === percent(progress))) return state;
  return withBusy(state, { doing: busy.doing, canCancel: busy.canCancel, ...progress });
}
