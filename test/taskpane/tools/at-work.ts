/** A tool at work in a pane that does what it is asked at once, and remembers it. */
import type { Notice } from "../../../src/ribbon/notice";
import type { PaneState, Progress } from "../../../src/taskpane/model/state";
import type { OpenTool } from "../../../src/taskpane/tools/open-tool";
import type { ToolContext } from "../../../src/taskpane/tools/tool";
import type { Shown } from "./elements";

export interface AtWork {
  shown(): Shown;
  /** What was told to the officer, failures included. */
  readonly told: Notice[];
  /** What the pane said that it was doing; "ghi" behind it where it could not be stopped any more. */
  readonly done: string[];
  readonly went: string[];
  /** How far work has come, as it was told. */
  readonly reports: string[];
  /** Once all that was begun has ended. */
  settled(): Promise<void>;
  /** Once the panel is shown anew. */
  nextChange(): Promise<void>;
}

export function atWork(open: (context: ToolContext) => OpenTool, pane: PaneState): AtWork {
  const [told, done, went]: [Notice[], string[], string[]] = [[], [], []];
  const reports: string[] = [];
  const runs: Promise<void>[] = [];
  const changes: (() => void)[] = [];
  const tool = open({
    pane: () => pane,
    changed: () => changes.splice(0).forEach((resolve) => resolve()),
    tell: (notice) => void told.push(notice),
    goToCell: (key) => void went.push(key),
    run: (doing, work) => {
      const at = done.push(doing) - 1;
      const nowWriting = (): void => void (done[at] = `${doing} ghi`);
      const report = ({ at, share = 0 }: Progress): void =>
        void reports.push(`${at} ${Math.round(share * 100)}%`);
      const run = work(new AbortController().signal, nowWriting, report).then(
        (notice) => void (notice === undefined || told.push(notice)),
        (error: Error) => void told.push({ tone: "failure", message: error.message }),
      );
      runs.push(run);
      return run;
    },
  });
  return {
    told,
    reports,
    done,
    went,
    shown: () => tool.view(),
    nextChange: () => new Promise((resolve) => changes.push(resolve)),
    settled: async () => {
      for (let next = 0; next < runs.length; next += 1) await runs[next];
      await new Promise(process.nextTick);
    },
  };
}
