/** The tools of the pane, each in the states that an officer may meet: for the pictures, and for the walk over the tools. */
import { DEFAULT_SETTINGS } from "../../../src/catalog/settings";
import { makeFacts } from "../../../src/report/facts/make-facts";
import { inputOf, type PaneState } from "../../../src/taskpane/model/state";
import { openSession } from "../../../src/taskpane/tools/dossiers";
import { INITIAL } from "../../../src/taskpane/tools/dossiers/dossier-state";
import { open as openFreeze } from "../../../src/taskpane/tools/freeze";
import { open as openLaw } from "../../../src/taskpane/tools/law";
import { open as openNarrative } from "../../../src/taskpane/tools/narrative";
import type { OpenTool, ToolId } from "../../../src/taskpane/tools/open-tool";
import {
  comparisonOf,
  EMPTY,
  withTab,
  withReading,
  withText,
  type ReviewToolState,
} from "../../../src/taskpane/tools/review/review-state";
import type { ReviewActions } from "../../../src/taskpane/tools/review/view/review-actions";
import { reviewView } from "../../../src/taskpane/tools/review/view/review-view";
import { open as openScore } from "../../../src/taskpane/tools/score";
import { open as openSettings } from "../../../src/taskpane/tools/settings";
import { open as openTemplate } from "../../../src/taskpane/tools/template";
import type { HandInFiles } from "../../../src/on-files/hand-in-files";
import type { RolledUpFiles } from "../../../src/on-files/roll-up-files";
import type { ReturnedLine } from "../../../src/sheets/hand-in/hand-in-sheet";
import { lineId, type HandInState } from "../../../src/taskpane/tools/hand-in/hand-in-state";
import { handInView } from "../../../src/taskpane/tools/hand-in/hand-in-view";
import { INITIAL as ROLL_UP_FIRST } from "../../../src/taskpane/tools/roll-up";
import { rollUpView, type RollUpState } from "../../../src/taskpane/tools/roll-up/roll-up-view";
import { inspectionView } from "../../../src/taskpane/tools/template/inspection-view";
import { slotSearchView } from "../../../src/taskpane/tools/template/slot-search-view";
import type { OurSheet } from "../../../src/excel/reading/list-sheets";
import type { FoldNow } from "../../../src/excel/input/show-input-rows";
import { rowsView } from "../../../src/taskpane/tools/rows";
import { sheetsView } from "../../../src/taskpane/tools/sheets";
import { STEPS, type SelfTest } from "../../../src/excel/self-test/run-self-test";
import type { Values } from "../../../src/excel/self-test/self-step";
import {
  selfTestView,
  type SelfTestActions,
  type SelfTestState,
} from "../../../src/taskpane/tools/self-test/self-test-view";
import type { ToolContext } from "../../../src/taskpane/tools/tool";
import { APRIL, april, GIA_PHUC, ownTemplate, stateOf, stateWithoutSheet, withReport } from "../states";
import { DOSSIER_STATES } from "./dossier-states";

export interface ToolScene {
  readonly state: PaneState;
  open(context: ToolContext): OpenTool;
}

const scene = (open: ToolScene["open"], state: PaneState = april()): ToolScene => ({ state, open });

export const INSPECTED: Parameters<typeof inspectionView>[0] & object = {
  sheetId: "sheet-2",
  sheetName: "Mẫu báo cáo kỳ",
  selectedRow: 12,
  facts: makeFacts({ figures: APRIL, settings: DEFAULT_SETTINGS }),
  blocks: [{ kind: "item1", text: "Quá hạn: {{gq_qua_han}} hồ sơ[, {{tl_qua_han}}].", row: 12 }],
  problems: [
    { row: 15, message: "Dòng 15 (“Phí: {{phi_khong_co}}”): không có chỉ tiêu “phi_khong_co” ở đây." },
    { row: 31, message: "Dòng 31: bảng chưa có dòng “Cột” ở trên dòng này." },
  ],
};

/** Two lines of a report that contradict each other. */
const WRITTEN = `BÁO CÁO
Kết quả thực hiện nhiệm vụ tháng 4 năm 2026
1. Tổng số hồ sơ phải giải quyết: 1.022 hồ sơ (tiếp nhận trực tuyến 980 hồ sơ, kỳ trước chuyển sang 42 hồ sơ).
2. Đã giải quyết 1.006 hồ sơ, trong đó quá hạn 01 hồ sơ, tỷ lệ 0,01%. Đang giải quyết 17 hồ sơ.`;

function reviewScene(state: ReviewToolState): ToolScene {
  const pane = stateOf({ figures: { rut: 1, tn_truc_tuyen: 981 }, information: GIA_PHUC });
  const open = (context: ToolContext): OpenTool => {
    const actions = new Proxy({}, { get: () => () => context.changed() }) as ReviewActions;
    return {
      view: () => {
        const comparison = comparisonOf(state, inputOf(context.pane())?.check.content);
        const disabled = context.pane().busy !== undefined;
        return reviewView(state, { ...(comparison === undefined ? {} : { comparison }), disabled }, actions);
      },
    };
  };
  return scene(open, pane);
}

const selfTestScene = (state: SelfTestState): ToolScene =>
  scene((context) => {
    const actions = new Proxy({}, { get: () => () => context.changed() }) as SelfTestActions;
    return { view: () => selfTestView(state, actions) };
  });

const ODD: Readonly<Record<string, Values>> = {
  S3: { kieu: "R1C1" },
  S11: { giu_dong: "ok", kho_giay: "GeneralException", ngat_trang: "ok" },
};

/** A run in an Excel that uses R1C1 and has no printer. */
export const SELF_TESTED: SelfTest = {
  left: [],
  measures: STEPS.map(({ step, title }) => ({
    step,
    title,
    milliseconds: 120,
    verdict: ODD[step] === undefined ? "good" : "differs",
    values: ODD[step] ?? {},
  })),
};

export const OUR_SHEETS: readonly OurSheet[] = [
  { id: "1", name: "Nhập liệu 5-2026", role: "period", period: "tháng 5 năm 2026", isHidden: false },
  { id: "2", name: "Nhập liệu", role: "period", period: "tháng 4 năm 2026", isHidden: false },
  { id: "3", name: "Nhập liệu (2)", role: "period", isHidden: false },
  { id: "4", name: "Báo cáo (chốt)", role: "report", isFrozen: true, isHidden: false },
  { id: "5", name: "Xác nhận", role: "kept", isHidden: true },
];

export const FOLDS_NOW: readonly FoldNow[] = [
  { id: "cong_an", title: "Công an", rows: 12, hidden: 0 },
  { id: "dat_dai", title: "Văn phòng Đăng ký đất đai", rows: 12, hidden: 12 },
  { id: "D", title: "Danh mục TTHC và dịch vụ công trực tuyến", rows: 18, hidden: 18 },
];

const rowsScene = (folds: readonly FoldNow[] | undefined): ToolScene =>
  scene((context) => ({
    view: () =>
      rowsView(folds, {
        template: "bieu-06",
        disabled: context.pane().busy !== undefined,
        show: () => context.changed(),
      }),
  }));

export const RETURNED: readonly ReturnedLine[] = [
  {
    period: "tháng 4/2026",
    code: "Q05",
    keys: ["da_giai_quyet", "gq_qua_han"],
    asked: "Đã giải quyết 1.006 khác tổng 1.005. Lời nhắn: xem lại số quá hạn.",
    answer: "",
  },
  {
    period: "tháng 4/2026",
    code: "T01",
    keys: ["tn_truc_tuyen"],
    asked: "Gấp 100 lần kỳ trước.",
    answer: "Đúng số.",
  },
];

const HANDED_IN = {
  files: [
    { name: "tthc-xa-gia-phuc-thang-4-2026.json", content: "", type: "application/json" },
    { name: "tthc-xa-gia-phuc-thang-4-2026.xlsx", content: "", type: "" },
  ],
  mail: "Kính gửi nơi tổng hợp,\n\nTTPVHCC xã Gia Phúc gửi số liệu tháng 4/2026.",
} as unknown as HandInFiles;

/** Every action asks for something, so that the walk sees what a button does. */
const askingAll = <Actions extends object>(context: ToolContext): Actions =>
  new Proxy({}, { get: () => () => context.changed() }) as Actions;

const handInScene = (state: HandInState, lines: readonly ReturnedLine[]): ToolScene =>
  scene((context) => ({
    view: () => handInView(state, { lines, disabled: context.pane().busy !== undefined }, askingAll(context)),
  }));

const ROLLED_UP = {
  made: {
    gathered: {
      period: "tháng 4/2026",
      counted: [{}, {}, {}],
      absent: [{ name: "xã Cẩm An", code: "", before: [] }],
      refused: [{ file: "a.json", reason: "Tệp “a.json” không đọc được: tệp hỏng hoặc chép chưa trọn." }],
    },
    across: [{ unit: "xã Gia Phúc", code: "T01", keys: [], message: "Gấp 100 lần kỳ trước." }],
    slips: [{ unit: { name: "xã Gia Phúc" }, lines: [{}] }],
  },
  known: 2,
  files: [{ name: "tong-hop.xlsx" }, { name: "bao-cao.docx" }],
  slips: [{ name: "phieu-tra-lai-xa-gia-phuc.json" }],
} as unknown as RolledUpFiles;

const rollUpScene = (state: RollUpState): ToolScene =>
  scene(
    (context) => ({ view: () => rollUpView(state, context.pane().busy !== undefined, askingAll(context)) }),
    stateWithoutSheet({ hasStarted: true }),
  );

/** By tool, then by the name of the picture. A new tool is asked for its scenes here. */
export const TOOL_SCENES: Readonly<Record<ToolId, Readonly<Record<string, ToolScene>>>> = {
  sheets: {
    "tool-sheets-reading": scene(() => ({ view: () => sheetsView(undefined, () => undefined) })),
    "tool-sheets-none": scene(() => ({ view: () => sheetsView([], () => undefined) })),
    "tool-sheets": scene((context) => ({ view: () => sheetsView(OUR_SHEETS, () => context.changed()) })),
  },
  rows: {
    "tool-rows-reading": rowsScene(undefined),
    "tool-rows": rowsScene(FOLDS_NOW),
  },
  dossiers: {
    ...Object.fromEntries(
      Object.entries(DOSSIER_STATES).map(([name, state]) => [
        name,
        scene((context) => openSession(context, { state })),
      ]),
    ),
    "dossiers-no-sheet": scene(
      (context) => openSession(context, { state: INITIAL }),
      stateWithoutSheet({ hasStarted: true }),
    ),
  },
  review: {
    "tool-review-first": reviewScene(EMPTY),
    "tool-review": reviewScene(withText(WRITTEN, { fileName: "bao-cao-thang-4.docx", isWord: true })),
    "tool-review-text": reviewScene(withTab(withText(WRITTEN), "text", 0)),
    "tool-review-compare": reviewScene(withTab(withText(WRITTEN), "compare")),
    "tool-review-refused": reviewScene(withText("\u00a0")),
    "tool-review-reading": reviewScene(
      withReading(40, { fileName: "Báo cáo tháng 4 của Trung tâm (ký số).pdf" }),
    ),
  },
  settings: { "tool-settings": scene(openSettings) },
  narrative: {
    "tool-narrative": scene(openNarrative),
    "tool-narrative-advice": scene(
      openNarrative,
      stateOf({
        figures: APRIL,
        information: GIA_PHUC,
        narrative: { kien_nghi_bo_nganh: "Nâng cấp phần mềm.", uu_diem: "Dài. ".repeat(900) },
      }),
    ),
  },
  template: {
    "tool-template": scene(openTemplate),
    "tool-template-own": scene(openTemplate, ownTemplate()),
    "tool-template-found": scene((context) => ({
      view: () => inspectionView(INSPECTED, () => context.changed()),
    })),
    "tool-template-slots": scene((context) => ({
      view: () => [slotSearchView("quá hạn", INSPECTED.facts, () => context.changed())],
    })),
  },
  freeze: {
    "tool-freeze": scene(openFreeze, withReport()),
    "tool-freeze-done": scene(openFreeze, withReport({ isReportFrozen: true })),
  },
  "hand-in": {
    "tool-hand-in-reading": handInScene({ answers: {} }, []),
    "tool-hand-in": handInScene({ kept: { unitCode: "11764", returned: [] }, answers: {} }, []),
    "tool-hand-in-made": handInScene(
      {
        kept: { unitCode: "", returned: [] },
        code: "xã số 1",
        answers: { [lineId(RETURNED[1]!)]: "Đã sửa." },
        made: HANDED_IN,
      },
      RETURNED,
    ),
  },
  "roll-up": {
    "tool-roll-up-first": rollUpScene({ ...ROLL_UP_FIRST }),
    "tool-roll-up": rollUpScene({
      ...ROLL_UP_FIRST,
      files: [{ name: "tthc-xa-gia-phuc-thang-4-2026.json" } as File],
      done: ROLLED_UP,
    }),
  },
  score: {
    "tool-score": scene(openScore),
    "tool-score-first": scene(openScore, stateOf({ figures: {} })),
  },
  law: { "tool-law": scene(openLaw) },
  "self-test": {
    "tool-self-test-first": selfTestScene({}),
    "tool-self-test-at-work": selfTestScene({ isAtWork: true }),
    "tool-self-test-asks": selfTestScene({ question: "Trên trang vừa mở, ô B2 (“Ô này”) có nền đỏ không?" }),
    "tool-self-test": selfTestScene({ result: SELF_TESTED }),
  },
};
