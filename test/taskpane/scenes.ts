/** What the pictures show: one state of the pane for each thing an officer may meet. */
import {
  initialState,
  withBusy,
  withField,
  withNotice,
  type PaneState,
} from "../../src/taskpane/model/state";
import type { BookTraits } from "../../src/excel/reading/book-traits";
import type { Finding, Waiver } from "../../src/checks/finding";
import { lookUp } from "../../src/taskpane/model/row-help";
import type { ToolId } from "../../src/taskpane/tools/open-tool";
import type { ToolContext } from "../../src/taskpane/tools/tool";
import { APRIL, april, GIA_PHUC, ownTemplate, stateOf, stateWithoutSheet, TODAY, withReport } from "./states";
import { TOOL_SCENES } from "./tools/tool-scenes";

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

/** Does nothing, whatever is asked. */
const idle = (state: PaneState): ToolContext => ({
  pane: () => state,
  changed: () => undefined,
  run: () => Promise.resolve(),
  tell: () => undefined,
  goToCell: () => undefined,
});

/** Every scene of every tool, open in its panel with nothing behind its buttons. */
const toolScenes = (): Record<string, PaneState> =>
  Object.fromEntries(
    Object.entries(TOOL_SCENES).flatMap(([id, scenes]) =>
      Object.entries(scenes).map(([name, { state, open }]): [string, PaneState] => [
        name,
        { ...state, tool: { id: id as ToolId, open: open(idle(state)) } },
      ]),
    ),
  );

/** A workbook that is itself in the way. */
const inTheWay = (state: PaneState, book: BookTraits): PaneState => ({
  ...state,
  survey: { ...state.survey!, book },
});

export const SCENES: Readonly<Record<string, PaneState>> = {
  "book-by-hand": inTheWay(april({ step: "check" }), { isCalculatedByHand: true, isReadOnly: true }),
  "book-old-format": inTheWay(stateWithoutSheet({ hasStarted: true, step: "figures" }), {
    unfitFormat: ".xls",
  }),
  "rates-not-loaded": stateOf({
    figures: APRIL,
    information: GIA_PHUC,
    brokenRates: 30,
    ratesFault: "not_loaded",
  }),
  elsewhere: initialState(false, TODAY),
  welcome: stateWithoutSheet(),
  "period-new": stateWithoutSheet({ hasStarted: true }),
  "period-problems": withField(withField(april({ step: "period" }), "tu_ngay", "31/4/2026"), "don_vi", ""),
  "figures-none": stateWithoutSheet({ hasStarted: true, step: "figures" }),
  "figures-blank": stateOf({ information: GIA_PHUC }, { step: "figures" }),
  "figures-some": april({ step: "figures" }),
  "at-work": withBusy(april({ step: "figures" }), {
    doing: "Đang đếm hồ sơ…",
    canCancel: true,
    share: 0.42,
    at: "Đang đọc “danh-sach-mot-cua-thang-4-2026.xlsx”.",
  }),
  "figures-help": lookUp(
    april({
      step: "figures",
      search: "qua han",
      selected: { sheetId: "sheet-1", row: 12 },
      undoable: { done: "ghi 77 số vào biểu" },
    }),
  ),
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
  "check-agenda": stateOf(
    {
      figures: { ...APRIL, muc_tu_choi_dung: 1, gq_dung_han: 1002, luu_kho: 907, tai_su_dung: 970 },
      printedRates: [
        { rate: "tl_qua_han", written: "0,01" },
        { rate: "tl_rut", written: "0,01" },
        { rate: "tl_tu_choi", written: "0,02" },
        { rate: "tl_dung_han", written: "99,6" },
        { rate: "tl_ket_qua_dien_tu", written: "100", section: "5.1" },
        { rate: "tl_sh_dau_vao", written: "100", section: "5.2" },
        { rate: "tl_sh_dau_ra", written: "100", section: "5.2" },
      ],
      information: GIA_PHUC,
    },
    { step: "check" },
  ),
  "check-repair": stateOf(
    { figures: { tn_truc_tuyen: 1.022 }, unreadable: { rut: " 01 " }, information: GIA_PHUC },
    { step: "check" },
  ),
  "check-confirming": checkOfWarnings({ confirming: `${CUT.code} ${CUT.keys.join()} ${CUT.message}` }),
  "check-shown": { ...april({ step: "check" }), shown: "warning" },
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
  ...toolScenes(),
  "report-own": { ...ownTemplate(), step: "report" },
  "report-frozen": { ...withReport({ isReportFrozen: true }), step: "report" },
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
