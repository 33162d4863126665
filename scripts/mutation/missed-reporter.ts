/** Prints each change that no test told, and each that never ended, as soon as that is known. */
import path from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";
import type { Reporter } from "@stryker-mutator/api/report";

const WORDS: Readonly<Partial<Record<MutantResult["status"], string>>> = {
  Survived: "missed",
  NoCoverage: "no test comes to",
  Timeout: "endless",
  RuntimeError: "cannot run",
};

/** A change on one line: where, which kind, what stands there instead. Undefined for one that a test told. */
export function writeMissed(result: MutantResult): string | undefined {
  const { fileName, location, mutatorName, replacement = "", status } = result;
  const word = WORDS[status];
  if (word === undefined) return undefined;
  const { line, column } = location.start;
  const place = `${path.relative(process.cwd(), fileName)}:${line}:${column}`;
  return `${word}  ${place}  ${mutatorName}: ${replacement.replace(/\s+/g, " ").slice(0, 100)}`;
}

export class MissedReporter implements Reporter {
  onMutantTested(result: Readonly<MutantResult>): void {
    const line = writeMissed(result);
    if (line !== undefined) process.stdout.write(`${line}\n`);
  }
}
