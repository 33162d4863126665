/** Ways of saying a thing that offices use besides the usual ones: read to the same figures, and never called an error. */
import { reviewText } from "../../../src/review/review";

type Told = Readonly<Record<string, number>>;

const SENTENCES: readonly (readonly [text: string, told: Told])[] = [
  [
    "Số hồ sơ đang được xử lý là 106 hồ sơ, gồm 93 hồ sơ còn trong hạn và 13 hồ sơ đang chờ công dân bổ sung.",
    { dang_giai_quyet: 106, dgq_trong_han: 93, dgq_cho_bo_sung: 13 },
  ],
  [
    "Đang giải quyết: 106 hồ sơ (93 hồ sơ chưa đến hạn, 13 hồ sơ tạm dừng chờ bổ sung).",
    { dang_giai_quyet: 106, dgq_trong_han: 93, dgq_cho_bo_sung: 13 },
  ],
  [
    "Trong kỳ báo cáo phát sinh 179 hồ sơ, tiếp nhận trên hệ thống một cửa của thành phố 63 hồ sơ, trên hệ thống của bộ, ngành 116 hồ sơ.",
    { tiep_nhan_trong_ky: 179, tn_ht_thanh_pho: 63, tn_ht_bo_nganh: 116 },
  ],
  [
    "Tổng số hồ sơ phải giải quyết trong kỳ là 1.022 hồ sơ, gồm 980 hồ sơ tiếp nhận mới và 42 hồ sơ từ kỳ trước chuyển sang.",
    { tong_ho_so: 1022, tiep_nhan_trong_ky: 980, ky_truoc_chuyen_sang: 42 },
  ],
  [
    "Kết quả của các cơ quan ngành dọc: Chi nhánh VPĐKĐĐ tiếp nhận, giải quyết 20 hồ sơ; cơ quan BHXH tiếp nhận, giải quyết 15 hồ sơ.",
    { nd_dat_dai_tiep_nhan: 20, nd_bhxh_tiep_nhan: 15 },
  ],
  [
    "Thanh toán trực tuyến: Số hồ sơ phát sinh phí, lệ phí: 788 hồ sơ; số hồ sơ thanh toán trực tuyến: 788 hồ sơ.",
    { phi_phat_sinh: 788, phi_truc_tuyen: 788 },
  ],
  ["Chứng thực điện tử: đã thực hiện 616 trên 616 yêu cầu.", { ctdt_da_cap: 616, ctdt_yeu_cau: 616 }],
  ["Số hồ sơ chứng thực điện tử: 616, đạt 616/616.", { ctdt_da_cap: 616, ctdt_yeu_cau: 616 }],
  [
    "Có 179 hồ sơ phải giải quyết; đã giải quyết đúng hạn 167/179 hồ sơ; 12 hồ sơ đang giải quyết.",
    { tong_ho_so: 179, gq_dung_han: 167, dang_giai_quyet: 12 },
  ],
  [
    "Có 13 DVC một phần và 11 DVC toàn trình phát sinh hồ sơ với lần lượt 815 hồ sơ và 92 hồ sơ.",
    {
      dvc_mot_phan_phat_sinh: 13,
      dvc_toan_trinh_phat_sinh: 11,
      hs_mot_phan: 815,
      hs_toan_trinh: 92,
    },
  ],
  [
    "Tỷ lệ trước hạn và đúng hạn 99,27% (684 hồ sơ), tỷ lệ quá hạn 0,73% (05 hồ sơ).",
    { gq_truoc_va_dung_han: 684, gq_qua_han: 5 },
  ],
  [
    "Hồ sơ trực tuyến chiếm 54,69% với 408 hồ sơ trên tổng số 746 hồ sơ tiếp nhận.",
    { tn_truc_tuyen: 408, tiep_nhan_trong_ky: 746 },
  ],
  [
    "Có 775 hồ sơ giải quyết trước hạn và đúng hạn trên tổng số 783 hồ sơ đã giải quyết, đạt 98,98%.",
    { gq_truoc_va_dung_han: 775, da_giai_quyet: 783 },
  ],
  ["Đã xử lý 09/16 phản ánh, kiến nghị tiếp nhận, đạt 56,25%.", { pakn_da_xu_ly: 9 }],
  ["Tại thời điểm báo cáo, có 55 hồ sơ đang được các bộ phận khẩn trương xử lý.", { dang_giai_quyet: 55 }],
  [
    "Có 10 hồ sơ quá hạn trong số 1.758 hồ sơ đã giải quyết trong kỳ.",
    { gq_qua_han: 10, da_giai_quyet: 1758 },
  ],
  [
    "Biên chế của Trung tâm gồm 04 người: 01 Giám đốc, 03 công chức văn thư.",
    { bien_che: 4, bc_giam_doc: 1, bc_van_thu: 3 },
  ],
  [
    "Xã cung cấp 379 DVCTT, trong đó toàn trình 219 TTHC, một phần 160 TTHC.",
    { tthc_toan_trinh: 219, tthc_mot_phan: 160 },
  ],
];

test.each(SENTENCES)("%s", (text, told) => {
  const { figures, findings, notUnderstood } = reviewText(text);
  expect(figures).toEqual(told);
  expect(notUnderstood).toEqual([]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test.each([
  [
    "an agency that has no name here is none of the commune's",
    "- Tiếp nhận trực tiếp: 0 hồ sơ.\n* Ngành dọc\n- Ban CHQS xã: tiếp nhận 09 hồ sơ trực tiếp.\n- Hạt Kiểm lâm: tiếp nhận 05 hồ sơ trực tiếp.",
    { tn_truc_tiep: 0, nd_quan_su_truc_tiep: 9 },
  ],
  [
    "a total told without the agencies is the commune's",
    "Tổng số hồ sơ (không bao gồm ngành dọc): 1.022 hồ sơ.",
    { tong_ho_so: 1022 },
  ],
  [
    "other times and changes against them are no figures of this report",
    "So với tháng trước, số hồ sơ tiếp nhận tăng 45 hồ sơ (tăng 4,8%).\nLũy kế từ đầu năm đến nay tiếp nhận 3.560 hồ sơ, đã giải quyết 3.540 hồ sơ.\nCùng kỳ năm 2025: tiếp nhận 850 hồ sơ, giải quyết 840 hồ sơ.\nTrong tháng tổng số hồ sơ là 1.022 hồ sơ (kỳ trước 42 hồ sơ), đã giải quyết 1.005 hồ sơ.",
    { tong_ho_so: 1022, ky_truoc_chuyen_sang: 42, da_giai_quyet: 1005 },
  ],
  [
    "the month named before a number rules it where a line names several",
    "BÁO CÁO\nKết quả tháng 4 năm 2026\nTháng 4 tiếp nhận 980 hồ sơ, tháng 3 tiếp nhận 935 hồ sơ.",
    { tiep_nhan_trong_ky: 980 },
  ],
  [
    "what is told of one field is not of the whole",
    "Tiếp nhận 980 hồ sơ.\n- Lĩnh vực hộ tịch: tiếp nhận 215 hồ sơ, giải quyết 210 hồ sơ.\n- Theo lĩnh vực: Chứng thực 612 hồ sơ, Hộ tịch 215 hồ sơ, Bảo trợ xã hội 55 hồ sơ.",
    { tiep_nhan_trong_ky: 980 },
  ],
  [
    "“kỳ trước” before a verb is another time, without one it is what was carried over",
    "Trong tháng tiếp nhận 980 hồ sơ, hồ sơ kỳ trước 42 hồ sơ.\nKỳ trước tiếp nhận 935 hồ sơ và giải quyết 930 hồ sơ.",
    { tiep_nhan_trong_ky: 980, ky_truoc_chuyen_sang: 42 },
  ],
  [
    "under a title of a month a quarter is another time, another month a leftover",
    "BÁO CÁO\nKết quả tháng 4 năm 2026\nTrong tháng 3, tiếp nhận 980 hồ sơ.\nTrong quý I, đơn vị tiếp nhận 1.935 hồ sơ.",
    { tiep_nhan_trong_ky: 980 },
  ],
  [
    "the name of an agency goes on through its commas and “và”",
    "Đã giải quyết 540 hồ sơ.\nTrong đó, Phòng Kinh tế, Hạ tầng và Đô thị giải quyết 235 hồ sơ, Văn phòng HĐND và UBND giải quyết 300 hồ sơ.",
    { da_giai_quyet: 540 },
  ],
  [
    "the total under a heading of what is pending is of these",
    "3. Hồ sơ đang giải quyết\n- Tổng số: 46 hồ sơ;\n- Trong hạn: 46 hồ sơ.",
    { dang_giai_quyet: 46, dgq_trong_han: 46 },
  ],
  [
    "an answer of one word",
    "- Quá hạn: không.\n- PAKN: không có.",
    { gq_qua_han: 0, dgq_qua_han: 0, pakn_tiep_nhan: 0 },
  ],
  [
    "received in the period, with what was carried over",
    "Tổng số hồ sơ tiếp nhận trong tháng (bao gồm cả 17 hồ sơ tồn từ tháng trước) là 1.145 hồ sơ; trong đó nộp trực tuyến 1.069 hồ sơ, nộp trực tiếp 59 hồ sơ.",
    { tong_ho_so: 1145, ky_truoc_chuyen_sang: 17, tn_truc_tuyen: 1069, tn_truc_tiep: 59 },
  ],
  [
    "a level alone goes on with what was counted before it",
    "TTHC thực hiện qua DVC trực tuyến toàn trình: 219; một phần: 160.",
    { tthc_toan_trinh: 219, tthc_mot_phan: 160 },
  ],
])("%s", (_name, text, told) => {
  const { figures, findings, notUnderstood } = reviewText(text);
  expect(figures).toEqual(told);
  expect(notUnderstood).toEqual([]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
});

test("what a sentence plans is no figure, whatever heading it stands under", () => {
  const { figures, statements } = reviewText(
    "Phấn đấu hồ sơ trực tuyến đạt 98%, số hóa đạt 100%, quá hạn còn 02 hồ sơ.",
  );
  expect(figures).toEqual({});
  expect(statements).toEqual([]);
});

const RATES: readonly (readonly [text: string, rate: string, written: string])[] = [
  ["34 DVCTT có phát sinh hồ sơ, đạt 9,19%", "tl_dvc_phat_sinh", "9,19"],
  ["Tỷ lệ DVCTT có phát sinh hồ sơ: 34/370 = 9.19%", "tl_dvc_phat_sinh", "9.19"],
  ["Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ của DVCTT: 1072/1131 = 94,78%", "tl_truc_tuyen_dvc", "94,78"],
  ["Tỷ lệ hồ sơ trực tuyến trên tổng số hồ sơ tiếp nhận: 1069/1128 = 94,77%", "tl_truc_tuyen", "94,77"],
];

test.each(RATES)("the rate of “%s” is told by the label of its ratio", (text, rate, written) => {
  const rates = reviewText(text).statements.filter(({ kind }) => kind === "rate");
  expect(rates.map(({ key, written: as }) => [key, as])).toEqual([[rate, written]]);
});

test("a rate set beside its aim stays a rate", () => {
  const { statements } = reviewText(
    "Thanh toán trực tuyến 1.067/1.542 hồ sơ, đạt 69,2% so với chỉ tiêu 60%.",
  );
  expect(statements.filter(({ kind }) => kind === "rate").map(({ written }) => written)).toEqual(["69,2"]);
});

test("an aim in a bracket behind its words is no rate", () => {
  const { statements } = reviewText(
    "Tái sử dụng dữ liệu: 970/978 hồ sơ, đạt 99,18%, vượt chỉ tiêu giao (50%).",
  );
  expect(statements.filter(({ kind }) => kind === "rate").map(({ written }) => written)).toEqual(["99,18"]);
});

test.each(["(kỳ báo cáo: 15/4/2026 - 14/5/2026)", "Thời gian chốt số liệu: từ 15/4/2026 đến hết 14/5/2026."])(
  "“%s” is the time of the figures",
  (text) => {
    const { tu_ngay, den_ngay } = reviewText(text).information;
    expect([tu_ngay, den_ngay]).toEqual(["2026-04-15", "2026-05-14"]);
  },
);
