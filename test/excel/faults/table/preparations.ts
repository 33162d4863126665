/** The workbooks that the rows begin with, each made by the commands themselves from the one before. */
import { put } from "../officer-acts";
import { textOf } from "../wording";
import { NOTES, openWorld, PEOPLE, prepare, type Prepared, type World } from "../world";
import {
  counted,
  FORM,
  HANDED,
  MAPPINGS,
  MAY,
  STORED,
  WAIVERS,
  wordsAt,
  workSheet,
  reconcileSheet,
} from "./samples";

interface Step<From> {
  readonly from?: From;
  /** As in a row. */
  readonly ready?: () => Promise<unknown>;
  readonly make: (world: World) => Promise<unknown>;
}

export type Preparation =
  | "own"
  | "input"
  | "pasted"
  | "native"
  | "waived"
  | "counted"
  | "mapped"
  | "handed"
  | "holidays"
  | "worked"
  | "reconciled"
  | "reported"
  | "narrated"
  | "logged"
  | "templated"
  | "two_templates"
  | "scored"
  | "lawful"
  | "trended"
  | "led";

const report = ({ commands }: World) => commands.makeReportSheet({ confirmErrors: async () => true });
const input = (cell: string) => ({ sheet: "Nhập liệu", cell });

const STEPS: Readonly<Record<Preparation, Step<Preparation>>> = {
  own: {
    make: async ({ excel }) => {
      for (const sheet of [NOTES, PEOPLE]) {
        for (let row = 1; row <= 5; row += 1) put(excel, { sheet, cell: `A${row}` }, `${sheet}, dòng ${row}`);
      }
    },
  },
  input: {
    from: "own",
    make: async ({ commands }) => {
      await commands.insertInputSheet();
      await commands.keepInformation(MAY);
      await commands.enterFigures({ figures: STORED });
    },
  },
  pasted: { from: "input", make: async ({ excel }) => put(excel, input("tn_truc_tuyen"), 1.022) },
  native: { from: "input", make: ({ commands }) => commands.useNativeFormulas() },
  waived: {
    from: "input",
    make: async ({ commands }) => {
      await commands.keepWaivers(WAIVERS);
    },
  },
  counted: {
    from: "input",
    ready: counted,
    make: async ({ commands }) =>
      commands.writeCounts({ summary: (await counted()).first, owners: {}, onTyped: "replace" }),
  },
  handed: { from: "input", make: ({ commands }) => commands.keepHandIn(HANDED) },
  mapped: { from: "own", make: ({ commands }) => commands.keepMappings(MAPPINGS) },
  holidays: { from: "own", make: ({ commands }) => commands.showHolidays([2026]) },
  worked: {
    from: "own",
    ready: counted,
    make: async ({ commands }) => commands.showDossiers("work", "Việc cần làm", await workSheet(0)),
  },
  reconciled: {
    from: "own",
    ready: counted,
    make: async ({ commands }) => commands.showDossiers("reconciled", "Đối soát", await reconcileSheet(0)),
  },
  reported: { from: "input", make: report },
  narrated: {
    from: "input",
    make: async ({ commands, excel }) => {
      put(excel, input("dgq_qua_han"), 3);
      await commands.openNarrative();
      put(excel, { sheet: "Thuyết minh", cell: wordsAt("uu_diem") }, "Phục vụ tận tình.");
      put(excel, input("dgq_qua_han"), 2);
    },
  },
  logged: {
    from: "reported",
    make: async (world) => {
      await world.commands.freezeReport("2026-05-20");
      await report(world);
    },
  },
  templated: { from: "input", make: ({ commands }) => commands.openTemplateSheet(FORM) },
  lawful: {
    from: "input",
    make: async ({ commands, excel }) => {
      await commands.showLaw("2026-10-01");
      put(excel, { sheet: "Văn bản", cell: "C5" }, "đã đối chiếu");
    },
  },
  scored: {
    from: "input",
    make: async ({ commands, excel }) => {
      await commands.showScore();
      put(excel, { sheet: "Điểm 766", cell: "I4" }, 1.5);
    },
  },
  trended: { from: "input", make: ({ commands }) => commands.showTrend("2026-05-20") },
  led: { from: "input", make: ({ commands }) => commands.showLeader("2026-05-20") },
  two_templates: {
    from: "templated",
    make: async ({ commands }) => commands.importTemplate(await commands.exportTemplate(FORM)),
  },
};

const made = new Map<Preparation, Promise<Prepared>>();

/** The workbook of that name, made once. */
export function preparation(name: Preparation): Promise<Prepared> {
  const known = made.get(name) ?? make(STEPS[name]);
  made.set(name, known);
  return known;
}

async function make({ from, ready, make: work }: Step<Preparation>): Promise<Prepared> {
  await ready?.();
  const world = await openWorld(from === undefined ? undefined : await preparation(from));
  try {
    const ending = await world.finish(work(world));
    if (ending.kind === "returned") return await prepare(world);
    throw new Error(`the workbook cannot be made: ${textOf(ending)}`);
  } finally {
    world.close();
  }
}
