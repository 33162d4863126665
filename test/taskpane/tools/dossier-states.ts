/** States of the tool that counts from dossier lists, made by its own pure functions. */
import type { ColumnKind } from "../../../src/dossiers/columns/column-kinds";
import type { CountSummary } from "../../../src/dossiers/count-summary";
import type { OpenedSummary } from "../../../src/dossiers/worker/open-summaries";
import type { OpenedTable } from "../../../src/dossiers/worker/protocol";
import {
  INITIAL,
  withDifferences,
  withOpened,
  withSummary,
  type DossierState,
} from "../../../src/taskpane/tools/dossiers/dossier-state";
import { toDay } from "../../../src/vietnamese/dates";

type Column = readonly [head: string, kind: ColumnKind, ...samples: (string | number)[]];

const COLUMNS: readonly Column[] = [
  ["STT", "other", 1, 2, 3],
  ["Mã hồ sơ", "code", "H21.65-260416-0011", "H21.65-260416-0012", "H21.65-260417-0003"],
  ["Tên thủ tục", "procedure", "Đăng ký khai sinh có yếu tố nước ngoài tại khu vực biên giới"],
  ["Chủ hồ sơ", "personal"],
  ["Ngày tiếp nhận", "received", 46128, 46128, 46129],
  ["Hẹn trả kết quả", "due", 46132, 46133],
  ["Ngày có kết quả", "finished", 46131],
  ["Trạng thái", "status", "Đã trả kết quả", "Đang xử lý", "Đang xử lý"],
];

/** A table as the worker opens it. */
export function openedTable(
  changes: Partial<OpenedTable> = {},
  columns: readonly Column[] = COLUMNS,
): OpenedTable {
  return {
    id: 0,
    file: "danh-sach-ho-so-thang-4-nam-2026.xlsx",
    sheet: "Sheet1",
    rowCount: 1031,
    notes: ["Tệp có 3 dòng đang ẩn (do lọc hoặc ẩn tay); các dòng này vẫn được đọc."],
    proposal: {
      head: { top: 4, height: 1, names: columns.map(([head]) => head), uppers: [] },
      mapping: {
        system: "Một cửa thành phố",
        columns: columns.map(([head, kind]) => ({ head: head.toLowerCase(), kind })),
        dateOrder: "day_first",
      },
      columns: columns.map(([name, kind, ...samples]) => ({
        name,
        kind,
        confidence: kind === "due" ? "likely" : "sure",
        samples,
      })),
      isRemembered: false,
      rivals: [],
      remarks: ["Danh sách không có cột Hình thức nộp."],
    },
    ...changes,
  };
}

export const SUMMARY: CountSummary = {
  span: { from: toDay("2026-03-20"), to: toDay("2026-04-19") },
  importedOn: toDay("2026-04-20"),
  systems: [
    {
      kind: "counted",
      system: "Một cửa thành phố",
      figures: { tong_ho_so: 1022, ky_truoc_chuyen_sang: 42, tn_truc_tuyen: 980, gq_qua_han: 1 },
      sources: [{ file: "thang-4.xlsx", system: "Một cửa thành phố", rows: 1030 }],
      counted: 1022,
      before: 3,
      after: 5,
    },
    {
      kind: "typed",
      system: "Hộ tịch",
      figures: { tn_truc_tuyen: 4 },
      sources: [],
      counted: 0,
      before: 0,
      after: 0,
    },
  ],
  unitCells: {},
  total: { tn_truc_tuyen: 984 },
  blanks: [{ key: "gq_qua_han", systems: ["Hộ tịch"] }],
  warnings: [
    "Tệp “thang-3.xlsx” có thể của kỳ khác: 950 trong 1.000 hồ sơ nằm ngoài kỳ 20/3/2026–19/4/2026. Kiểm tra lại tệp hoặc kỳ báo cáo.",
  ],
  unknownWords: [
    {
      list: 0,
      kind: "status",
      word: "Liên thông thuế",
      message: "Tệp “thang-4.xlsx”: Chưa hiểu trạng thái “Liên thông thuế” (3 hồ sơ, dòng đầu tiên 12).",
    },
    {
      list: 0,
      kind: "reused",
      word: "Một phần",
      message:
        "Tệp “thang-4.xlsx”: Chưa hiểu tái sử dụng dữ liệu “Một phần” (2 hồ sơ, dòng đầu tiên 15), nên chưa đếm chỉ tiêu nào từ cột này.",
    },
  ],
  fields: [],
  portal: [
    "Trước hạn, đúng hạn theo cách tính của Cổng Dịch vụ công quốc gia (ước tính, tiêu chí 2.1): từ 98,29% đến 98,49% của 1.030 hồ sơ. Chưa chắc 2 hồ sơ: danh sách không cho biết ngày yêu cầu bổ sung hoặc thời gian chờ.",
    "3 hồ sơ bị yêu cầu bổ sung từ hai lần, Cổng coi là quá hạn: H21.65-260416-0011, H21.65-260417-0002, H21.65-260417-0003.",
  ],
  undecided: {
    count: 1250,
    lines: ["Một cửa thành phố: Dòng 12 (H21.65-260416-0011): thiếu ngày hẹn trả, chưa đếm hồ sơ này."],
  },
  duplicates: { count: 0, lines: [] },
  unread: { count: 1, lines: ["Tệp “thang-4.xlsx”, dòng 20, cột “Ngày tiếp nhận”: Ngày này không có thật."] },
  accounts: [
    {
      text: "Tệp “t4.xlsx”: 24 dòng = 20 hồ sơ trong kỳ + 2 ngoài kỳ + 1 trùng + 0 chưa đếm + 1 không phải hồ sơ.",
      places: [
        { title: "Hồ sơ ngoài kỳ", count: 2, lines: ["Dòng 9 (H21.65-1): tiếp nhận sau kỳ"] },
        { title: "Không phải hồ sơ: tên cột", count: 1, lines: ["Dòng 1"] },
      ],
    },
  ],
  origins: {
    tn_truc_tuyen: [
      "Một cửa thành phố: 980 hồ sơ, đếm từ tệp “thang-4.xlsx” (1.030 dòng), nhập ngày 20/4/2026.",
      "Hộ tịch: 4, nhập tay.",
    ],
  },
};

/** A list with two codes and without the day of the result. */
function lackingTable(): OpenedTable {
  const table = openedTable({}, [
    ["Số biên nhận", "other", "BN1", "BN2"],
    ["Mã hồ sơ", "code", "H21.65-260416-0011", "H21.65-260416-0012"],
    ["Ngày tiếp nhận", "received", 46128, 46128],
    ["Hẹn trả kết quả", "due", 46132, 46133],
    ["Ngày kết thúc dự kiến", "other", 46132, 46133],
  ]);
  const columns = table.proposal.columns.map((column, at) =>
    at === 0 ? { ...column, confidence: "likely" as const, claims: "code" as const } : column,
  );
  const proposal = {
    ...table.proposal,
    columns,
    rivals: [{ kind: "code" as const, columns: [1, 0] }],
    remarks: [
      "Chưa nhận ra cột Ngày có kết quả. Chọn cột tương ứng trước khi đếm.",
      "Mã hồ sơ: đang dùng cột “Mã hồ sơ”, không dùng “Số biên nhận”. Chọn lại nếu chưa đúng.",
    ],
  };
  return { ...table, proposal };
}

/** A list known from last month, and the sheet on which it goes on. */
function rememberedTables(): readonly OpenedTable[] {
  const table = openedTable({ notes: [] });
  const columns = table.proposal.columns.map((column) => ({ ...column, confidence: "sure" as const }));
  const remembered = { ...table, proposal: { ...table.proposal, columns, isRemembered: true } };
  const notes = [
    "Trang “Ghi chú” có 12 dòng nhưng không có dòng tên cột của danh sách hồ sơ nên không đọc. Xem lại trang này.",
  ];
  return [remembered, { ...remembered, id: 1, sheet: "Sheet2", continues: 0, notes }];
}

/** A table of three units under another period, of which a total is wrong and a word is not known. */
export function openedSummary(changes: Partial<OpenedSummary> = {}): OpenedSummary {
  return {
    id: 0,
    file: "so-hoa-thang-4.xlsx",
    sheet: "Số hóa",
    axis: "unit",
    heads: ["stt", "don vi", "tiep nhan", "da so hoa thanh phan", "ho so nam kho cu"],
    allColumns: [0, 1, 2, 3, 4],
    period: { kind: "days", span: { from: toDay("2026-02-20"), to: toDay("2026-03-19") } },
    columns: [
      {
        column: 2,
        head: "Tiếp nhận",
        key: "tiep_nhan_trong_ky",
        isSure: true,
        isRate: false,
        samples: ["512", "640"],
      },
      {
        column: 3,
        head: "Đã số hóa thành phần",
        key: "sh_dau_vao",
        isSure: true,
        isRate: false,
        samples: ["482", "613"],
      },
      { column: 4, head: "Hồ sơ nằm kho cũ", key: "", isSure: false, isRate: false, samples: ["1", "2"] },
      { column: 5, head: "Tỷ lệ số hóa", key: "", isSure: true, isRate: true, samples: ["94,14%"] },
    ],
    remembered: [],
    units: [
      { row: 5, label: "Xã Vân Giả" },
      { row: 6, label: "Phường Lệ Mẫu" },
    ],
    failures: [
      "Bảng “so-hoa-thang-4.xlsx”, trang “Số hóa”, cột “Tiếp nhận”: dòng “Tổng” (C9 = 1.153) không bằng tổng các dòng (C6 + C7 = 1.152), lệch 1.",
    ],
    notes: [],
    ...changes,
  };
}

const SETUP = { remembered: [] };
const REFUSALS = [
  { file: "anh.png", message: "Tệp “anh.png” không phải bảng tính. Hãy chọn tệp .xlsx, .xls hoặc .csv." },
];

const opened = withOpened(INITIAL, [openedTable()], REFUSALS, SETUP);
const counted = withSummary(opened, SUMMARY);

export const DOSSIER_STATES: Readonly<Record<string, DossierState>> = {
  "dossiers-choose": withOpened(INITIAL, [], REFUSALS, SETUP),
  "dossiers-mapping": opened,
  "dossiers-mapping-lacking": withOpened(INITIAL, [lackingTable()], [], SETUP),
  "dossiers-mapping-remembered": withOpened(INITIAL, rememberedTables(), [], SETUP),
  "dossiers-mapping-summary": withOpened(INITIAL, [openedTable()], [], SETUP, [
    openedSummary(),
    openedSummary({
      id: 1,
      file: "bang-xa-khac.xls",
      refusal:
        "Bảng “bang-xa-khac.xls” ghi đơn vị “phường Lệ Mẫu”, không phải “xã Gia Phúc”: chưa lấy số nào. Kiểm tra lại tệp.",
      units: [],
      failures: [],
    }),
  ]),
  "dossiers-result": counted,
  "dossiers-differences": withDifferences(counted, [
    { key: "tn_truc_tuyen", address: "D11", typed: "980", counted: 984 },
  ]),
};
