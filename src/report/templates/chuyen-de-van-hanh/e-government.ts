/** Section II.3: online services, digitisation, payment, certified copies, as far as each is known. */
import type { TemplateBlock } from "../../notation/template";
import { block, givenRate, rateWithTarget, unlessZero } from "../block";

export const E_GOVERNMENT: readonly TemplateBlock[] = [
  block("paragraph", "{{narrative:chinh_quyen_dien_tu}}"),
  block(
    "item1",
    "Hồ sơ được cập nhật, xử lý trên Hệ thống thông tin giải quyết TTHC: {{cap_nhat_he_thong}}[/{{tong_ho_so}}] hồ sơ" +
      `${rateWithTarget("tl_cap_nhat")}.`,
  ),
  givenRate("item1", "tl_cap_nhat"),
  block(
    "item1",
    `Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ của các dịch vụ công trực tuyến: {{tl_truc_tuyen_dvc}}.`,
    "tl_truc_tuyen_dvc",
  ),
  givenRate("item1", "tl_truc_tuyen_dvc"),
  block("item1", "Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ: {{tl_dvc_phat_sinh}}.", "tl_dvc_phat_sinh"),
  block("item1", `Số hóa thành phần hồ sơ và kết quả: {{sh_ca_hai}} hồ sơ${rateWithTarget("tl_so_hoa")}.`),
  givenRate("item1", "tl_so_hoa"),
  block(
    "item1",
    `Cấp kết quả bản điện tử: {{ket_qua_dien_tu}} hồ sơ${rateWithTarget("tl_ket_qua_dien_tu")}.`,
  ),
  givenRate("item1", "tl_ket_qua_dien_tu"),
  block(
    "item1",
    `Chứng thực điện tử: {{ctdt_da_cap}}[/{{ctdt_yeu_cau}}] bản${rateWithTarget("tl_ctdt")}.`,
    unlessZero("ctdt_yeu_cau"),
  ),
  block(
    "item1",
    "Hồ sơ lưu kho dữ liệu điện tử: {{luu_kho}} hồ sơ[, bằng {{tl_luu_kho}} số hồ sơ đã giải quyết].",
  ),
  block(
    "item1",
    `Hồ sơ tái sử dụng dữ liệu số hóa: {{tai_su_dung}}[/{{tsd_co_so}}] hồ sơ${rateWithTarget("tl_tai_su_dung")}.`,
  ),
  givenRate("item1", "tl_tai_su_dung"),
  block("item1", "Trong kỳ báo cáo không có hồ sơ phát sinh phí, lệ phí.", "phi_phat_sinh = 0"),
  block(
    "item1",
    `Thanh toán trực tuyến: {{phi_truc_tuyen}}[/{{phi_phat_sinh}}] hồ sơ phát sinh phí, lệ phí${rateWithTarget("tl_thanh_toan")}.`,
    unlessZero("phi_phat_sinh"),
  ),
  givenRate("item1", "tl_thanh_toan"),
  block("paragraph", "{{narrative:ky_so}}"),
];
