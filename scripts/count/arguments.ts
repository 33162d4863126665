import { parseArgs } from "node:util";
import type { Span } from "../../src/dossiers/classify";
import { readDate, toDay } from "../../src/vietnamese/dates";
import { CountProblem } from "./problem";

export interface CountArguments {
  readonly files: readonly string[];
  readonly span: Span;
  readonly isJson: boolean;
  /** Name of one's own unit, for tables in which several stand. */
  readonly unit?: string;
  /** Tables that say another period are read all the same. */
  readonly otherPeriod: boolean;
}

const USAGE =
  "Cách dùng: npm run count -- TỆP… --from NGÀY --to NGÀY [--unit TÊN ĐƠN VỊ] [--other-period] [--json]\n" +
  "Ví dụ: npm run count -- mot-cua.xlsx ho-tich.csv --from 2026-03-20 --to 2026-04-19";

const wrong = (message: string): CountProblem => new CountProblem(`${message}\n${USAGE}`, 2);

function parse(args: readonly string[]): ReturnType<typeof parseStrictly> {
  try {
    return parseStrictly(args);
  } catch (error) {
    throw wrong(parseMessage(error as Error & { readonly code?: string }));
  }
}

/** Node says in English what is wrong with which option. */
function parseMessage({ code, message }: Error & { readonly code?: string }): string {
  const option = /--?[\w-]+/.exec(message)?.[0] ?? "";
  return code === "ERR_PARSE_ARGS_UNKNOWN_OPTION"
    ? `Không có tham số “${option}”.`
    : `Tham số “${option}” thiếu giá trị hoặc viết chưa đúng.`;
}

const parseStrictly = (args: readonly string[]) =>
  parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      from: { type: "string" },
      to: { type: "string" },
      unit: { type: "string" },
      "other-period": { type: "boolean" },
      json: { type: "boolean" },
    },
  });

function readDay(option: "from" | "to", text: string | undefined): number {
  if (text === undefined) throw wrong(`Thiếu --${option} (ngày ${option === "from" ? "đầu" : "cuối"} kỳ).`);
  const iso = readDate(text);
  if (iso === null)
    throw wrong(`Ngày --${option} không đọc được: “${text}”. Viết 2026-04-19 hoặc 19/4/2026.`);
  return toDay(iso);
}

/**
 * The arguments of `npm run count`.
 *
 * @throws CountProblem with exit code 2 and how the command is used.
 * @example readArguments(["a.xlsx", "--from", "20/3/2026", "--to", "19/4/2026"]).files //=> ["a.xlsx"]
 */
export function readArguments(args: readonly string[]): CountArguments {
  const { values, positionals } = parse(args);
  if (positionals.length === 0) throw wrong("Chưa chọn tệp danh sách hồ sơ hoặc bảng tổng hợp nào.");
  const span = { from: readDay("from", values.from), to: readDay("to", values.to) };
  if (span.from > span.to) throw wrong("Ngày --from sau ngày --to.");
  return {
    files: [...new Set(positionals)],
    span,
    isJson: values.json === true,
    otherPeriod: values["other-period"] === true,
    ...(values.unit !== undefined && { unit: values.unit }),
  };
}
