/** The workbooks that earlier editions saved, and what was found in them then. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { SAVED_EDITIONS, type SavedEdition } from "../../catalog/saved-editions";
import type { Outcome } from "./outcome";

export interface SavedWorkbook {
  readonly edition: number;
  readonly name: string;
  /** Path without ".xlsx" and ".json". */
  readonly path: string;
}

const workbooksOf = ({ edition, folder, workbooks }: SavedEdition): SavedWorkbook[] =>
  workbooks.map((name) => ({ edition, name, path: join(folder, name) }));

export const SAVED_WORKBOOKS: readonly SavedWorkbook[] = SAVED_EDITIONS.flatMap(workbooksOf);

/** What was found in it when it was saved. */
export function expectedOf({ path }: SavedWorkbook): Outcome {
  return JSON.parse(readFileSync(`${path}.json`, "utf8")) as Outcome;
}
