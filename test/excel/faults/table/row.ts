import type { EmbeddedExcel } from "../../../../embedded-excel";
import type { Target } from "../officer-acts";
import { NOTES, type Commands } from "../world";
import type { Preparation } from "./preparations";

/** One command in one workbook: the smallest that shows it. */
export interface Row {
  readonly name: string;
  /** The exported function that it runs. */
  readonly command: keyof Commands;
  readonly workbook: Preparation;
  /** Has what `run` needs ready: a wait for anything but Excel would count as one that never ends. */
  readonly ready?: () => Promise<unknown>;
  readonly run: (commands: Commands, excel: EmbeddedExcel) => Promise<unknown>;
  /** The officer's cells that it writes, or makes what it writes from; the first is where an officer meddles. */
  readonly targets: readonly Target[];
}

export const INPUT = "Nhập liệu";
export const REPORT = "Báo cáo";

export const onInput = (...cells: readonly string[]): Target[] =>
  cells.map((cell) => ({ sheet: INPUT, cell }));

/** For commands that touch nothing of the officer's. */
export const ON_NOTES: readonly Target[] = [{ sheet: NOTES, cell: "A3" }];
