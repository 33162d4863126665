/** One workbook in an embedded Excel of its own, with the add-in's commands and the way to run them to their end. */
import { openEmbeddedExcel, type EmbeddedExcel, type WorkbookSnapshot } from "../../../embedded-excel";
import type { ProtectionOptions } from "../../../embedded-excel";
import { stateOf, type BookState } from "./book-state";
import { hearNews } from "./command-memory";
import type * as all from "./commands";
import { takeWaits } from "./waits";
import type { Ending } from "./wording";

export type Commands = typeof all;

/** A workbook to begin with: a snapshot, and the protections that it does not hold. */
export interface Prepared {
  readonly snapshot: WorkbookSnapshot;
  readonly protections: ReadonlyMap<string, ProtectionOptions>;
}

export interface World {
  readonly excel: EmbeddedExcel;
  readonly commands: Commands;
  /** What was told beside the answers of commands. */
  readonly news: readonly string[];
  /** Lets a command come to its end. Where nothing moves any more, what it waits for is over. */
  readonly finish: (work: Promise<unknown>) => Promise<Ending>;
  /** Resolves when nothing moves any more, though a command may still wait for an answer. */
  readonly quiet: () => Promise<void>;
  /** What happens in the workbook between the reading of a command and its next request. */
  readonly meanwhile: (happens: () => unknown) => void;
  readonly state: () => Promise<BookState>;
  readonly close: () => void;
}

/** Sheets of the officer's own in every workbook. */
export const [NOTES, PEOPLE] = ["Ghi chú", "Danh bạ"];

/** Opens a workbook; calculation is by hand, for no command's writes depend on it. */
export async function openWorld(prepared?: Prepared): Promise<World> {
  const excel = await openEmbeddedExcel({ calculationMode: "Manual", sheets: [NOTES, PEOPLE] });
  const giveBackGlobals = excel.installGlobals();
  const waits = takeWaits();
  if (prepared !== undefined) restore(excel, prepared);
  const commands: Commands = await import("./commands");
  const news: string[] = [];
  const stopHearing = await hearNews(news);
  const quiet = async (): Promise<void> => {
    for (let seen = -1; seen !== excel.traffic.requests;) {
      seen = excel.traffic.requests;
      await excel.settled();
      await excel.settled();
    }
  };
  let isHappening = false;
  let isLeftWaiting = false;
  return {
    excel,
    commands,
    news,
    quiet,
    meanwhile(happens) {
      excel.faults.beforeRequest(2, async () => {
        isHappening = true;
        await happens();
        isHappening = false;
      });
    },
    async finish(work) {
      let ending: Ending | undefined;
      const ended = work.then(
        (value) => void (ending = { kind: "returned", value }),
        (error: unknown) => void (ending = { kind: "thrown", error }),
      );
      for (;;) {
        await Promise.race([ended, quiet()]);
        if (ending !== undefined) return ending;
        if (isHappening) continue;
        isLeftWaiting = true;
        if (!waits.endNext()) return { kind: "hangs" };
      }
    },
    async state() {
      await excel.settled();
      return stateOf(excel);
    },
    close() {
      stopHearing();
      waits.giveBack();
      giveBackGlobals();
      excel.dispose();
      // What never was answered may be remembered: the next try begins as the add-in does when it is opened.
      if (isLeftWaiting) jest.resetModules();
    },
  };
}

function restore(excel: EmbeddedExcel, { snapshot, protections }: Prepared): void {
  excel.open(snapshot);
  for (const [name, options] of protections) excel.host.workbook.find(name)!.protection = { options };
}

/** The workbook as it stands, without what no command looks at, so that it is opened quickly. */
export async function prepare({ excel }: World): Promise<Prepared> {
  await excel.settled();
  const { sheets } = excel.host.workbook;
  return {
    snapshot: slim(excel.snapshot()),
    protections: new Map(
      sheets.flatMap(({ name, protection }) => (protection === null ? [] : [[name, protection.options]])),
    ),
  };
}

function slim(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      merges: [],
      columnWidths: {},
      rowHeights: {},
      conditionalFormats: [],
      validations: [],
      cells: sheet.cells.flatMap((cell) => {
        const { numberFormat, locked } = cell.style;
        const style = {
          ...(numberFormat !== undefined && { numberFormat }),
          ...(locked !== undefined && { locked }),
        };
        const isHelper = cell.formula !== undefined && sheet.hiddenColumns.includes(cell.column);
        const isEmpty = cell.value === null && cell.formula === undefined && numberFormat === undefined;
        return isHelper || (isEmpty && locked === undefined) ? [] : [{ ...cell, style }];
      }),
    })),
  };
}
