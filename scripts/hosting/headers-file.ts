import { COMMON, FILE_RULES, type Headers } from "./file-rules";
import { typeOf } from "./media-types";

/**
 * The file "_headers" of static hosts. All rules that fit an address are put together there, so none repeats a header of
 * another.
 */
export function headersFile(): string {
  const rules = FILE_RULES.map(({ path, isFolder, headers }) =>
    isFolder ? rule(`/${path}/*`, headers) : rule(`/${path}`, { "Content-Type": typeOf(path), ...headers }),
  );
  return `# Tạo bằng: npm run generate (scripts/hosting). Để tệp này cạnh taskpane.html.
${[rule("/*", COMMON), ...rules].join("\n")}`;
}

function rule(address: string, headers: Headers): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${address}\n${lines.join("")}`;
}
