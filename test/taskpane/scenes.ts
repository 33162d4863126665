/** What the pictures show: one state of the pane for each thing an officer may meet. */
import {
  initialState,
  inputOf,
  withBusy,
  withField,
  withNotice,
  type PaneState,
} from "../../src/taskpane/model/state";
import type { Finding, Waiver } from "../../src/checks/finding";
import { makeFacts } from "../../src/report/facts/make-facts";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { openSession } from "../../src/taskpane/tools/dossiers";
import { open as openFreeze } from "../../src/taskpane/tools/freeze";
import { open as openNarrative } from "../../src/taskpane/tools/narrative";
import { open as openSettings } from "../../src/taskpane/tools/settings";
import { open as openTemplate } from "../../src/taskpane/tools/template";
import { inspectionView } from "../../src/taskpane/tools/template/inspection-view";
import { slotSearchView } from "../../src/taskpane/tools/template/slot-search-view";
import type { Element } from "../../src/taskpane/view/element";
import type { OpenTool, ToolId } from "../../src/taskpane/tools/open-tool";
import type { ToolContext } from "../../src/taskpane/tools/tool";
import { DOSSIER_STATES } from "./dossier-states";
import { APRIL, GIA_PHUC, stateOf, stateWithoutSheet, TODAY, type Workbook } from "./states";
import {
  comparisonOf,
  EMPTY,
  withText,
  type ReviewToolState,
} from "../../src/taskpane/tools/review/review-state";
import { reviewView, type ReviewActions } from "../../src/taskpane/tools/review/review-view";

const april = (changes: Partial<PaneState> = {}): PaneState =>
  stateOf({ figures: APRIL, information: GIA_PHUC }, changes);

const CUT: Finding = {
  code: "P02",
  severity: "warning",
  keys: ["tl_truc_tuyen"],
  message: "Tỷ lệ hồ sơ tiếp nhận trực tuyến: ghi 71,24% (cắt số lẻ), làm tròn là 71,25%.",
};

const CONFIRMED: Waiver = {
  ...CUT,
  reason: "Số của hệ thống thành phố, hệ thống cắt số lẻ.",
  on: "2026-04-20",
  values: "",
};

const checkOfWarnings = (changes: Partial<PaneState>, ...others: Finding[]): PaneState =>
  stateOf(
    { figures: APRIL, information: GIA_PHUC, findings: [CUT, ...others], lapsed: [CONFIRMED] },
    { step: "check", ...changes },
  );

/** An open tool with nothing behind its buttons. */
function toolScene(
  id: ToolId,
  open: (context: ToolContext) => OpenTool,
  state: PaneState = april(),
): PaneState {
  const context: ToolContext = {
    pane: () => state,
    changed: () => undefined,
    run: () => Promise.resolve(),
    tell: () => undefined,
    goToCell: () => undefined,
  };
  return { ...state, tool: { id, open: open(context) } };
}

const OWN_TEMPLATE = stateOf({
  figures: APRIL,
  information: { ...GIA_PHUC, mau_bao_cao: "thang-trung-tam (mẫu riêng)" },
  ownTemplates: [{ form: "thang-trung-tam", sheetName: "Mẫu báo cáo kỳ" }],
});

const withReport = (report: Partial<Workbook>): PaneState =>
  stateOf({ figures: APRIL, information: GIA_PHUC, reportName: "Báo cáo", ...report });

const INSPECTED: Parameters<typeof inspectionView>[0] & object = {
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

/** Part of a tool, in its panel. */
const aside = (...parts: Element[]): PaneState => toolScene("template", () => ({ view: () => parts }));
/** Two lines of a report that contradict each other. */
const WRITTEN = `BÁO CÁO
Kết quả thực hiện nhiệm vụ tháng 4 năm 2026
1. Tổng số hồ sơ phải giải quyết: 1.022 hồ sơ (tiếp nhận trực tuyến 980 hồ sơ, kỳ trước chuyển sang 42 hồ sơ).
2. Đã giải quyết 1.006 hồ sơ, trong đó quá hạn 01 hồ sơ, tỷ lệ 0,01%. Đang giải quyết 17 hồ sơ.`;

function reviewScene(state: ReviewToolState): PaneState {
  const pane = stateOf({ figures: { rut: 1, tn_truc_tuyen: 981 }, information: GIA_PHUC });
  const comparison = comparisonOf(state, inputOf(pane)!.check.content);
  const surroundings = { ...(comparison === undefined ? {} : { comparison }), disabled: false };
  const idle = new Proxy({}, { get: () => () => undefined }) as ReviewActions;
  return { ...pane, tool: { id: "review", open: { view: () => reviewView(state, surroundings, idle) } } };
}

const dossierScenes = (): Record<string, PaneState> =>
  Object.fromEntries(
    Object.entries(DOSSIER_STATES).map(([name, state]) => [
      name,
      toolScene("dossiers", (context) => openSession(context, { state })),
    ]),
  );

export const SCENES: Readonly<Record<string, PaneState>> = {
  elsewhere: initialState(false, TODAY),
  welcome: stateWithoutSheet(),
  "period-new": stateWithoutSheet({ hasStarted: true }),
  "period-problems": withField(withField(april({ step: "period" }), "tu_ngay", "31/4/2026"), "don_vi", ""),
  "figures-none": stateWithoutSheet({ hasStarted: true, step: "figures" }),
  "figures-blank": stateOf({ information: GIA_PHUC }, { step: "figures" }),
  "figures-some": april({ step: "figures" }),
  "check-errors": stateOf(
    {
      figures: { ...APRIL, phi_truc_tuyen: 800, tiep_nhan_trong_ky: 990 },
      information: GIA_PHUC,
      missing: ["luu_kho"],
      brokenRates: 3,
    },
    { step: "check" },
  ),
  "check-long": stateOf(
    {
      figures: APRIL,
      information: GIA_PHUC,
      findings: [
        {
          code: "Q07",
          severity: "error",
          keys: ["tong_ho_so"],
          message:
            "Hồ sơ không cân: tổng 1.022, nhưng đã xong 1.006 + đang giải quyết 17 = 1.023 (lệch +1). Kiểm tra lại số đang giải quyết, từ chối hoặc rút.",
          suspect: { key: "dang_giai_quyet", value: 16 },
        },
        {
          code: "X01",
          severity: "warning",
          keys: ["hs_mot_phan"],
          message: "MộtTừRấtDàiKhôngCóDấuCáchNàoĐểXuốngDòngChoVừaKhungHẹpNày.",
        },
        {
          code: "Q06",
          severity: "info",
          keys: ["dang_giai_quyet"],
          message: "Còn thiếu 42 hồ sơ: ô “Trực tiếp” đang trống.",
        },
      ],
    },
    { step: "check" },
  ),
  "check-repair": stateOf(
    { figures: { tn_truc_tuyen: 1.022 }, unreadable: { rut: " 01 " }, information: GIA_PHUC },
    { step: "check" },
  ),
  "check-confirming": checkOfWarnings({ confirming: `${CUT.code} ${CUT.keys.join()} ${CUT.message}` }),
  "check-confirmed": checkOfWarnings({}, { ...CUT, waiver: CONFIRMED }),
  "check-folded": checkOfWarnings(
    {},
    {
      code: "X14",
      severity: "warning",
      keys: ["tl_rut"],
      message: "Cộng các tỷ lệ được 99,64%.",
      causedBy: 0,
    },
  ),
  ...dossierScenes(),
  "tool-settings": toolScene("settings", openSettings),
  "tool-narrative": toolScene("narrative", openNarrative),
  "tool-narrative-advice": toolScene(
    "narrative",
    openNarrative,
    stateOf({
      figures: APRIL,
      information: GIA_PHUC,
      narrative: { kien_nghi_bo_nganh: "Nâng cấp phần mềm.", uu_diem: "Dài. ".repeat(900) },
    }),
  ),
  "tool-template": toolScene("template", openTemplate),
  "tool-template-own": toolScene("template", openTemplate, OWN_TEMPLATE),
  "tool-template-found": aside(...inspectionView(INSPECTED, () => undefined)),
  "tool-template-slots": aside(slotSearchView("quá hạn", INSPECTED.facts, () => undefined)),
  "tool-freeze": toolScene("freeze", openFreeze, withReport({})),
  "tool-freeze-done": toolScene("freeze", openFreeze, withReport({ isReportFrozen: true })),
  "report-own": { ...OWN_TEMPLATE, step: "report" },
  "report-frozen": { ...withReport({ isReportFrozen: true }), step: "report" },
  "tool-review-first": reviewScene(EMPTY),
  "tool-review": reviewScene({ ...withText(EMPTY, WRITTEN, "bao-cao-thang-4.docx"), showsText: true }),
  "tool-review-refused": reviewScene(withText(EMPTY, "\u00a0")),
  "tool-loading": april({ tool: { id: "settings" } }),
  "check-clean": stateOf(
    { figures: { tong_ho_so: 5 }, information: GIA_PHUC, findings: [] },
    { step: "check" },
  ),
  "report-first": april({ step: "report" }),
  "report-question": withNotice(
    stateOf({ figures: APRIL, information: GIA_PHUC, reportName: "Báo cáo" }, { step: "report" }),
    { tone: "question", message: "Số liệu còn 2 lỗi. Nên sửa trước khi lập báo cáo." },
  ),
  "report-busy": withBusy(april({ step: "report" }), { doing: "Đang lập báo cáo…", canCancel: true }),
  "report-failure": withNotice(april({ step: "report" }), {
    tone: "failure",
    message:
      "Chưa lập báo cáo được: Excel không trả lời. Kiểm tra xem có ô nào đang sửa dở hoặc hộp thoại nào đang mở, đóng lại rồi làm lại lệnh.",
  }),
};
