import { parseArgs } from "node:util";
import { readArguments, type CountArguments } from "../count/arguments";
import { CountProblem } from "../count/problem";

export interface ReconcileArguments extends Pick<CountArguments, "span" | "isJson" | "unit"> {
  readonly files: readonly [string, string];
  readonly out?: string;
  /** Names and identity numbers are asked for. */
  readonly hasPeople: boolean;
}

const PEOPLE = "--people";

const USAGE =
  "Cách dùng: npm run reconcile -- TỆP TỆP --from NGÀY --to NGÀY [--unit TÊN ĐƠN VỊ] [--out THƯ_MỤC] [--people] [--json]";

/**
 * The arguments of `npm run reconcile`: those of the count, two files, and where to write.
 *
 * @throws CountProblem with exit code 2.
 */
export function readReconcileArguments(args: readonly string[]): ReconcileArguments {
  const { values } = parseArgs({ args: [...args], strict: false, options: { out: { type: "string" } } });
  const at = args.findIndex((arg) => arg === "--out");
  const others = (at === -1 ? args : [...args.slice(0, at), ...args.slice(at + 2)]).filter(
    (arg) => arg !== PEOPLE,
  );
  const { files, span, isJson, unit } = readArguments(others);
  const [one, other] = files;
  if (one === undefined || other === undefined || files.length > 2) {
    throw new CountProblem(`Cần đúng hai tệp để đối soát.\n${USAGE}`, 2);
  }
  return {
    files: [one, other],
    span,
    isJson,
    hasPeople: args.includes(PEOPLE),
    ...(unit !== undefined && { unit }),
    ...(typeof values.out === "string" && { out: values.out }),
  };
}
