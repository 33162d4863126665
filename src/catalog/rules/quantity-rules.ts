/** Q: equalities and inequalities inside one group of figures. */
import { NUMBER_RANGES } from "../figure";
import { LATEST } from "../edition";
import { FIGURES, figureOf, nameOf, partsOf, partsIn, type FigureKey } from "../figures";
import { figure, leaves, sum, when, type Rule, type Term } from "./rule";
import { SOURCES } from "./sources";

/** Setting S1: are withdrawn and refused dossiers inside the resolved? */
export const INSIDE = "rut_trong_da_giai_quyet";

const ADDS_UP = "Tổng phải bằng cộng các thành phần của nó.";
const PART_OF_WHOLE = "Một phần không thể lớn hơn tổng thể chứa nó.";
const NO_DOSSIER_IS_LOST =
  "Mỗi hồ sơ phải giải quyết trong kỳ đều hoặc đã xong, hoặc đang giải quyết; không hồ sơ nào mất đi hay tự sinh ra.";

/** The leaves that make up the balance in an edition. */
export function balanceLeavesIn(edition: number): ReadonlySet<FigureKey> {
  return new Set(["da_giai_quyet", "khong_co_ket_qua", "dang_giai_quyet"].flatMap(partsIn(edition).leavesOf));
}

/** What has left the office and what is still there, on leaves, so that it depends on no definition (S1). */
export const BALANCE: {
  readonly total: FigureKey;
  readonly parts: readonly Term[];
  /** The leaves on the side of the parts: all are certainly 0 where blank once the given ones make up the total. */
  readonly leaves: ReadonlySet<FigureKey>;
} = {
  total: "tong_ho_so",
  leaves: balanceLeavesIn(LATEST),
  parts: [
    sum(leaves("da_giai_quyet"), when(INSIDE, "false", leaves("khong_co_ket_qua"))),
    leaves("dang_giai_quyet"),
  ],
};

/** A typed total equals the sum of its parts. */
function addsUp(
  code: string,
  total: FigureKey,
  parts: readonly Term[],
  message: string,
): Extract<Rule, { kind: "equal" }> {
  return {
    kind: "equal",
    code,
    severity: "error",
    label: `${figureOf(total).label}: tổng bằng cộng chi tiết`,
    reason: ADDS_UP,
    source: SOURCES.arithmetic,
    anchor: total,
    total: figure(total),
    parts,
    given: [total],
    message,
  };
}

/** The form has the total and its parts side by side. */
const inForm06: typeof addsUp = (...row) => ({ ...addsUp(...row), source: SOURCES.form06 });

function atMost(code: string, part: FigureKey, whole: Term, message: string): Rule {
  return {
    kind: "atMost",
    code,
    severity: "error",
    label: `${figureOf(part).label}: không vượt tổng thể`,
    reason: PART_OF_WHOLE,
    source: SOURCES.arithmetic,
    anchor: part,
    part: figure(part),
    whole,
    message,
  };
}

const POSTS = partsOf("bien_che").map(({ key }) => figure(key));

const EQUALITIES: readonly Rule[] = [
  addsUp(
    "Q01",
    "bien_che",
    POSTS,
    "Tổng biên chế {total} người nhưng cộng chi tiết được {parts} người (lệch {difference}).",
  ),
  inForm06(
    "Q02",
    "tiep_nhan_trong_ky",
    [figure("tn_truc_tuyen"), figure("tn_truc_tiep"), figure("tn_buu_chinh")],
    "Tiếp nhận trong kỳ {total} nhưng trực tuyến + trực tiếp + bưu chính = {parts}, lệch {difference}.",
  ),
  {
    kind: "equal",
    code: "Q03",
    severity: "error",
    label: "Tiếp nhận theo hệ thống",
    reason: "Mỗi hồ sơ nằm trên hệ thống của thành phố (tỉnh) hoặc của bộ, ngành.",
    source: SOURCES.practice,
    anchor: "tn_ht_thanh_pho",
    total: figure("tiep_nhan_trong_ky"),
    parts: [figure("tn_ht_thanh_pho"), figure("tn_ht_bo_nganh")],
    message:
      "Hồ sơ trên hệ thống thành phố {1} + hệ thống bộ, ngành {2} = {parts}, khác số tiếp nhận {total} (lệch {difference}).",
  },
  inForm06(
    "Q04",
    "tong_ho_so",
    [figure("ky_truoc_chuyen_sang"), figure("tiep_nhan_trong_ky")],
    "Tổng số {total} nhưng kỳ trước {1} + trong kỳ {2} = {parts} (lệch {difference}).",
  ),
  addsUp(
    "Q05",
    "da_giai_quyet",
    [figure("gq_co_ket_qua"), when(INSIDE, "true", figure("khong_co_ket_qua"))],
    "Đã giải quyết {total} nhưng cộng các thành phần được {parts} (lệch {difference}).",
  ),
  inForm06(
    "Q05",
    "gq_co_ket_qua",
    [figure("gq_truoc_va_dung_han"), figure("gq_qua_han")],
    "Hồ sơ có kết quả {total} nhưng trước, đúng hạn {1} + quá hạn {2} = {parts} (lệch {difference}).",
  ),
  addsUp(
    "Q05",
    "khong_co_ket_qua",
    [figure("tu_choi"), figure("rut"), figure("dung_xu_ly")],
    "Kết thúc không có kết quả {total} nhưng từ chối {1} + rút {2} + dừng {3} = {parts} (lệch {difference}).",
  ),
  inForm06(
    "Q06",
    "dang_giai_quyet",
    [figure("dgq_trong_han"), figure("dgq_qua_han"), figure("dgq_cho_bo_sung")],
    "Đang giải quyết {total} nhưng trong hạn + quá hạn + chờ bổ sung = {parts} (lệch {difference}).",
  ),
  {
    kind: "equal",
    code: "Q07",
    severity: "error",
    label: "Cân đối hồ sơ",
    reason: NO_DOSSIER_IS_LOST,
    source: SOURCES.arithmetic,
    anchor: "tong_ho_so",
    total: leaves(BALANCE.total),
    parts: BALANCE.parts,
    message:
      "Hồ sơ không cân: tổng {total}, nhưng đã xong {1} + đang giải quyết {2} = {parts} (lệch {difference}). Kiểm tra lại số đang giải quyết, từ chối hoặc rút.",
  },
  addsUp(
    "Q08",
    "muc_tu_choi_dung",
    [figure("tu_choi"), figure("dung_xu_ly")],
    "Mục từ chối, dừng xử lý ghi {total} nhưng từ chối {1} + dừng {2} = {parts} (lệch {difference}).",
  ),
  addsUp(
    "Q09",
    "gq_truoc_va_dung_han",
    [figure("gq_truoc_han"), figure("gq_dung_han")],
    "Trước hạn và đúng hạn ghi gộp {total} nhưng trước hạn {1} + đúng hạn {2} = {parts} (lệch {difference}).",
  ),
  addsUp(
    "Q10",
    "tong_tthc",
    [figure("tthc_chua_dvctt"), figure("tthc_mot_phan"), figure("tthc_toan_trinh")],
    "Tổng TTHC {total} nhưng cộng ba mức được {parts} (lệch {difference}).",
  ),
  addsUp(
    "Q11",
    "hs_mot_phan",
    [figure("hs_mot_phan_truc_tuyen"), figure("hs_mot_phan_truc_tiep")],
    "Hồ sơ DVC một phần {total} nhưng trực tuyến + trực tiếp = {parts} (lệch {difference}).",
  ),
  addsUp(
    "Q11",
    "hs_toan_trinh",
    [figure("hs_toan_trinh_truc_tuyen"), figure("hs_toan_trinh_truc_tiep")],
    "Hồ sơ DVC toàn trình {total} nhưng trực tuyến + trực tiếp = {parts} (lệch {difference}).",
  ),
];

/** Services in use and their dossiers go together: Q14, both ways and in number. */
function inUse(services: FigureKey, dossiers: FigureKey, name: string): Rule[] {
  const head = {
    code: "Q14",
    severity: "warning",
    reason:
      "Một dịch vụ công có phát sinh thì có ít nhất một hồ sơ, và hồ sơ nào cũng thuộc một dịch vụ công.",
    source: SOURCES.arithmetic,
  } as const;
  return [
    {
      ...head,
      kind: "atMost",
      label: `${name}: số DVC phát sinh không vượt số hồ sơ`,
      anchor: services,
      part: figure(services),
      whole: figure(dossiers),
      message: `Có {part} ${name} phát sinh nhưng chỉ {whole} hồ sơ.`,
    },
    {
      ...head,
      kind: "someNeedsSome",
      label: `${name}: có hồ sơ thì có DVC phát sinh`,
      anchor: dossiers,
      cause: figure(dossiers),
      effect: figure(services),
      message: `Có {part} hồ sơ của ${name} nhưng số DVC phát sinh ghi 0.`,
    },
  ];
}

const digitised = "Số hóa {part} hồ sơ, lớn hơn số hồ sơ làm cơ sở {whole}.";

const INEQUALITIES: readonly Rule[] = [
  atMost(
    "Q12",
    "dvc_mot_phan_phat_sinh",
    figure("tthc_mot_phan"),
    "Số DVC một phần phát sinh {part} lớn hơn số TTHC {whole}.",
  ),
  atMost(
    "Q12",
    "dvc_toan_trinh_phat_sinh",
    figure("tthc_toan_trinh"),
    "Số DVC toàn trình phát sinh {part} lớn hơn số TTHC {whole}.",
  ),
  atMost(
    "Q13",
    "hs_nop_toan_trinh",
    figure("hs_toan_trinh_truc_tuyen"),
    "Hồ sơ trực tuyến toàn trình {part} lớn hơn hồ sơ nộp trực tuyến của DVC toàn trình {whole} (lệch {difference}).",
  ),
  ...inUse("dvc_mot_phan_phat_sinh", "hs_mot_phan", "DVC một phần"),
  ...inUse("dvc_toan_trinh_phat_sinh", "hs_toan_trinh", "DVC toàn trình"),
  atMost("Q15", "sh_dau_vao", figure("sh_co_so"), digitised),
  atMost("Q15", "sh_dau_ra", figure("sh_co_so"), digitised),
  atMost("Q15", "sh_ca_hai", figure("sh_co_so"), digitised),
  atMost(
    "Q15",
    "ket_qua_dien_tu",
    figure("sh_co_so"),
    "Kết quả bản điện tử {part} lớn hơn số hồ sơ làm cơ sở {whole}.",
  ),
  atMost(
    "Q15",
    "sh_ca_hai",
    figure("sh_dau_vao"),
    "Số hóa cả đầu vào và đầu ra {part} lớn hơn số hóa đầu vào {whole}.",
  ),
  atMost(
    "Q15",
    "sh_ca_hai",
    figure("sh_dau_ra"),
    "Số hóa cả đầu vào và đầu ra {part} lớn hơn số hóa đầu ra {whole}.",
  ),
  atMost("Q16", "tai_su_dung", figure("tsd_co_so"), "Tái sử dụng {part} lớn hơn số hồ sơ làm cơ sở {whole}."),
  atMost(
    "Q17",
    "ctdt_da_cap",
    figure("ctdt_yeu_cau"),
    "Chứng thực điện tử đã cấp {part} lớn hơn số yêu cầu {whole}.",
  ),
  atMost(
    "Q18",
    "phi_truc_tuyen",
    figure("phi_phat_sinh"),
    "Thanh toán trực tuyến {part} lớn hơn số hồ sơ có phí {whole}.",
  ),
  atMost(
    "Q19",
    "pakn_da_xu_ly",
    sum(figure("pakn_ky_truoc"), figure("pakn_tiep_nhan")),
    "PAKN đã xử lý {part} nhiều hơn tiếp nhận {whole}.",
  ),
  atMost("Q19", "pakn_dung_han", figure("pakn_da_xu_ly"), "PAKN đúng hạn {part} nhiều hơn đã xử lý {whole}."),
  atMost(
    "Q19",
    "pakn_cong_khai",
    figure("pakn_da_xu_ly"),
    "PAKN đã công khai {part} nhiều hơn đã xử lý {whole}.",
  ),
  atMost(
    "Q20",
    "phieu_hai_long",
    figure("phieu_khao_sat"),
    "Phiếu hài lòng {part} nhiều hơn phiếu khảo sát {whole}.",
  ),
];

/** Q20 is the code of a percentage beyond 0 to 100, Q21 that of a number that counts nothing. */
const NUMBERS: readonly Rule[] = FIGURES.map(({ key, kind }) => ({
  kind: "number",
  code: kind === "percent" ? "Q20" : "Q21",
  severity: "error",
  label: `${nameOf(key)}: ${NUMBER_RANGES[kind].words}`,
  reason:
    kind === "percent"
      ? "Một phần không thể lớn hơn tổng thể chứa nó."
      : "Hồ sơ đếm từng bộ: không có nửa hồ sơ, không có hồ sơ âm.",
  source: SOURCES.arithmetic,
  anchor: key,
  figure: key,
  range: NUMBER_RANGES[kind],
  message: `Ô ${nameOf(key)} phải là {expected}, đang ghi {part}.`,
}));

function required(name: string, ...anyOf: [FigureKey, ...FigureKey[]]): Rule {
  return {
    kind: "required",
    code: "Q23",
    severity: "warning",
    label: "Số liệu cần có",
    reason: "Thiếu số này thì không tính được tỷ lệ và không kiểm tra được cân đối.",
    source: SOURCES.practice,
    anchor: anyOf[0],
    anyOf,
    message: `Chưa nhập ${name} (không phát sinh thì nhập 0).`,
  };
}

const REQUIRED: readonly Rule[] = [
  required("hồ sơ từ kỳ trước chuyển sang", "ky_truoc_chuyen_sang"),
  required("hồ sơ tiếp nhận trong kỳ hoặc tiếp nhận trực tuyến", "tiep_nhan_trong_ky", "tn_truc_tuyen"),
  required("hồ sơ giải quyết trước hạn, đúng hạn", "gq_truoc_va_dung_han", "gq_truoc_han", "gq_dung_han"),
  required("hồ sơ giải quyết quá hạn", "gq_qua_han"),
  required("hồ sơ đang giải quyết", "dang_giai_quyet", "dgq_trong_han"),
];

export const QUANTITY_RULES: readonly Rule[] = [...EQUALITIES, ...INEQUALITIES, ...NUMBERS, ...REQUIRED];
