/** Runs the pane: holds the state, does what the officer asks for, and keeps the view up to date. */
import type { Finding, Waiver } from "../checks/finding";
import { waive } from "../checks/waivers";
import type { Notice } from "../ribbon/notice";
import { CommandFailure } from "../workbook/command-failure";
import type { ColoursResult, ColoursWish } from "../excel/input/colours";
import type { InsertOptions, InsertResult } from "../excel/input/insert-input-sheet";
import type { UndoableChange } from "../excel/command/undo";
import type { NarrativeResult, NarrativeWishes } from "../excel/report/open-narrative";
import type { ReportWishes, ReportAnswer } from "../excel/report/make-report-sheet";
import type { InformationChanges } from "../excel/input/keep-information";
import type { CellRepair } from "../excel/input/repair-cells";
import type { ColumnId } from "../sheets/input/input-columns";
import type { RateCommandOptions, RateCommandResult } from "../excel/input/rate-formula-commands";
import type { Survey } from "../excel/checking/survey-workbook";
import type { Period } from "../vietnamese/periods";
import { keepable, LASTING_FIELDS, periodOf, type Fields } from "./model/fields";
import {
  BUSY_FOR_LONG,
  fieldsOf,
  inputOf,
  pendingOf,
  periodSheetsOf,
  proposedTemplateOf,
  templateIdOf,
  withBusy,
  withConfirming,
  withField,
  withNotice,
  withoutKept,
  withPeriod,
  withProgress,
  withShown,
  withSurvey,
  withUndoable,
  type PaneState,
  type Progress,
} from "./model/state";
import { pastedText } from "./model/pasted";
import { questionBeforeNext, questionBeforeSecond } from "../workbook/period-questions";
import { oneAtATime } from "./one-at-a-time";
import { messageOf, pick, STOPPED, UNKEPT, whenAborted } from "./pane-endings";
import { rowLookUp } from "./look-up-rows";
import { quietReading } from "./quiet-reading";
import { toolSwitch } from "./tool-switch";
import type { RunWork, ToolContext } from "./tools/tool";
import type { Actions } from "./view/actions";
import type { Selected } from "../excel/reading/watch-workbook";

/** What the pane asks of the workbook. */
export interface Workbook {
  survey(): Promise<Survey>;
  insertInputSheet(options: InsertOptions): Promise<InsertResult>;
  startNextPeriod(): Promise<InsertResult>;
  switchColours(wish: ColoursWish): Promise<ColoursResult>;
  keepInformation(changes: InformationChanges): Promise<void>;
  goToCell(sheetId: string, key: string, column?: ColumnId): Promise<void>;
  openSheet(sheetId: string): Promise<void>;
  openNarrative(wishes: NarrativeWishes): Promise<NarrativeResult>;
  makeReportSheet(options: ReportWishes): Promise<ReportAnswer>;
  freezeRates(options: RateCommandOptions): Promise<RateCommandResult>;
  useNativeFormulas(options: RateCommandOptions): Promise<RateCommandResult>;
  restoreCustomFormulas(options: RateCommandOptions): Promise<RateCommandResult>;
  /** Answers with what to tell the officer. */
  calculateNow(): Promise<string>;
  keepWaivers(waivers: readonly Waiver[]): Promise<void>;
  dropWaiver(waiver: Waiver): Promise<void>;
  /** Answers with what to tell the officer. */
  repairCells(repairs: readonly CellRepair[]): Promise<string>;
  /** The last change that can be taken back, see `excel/command/undo`. */
  lastChange(): UndoableChange | undefined;
  /** All answer with what to tell the officer. */
  undoLast(change: UndoableChange | undefined): Promise<string>;
  saveWord(): Promise<string>;
  copyReport(): Promise<string>;
}

export interface Pane {
  readonly actions: Actions;
  /** The officer has gone to another cell. */
  select(place: Selected): void;
  /** Reads the workbook again; calls that come while it is being read are answered by one more reading. */
  refresh(): Promise<void>;
  /** Shows what a ribbon command has to tell. */
  tell(notice: Notice): void;
}

/** With the panels of the steps: the button that asks is on one of them, so this is never fetched alone. */
const reportQuestions = () => import(/* webpackChunkName: "sheet-panels" */ "./model/questions");

/**
 * Starts the pane.
 *
 * @param initial what the pane begins with.
 * @param workbook the workbook's commands.
 * @param show called with every new state.
 */
export function startPane(
  initial: PaneState,
  workbook: Workbook,
  show: (state: PaneState, actions: Actions) => void,
): Pane {
  let state = initial;
  let stopping: AbortController | undefined;

  const become = (next: PaneState): void => {
    state = withUndoable(next, workbook.lastChange());
    show(state, actions);
  };
  const tell = (notice: Notice): void => become(withNotice(state, notice));
  const tellFailure = (error: unknown): void => tell({ tone: "failure", message: messageOf(error) });

  const rows = rowLookUp(
    () => state,
    (next) => (state = next),
    become,
  );

  /** The last change by a command as of the last reading. */
  let seenChange: unknown;
  /** What a reading in the background has told, so that it goes when one succeeds. */
  let toldByReading: Notice | undefined;
  const refresh = oneAtATime(
    quietReading({
      read: () => workbook.survey(),
      // Only now: a command may have ended while Excel was answering.
      show: (survey) => {
        const before = inputOf(state)?.check;
        become(withSurvey(state, survey, Date.now()));
        const after = inputOf(state)?.check;
        // What a command has written it has told itself.
        const isByHand = seenChange === workbook.lastChange();
        seenChange = workbook.lastChange();
        const pasted = isByHand && before && after && pastedText(before, after);
        if (pasted && state.busy === undefined) tell({ tone: "failure", message: pasted });
        rows.again();
        if (state.isBusyLasting === false) setTimeout(() => void refresh(), BUSY_FOR_LONG);
      },
      tell: (error) => {
        tellFailure(error);
        toldByReading = state.notice;
      },
      untell: () => {
        if (state.notice === toldByReading) become(withNotice(state, undefined));
      },
      again: () => void refresh(),
    }),
  );

  /** Long work: one at a time, with its progress shown and, until it writes, a way to stop it. */
  const run = async (doing: string, work: RunWork): Promise<void> => {
    if (state.busy !== undefined) return;
    stopping = new AbortController();
    const { signal } = stopping;
    become(withBusy(withNotice(state, undefined), { doing, canCancel: true }));
    const nowWriting = (): void => {
      if (signal.aborted) throw new CommandFailure("cancelled", STOPPED.message);
      become(withBusy(state, { doing, canCancel: false }));
    };
    const report = (progress: Progress): void => {
      const next = withProgress(state, progress);
      if (next !== state && !signal.aborted) become(next);
    };
    let notice: Notice | undefined;
    try {
      // Stopping is answered at once, even while Excel does not answer at all.
      notice = await Promise.race([work(signal, nowWriting, report), whenAborted(signal)]);
    } catch (error) {
      notice = { tone: "failure", message: messageOf(error) };
    }
    become(withNotice(withBusy(state, undefined), notice));
    await refresh();
  };

  const keep = async (changed: Fields): Promise<void> => {
    const changes = keepable(changed, fieldsOf(state));
    if (Object.keys(changes).length > 0) await workbook.keepInformation(changes);
    await refresh();
    become(withoutKept(state, pick(changed, changes)));
  };
  /** Writes what was changed in the form as soon as there is a sheet for it. */
  const keepDraft = oneAtATime(async () => {
    if (inputOf(state) === undefined) return;
    try {
      await keep(state.draft);
    } catch (error) {
      tellFailure(error);
    }
  });

  const insert = (
    period: Period | undefined,
    fields: () => Fields,
    rateStyle?: InsertOptions["rateStyle"],
  ): Promise<void> =>
    run("Đang chèn biểu nhập liệu…", async (_signal, nowWriting) => {
      nowWriting();
      const form = fields();
      const { message } = await workbook.insertInputSheet({
        ...(period !== undefined && { period }),
        ...(rateStyle !== undefined && { rateStyle }),
      });
      try {
        const changes = keepable(form, form);
        await workbook.keepInformation(changes);
        become({ ...withoutKept(state, pick(form, changes)), step: "figures" });
        return { tone: "success", message };
      } catch (error) {
        // The sheet stands; what was filled in is still in the form.
        return { tone: "failure", message: `${message} ${messageOf(error)}` };
      }
    });

  const insertUnlessThere = (rateStyle?: InsertOptions["rateStyle"]): void => {
    const period = periodOf(fieldsOf(state));
    const question = questionBeforeSecond(period, periodSheetsOf(state));
    if (question === undefined) void insert(period, () => fieldsOf(state), rateStyle);
    else tell({ tone: "question", about: "second_sheet", ...question });
  };

  const insertNext = (mayHaveErrors: boolean): Promise<void> => {
    const check = inputOf(state)?.check;
    const question = mayHaveErrors || check === undefined ? undefined : questionBeforeNext(check);
    if (question !== undefined) {
      tell({ tone: "question", message: question, about: "next_period" });
      return Promise.resolve();
    }
    const form = fieldsOf(state);
    if (periodOf(form) === undefined) {
      const lasting = pick(form, Object.fromEntries(LASTING_FIELDS.map((key) => [key, ""])));
      become({ ...state, draft: {} });
      return insert(undefined, () => lasting);
    }
    return run("Đang lập biểu kỳ mới…", async (_signal, nowWriting) => {
      nowWriting();
      // The next period follows the one that the form shows: the sheet has to say it first.
      await keep(pendingOf(state));
      const { message } = await workbook.startNextPeriod();
      become({ ...state, draft: {}, step: "figures" });
      return { tone: "success", message };
    });
  };

  const fill = (mayHaveErrors: boolean): Promise<void> =>
    run("Đang lập báo cáo…", async (signal, nowWriting) => {
      await keep({ ...state.draft, ...proposedTemplateOf(state) });
      if (signal.aborted) return STOPPED;
      const question = mayHaveErrors ? undefined : (await reportQuestions()).questionBeforeReport(state);
      if (question !== undefined) return { tone: "question", message: question };
      nowWriting();
      const result = await workbook.makeReportSheet({
        template: templateIdOf(state),
        confirmErrors: async () => true,
      });
      if (result.kind !== "made") return undefined;
      become({ ...state, emptyParts: result.emptyParts });
      return { tone: result.tone, message: result.message };
    });

  const handOver = (doing: string, work: () => Promise<string>): Promise<void> =>
    run(doing, async (signal) => {
      await keep({ ...state.draft, ...proposedTemplateOf(state) });
      return signal.aborted ? STOPPED : { tone: "success", message: await work() };
    });

  const runOnRates = (
    doing: string,
    command: (options: RateCommandOptions) => Promise<RateCommandResult>,
  ): Promise<void> =>
    run(doing, async (signal, onWrite) => {
      const { message } = await command({ signal, onWrite });
      return { tone: "success", message };
    });

  const confirm = (findings: readonly Finding[], reason: string): void => {
    const input = inputOf(state);
    if (input === undefined) return;
    if (reason.trim() === "") {
      tell({ tone: "failure", message: "Ghi lý do trước khi xác nhận, để sau này còn biết vì sao." });
      return;
    }
    void run("Đang ghi xác nhận…", async (_signal, nowWriting) => {
      nowWriting();
      const { content } = input.check;
      await workbook.keepWaivers(findings.map((each) => waive(each, reason, state.today, content)));
      become(withConfirming(state, undefined));
      const howMany = findings.length === 1 ? "" : ` ${findings.length}`;
      return {
        tone: "success",
        message: `Đã ghi${howMany} xác nhận vào trang “Xác nhận” (trang ẩn, mở ở “Gần đây”).`,
      };
    });
  };

  const goToCell = (key: string, column?: ColumnId): void => {
    const input = inputOf(state);
    if (input !== undefined) workbook.goToCell(input.sheetId, key, column).catch(tellFailure);
  };
  const toolContext: ToolContext = {
    pane: () => state,
    changed: () => show(state, actions),
    run,
    tell,
    goToCell,
  };
  const tools = toolSwitch(toolContext, become);

  const actions: Actions = {
    start: () => become({ ...state, hasStarted: true }),
    goToStep: (step) => {
      if (state.tool !== undefined) tools.close();
      become({ ...withNotice(state, undefined), step });
    },
    changePeriod: (change) => {
      become(withPeriod(state, change));
      void keepDraft();
    },
    changeField: (key, text) => {
      become(withField(state, key, text));
      void keepDraft();
    },
    keepInformation: () =>
      void run("Đang ghi vào biểu…", async (_signal, nowWriting) => {
        nowWriting();
        await keep(pendingOf(state));
        const left = Object.keys(state.draft).length;
        return left === 0 ? undefined : { tone: "failure", message: UNKEPT };
      }),
    insertSheet: (rateStyle) => insertUnlessThere(rateStyle),
    insertSheetAnyway: () => void insert(periodOf(fieldsOf(state)), () => fieldsOf(state)),
    openSheet: (sheetId) => void workbook.openSheet(sheetId).catch(tellFailure),
    insertNextSheet: () => void insertNext(false),
    insertNextSheetAnyway: () => void insertNext(true),
    switchColours: () =>
      void run("Đang bật, tắt tô màu…", async (_signal, nowWriting) => {
        nowWriting();
        // What the pane shows is what the officer wants changed, also when asked twice.
        const { hasColours } = inputOf(state) ?? {};
        const { message } = await workbook.switchColours(hasColours === undefined ? {} : { to: !hasColours });
        return { tone: "success", message };
      }),
    goToCell,
    startConfirming: (id) => become(withConfirming(state, id)),
    showSeverity: (severity) => become(withShown(state, severity)),
    confirmFindings: confirm,
    dropConfirmation: (waiver) =>
      void run("Đang bỏ xác nhận…", async (_signal, nowWriting) => {
        nowWriting();
        await workbook.dropWaiver(waiver);
        return undefined;
      }),
    repairCells: (repairs) =>
      void run("Đang sửa số…", async (_signal, nowWriting) => {
        nowWriting();
        return { tone: "success", message: await workbook.repairCells(repairs) };
      }),
    search: rows.search,
    writePart: (part) =>
      void run("Đang mở thuyết minh…", async (_signal, nowWriting) => {
        nowWriting();
        const { message } = await workbook.openNarrative({ template: templateIdOf(state), part });
        return { tone: "success", message };
      }),
    openTool: (id) => void tools.open(id),
    closeTool: tools.close,
    readAgain: () => void refresh(),
    makeReport: () => void fill(false),
    makeReportAnyway: () => void fill(true),
    saveWord: () => void handOver("Đang lập bản Word…", workbook.saveWord),
    copyReport: () => void handOver("Đang chép nội dung…", workbook.copyReport),
    calculateNow: () =>
      void run("Đang tính lại…", async () => ({ tone: "success", message: await workbook.calculateNow() })),
    freezeRates: () => void runOnRates("Đang chốt giá trị…", workbook.freezeRates),
    useNativeFormulas: () => void runOnRates("Đang đổi sang công thức Excel…", workbook.useNativeFormulas),
    restoreFormulas: () => void runOnRates("Đang nạp lại công thức TTHC…", workbook.restoreCustomFormulas),
    undo: () => {
      const { undoable } = state;
      void run("Đang hoàn tác…", async (_signal, nowWriting) => {
        nowWriting();
        return { tone: "success", message: await workbook.undoLast(undoable) };
      });
    },
    cancel: () => stopping?.abort(),
    dismissNotice: () => become(withNotice(state, undefined)),
  };

  show(state, actions);
  return { actions, refresh, tell, select: rows.select };
}
