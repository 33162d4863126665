/** Counts dossiers from lists, reads summary tables of the systems, and brings the figures into the input sheet. */
import type { Facts } from "../../../checks/facts";
import type { Span } from "../../../dossiers/classify";
import type { CountSummary } from "../../../dossiers/count-summary";
import type { SystemOwner } from "../../../dossiers/systems";
import {
  readListsInWorker,
  type ExcerptOptions,
  type OpenedLists,
} from "../../../dossiers/worker/read-lists-in-worker";
import type { ReadingProgress } from "../../../dossiers/worker/protocol";
import {
  keepMappings,
  readCountSetup,
  showDossiers,
  showHolidays,
  writeCounts,
} from "../../../excel/dossiers";
import { insertInputSheet } from "../../../excel/on-demand";
import {
  MOST_DOSSIERS,
  planTracedSheet,
  planWorkSheet,
  tracedSheetName,
  WORK_SHEET,
} from "../../../sheets/dossiers/dossier-sheets";
import { saveReconciliation } from "./save-reconciliation";
import { planReconcileSheet, RECONCILE_SHEET } from "../../../sheets/dossiers/reconcile-sheet";
import { calendarOf } from "../../../sheets/dossiers/holiday-sheet";
import { toDay } from "../../../vietnamese/dates";
import { inputOf, type Progress } from "../../model/state";
import { h, type Child } from "../../view/element";
import { button } from "../../view/parts";
import type { OpenTool } from "../open-tool";
import type { RunWork, ToolContext } from "../tool";
import type { DossierActions } from "./dossier-actions";
import {
  columnCounts,
  confirmedSummary,
  ofOwner,
  toRemember,
  withUnitRow,
  type SummaryTable,
} from "./summary-state";
import * as model from "./dossier-state";
import type { DossierState } from "./dossier-state";
import { chooseView } from "./view/choose-view";
import { mappingView } from "./view/mapping-view";
import { resultView } from "./view/result-view";

interface Counted {
  readonly summary: CountSummary;
  readonly owners: Readonly<Record<string, SystemOwner>>;
}

const STAGES: Readonly<Record<ReadingProgress["stage"], string>> = {
  opening: "Đang mở",
  reading: "Đang đọc",
};

const progressOf = ({ stage, file, done }: ReadingProgress): Progress => ({
  at: `${STAGES[stage]} “${file}”.`,
  share: done,
});

/** The period of the input sheet; undefined while it has none. */
function spanOf(facts: Facts | undefined): Span | undefined {
  const { tu_ngay: from, den_ngay: to } = facts?.information ?? {};
  if (from === undefined || to === undefined || from > to) return undefined;
  return { from: toDay(from), to: toDay(to) };
}

/** The name of one's own unit, where the sheet has it. */
function unitOf(known: Facts | undefined): { readonly unit?: string } {
  const unit = known?.information?.don_vi;
  return unit === undefined || unit === "" ? {} : { unit };
}

/** What outlives a look at the steps: the lists stay open as long as the pane does. */
export interface Session {
  state: DossierState;
  lists?: OpenedLists;
}

const SESSION: Session = { state: model.INITIAL };

export function open(context: ToolContext): OpenTool {
  return openSession(context, SESSION);
}

/** Opens the tool on a session. */
export function openSession(context: ToolContext, session: Session): OpenTool {
  const become = (next: DossierState): void => {
    session.state = next;
    context.changed();
  };
  const facts = (): Facts | undefined => inputOf(context.pane())?.check.content;
  const forget = (): void => {
    session.lists?.close();
    delete session.lists;
    session.state = model.INITIAL;
  };
  const runOnLists = (doing: string, work: RunWork): Promise<void> =>
    context.run(doing, async (...given) => {
      try {
        return await work(...given);
      } catch (error) {
        // Sentences of the reading are for the officer as they are.
        if (error instanceof Error && error.name === "Error")
          return { tone: "failure", message: error.message };
        throw error;
      }
    });

  const choose = (files: readonly File[]): void =>
    void runOnLists("Đang mở các tệp…", async (signal, _nowWriting, report) => {
      const setup = await readCountSetup();
      const opened = await readListsInWorker(files, {
        signal,
        onProgress: (progress) => report(progressOf(progress)),
        saved: setup.remembered.map(({ mapping }) => mapping),
        savedTables: setup.rememberedTables,
        ...unitOf(facts()),
      });
      forget();
      session.lists = opened;
      session.state = model.withOpened(
        session.state,
        opened.tables,
        opened.refusals,
        setup,
        opened.summaries,
      );
      return undefined;
    });

  /** Counts by what the workbook says now: its period, days off, and the systems that were typed. */
  const countNow = async (
    report: (progress: Progress) => void,
    signal?: AbortSignal,
  ): Promise<Counted | undefined> => {
    const confirmed = model.confirmedTables(session.state);
    const known = facts();
    const span = spanOf(known);
    const { lists } = session;
    if (lists === undefined || confirmed === undefined || known === undefined || span === undefined) {
      return undefined;
    }
    const setup = await readCountSetup();
    const owners = model.ownersOf(session.state, setup);
    const order = {
      span,
      settings: known.settings,
      calendar: calendarOf(setup.holidays ?? []),
      importedOn: toDay(context.pane().today),
      typed: setup.typed,
      owners,
      ...unitOf(known),
    };
    const summaries = model.usedSummaries(session.state).map(confirmedSummary);
    const summary = await lists.count({ tables: confirmed, summaries }, order, {
      onProgress: (progress) => report(progressOf(progress)),
      ...(signal && { signal }),
    });
    return { summary, owners };
  };

  const count = (): void =>
    void runOnLists("Đang đếm hồ sơ…", async (signal, _nowWriting, report) => {
      // Stopping ends the worker: what it had open is gone.
      signal.addEventListener("abort", forget, { once: true });
      const counted = await countNow(report, signal);
      if (counted !== undefined) session.state = model.withSummary(session.state, counted.summary);
      return undefined;
    });

  const write = (onTyped: "ask" | "replace" | "keep"): void =>
    void runOnLists("Đang ghi số đếm vào biểu…", async (_signal, nowWriting, report) => {
      nowWriting();
      const counted = await countNow(report);
      if (counted === undefined) return undefined;
      session.state = model.withSummary(session.state, counted.summary);
      const answer = await writeCounts({ ...counted, onTyped });
      if (answer.kind === "asked") {
        session.state = model.withDifferences(session.state, answer.differences);
        return undefined;
      }
      // A sheet that goes on has no columns of its own to remember.
      const used = session.state.tables.filter(
        ({ isUsed, opened }) => isUsed && opened.continues === undefined,
      );
      await keepMappings(
        used.map(({ mapping, owner }) => ({ mapping, ...(owner && { owner }) })),
        model.usedSummaries(session.state).map(toRemember),
      );
      return { tone: "success", message: answer.message };
    });

  /** A sheet of dossiers; `asOf` is the last day of the period. */
  const show = (doing: string, make: (opened: OpenedLists, asOf: number) => Promise<string>): void =>
    void runOnLists(doing, async (_signal, nowWriting) => {
      const { lists, state } = session;
      if (lists === undefined || state.summary === undefined) return undefined;
      nowWriting();
      const name = await make(lists, state.summary.span.to);
      return { tone: "success", message: `Đã lập trang “${name}”.` };
    });

  const change = (id: number, how: (table: model.TableChoice) => model.TableChoice): void =>
    become(model.withTable(session.state, id, how));

  const changeSummary = (id: number, how: (table: SummaryTable) => SummaryTable): void =>
    become(model.withSummaryTable(session.state, id, how));

  const wanted = (): ExcerptOptions => ({
    most: MOST_DOSSIERS,
    withPeople: session.state.withPeople,
  });

  const actions: DossierActions = {
    choose,
    count,
    write,
    goTo: (stage) => become(model.withStage(session.state, stage)),
    useTable: (id, isUsed) => change(id, model.usedOrNot(isUsed)),
    nameSystem: (id, system) => change(id, model.ofSystem(system.trim())),
    chooseOwner: (id, owner) => change(id, model.ownedBy(owner)),
    chooseColumn: (id, column, kind) => change(id, model.columnMeans(column, kind)),
    chooseDateOrder: (id, order) => change(id, model.datesIn(order)),
    useSummary: (id, isUsed) => changeSummary(id, (table) => ({ ...table, isUsed })),
    nameSummary: (id, system) => changeSummary(id, (table) => ({ ...table, system: system.trim() })),
    chooseSummaryOwner: (id, owner) => changeSummary(id, (table) => ofOwner(table, owner)),
    chooseFigure: (id, column, key) => changeSummary(id, (table) => columnCounts(table, column, key)),
    chooseUnit: (id, row) => changeSummary(id, (table) => withUnitRow(table, row)),
    confirmPeriod: (id, otherPeriod) => changeSummary(id, (table) => ({ ...table, otherPeriod })),
    confirmFailures: (id, hasSeen) => changeSummary(id, (table) => ({ ...table, hasSeen })),
    explainWord: (word, meaning) => {
      const table = model.tableOfList(session.state, word.list);
      if (table === undefined) return;
      session.state = model.withTable(session.state, table.opened.id, model.wordMeans(word, meaning));
      count();
    },
    askForPeople: (withPeople) => become(model.askingForPeople(session.state, withPeople)),
    showDossiers: (key) =>
      show("Đang lập trang hồ sơ…", async (opened, asOf) => {
        const traced = await opened.behind(key, undefined, wanted());
        return showDossiers("traced", tracedSheetName(key), (name) =>
          planTracedSheet(name, key, traced, asOf),
        );
      }),
    showWork: () =>
      show("Đang lập trang việc cần làm…", async (opened, asOf) => {
        const items = await opened.toDo(wanted());
        return showDossiers("work", WORK_SHEET, (name) => planWorkSheet(name, items, asOf));
      }),
    reconcile: (one, other, as) => {
      if (as === "sheet") {
        show("Đang lập trang đối soát…", async (opened) => {
          const result = await opened.reconcile(one, other, wanted());
          return showDossiers("reconciled", RECONCILE_SHEET, (name) => planReconcileSheet(name, result));
        });
        return;
      }
      void runOnLists("Đang lập danh sách Word…", async () => {
        const { lists, state } = session;
        if (lists === undefined || state.summary === undefined) return undefined;
        const result = await lists.reconcile(one, other, wanted());
        const sender = { unit: unitOf(facts()).unit ?? "", span: state.summary.span };
        return { tone: "success", message: await saveReconciliation(result, sender) };
      });
    },
    showHolidays: () =>
      void context.run("Đang mở trang ngày nghỉ…", async (_signal, nowWriting) => {
        nowWriting();
        const name = await showHolidays([Number(context.pane().today.slice(0, 4))]);
        return {
          tone: "success",
          message: `Trang “${name}” đang mở. Sửa xong, đếm lại để tính theo ngày nghỉ mới.`,
        };
      }),
    insertSheet: () =>
      void context.run("Đang chèn biểu nhập liệu…", async (_signal, nowWriting) => {
        nowWriting();
        const { message } = await insertInputSheet();
        return { tone: "success", message };
      }),
    goToCell: context.goToCell,
  };

  const stageView = (isBusy: boolean): readonly Child[] => {
    const { state } = session;
    if (state.stage === "result" && state.summary !== undefined) {
      return resultView(state, state.summary, isBusy, actions);
    }
    return state.stage === "choose"
      ? chooseView(state, isBusy, actions)
      : mappingView(state, spanOf(facts())!, isBusy, actions);
  };

  return {
    view() {
      const isBusy = context.pane().busy !== undefined;
      if (facts() === undefined) {
        return [
          h("p", {}, "Sổ này chưa có biểu nhập liệu. Chèn biểu trước, số đếm được ghi vào biểu đó."),
          button("Chèn biểu nhập liệu", actions.insertSheet, { kind: "primary", disabled: isBusy }),
        ];
      }
      if (spanOf(facts()) === undefined) {
        return [h("p", {}, "Biểu chưa có kỳ báo cáo. Ghi từ ngày, đến ngày ở bước 1 để biết đếm hồ sơ nào.")];
      }
      return [
        ...stageView(isBusy),
        button("Mở trang Ngày nghỉ", actions.showHolidays, { kind: "link", disabled: isBusy }),
      ];
    },
  };
}
