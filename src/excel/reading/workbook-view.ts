/** Everything a command needs to know about the workbook, read in one sync. */
import { readNarrative, samePeriodTitle } from "../../sheets/narrative/read-narrative";
import { INPUT_TAB_COLOR, NARRATIVE_NAME, textOfConstant } from "../../sheets/sheet-marks";
import { TEMPLATE_CHOICES } from "../../report/templates/list";
import { isInputSheet, periodTitleOf, type BookView } from "../../workbook/book-view";
import { CommandFailure } from "../../workbook/command-failure";
import {
  LOG_SHEET,
  ofMark,
  SHEETS,
  templateSheet,
  type AlsoKey,
  type AlsoWanted,
} from "../../workbook/our-sheets";
import { narrativePointerOf } from "../../workbook/pointer-names";
import { queueTraits, type BookTraits } from "./book-traits";
import { pointedView, queuePointer, readShadowed } from "./pointers";
import { hasLostItsSheet, readLostSheets } from "./lost-sheets";
import { queueSheet, viewOf, type OpenSheet } from "./queued-sheet";

export interface WorkbookView extends BookView<OpenSheet> {
  readonly sheetIds: ReadonlySet<string>;
  /** Id of the sheet that the officer is on. */
  readonly activeId: string;
  /** Ids of the sheets with the tab of an input sheet. One that the officer has painted is passed over. */
  readonly inputTabs: readonly string[];
  readonly isStructureProtected: boolean;
  readonly traits: BookTraits;
  /** Workbook-scoped names and what they refer to. */
  readonly names: ReadonlyMap<string, string>;
}

export interface ReadOptions {
  readonly withLog?: boolean;
  readonly withTemplates?: boolean;
  /** Kinds that only some commands look for, found under their keys. */
  readonly also?: readonly AlsoWanted[];
}

/**
 * Reads the workbook: one sync; one more where the narrative of the period is not the one that was made last, as when
 * an earlier report is made again; two more where a pointer has lost its sheet.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { withLog = false, withTemplates = false, also = [] }: ReadOptions = {},
): Promise<WorkbookView> {
  const { workbook } = context;
  workbook.worksheets.load("items/id,items/name,items/tabColor");
  workbook.names.load("items/name,items/formula");
  workbook.protection.load("protected");
  const traitsOf = queueTraits(context);
  const active = queueSheet(workbook.worksheets.getActiveWorksheet());
  const kinds = [
    ...SHEETS,
    ...(withLog ? [LOG_SHEET] : []),
    ...also,
    ...(withTemplates ? TEMPLATE_CHOICES.map(({ id }) => templateSheet(id)) : []),
  ];
  const queued = kinds.map((kind) => ({ kind, pointer: queuePointer(context, kind.pointer) }));
  await context.sync();
  const names = new Map(workbook.names.items.map(({ name, formula }) => [name, String(formula)]));
  const sheetIds = workbook.worksheets.items.map(({ id }) => id);
  const lost = await readLostSheets(context, sheetIds, names, kinds);
  const shadowed = await readShadowed(
    context,
    queued.map(({ kind, pointer }) => ({ key: kind.key, name: kind.pointer, pointer })),
    names,
  );
  const sheets = new Map(
    queued.flatMap(({ kind: { key, mark }, pointer }) => {
      const view = ofMark(mark, pointedView(pointer) ?? shadowed.get(key)) ?? lost.get(key);
      return view === undefined ? [] : [[key, view] as const];
    }),
  );
  const input = [viewOf(active), sheets.get("input")].find(isInputSheet);
  const narratives = await narrativesFor(context, input, sheets.get("lastNarrative"), names, sheetIds);
  const named = (key: "report" | "waivers" | "log" | AlsoKey | "systems"): Partial<WorkbookView> => {
    const view = sheets.get(key);
    return view === undefined ? {} : { [key]: view };
  };
  return {
    sheetNames: workbook.worksheets.items.map((sheet) => sheet.name),
    sheetIds: new Set(sheetIds),
    activeId: active.sheet.id,
    inputTabs: workbook.worksheets.items
      .filter(({ tabColor }) => tabColor.toUpperCase() === INPUT_TAB_COLOR)
      .map(({ id }) => id),
    isStructureProtected: workbook.protection.protected,
    traits: traitsOf(),
    names,
    templates: new Map(
      TEMPLATE_CHOICES.flatMap(({ id }) => {
        const view = sheets.get(`template:${id}`);
        return view === undefined ? [] : [[id, view] as const];
      }),
    ),
    ...narratives,
    ...(input === undefined ? {} : { input }),
    ...named("report"),
    ...named("waivers"),
    ...named("log"),
    ...Object.assign({}, ...also.map(({ key }) => named(key))),
    ...named("systems"),
  };
}

async function narrativesFor(
  context: Excel.RequestContext,
  input: OpenSheet | undefined,
  last: OpenSheet | undefined,
  names: ReadonlyMap<string, string>,
  sheetIds: readonly string[],
): Promise<Pick<WorkbookView, "narrative" | "lastNarrative">> {
  if (last === undefined || input === undefined) return {};
  const title = samePeriodTitle(periodTitleOf(input));
  const isOfPeriod = (view: OpenSheet): boolean => samePeriodTitle(readNarrative(view).period) === title;
  if (isOfPeriod(last)) return { narrative: last, lastNarrative: last };
  const pointer = narrativePointerOf(title);
  if (!names.has(pointer)) return { lastNarrative: last };
  const kind = {
    key: "own",
    pointer,
    mark: NARRATIVE_NAME,
    isMeant: (constant: string) => samePeriodTitle(textOfConstant(constant)) === title,
  };
  const own = hasLostItsSheet(names, pointer)
    ? (await readLostSheets(context, sheetIds, names, [kind])).get("own")
    : await readPointed(context, pointer);
  return own !== undefined && isOfPeriod(own)
    ? { narrative: own, lastNarrative: last }
    : { lastNarrative: last };
}

async function readPointed(context: Excel.RequestContext, pointer: string): Promise<OpenSheet | undefined> {
  const queued = queuePointer(context, pointer);
  await context.sync();
  return ofMark(NARRATIVE_NAME, pointedView(queued));
}

/**
 * Makes sure that sheets can be added.
 *
 * @throws CommandFailure "structure_locked", "unfit_format"
 */
export function needOpenStructure(view: WorkbookView): void {
  if (view.traits.unfitFormat !== undefined) {
    throw new CommandFailure(
      "unfit_format",
      `Tệp này ở dạng ${view.traits.unfitFormat}, không giữ được biểu. Lưu thành .xlsx (Tệp › Lưu thành), mở sổ mới rồi làm lại.`,
    );
  }
  if (!view.isStructureProtected) return;
  throw new CommandFailure(
    "structure_locked",
    "Sổ đang khóa cấu trúc nên không thêm trang được. Mở khóa ở thẻ Xem lại (Review) › Bảo vệ sổ làm việc, rồi làm lại.",
  );
}
