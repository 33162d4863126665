/**
 * What a column of an exported list can mean, and the heads by which it is known. Heads as seen in the exports of
 * one-stop systems (iGate, OpenCPS, the "DVC" applications, Hải Phòng's one-stop) and in their public definitions.
 * A new head is one more word here.
 */
import { foldAccents } from "../../vietnamese/words";
import { plainText } from "../../vietnamese/plain-text";
import { writtenOut } from "./abbreviations";

/** `personal` columns (names, identity numbers, addresses, officers) are recognised so that they are left out. */
export type ColumnKind =
  | "code"
  | "procedure"
  | "field"
  | "submitted"
  | "received"
  | "due"
  | "finished"
  | "returned"
  | "status"
  | "channel"
  | "level"
  | "system"
  | "procedure_code"
  | "fee"
  | "payment"
  | "parts_digitised"
  | "result_digitised"
  | "reused"
  | "electronic_result"
  | "supplements"
  | "vneid"
  | "personal"
  | "other";

export interface ColumnKindRow {
  readonly kind: ColumnKind;
  /** Name on the mapping screen. */
  readonly label: string;
  /**
   * Heads without accents, in small letters, abbreviations written out (see foldHead). Where two columns of a list are
   * of one kind, the head that stands earlier here has it.
   */
  readonly heads: readonly string[];
}

export const COLUMN_KINDS: readonly ColumnKindRow[] = [
  {
    kind: "code",
    label: "Mã hồ sơ",
    heads: [
      "ma ho so",
      "so ho so",
      "ma so ho so",
      "ma bien nhan",
      "so bien nhan",
      "ma so bien nhan",
      "ma tiep nhan",
    ],
  },
  {
    kind: "procedure",
    label: "Tên thủ tục",
    heads: [
      "ten thu tuc",
      "thu tuc",
      "ten thu tuc hanh chinh",
      "thu tuc hanh chinh",
      "ten dich vu cong",
      "dich vu cong",
    ],
  },
  {
    kind: "field",
    label: "Lĩnh vực",
    heads: ["linh vuc", "ten linh vuc", "linh vuc thu tuc", "nhom linh vuc"],
  },
  {
    kind: "submitted",
    label: "Ngày nộp",
    heads: [
      "ngay nop",
      "ngay nop ho so",
      "thoi gian nop",
      "thoi diem nop",
      "ngay gui",
      "ngay gui ho so",
      "ngay dang ky",
    ],
  },
  {
    kind: "received",
    label: "Ngày tiếp nhận",
    heads: [
      "ngay tiep nhan",
      "ngay tiep nhan ho so",
      "ngay nhan",
      "ngay nhan ho so",
      "thoi gian tiep nhan",
      "thoi diem tiep nhan",
      "thoi gian nhan",
    ],
  },
  {
    kind: "due",
    label: "Ngày hẹn trả",
    heads: [
      "ngay hen tra",
      "ngay hen tra ket qua",
      "hen tra",
      "hen tra ket qua",
      "ngay hen",
      "thoi gian hen tra",
      "thoi diem hen tra",
      "han tra",
      "han tra ket qua",
      "han giai quyet",
      "han xu ly",
      "ngay den han",
    ],
  },
  {
    kind: "finished",
    label: "Ngày có kết quả, kết thúc",
    heads: [
      "ngay co ket qua",
      "thoi gian co ket qua",
      "ngay ket thuc",
      "ngay ket thuc xu ly",
      "ngay co ket qua ket thuc",
      "thoi gian ket thuc",
      "ngay hoan thanh",
      "thoi gian hoan thanh",
      "ngay xu ly xong",
      "ngay giai quyet xong",
    ],
  },
  {
    kind: "returned",
    label: "Ngày trả kết quả",
    heads: [
      "ngay tra",
      "ngay tra ket qua",
      "thoi gian tra ket qua",
      "thoi diem tra ket qua",
      "ngay tra ho so",
      "ngay nhan ket qua",
      "thoi gian nhan ket qua",
      "ngay cong dan nhan ket qua",
      "ngay giao ket qua",
    ],
  },
  {
    kind: "status",
    label: "Trạng thái",
    heads: [
      "trang thai ho so",
      "trang thai xu ly",
      "trang thai",
      "tinh trang",
      "tinh trang ho so",
      "tinh trang xu ly",
      "tinh trang giai quyet",
    ],
  },
  {
    kind: "channel",
    label: "Hình thức nộp",
    heads: [
      "hinh thuc",
      "hinh thuc nop",
      "hinh thuc nop ho so",
      "hinh thuc nhan",
      "hinh thuc nhan ho so",
      "hinh thuc tiep nhan",
      "kenh tiep nhan",
      "kenh nop",
      "phuong thuc nop",
      "phuong thuc tiep nhan",
    ],
  },
  {
    kind: "level",
    label: "Mức độ dịch vụ công",
    heads: [
      "muc do dich vu cong",
      "muc do",
      "muc do truc tuyen",
      "muc do dich vu cong truc tuyen",
      "loai dich vu cong",
    ],
  },
  {
    kind: "system",
    label: "Hệ thống nguồn",
    heads: ["he thong", "he thong nguon", "nguon", "nguon ho so", "nguon du lieu"],
  },
  {
    kind: "procedure_code",
    label: "Mã thủ tục",
    heads: ["ma thu tuc", "ma thu tuc hanh chinh", "ma dich vu cong"],
  },
  {
    kind: "fee",
    label: "Phí, lệ phí",
    heads: ["phi le phi", "le phi", "phi", "so tien phi le phi", "tong phi le phi", "co phi le phi"],
  },
  {
    kind: "payment",
    label: "Hình thức thanh toán",
    heads: ["hinh thuc thanh toan", "thanh toan", "kenh thanh toan", "phuong thuc thanh toan"],
  },
  {
    kind: "parts_digitised",
    label: "Số hóa thành phần hồ sơ",
    heads: [
      "so hoa thanh phan ho so",
      "so hoa thanh phan",
      "so hoa dau vao",
      "so thanh phan da so hoa",
      "so hoa ho so",
    ],
  },
  {
    kind: "result_digitised",
    label: "Số hóa kết quả",
    heads: ["so hoa ket qua", "so hoa dau ra", "so hoa ket qua giai quyet", "file ket qua", "tep ket qua"],
  },
  {
    kind: "reused",
    label: "Tái sử dụng dữ liệu",
    heads: ["tai su dung", "tai su dung du lieu", "tai su dung thanh phan", "tai su dung du lieu so hoa"],
  },
  {
    kind: "electronic_result",
    label: "Kết quả điện tử",
    heads: [
      "ket qua dien tu",
      "co ket qua dien tu",
      "cap ket qua dien tu",
      "tra ket qua dien tu",
      "ket qua ban dien tu",
      "cap ket qua ban dien tu",
      "ket qua giai quyet dien tu",
      "ban dien tu ket qua",
    ],
  },
  {
    kind: "supplements",
    label: "Số lần yêu cầu bổ sung",
    heads: [
      "so lan yeu cau bo sung",
      "so luot yeu cau bo sung",
      "so yeu cau bo sung",
      "luot yeu cau bo sung",
      "so lan bo sung",
      "so luot bo sung",
      "so lan yeu cau bo sung giay to",
    ],
  },
  {
    kind: "vneid",
    label: "Tài khoản VNeID",
    heads: [
      "vneid",
      "tai khoan vneid",
      "nop bang vneid",
      "nop qua vneid",
      "nop bang tai khoan vneid",
      "dang nhap vneid",
      "xac thuc vneid",
      "loai tai khoan",
      "loai tai khoan nop",
    ],
  },
  {
    kind: "personal",
    label: "Thông tin cá nhân (không đọc)",
    heads: [
      "chu ho so",
      "ten chu ho so",
      "nguoi nop",
      "nguoi nop ho so",
      "ten nguoi nop",
      "nguoi yeu cau",
      "nguoi duoc uy quyen",
      "ho ten",
      "ho va ten",
      "ca nhan to chuc",
      "to chuc ca nhan",
      "so dinh danh",
      "ma dinh danh",
      "so dinh danh ca nhan",
      "cccd",
      "so cccd",
      "cmnd",
      "so cmnd",
      "so giay to",
      "ngay sinh",
      "dien thoai",
      "so dien thoai",
      "dia chi",
      "email",
      "can bo",
      "can bo xu ly",
      "can bo tiep nhan",
      "can bo thu ly",
      "nguoi tiep nhan",
      "nguoi xu ly",
      "chuyen vien",
    ],
  },
  {
    kind: "other",
    label: "Không dùng",
    heads: [
      "stt",
      "tt",
      "so thu tu",
      "co quan",
      "co quan giai quyet",
      "don vi",
      "don vi xu ly",
      "don vi tiep nhan",
      "trang thai thanh toan",
      "ghi chu",
    ],
  },
];

/** Kinds that hold dates; `returned` is read only where the officer lets it stand for `finished`. */
export const DATE_KINDS = ["submitted", "received", "due", "finished"] as const;

export type DateKind = (typeof DATE_KINDS)[number];

/**
 * A head as it is compared: without accents, marks and case, abbreviations written out.
 *
 * @example foldHead("Ngày hẹn trả KQ (*)") //=> "ngay hen tra ket qua"
 */
export function foldHead(text: string): string {
  const words = foldAccents(plainText(text))
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
  return writtenOut(words);
}
