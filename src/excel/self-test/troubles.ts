/** What the measures of a self-test mean: the known troubles of Excel, and what to do about each. Pure. */
import type { Measure, Values } from "./self-step";

export interface Trouble {
  readonly id: string;
  /** What it is, and what to do. */
  readonly says: string;
  /** Whether the measures show it. */
  readonly isSeen: (of: (step: string) => Values) => boolean;
}

/** The first that explains the others comes first. */
export const TROUBLES: readonly Trouble[] = [
  {
    id: "anotherWorkbookInFront",
    says: "Excel từ chối đọc khi sổ khác đang ở trước. Bấm vào một ô của sổ này rồi chạy lại.",
    isSeen: (of) => of("S13")["ten_cua_trang"] === "InvalidSelection",
  },
  {
    id: "chartSheetActive",
    says: "Đang mở một trang biểu đồ nên Excel không cho biết trang đang mở. Chuyển sang trang tính thường.",
    isSeen: (of) => of("S13")["trang_dang_mo"] === "GeneralException" && of("S13")["ten_cua_trang"] === "ok",
  },
  {
    id: "contextLost",
    says: "Lần đọc đầu bị hủy giữa chừng, lần sau được. Tiện ích tự đọc lại; không phải làm gì.",
    isSeen: (of) => of("S2")["lan_dau"] !== "ok" && of("S2")["lan_sau"] === "ok",
  },
  {
    id: "namesRefusedInBackground",
    says: "Excel không cho đặt tên vùng khi sổ này không ở trước. Đóng các sổ khác rồi chạy lại.",
    isSeen: (of) => of("S3")["ma"] === "ItemNotFound",
  },
  {
    id: "namesInR1C1",
    says: "Excel đang dùng kiểu R1C1. Tiện ích vẫn chạy; muốn ô ghi A1 thì bỏ chọn ở Tệp › Tùy chọn › Công thức.",
    isSeen: (of) => of("S3")["kieu"] === "R1C1",
  },
  {
    id: "localNameRefusesGlobal",
    says: "Excel không cho sổ và trang có tên vùng trùng chữ. Tiện ích đã tránh; chỉ trang được chép lại mới vướng.",
    isSeen: (of) => of("S4")["them"] === "ItemAlreadyExists",
  },
  {
    id: "localNameTakesGlobal",
    says: "Excel lấy tên vùng của trang thay cho tên của sổ. Tiện ích đã tránh; chỉ trang được chép lại mới vướng.",
    isSeen: (of) => of("S4")["pham_vi"] === "Worksheet",
  },
  {
    id: "largeRequestsRefused",
    says: "Excel từ chối lượt ghi lớn nên không chèn được biểu. Dùng Excel trên máy tính thay cho bản trên web.",
    isSeen: (of) => of("S6")["ma"] === "RequestPayloadSizeLimitExceeded",
  },
  {
    id: "functionsOfAnotherMachine",
    says: "Công thức mang tên lạ (_xldudf_). Mở khung, bấm “Nạp lại công thức TTHC”.",
    isSeen: (of) => of("S7")["la_ten_rieng"] === true,
  },
  {
    id: "functionsNeverLoaded",
    says: "Hàm TTHC không nạp được (#NAME?). Kiểm tra máy chủ có cho phép functions.json; tạm dùng “Dùng công thức Excel”.",
    isSeen: (of) => of("S7")["ty_le"] === "#NAME?" && of("S7")["la_ten_rieng"] === false,
  },
  {
    id: "functionsStayBusy",
    says: "Hàm TTHC không trả lời (#BUSY!). Đóng hết cửa sổ Excel, mở lại; tạm dùng “Dùng công thức Excel”.",
    isSeen: (of) => String(of("S7")["ty_le"]).startsWith("#BUSY") || of("S7")["ty_le"] === "#GETTING_DATA",
  },
  {
    id: "unprotectRefused",
    says: "Excel không cho mở khóa trang dù không có mật khẩu. Mở khóa bằng tay ở thẻ Xem lại (Review) khi cần sửa ô khóa.",
    isSeen: (of) => of("S10")["mo_khoa"] === "AccessDenied",
  },
  {
    id: "freezeRefused",
    says: "Excel không cho giữ dòng tiêu đề. Biểu vẫn chèn được; giữ dòng bằng tay ở thẻ Xem (View) nếu cần.",
    isSeen: (of) => of("S11")["giu_dong"] !== undefined && of("S11")["giu_dong"] !== "ok",
  },
  {
    id: "pageSetupRefused",
    says: "Excel không cho đặt trang in, thường vì máy chưa có máy in. Cài một máy in (Microsoft Print to PDF cũng được).",
    isSeen: (of) => of("S11")["kho_giay"] !== undefined && of("S11")["kho_giay"] !== "ok",
  },
  {
    id: "manualCalculation",
    says: "Sổ đang tính thủ công. Nhấn F9, hoặc đặt lại Tự động ở thẻ Công thức (Formulas).",
    isSeen: (of) => of("S15")["cach_tinh"] !== undefined && of("S15")["cach_tinh"] !== "Automatic",
  },
  {
    id: "oldFileFormat",
    says: "Sổ lưu ở dạng cũ (.xls). Lưu thành .xlsx rồi mở lại.",
    isSeen: (of) => of("S15")["dang_moi"] === false,
  },
  {
    id: "openedReadOnly",
    says: "Sổ đang mở chỉ để đọc. Lưu thành tệp khác.",
    isSeen: (of) => of("S15")["chi_doc"] === true,
  },
  {
    id: "slowAnswers",
    says: "Excel trả lời không theo thứ tự, có lượt chậm. Tiện ích chờ được; không phải làm gì.",
    isSeen: (of) => Number(of("S17")["bi_vuot"] ?? 0) > 0,
  },
];

/** The troubles that the measures show. */
export function troublesIn(measures: readonly Measure[]): Trouble[] {
  const valuesOf = (step: string): Values => measures.find((each) => each.step === step)?.values ?? {};
  return TROUBLES.filter(({ isSeen }) => isSeen(valuesOf));
}
