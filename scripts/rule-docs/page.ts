/** The page of the rules: docs/quy-tac.md. */
import type { Severity } from "../../src/catalog/rules/rule";
import { SOURCES } from "../../src/catalog/rules/sources";
import { writeDate } from "../../src/vietnamese/dates";
import { RULE_ROWS, type Head, type RuleRow } from "./rows";

const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: "lỗi",
  warning: "cảnh báo",
  info: "thông tin",
};

/** By the letter of the code. */
const CHAPTERS: readonly (readonly [letter: string, title: string])[] = [
  ["Q", "Số liệu trong từng nhóm"],
  ["H", "Ngành dọc"],
  ["X", "Số liệu giữa các mục"],
  ["P", "Tỷ lệ đã ghi"],
  ["D", "Kỳ báo cáo, ngày tháng, so với kỳ trước"],
  ["K", "Chỉ tiêu giao"],
  ["F", "Thể thức"],
  ["V", "Văn bản được soát"],
];

const INTRODUCTION = `# Các quy tắc kiểm tra

Trang này ghi mọi quy tắc mà tiện ích dùng để kiểm tra số liệu và soát báo cáo: mã, mức, so sánh gì, vì sao, căn cứ, áp
dụng từ khi nào. Trang được lập tự động từ chính các quy tắc đang chạy.

- **Lỗi**: số liệu không thể đúng, cần sửa trước khi in. **Cảnh báo**: hay sai nhưng có thể có lý do; xác nhận kèm lý do
  thì không nhắc lại. **Thông tin**: để biết.
- **Ô trống là chưa biết, không phải 0.** Không phát sinh thì nhập 0. Quy tắc chỉ báo sai khi không số nào điền vào các ô
  trống làm cho đúng được; còn có thể đúng thì nhiều nhất là nhắc còn thiếu bao nhiêu, ở ô nào.
- Dòng của biểu gọi bằng mã và tên: C02 “Tiếp nhận trong kỳ”. Số tổng để trống được tính bằng cộng các số chi tiết. “Các số
  chi tiết” của một số tổng là các dòng chi tiết đã nhập cộng lại; chưa nhập dòng nào thì lấy số tổng.
- “Lệch” luôn là cộng các thành phần trừ số tổng đã ghi.
- Lỗi chỉ là hệ quả của lỗi khác thì xếp dưới lỗi ấy.`;

/** Rows that give one reason, rest on one source and hold since one day stand together. */
const groupOf = ({ head }: RuleRow): string =>
  [head.reason, head.source.name, head.from, head.since, head.severity].join("|");

function groupsOf(rows: readonly RuleRow[]): RuleRow[][] {
  const groups = new Map<string, RuleRow[]>();
  for (const row of rows) groups.set(groupOf(row), [...(groups.get(groupOf(row)) ?? []), row]);
  return [...groups.values()];
}

const lineOf = ({ label, comparison }: RuleRow): string =>
  `- **${label}.**${comparison === "" ? "" : ` ${capitalised(comparison)}`}`;

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

function groupInWords(rows: readonly RuleRow[]): string {
  const { head } = rows[0]!;
  const why = [`Vì sao: ${head.reason}`, `Căn cứ: ${head.source.name}.`, sinceInWords(head)];
  return `${[...new Set(rows.map(lineOf))].join("\n")}\n\n${why.join(" ")}`;
}

function sinceInWords({ from, since }: Head): string {
  const periods = from === undefined ? "mọi kỳ" : `kỳ kết thúc từ ${writeDate(from)}`;
  return since === undefined ? `Áp dụng: ${periods}.` : `Áp dụng: ${periods}, biểu từ phiên bản ${since}.`;
}

function codeInWords(code: string, rows: readonly RuleRow[]): string {
  const severities = [...new Set(rows.map(({ head }) => SEVERITIES[head.severity]))].join(", ");
  return `### ${code}: ${severities}\n\n${groupsOf(rows).map(groupInWords).join("\n\n")}`;
}

function chapter(letter: string, title: string): string {
  const rows = RULE_ROWS.filter(({ head }) => head.code.startsWith(letter));
  const codes = [...new Set(rows.map(({ head }) => head.code))].sort();
  const each = codes.map((code) =>
    codeInWords(
      code,
      rows.filter(({ head }) => head.code === code),
    ),
  );
  return `## ${title}\n\n${each.join("\n\n")}`;
}

function sources(): string {
  const lines = Object.values(SOURCES).map(({ name, note }) => `- **${name}**: ${note}`);
  return `## Các căn cứ\n\n${lines.join("\n")}`;
}

/** The text of docs/quy-tac.md. */
export function ruleDocs(): string {
  return `${[INTRODUCTION, ...CHAPTERS.map((each) => chapter(...each)), sources()].join("\n\n")}\n`;
}
