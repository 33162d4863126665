/** Writes docs/functions.md, the officer's list of functions, from the table of custom functions. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { COUNT_FUNCTIONS } from "../src/functions/count-functions";
import type { CustomFunction } from "../src/functions/custom-function";
import { RATE_CHECKS } from "../src/functions/rate-checks";
import { RATE_FUNCTIONS } from "../src/functions/rate-functions";

export const FUNCTION_DOCS = path.join(__dirname, "..", "docs", "functions.md");

const INTRODUCTION = `# Các hàm \`=TTHC\`

Gõ \`=TTHC.\` trong một ô để xem danh sách hàm; Excel gợi ý từng đối số. Đối số là số hồ sơ hoặc ô chứa số hồ sơ.

- Ô trống cho kết quả trống. Riêng Excel trên máy tính coi ô trống là 0, nên công thức trên biểu nhập đã kiểm tra ô trống
  trước khi tính.
- Kết quả của hàm tỷ lệ là phân số: 0,996 hiện là 99,60% trong ô phần trăm.
- Mẫu số bằng 0: \`#DIV/0!\`, không phát sinh nên không có tỷ lệ.
- Số âm, số lẻ hoặc chữ: \`#VALUE!\`, lời nhắc nêu tên đối số cần sửa.`;

function signature({ id, parameters }: CustomFunction): string {
  const names = parameters.map(({ name, isRepeating }) => (isRepeating ? `${name}…` : name));
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
  ];
  return `${sections.join("\n\n")}\n`;
}

if (require.main === module) writeFileSync(FUNCTION_DOCS, functionDocs());
