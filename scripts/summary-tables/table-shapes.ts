/** The shapes in which systems export tables of counts, each with the words that differ between systems. */
import type { FigureKey } from "../../src/catalog/figures";
import type { Random } from "../dossier-lists/random";
import type { RowCounts } from "./invent-office";

/** A column: the texts of its head from above, what it holds, and the figure that it is. */
export interface ShapeColumn {
  readonly path: readonly string[];
  readonly of: (counts: RowCounts) => number;
  readonly key?: FigureKey;
  /** Numerator and base of a rate: printed, and no count. */
  readonly rateOf?: (counts: RowCounts) => readonly [number, number];
  /** Whether the table itself can tell that a number of this column is wrong. */
  readonly isChecked?: true;
}

export type ShapeName = "T1" | "T2" | "T3" | "T4" | "T5" | "T6" | "T7" | "T8";

export interface Shape {
  readonly name: ShapeName;
  readonly rows: "field" | "unit" | "level" | "none";
  readonly columns: (random: Random) => readonly ShapeColumn[];
}

const received = ({ online, direct, postal }: RowCounts): number => online + direct + postal;
const whole = (counts: RowCounts): number => counts.previous + received(counts);
const withResult = ({ early, onTime, late }: RowCounts): number => early + onTime + late;
const formHandled = (counts: RowCounts): number => withResult(counts) + counts.returned;
const formPending = ({ within, overdue, waiting }: RowCounts): number => within + overdue + waiting;

const checked = (path: readonly string[], key: FigureKey, of: ShapeColumn["of"]): ShapeColumn => ({
  path,
  key,
  of,
  isChecked: true,
});
const free = (path: readonly string[], of: ShapeColumn["of"], key?: FigureKey): ShapeColumn => ({
  path,
  of,
  ...(key !== undefined && { key }),
});
const rate = (path: readonly string[], rateOf: NonNullable<ShapeColumn["rateOf"]>): ShapeColumn => ({
  path,
  of: () => 0,
  rateOf,
});

/** Biểu 06 and II.06a: refused and withdrawn ones are on time, waiting ones within their time. */
function formColumns(random: Random): ShapeColumn[] {
  const [inn, done, open] = random.pick([
    ["Số lượng hồ sơ tiếp nhận", "Số lượng hồ sơ đã giải quyết", "Số lượng hồ sơ đang giải quyết"],
    ["Tiếp nhận", "Đã giải quyết", "Đang giải quyết"],
    ["Hồ sơ tiếp nhận", "Kết quả giải quyết", "Hồ sơ đang xử lý"],
  ] as const);
  const total = random.pick(["Tổng số", "Tổng cộng", "Tổng"]);
  const among = random.percent(50) ? ["Trong đó"] : [];
  return [
    checked([inn, total], "tong_ho_so", whole),
    checked(
      [inn, ...among, random.pick(["Trực tuyến", "Qua mạng"])],
      "tn_truc_tuyen",
      ({ online }) => online,
    ),
    checked(
      [
        inn,
        ...among,
        random.pick(["Trực tiếp, dịch vụ bưu chính", "Trực tiếp hoặc qua dịch vụ bưu chính công ích"]),
      ],
      "tn_truc_tiep",
      ({ direct, postal }) => direct + postal,
    ),
    checked(
      [inn, random.pick(["Từ kỳ trước", "Kỳ trước chuyển sang", "Từ kỳ trước chuyển sang"])],
      "ky_truoc_chuyen_sang",
      ({ previous }) => previous,
    ),
    checked([done, total], "da_giai_quyet", formHandled),
    checked([done, "Trước hạn"], "gq_truoc_han", ({ early }) => early),
    checked([done, "Đúng hạn"], "gq_dung_han", ({ onTime, returned }) => onTime + returned),
    checked([done, random.pick(["Quá hạn", "Trễ hạn"])], "gq_qua_han", ({ late }) => late),
    checked([open, total], "dang_giai_quyet", formPending),
    checked(
      [open, random.pick(["Trong hạn", "Chưa đến hạn"])],
      "dgq_trong_han",
      ({ within, waiting }) => within + waiting,
    ),
    checked([open, random.pick(["Quá hạn", "Trễ hạn"])], "dgq_qua_han", ({ overdue }) => overdue),
  ];
}

/** The same in one row: totals bear the group's name, the others follow them. */
function flatColumns(random: Random): ShapeColumn[] {
  return formColumns(random).map((column) => {
    const [group = "", ...rest] = column.path;
    const last = rest[rest.length - 1]!;
    const isTotal = /^Tổng/.test(last);
    const own = group.startsWith("Số lượng") ? group.replace("Số lượng ", "") : group;
    return {
      ...column,
      path: [isTotal ? `Tổng số ${own.charAt(0).toLocaleLowerCase("vi")}${own.slice(1)}` : last],
    };
  });
}

function oneStopColumns(random: Random): ShapeColumn[] {
  const done = random.pick(["Đã xử lý", "Đã giải quyết"]);
  const open = random.pick(["Đang xử lý", "Đang giải quyết"]);
  return [
    checked(["Tiếp nhận", random.pick(["Tổng số", "Tổng"])], "tong_ho_so", whole),
    checked(
      ["Tiếp nhận", random.pick(["Kỳ trước", "Tồn kỳ trước"])],
      "ky_truoc_chuyen_sang",
      ({ previous }) => previous,
    ),
    checked(["Tiếp nhận", random.pick(["Trong kỳ", "Tiếp nhận trong kỳ"])], "tiep_nhan_trong_ky", received),
    free(["Tiếp nhận", random.pick(["Qua mạng", "Trực tuyến"])], ({ online }) => online, "tn_truc_tuyen"),
    free(["Tiếp nhận", random.pick(["Qua BCCI", "Bưu chính"])], ({ postal }) => postal, "tn_buu_chinh"),
    checked([done, "Trước hạn"], "gq_truoc_han", ({ early }) => early),
    checked([done, "Đúng hạn"], "gq_dung_han", ({ onTime }) => onTime),
    checked([done, "Quá hạn"], "gq_qua_han", ({ late }) => late),
    rate([done, "Tỷ lệ trước, đúng hạn"], (c) => [c.early + c.onTime, withResult(c)]),
    checked([open, "Trong hạn"], "dgq_trong_han", ({ within }) => within),
    checked([open, "Quá hạn"], "dgq_qua_han", ({ overdue }) => overdue),
    checked(
      [random.pick(["Bổ sung", "Chờ bổ sung", "Yêu cầu bổ sung"])],
      "dgq_cho_bo_sung",
      ({ waiting }) => waiting,
    ),
    checked(
      [random.pick(["Trả lại/Rút HS", "Trả lại, rút hồ sơ"])],
      "khong_co_ket_qua",
      ({ returned }) => returned,
    ),
  ];
}

function digitisedColumns(random: Random): ShapeColumn[] {
  const inn = random.pick(["Số hóa hồ sơ TTHC khi tiếp nhận", "Số hóa thành phần hồ sơ"]);
  const out = random.pick(["Số hóa kết quả giải quyết", "Số hóa kết quả giải quyết TTHC"]);
  const base = random.pick(["Tiếp nhận", "Tổng số hồ sơ tiếp nhận"]);
  return [
    checked([base], "tiep_nhan_trong_ky", received),
    free([inn, "Chưa số hóa TPHS"], (c) => received(c) - c.digitisedIn),
    checked(
      [inn, random.pick(["Có số hóa TPHS", "Đã số hóa thành phần"])],
      "sh_dau_vao",
      ({ digitisedIn }) => digitisedIn,
    ),
    free([inn, "Có tái sử dụng thành phần"], ({ reused }) => reused, "tai_su_dung"),
    free([inn, "Có tái sử dụng thành phần từ cổng DVC quốc gia"], ({ reusedFromPortal }) => reusedFromPortal),
    checked(["Đã giải quyết"], "da_giai_quyet", withResult),
    free([out, "Chưa số hóa"], (c) => withResult(c) - c.digitisedOut),
    checked([out, "Đã số hóa"], "sh_dau_ra", ({ digitisedOut }) => digitisedOut),
  ];
}

function onlineColumns(random: Random): ShapeColumn[] {
  const online = random.pick(["Qua mạng", "Trực tuyến"]);
  return [
    free(["Tiếp nhận", online], (c) => c.online, "tn_truc_tuyen"),
    free(["Tiếp nhận", "Trực tiếp"], (c) => c.direct, "tn_truc_tiep"),
    free(["Tiếp nhận", "BCCI"], (c) => c.postal, "tn_buu_chinh"),
    rate(["Tỷ lệ tiếp nhận", online], (c) => [c.online, received(c)]),
    rate(["Tỷ lệ tiếp nhận", "Trực tiếp"], (c) => [c.direct, received(c)]),
    rate(["Tỷ lệ tiếp nhận", "BCCI"], (c) => [c.postal, received(c)]),
    free(["Trực tuyến đang xử lý", "Trong hạn"], ({ within }) => within),
    free(["Trực tuyến đang xử lý", "Quá hạn"], ({ overdue }) => overdue),
    free(["Đã đồng bộ về DVCQG"], ({ synced }) => synced),
    free(
      [random.pick(["Có nghĩa vụ tài chính", "Phát sinh phí, lệ phí"])],
      ({ fee }) => fee,
      "phi_phat_sinh",
    ),
    free(
      [random.pick(["Thanh toán qua DVCQG", "Thanh toán trực tuyến"])],
      ({ paid }) => paid,
      "phi_truc_tuyen",
    ),
    rate(["Tỷ lệ thanh toán"], (c) => [c.paid, c.fee]),
  ];
}

function serviceColumns(random: Random): ShapeColumn[] {
  const group = random.pick(["Số TTHC", "TTHC"]);
  return [
    checked([group, "Tổng số"], "tong_tthc", (c) => c.notOnline + c.partial + c.full),
    checked(
      [group, random.pick(["Chưa cung cấp DVCTT", "Chưa cung cấp trực tuyến"])],
      "tthc_chua_dvctt",
      (c) => c.notOnline,
    ),
    checked([group, random.pick(["DVCTT một phần", "Một phần"])], "tthc_mot_phan", (c) => c.partial),
    checked([group, random.pick(["DVCTT toàn trình", "Toàn trình"])], "tthc_toan_trinh", (c) => c.full),
    free(["DVCTT có phát sinh hồ sơ", "Một phần"], (c) => c.partialUsed, "dvc_mot_phan_phat_sinh"),
    free(["DVCTT có phát sinh hồ sơ", "Toàn trình"], (c) => c.fullUsed, "dvc_toan_trinh_phat_sinh"),
    free(["Hồ sơ của DVCTT một phần", "Trực tuyến"], (c) => c.partialOnline, "hs_mot_phan_truc_tuyen"),
    free(["Hồ sơ của DVCTT một phần", "Trực tiếp"], (c) => c.partialDirect, "hs_mot_phan_truc_tiep"),
    free(["Hồ sơ của DVCTT toàn trình", "Trực tuyến"], (c) => c.fullOnline, "hs_toan_trinh_truc_tuyen"),
    free(["Hồ sơ của DVCTT toàn trình", "Trực tiếp"], (c) => c.fullDirect, "hs_toan_trinh_truc_tiep"),
    rate(["Tỷ lệ (%)", "DVCTT phát sinh hồ sơ"], (c) => [c.partialUsed + c.fullUsed, c.partial + c.full]),
  ];
}

function publicColumns(random: Random): ShapeColumn[] {
  const late = random.pick(["Trễ hạn", "Quá hạn"]);
  return [
    checked([random.pick(["Tổng", "Tổng số hồ sơ"])], "tong_ho_so", (c) => formHandled(c) + formPending(c)),
    checked(["Đã xử lý"], "da_giai_quyet", formHandled),
    checked(["Chưa xử lý"], "dang_giai_quyet", formPending),
    checked(["Trước hạn"], "gq_truoc_han", ({ early }) => early),
    rate(["Tỷ lệ trước hạn"], (c) => [c.early, formHandled(c)]),
    checked(["Đúng hạn"], "gq_dung_han", ({ onTime, returned }) => onTime + returned),
    rate(["Tỷ lệ đúng hạn"], (c) => [c.onTime + c.returned, formHandled(c)]),
    checked([late], "gq_qua_han", ({ late: count }) => count),
    rate([`Tỷ lệ ${late.toLocaleLowerCase("vi")}`], (c) => [c.late, formHandled(c)]),
  ];
}

function dashboardLines(random: Random): ShapeColumn[] {
  return [
    checked([random.pick(["Tổng số hồ sơ", "Tổng số hồ sơ phải giải quyết"])], "tong_ho_so", whole),
    checked(
      [random.pick(["Hồ sơ tồn kỳ trước", "Hồ sơ kỳ trước chuyển sang"])],
      "ky_truoc_chuyen_sang",
      ({ previous }) => previous,
    ),
    checked(
      [random.pick(["Tiếp nhận trong kỳ", "Hồ sơ tiếp nhận trong kỳ"])],
      "tiep_nhan_trong_ky",
      received,
    ),
    checked(
      [random.pick(["Hồ sơ nộp trực tuyến", "Tiếp nhận trực tuyến"])],
      "tn_truc_tuyen",
      ({ online }) => online,
    ),
    checked(["Hồ sơ nộp trực tiếp"], "tn_truc_tiep", ({ direct, postal }) => direct + postal),
    checked([random.pick(["Hồ sơ đã giải quyết", "Đã giải quyết"])], "da_giai_quyet", formHandled),
    checked(["Hồ sơ đang giải quyết"], "dang_giai_quyet", formPending),
    free([random.pick(["Hồ sơ có lưu kho", "Hồ sơ lưu kho"])], ({ stored }) => stored, "luu_kho"),
    free(
      [random.pick(["Hồ sơ tái sử dụng dữ liệu số hóa", "Hồ sơ có tái sử dụng"])],
      ({ reused }) => reused,
      "tai_su_dung",
    ),
    free(["Hồ sơ phát sinh phí, lệ phí"], ({ fee }) => fee, "phi_phat_sinh"),
    free(["Hồ sơ thanh toán trực tuyến"], ({ paid }) => paid, "phi_truc_tuyen"),
    rate(["Tỷ lệ hồ sơ trực tuyến"], (c) => [c.online, received(c)]),
  ];
}

export const SHAPES: readonly Shape[] = [
  { name: "T1", rows: "field", columns: formColumns },
  { name: "T2", rows: "field", columns: flatColumns },
  { name: "T3", rows: "field", columns: oneStopColumns },
  { name: "T3", rows: "unit", columns: oneStopColumns },
  { name: "T4", rows: "unit", columns: digitisedColumns },
  { name: "T5", rows: "unit", columns: onlineColumns },
  { name: "T6", rows: "unit", columns: serviceColumns },
  { name: "T7", rows: "level", columns: publicColumns },
  { name: "T8", rows: "none", columns: dashboardLines },
];
