/** X: the same dossiers counted in two sections of the report. */
import { figure, sum, upTo, type Rule } from "./rule";

const BY_SERVICE_LEVEL = [figure("hs_chua_dvctt"), figure("hs_mot_phan"), figure("hs_toan_trinh")];

/** Dossiers on ministry systems are often missing from the counts by service level: they explain a shortfall. */
const ON_MINISTRY_SYSTEMS = upTo("tn_ht_bo_nganh");

export const CROSSING_RULES: readonly Rule[] = [
  {
    kind: "equal",
    code: "X01",
    severity: "warning",
    label: "Hồ sơ theo mức DVC bằng hồ sơ tiếp nhận",
    reason: "Mỗi hồ sơ tiếp nhận thuộc một thủ tục, mỗi thủ tục thuộc một mức dịch vụ công.",
    anchor: "hs_chua_dvctt",
    total: figure("tiep_nhan_trong_ky"),
    parts: [...BY_SERVICE_LEVEL, ON_MINISTRY_SYSTEMS],
    isErrorAbove: figure("tong_ho_so"),
    message:
      "Hồ sơ theo mức DVC cộng được {parts}, tiếp nhận trong kỳ {total} (lệch {difference}). Nếu phần lệch là hồ sơ trên hệ thống của bộ, ngành thì nhập vào ô hệ thống của bộ, ngành.",
  },
  {
    kind: "equal",
    code: "X02",
    severity: "warning",
    label: "Trực tuyến theo mức DVC bằng trực tuyến đã tiếp nhận",
    reason: "Cùng những hồ sơ trực tuyến, đếm ở hai mục.",
    anchor: "hs_mot_phan_truc_tuyen",
    total: figure("tn_truc_tuyen"),
    parts: [figure("hs_mot_phan_truc_tuyen"), figure("hs_toan_trinh_truc_tuyen"), ON_MINISTRY_SYSTEMS],
    message: "Trực tuyến theo mức DVC {parts} khác trực tuyến đã tiếp nhận {total} (lệch {difference}).",
  },
  {
    kind: "equal",
    code: "X03",
    severity: "warning",
    label: "Trực tiếp theo mức DVC bằng trực tiếp đã tiếp nhận",
    reason: "Cùng những hồ sơ trực tiếp, đếm ở hai mục.",
    anchor: "hs_mot_phan_truc_tiep",
    total: sum(figure("tn_truc_tiep"), figure("tn_buu_chinh")),
    parts: [
      figure("hs_mot_phan_truc_tiep"),
      figure("hs_toan_trinh_truc_tiep"),
      figure("hs_chua_dvctt"),
      ON_MINISTRY_SYSTEMS,
    ],
    message: "Trực tiếp theo mức DVC {parts} khác trực tiếp đã tiếp nhận {total} (lệch {difference}).",
  },
  {
    kind: "atMost",
    code: "X04",
    severity: "error",
    label: "Hồ sơ theo mức DVC không vượt tổng tiếp nhận",
    reason: "Khi đã tách hồ sơ theo hệ thống thì phần còn lại không thể vượt tổng.",
    anchor: "hs_toan_trinh",
    part: sum(...BY_SERVICE_LEVEL),
    whole: figure("tiep_nhan_trong_ky"),
    given: ["tn_ht_thanh_pho"],
    message: "Hồ sơ theo mức DVC cộng được {part}, lớn hơn tổng tiếp nhận {whole} (lệch {difference}).",
  },
];
