/** The finished editions: those whose workbooks have been saved as fixtures, beside what their sheets hold. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Held } from "./held";

const FIXTURES = join(__dirname, "../fixtures");

/** The file that says what the sheets of an edition hold. */
export const CATALOGUE_FILE = "catalogue.json";

export interface SavedEdition {
  readonly edition: number;
  readonly folder: string;
  readonly held: Held;
  /** Names of its workbooks, without ".xlsx". */
  readonly workbooks: readonly string[];
}

export const SAVED_EDITIONS: readonly SavedEdition[] = readdirSync(FIXTURES)
  .flatMap((name) => /^edition-(\d+)$/.exec(name)?.[1] ?? [])
  .map((number): SavedEdition => {
    const folder = join(FIXTURES, `edition-${number}`);
    const file = join(folder, CATALOGUE_FILE);
    return {
      edition: Number(number),
      folder,
      held: existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Held) : ({} as Held),
      workbooks: readdirSync(folder).flatMap((each) => /^(.+)\.xlsx$/.exec(each)?.[1] ?? []),
    };
  })
  .sort((a, b) => a.edition - b.edition);
