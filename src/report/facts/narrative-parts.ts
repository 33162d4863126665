/** Parts that only the officer can write. Their words are printed as they are, one line a paragraph or item. */
import { withoutControls } from "../../vietnamese/plain-text";

export interface NarrativePart {
  readonly key: string;
  readonly label: string;
}

/** In the order in which they were introduced: keys are append-only, workbooks hold them. */
export const NARRATIVE_PARTS: readonly NarrativePart[] = [
  { key: "dac_diem", label: "Đặc điểm tình hình" },
  { key: "cong_khai", label: "Công khai thủ tục hành chính" },
  { key: "mot_cua", label: "Cơ sở vật chất, thực hiện cơ chế một cửa" },
  { key: "quy_trinh", label: "Quy trình nội bộ, quy trình điện tử" },
  { key: "quy_trinh_dien_tu", label: "Cập nhật quy trình điện tử" },
  { key: "ky_so", label: "Dữ liệu điện tử và ký số" },
  { key: "uu_diem", label: "Ưu điểm" },
  { key: "han_che", label: "Hạn chế, khó khăn, vướng mắc" },
  { key: "nguyen_nhan", label: "Nguyên nhân" },
  { key: "phuong_huong", label: "Phương hướng, nhiệm vụ" },
  { key: "can_cu", label: "Căn cứ, công văn yêu cầu báo cáo" },
  { key: "chi_dao", label: "Công tác chỉ đạo, điều hành" },
  { key: "van_ban", label: "Văn bản đã ban hành, nhiệm vụ đã triển khai" },
  { key: "to_chuc", label: "Tổ chức bộ máy, bố trí nhân sự" },
  { key: "chinh_quyen_dien_tu", label: "Xây dựng chính quyền điện tử" },
  { key: "kien_nghi", label: "Kiến nghị, đề xuất" },
  { key: "kien_nghi_trung_uong", label: "Kiến nghị với Trung ương" },
  { key: "kien_nghi_bo_nganh", label: "Kiến nghị với các bộ, ngành" },
  { key: "kien_nghi_thanh_pho", label: "Kiến nghị với thành phố (tỉnh)" },
];

/** Whether `key` names a narrative part. */
export function isNarrativeKey(key: string): boolean {
  return NARRATIVE_PARTS.some((part) => part.key === key);
}

/** Marks that a line may begin with as people type lists; the report sets its own. */
const LIST_MARK = /^(?:[-–+*•]|\d{1,2}[.)])\s+/;

/**
 * The lines of a narrative, without blank lines, list marks, doubled spaces and characters that cannot be printed.
 *
 * @example narrativeLines("- Chấp hành tốt.\n\n- Phục vụ  tận tình.")
 *          //=> ["Chấp hành tốt.", "Phục vụ tận tình."]
 */
export function narrativeLines(text: string): string[] {
  return text
    .normalize("NFC")
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map((line) => withoutControls(line.replace(/\s+/g, " ")).trim().replace(LIST_MARK, ""))
    .filter((line) => line !== "");
}
