/** Procedures by how far they are offered online, and their dossiers. */
import { said, type PhraseCase } from "./phrase-case";

export const SERVICE_CASES: readonly PhraseCase[] = [
  said(
    "tthc_mot_phan=159",
    "Dịch vụ công trực tuyến một phần: 159 thủ tục.",
    "DVC trực tuyến một phần: 159 TTHC.",
    "DVCTT một phần: 159 DVCTT.",
    "Cung cấp trực tuyến một phần: 159 thủ tục hành chính.",
    "Trong các DVC trực tuyến có 159 dịch vụ công một phần.",
    "Trong các DVCTT có 159 DVC một phần.",
    "Trong các dịch vụ công trực tuyến có 159 dịch vụ một phần.",
    "Một phần: 159 dịch vụ công trực tuyến.",
    "Một phần: 159 DVC trực tuyến.",
  ),
  said("tthc_toan_trinh=219", "Dịch vụ công trực tuyến toàn trình: 219 thủ tục."),
  said(
    "tl_truc_tuyen_dvc=94,78",
    "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ của các DVC: 94,78%.",
    "Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ của các dịch vụ công trực tuyến: 94,78%.",
  ),
  said(
    "hs_nop_toan_trinh=90",
    "Hồ sơ trực tuyến toàn trình: 90 hồ sơ.",
    "Hồ sơ nộp trực tuyến toàn trình: 90 hồ sơ.",
  ),
  said(
    "tthc_chua_dvctt=12",
    "TTHC chưa cung cấp trực tuyến: 12 thủ tục.",
    "TTHC không cung cấp trực tuyến: 12 thủ tục.",
    "TTHC chưa cung cấp DVCTT: 12 thủ tục.",
    "TTHC chưa cung cấp dịch vụ công trực tuyến: 12 thủ tục.",
    "TTHC chưa đủ điều kiện cung cấp DVCTT: 12 thủ tục.",
  ),
  said(
    "dvc_mot_phan_phat_sinh=13",
    "DVC một phần phát sinh: 13 thủ tục.",
    "DVC một phần phát sinh hồ sơ: 13 thủ tục.",
    "DVC một phần có phát sinh: 13 thủ tục.",
    "DVC một phần có phát sinh hồ sơ: 13 thủ tục.",
  ),
  said(
    "tong_tthc=378",
    "TTHC thuộc thẩm quyền: 378 thủ tục.",
    "TTHC theo thẩm quyền: 378 thủ tục.",
    "TTHC theo thẩm quyền giải quyết của xã: 378 thủ tục.",
    "TTHC thuộc thẩm quyền giải quyết: 378 thủ tục.",
  ),
  said(
    "tthc_cong_khai=378",
    "Số TTHC được công khai: 378 thủ tục.",
    "Số TTHC được niêm yết: 378 thủ tục.",
    "Số TTHC được công bố: 378 thủ tục.",
  ),
];
