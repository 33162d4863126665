/** The kinds of blocks as officers see them on a worksheet and in a shared file. Names are append-only. */
import type { BlockKind, ForEach } from "./template";

export interface NamedKind<Kind> {
  readonly kind: Kind;
  /** Short, one of a list. */
  readonly label: string;
  readonly help: string;
}

const named = <Kind>(kind: Kind, label: string, help: string): NamedKind<Kind> => ({ kind, label, help });

export const BLOCK_KINDS: readonly NamedKind<BlockKind>[] = [
  named("page", "Trang", "Ghi “ngang” để in khổ ngang."),
  named("formLeft", "Đầu biểu, trái", "Số hiệu biểu, văn bản ban hành."),
  named("formRight", "Đầu biểu, phải", "Đơn vị báo cáo, đơn vị nhận báo cáo."),
  named("title", "Trích yếu", "Dưới chữ “BÁO CÁO”; dùng dòng đầu tiên đủ số liệu."),
  named("period", "Kỳ báo cáo", "Dòng chữ nghiêng dưới tên biểu."),
  named("opening", "Mở đầu", "Câu trước mục đầu tiên."),
  named("closing", "Kết thúc", "Câu cuối, có dấu ./."),
  named("heading1", "Mục I", "Tự đánh số I, II, III."),
  named("heading2", "Mục 1", "Tự đánh số 1, 2, 3."),
  named("heading3", "Mục 1.1", "Tự đánh số 1.1, 1.2."),
  named("letter", "Mục a)", "Tự đánh a), b), c)."),
  named("basis", "Căn cứ", "Chữ nghiêng, mỗi căn cứ một dòng."),
  named("paragraph", "Đoạn", "Một đoạn văn."),
  named("sentence", "Câu", "Các câu liền nhau thành một đoạn."),
  named("point", "Đoạn 1.1", "Đoạn văn đánh số cùng mục 1.1."),
  named("numbered", "Đoạn 1", "Đoạn văn đánh số 1, 2, 3."),
  named("item1", "Ý -", "Gạch đầu dòng."),
  named("item2", "Ý +", "Dấu cộng, dưới gạch đầu dòng."),
  named("table", "Bảng", "Tên bảng; ghi “-” nếu không in tên."),
  named("measure", "Đơn vị tính", "Trên bảng, bên phải."),
  named("columns", "Cột", "Tên cột (rộng %, căn lề), cách nhau bằng dấu |."),
  named("numbers", "Số cột", "(1) | (2) | (3)."),
  named("row", "Dòng", "Các ô cách nhau bằng dấu |."),
  named("total", "Dòng tổng", "Như dòng, chữ đậm, không đánh số."),
  named("note", "Ghi chú", "Dưới bảng, chữ nhỏ."),
  named("recipient", "Nơi nhận", "Mỗi nơi nhận một dòng."),
  named("preparer", "Người lập biểu", "Bên trái chữ ký."),
];

export const REPEATS: readonly NamedKind<ForEach>[] = [
  named("sector", "Mỗi ngành dọc", "Dùng {{nd.name}}, {{nd.tiep_nhan}} …"),
  named("field", "Mỗi lĩnh vực", "Dùng {{lv.name}}, {{lv.tong_ho_so}} …"),
  named("system", "Mỗi hệ thống", "Dùng {{ht.name}}, {{ht.tong_ho_so}} …"),
  named(
    "section",
    "Mỗi mục hệ thống và lĩnh vực",
    "Dùng {{ml.so}}, {{ml.name}}, {{ml.tong_ho_so}} …: hệ thống bộ, hệ thống thành phố, mỗi mục rồi đến các lĩnh vực.",
  ),
];
