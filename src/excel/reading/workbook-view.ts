/** Everything a command needs to know about the workbook, read in one sync. */
import { readNarrative, samePeriodTitle } from "../../sheets/narrative/read-narrative";
import {
  INPUT_TAB_COLOR,
  LOG_NAME,
  NARRATIVE_NAME,
  REPORT_NAME,
  SYSTEMS_NAME,
  TEMPLATE_NAME,
  textOfConstant,
  VERSION_NAME,
  WAIVERS_NAME,
} from "../../sheets/sheet-marks";
import { TEMPLATE_CHOICES, type TemplateId } from "../../report/templates/list";
import { CommandFailure } from "../command/failure";
import { queueTraits, type BookTraits } from "./book-traits";
import {
  LATEST_INPUT,
  LATEST_NARRATIVE,
  LATEST_REPORT,
  LOG,
  narrativePointerOf,
  ofMark,
  pointedView,
  queuePointer,
  readShadowed,
  SYSTEMS,
  templatePointerOf,
  WAIVERS,
} from "./pointers";
import { hasLostItsSheet, readLostSheets, type Wanted } from "./lost-sheets";
import { queueSheet, viewOf, type SheetView } from "./sheet-view";

export interface WorkbookView {
  readonly sheetNames: readonly string[];
  readonly sheetIds: ReadonlySet<string>;
  /** Id of the sheet that the officer is on. */
  readonly activeId: string;
  /** Ids of the sheets with the tab of an input sheet. One that the officer has painted is passed over. */
  readonly inputTabs: readonly string[];
  readonly isStructureProtected: boolean;
  readonly traits: BookTraits;
  /** The input sheet in use: the active one if it is one, else the latest. */
  readonly input?: SheetView;
  /** The latest report sheet. */
  readonly report?: SheetView;
  /** The sheet of confirmed warnings. */
  readonly waivers?: SheetView;
  /** The narrative of the period of the input sheet. */
  readonly narrative?: SheetView;
  /** The narrative that was made last, of whatever period. */
  readonly lastNarrative?: SheetView;
  /** The log of frozen reports, where it was asked for. */
  readonly log?: SheetView;
  /** The office's own templates by the form that they began as, where they were asked for. */
  readonly templates: ReadonlyMap<TemplateId, SheetView>;
  /** Workbook-scoped names and what they refer to. */
  readonly names: ReadonlyMap<string, string>;
  /** The latest sheet "Theo hệ thống". */
  readonly systems?: SheetView;
}

export interface ReadOptions {
  readonly withLog?: boolean;
  readonly withTemplates?: boolean;
}

/**
 * Reads the workbook: one sync; one more where the narrative of the period is not the one that was made last, as when
 * an earlier report is made again; two more where a pointer has lost its sheet.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  { withLog = false, withTemplates = false }: ReadOptions = {},
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
  const named = (key: "report" | "waivers" | "log" | "systems"): Partial<WorkbookView> => {
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
    ...named("systems"),
  };
}

type SheetKey =
  "input" | "report" | "waivers" | "lastNarrative" | "log" | "systems" | `template:${TemplateId}`;

/** Our sheets: the pointer by which each is found, and the mark that it carries itself. */
const SHEETS: readonly Wanted<SheetKey>[] = [
  { key: "input", pointer: LATEST_INPUT, mark: VERSION_NAME },
  { key: "report", pointer: LATEST_REPORT, mark: REPORT_NAME },
  { key: "waivers", pointer: WAIVERS, mark: WAIVERS_NAME },
  { key: "lastNarrative", pointer: LATEST_NARRATIVE, mark: NARRATIVE_NAME },
  { key: "systems", pointer: SYSTEMS, mark: SYSTEMS_NAME },
];

const LOG_SHEET: Wanted<SheetKey> = { key: "log", pointer: LOG, mark: LOG_NAME };

const templateSheet = (id: TemplateId): Wanted<SheetKey> => ({
  key: `template:${id}`,
  pointer: templatePointerOf(id),
  mark: TEMPLATE_NAME,
  isMeant: (constant) => textOfConstant(constant) === id,
});

/** The title of the period of an input sheet; "" while it has none. */
export function periodTitleOf(input: SheetView): string {
  const cell = input.places.cells.get("ten_ky");
  return cell === undefined ? "" : String(input.read(cell.row, cell.column));
}

async function narrativesFor(
  context: Excel.RequestContext,
  input: SheetView | undefined,
  last: SheetView | undefined,
  names: ReadonlyMap<string, string>,
  sheetIds: readonly string[],
): Promise<Pick<WorkbookView, "narrative" | "lastNarrative">> {
  if (last === undefined || input === undefined) return {};
  const title = samePeriodTitle(periodTitleOf(input));
  const isOfPeriod = (view: SheetView): boolean => samePeriodTitle(readNarrative(view).period) === title;
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

async function readPointed(context: Excel.RequestContext, pointer: string): Promise<SheetView | undefined> {
  const queued = queuePointer(context, pointer);
  await context.sync();
  return ofMark(NARRATIVE_NAME, pointedView(queued));
}

const isInputSheet = (view: SheetView | undefined): view is SheetView =>
  view !== undefined && view.constants.has(VERSION_NAME);

/**
 * The input sheet, or a failure that tells how to make one.
 *
 * @throws CommandFailure "no_input_sheet"
 */
export function needInput(view: WorkbookView): SheetView {
  if (view.input !== undefined) return view.input;
  throw new CommandFailure(
    "no_input_sheet",
    "Sổ này chưa có biểu nhập liệu. Bấm “Chèn biểu” để tạo biểu rồi nhập số liệu.",
  );
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
