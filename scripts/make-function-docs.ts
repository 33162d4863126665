/** Makes docs/functions.md, the officer's list of functions, from the custom functions. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { COUNT_FUNCTIONS } from "../src/functions/count-functions";
import type { CustomFunction } from "../src/functions/custom-function";
import { DOSSIER_FUNCTIONS } from "../src/functions/dossier-functions";
import { PERIOD_FUNCTIONS } from "../src/functions/period-functions";
import { RATE_CHECKS } from "../src/functions/rate-checks";
import { RATE_FUNCTIONS } from "../src/functions/rate-functions";
import { SCORE_FUNCTIONS } from "../src/functions/score-functions";
import { WORKING_DAY_FUNCTIONS } from "../src/functions/working-day-functions";

const ROOT = path.join(__dirname, "..");
export const FUNCTION_DOCS = path.join(ROOT, "docs", "functions.md");
const INTRODUCTION = `# Các hàm \`=TTHC\`

Gõ \`=TTHC.\` trong một ô để xem danh sách hàm; Excel gợi ý từng đối số. Đối số là số hồ sơ hoặc ô chứa số hồ sơ.

- Ô trống cho kết quả trống. Riêng Excel trên máy tính coi ô trống là 0, nên công thức trên biểu nhập đã kiểm tra ô trống
  trước khi tính.
- Kết quả của hàm tỷ lệ là phân số: 0,996 hiện là 99,60% trong ô phần trăm.
- Mẫu số bằng 0: \`#DIV/0!\`, không phát sinh nên không có tỷ lệ.
- Số âm, số lẻ hoặc chữ: \`#VALUE!\`, lời nhắc nêu tên đối số cần sửa.
- Hàm trả về ngày cho số của Excel: định dạng ô kiểu ngày. Đối số trong ngoặc vuông có thể bỏ trống.
- Lịch nghỉ có sẵn đến hết ngày trong lời nhắc; trước và sau đó chọn vùng ngày nghỉ. Dòng ghi “Làm bù” là ngày đi làm.`;

function signature({ id, parameters }: CustomFunction): string {
  const names = parameters.map(({ name, isRepeating, isOptional }) => {
    if (isRepeating) return `${name}…`;
    return isOptional ? `[${name}]` : name;
  });
  return `\`TTHC.${id}(${names.join("; ")})\``;
}

/** A Markdown table with its columns aligned, as the formatter of this repository leaves it. */
function table(rows: readonly (readonly [string, string])[]): string {
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  const [head, ...body] = rows.map(line);
  const rule = `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`;
  return [head, rule, ...body].join("\n");
}

function section(title: string, functions: readonly CustomFunction[]): string {
  const rows = functions.map((each) => [signature(each), each.description] as const);
  return `## ${title}\n\n${table([["Hàm", "Ý nghĩa"], ...rows])}`;
}

/** The text of docs/functions.md. */
export function functionDocs(): string {
  const sections = [
    INTRODUCTION,
    section("Tỷ lệ", RATE_FUNCTIONS),
    section("Tính chung", COUNT_FUNCTIONS),
    section("Kiểm tra tỷ lệ", RATE_CHECKS),
    section("Ngày làm việc", WORKING_DAY_FUNCTIONS),
    section("Hồ sơ", DOSSIER_FUNCTIONS),
    section("Kỳ báo cáo", PERIOD_FUNCTIONS),
    section("Điểm của Cổng Dịch vụ công quốc gia", SCORE_FUNCTIONS),
  ];
  return `${sections.join("\n\n")}\n`;
}

/** Renews docs/functions.md. */
export function writeFunctionDocs(): void {
  writeFileSync(FUNCTION_DOCS, functionDocs());
}
