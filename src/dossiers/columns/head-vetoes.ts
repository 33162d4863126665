/** Words that, beside a known head, turn its meaning: the plan of a result is no result. */
import type { ColumnKind } from "./column-kinds";

const NO_DATE =
  "nguoi|can bo|noi|dia chi|hinh thuc|phuong thuc|so ngay|ly do|ghi chu|trang thai|tinh trang|phi|le phi|tien|thue|thanh toan";

/** By kind, folded, with bars between them. */
const WORDS: Readonly<Partial<Record<ColumnKind, string>>> = {
  code: "thu tuc|dich vu cong|ngan sach|giay to|don vi|cu|goc|luu tru|lien thong|lien quan|khach hang|giao dich|thanh toan",
  procedure: "ma|so|muc do|loai|trang thai",
  field: "ma",
  submitted: `${NO_DATE}|bo sung|ket qua|du kien|tai khoan`,
  received: `${NO_DATE}|ket qua|bo sung|du kien|ban giao|chuyen|phan cong`,
  due: `${NO_DATE}|buoc|cong viec|noi bo|bo sung|phong|chuyen mon|cu|ban dau`,
  finished: `${NO_DATE}|du kien|ke hoach|hen|han|buoc|cong viec|bo sung|nhan ket qua|yeu cau|gia han|tam dung`,
  returned: `${NO_DATE}|du kien|hen|han`,
  status: "phi|le phi|thanh toan|so hoa|luu tru|lien thong|hon nhan|dong bo|nha dat|giay to|ket noi",
  channel: "ket qua|tra|thanh toan|phi|le phi",
  procedure_code: "ten",
  fee: "trang thai|hinh thuc|phuong thuc|ngay|nguoi|ghi chu|noi|han|hoa don|bien lai|ma",
  payment: "trang thai|ngay|nguoi|nhan|ma|so|han|nghia vu|noi|ghi chu|tien",
  parts_digitised: "ngay|nguoi|can bo|cong",
  result_digitised: "ngay|nguoi|can bo|cong",
  reused: "ngay|nguoi|can bo|cong|tu",
  electronic_result: "ngay|nguoi|can bo|cong|so|so hoa|ma|ly do|thoi gian",
  supplements: "ngay|nguoi|can bo|noi dung|ly do|thoi gian",
  vneid: "ma|so|ten|ngay|ngan hang|thanh toan",
  level: "hai long|uu tien|khan|do mat",
};

/** The words that speak against a kind. */
export const HEAD_VETOES: ReadonlyMap<ColumnKind, readonly string[]> = new Map(
  Object.entries(WORDS).map(([kind, words]) => [kind as ColumnKind, words.split("|")]),
);
