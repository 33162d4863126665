/** The office's own templates: put on a sheet, looked at, shared, taken from a file. */
import type { ReportFacts } from "../../report/facts/report-facts";
import type { ReportTemplate } from "../../report/notation/template";
import { readTemplateFile, TemplateFileError, writeTemplateFile } from "../../report/templates/template-file";
import { templateOf } from "../../report/templates";
import type { TemplateId } from "../../report/templates/list";
import { sheetNameOfForm, titleOfForm } from "../../report/templates/own";
import { planTemplateSheet } from "../../sheets/template/template-sheet";
import {
  formOfTemplateSheet,
  readTemplateSheet,
  type TemplateOnSheet,
} from "../../sheets/template/read-template";
import { checkView } from "../../workbook/check-sheet";
import { CommandFailure } from "../../workbook/command-failure";
import { factsFor } from "../../workbook/report-document";
import { carryOut } from "../changes/carry-out";
import { pointTo } from "../changes/pointer";
import { unchangedName } from "../changes/unchanged";
import { commandOptions, runCommand, type CommandOptions, type Patience } from "../command/run-command";
import { tellLateNews } from "../command/late-news";
import { writing } from "../command/writing";
import { freeSheetName } from "../writing/sheet-names";
import { queueSheet, viewOf } from "../reading/queued-sheet";
import type { SheetView } from "../../workbook/sheet-view";
import { readWorkbook, type WorkbookView } from "../reading/workbook-view";
import { templatePointerOf } from "../../workbook/pointer-names";
import { takeToSheet } from "../writing/take-to-sheet";
import { addSheet } from "../writing/add-sheet";

const DOING = "mở mẫu báo cáo";
const OPTIONS = { doing: DOING };

const read = (options: CommandOptions): Promise<WorkbookView> =>
  runCommand(options, (context) => readWorkbook(context, { withTemplates: true }));

/** Makes a sheet from a template; it is the one in use from now on, an earlier one stays where it is. */
async function makeTemplateSheet(
  options: CommandOptions,
  view: WorkbookView,
  form: TemplateId,
  template: ReportTemplate,
): Promise<string> {
  const name = freeSheetName(view.sheetNames, sheetNameOfForm(form));
  const plan = planTemplateSheet(name, form, template);
  const note = await addSheet(options, view, { plan, pointers: [templatePointerOf(form)], isShown: true });
  if (note !== "") tellLateNews(note.trim());
  return name;
}

/**
 * Shows the office's own edition of a form; where there is none, it is made from ours. One read and one write sync.
 *
 * @returns the name of the sheet.
 * @throws CommandFailure
 */
export async function openTemplateSheet(form: TemplateId, patience?: Patience): Promise<string> {
  return writing(async () => {
    const options = commandOptions(DOING, patience);
    const view = await read(options);
    const present = view.templates.get(form);
    if (present === undefined) return makeTemplateSheet(options, view, form, templateOf(form)!);
    await takeToSheet(options, present.id);
    return present.name;
  });
}

export interface InspectedTemplate extends TemplateOnSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Number of the row that is selected on the sheet, where it is the active one. */
  readonly selectedRow?: number;
  /** What a preview is filled with; absent without an input sheet. */
  readonly facts?: ReportFacts;
}

/**
 * Reads the own edition of a form; undefined where there is none. One read sync.
 *
 * @throws CommandFailure
 */
export async function inspectTemplate(form: TemplateId): Promise<InspectedTemplate | undefined> {
  return runCommand(OPTIONS, async (context) => {
    const cell = context.workbook.getActiveCell();
    cell.load("rowIndex");
    const active = cell.worksheet;
    active.load("id");
    const view = await readWorkbook(context, { withTemplates: true });
    const sheet = view.templates.get(form);
    if (sheet === undefined) return undefined;
    return {
      ...readTemplateSheet(sheet),
      sheetId: sheet.id,
      sheetName: sheet.name,
      ...(active.id === sheet.id ? { selectedRow: cell.rowIndex + 1 } : {}),
      ...(view.input === undefined ? {} : { facts: factsFor(await checkView(view.input, view)) }),
    };
  });
}

/** Shows a row of a template sheet; `row` is its number. */
export async function goToTemplateRow(sheetId: string, row: number): Promise<void> {
  await runCommand({ doing: "chuyển đến dòng" }, async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(`A${row}`).select();
    await context.sync();
  });
}

/**
 * The own edition of a form as the text of a file.
 *
 * @throws CommandFailure "bad_template" while it has problems: nobody is sent a template that cannot be used.
 */
export async function exportTemplate(form: TemplateId): Promise<string> {
  const found = await inspectTemplate(form);
  if (found === undefined) {
    const template = templateOf(form)!;
    return writeTemplateFile({ form, template });
  }
  const [problem] = found.problems;
  if (problem !== undefined) {
    throw new CommandFailure("bad_template", `Chưa lưu ra tệp: mẫu còn chỗ phải sửa. ${problem.message}`);
  }
  return writeTemplateFile({ form, template: { id: form, title: titleOfForm(form), blocks: found.blocks } });
}

export interface TemplateInUse {
  readonly form: TemplateId;
  readonly sheetName: string;
}

/**
 * Puts a template from a file on a sheet and uses it from now on; where the one in use says the same already, that is
 * shown. Nothing that is there is overwritten.
 *
 * @throws CommandFailure "bad_file" for a file that is refused; then nothing is written.
 */
export async function importTemplate(text: string, patience?: Patience): Promise<TemplateInUse> {
  return writing(async () => {
    const options = commandOptions(DOING, patience);
    const { form, template } = templateIn(text);
    const view = await read(options);
    const present = view.templates.get(form);
    if (present !== undefined && saysTheSame(present, form, template)) {
      await takeToSheet(options, present.id);
      return { form, sheetName: present.name };
    }
    return { form, sheetName: await makeTemplateSheet(options, view, form, template) };
  });
}

function templateIn(text: string): ReturnType<typeof readTemplateFile> {
  try {
    return readTemplateFile(text);
  } catch (error) {
    if (error instanceof TemplateFileError) throw new CommandFailure("bad_file", error.message);
    throw error;
  }
}

function saysTheSame(sheet: SheetView, form: TemplateId, template: ReportTemplate): boolean {
  const { blocks, problems } = readTemplateSheet(sheet);
  if (problems.length > 0) return false;
  const present = { id: form, title: titleOfForm(form), blocks };
  return (
    writeTemplateFile({ form, template: present }) ===
    writeTemplateFile({ form, template: { ...present, blocks: template.blocks } })
  );
}

/**
 * Uses the template sheet that is open, say a copy of another one, from now on. One read and one write sync.
 *
 * @throws CommandFailure "no_template" when the open sheet holds no template.
 */
export async function useActiveTemplate(patience?: Patience): Promise<TemplateInUse> {
  return writing(async () => {
    const options = commandOptions(DOING, patience);
    const { sheet, ...book } = await runCommand(options, readActive);
    const form = formOfTemplateSheet(sheet);
    if (form === undefined) {
      throw new CommandFailure(
        "no_template",
        `Trang “${sheet.name}” không phải trang mẫu. Mở trang mẫu cần dùng rồi bấm lại.`,
      );
    }
    await carryOut(options, {
      steps: [unchangedName(sheet), pointTo(book, templatePointerOf(form), sheet.name)],
    });
    return { form, sheetName: sheet.name };
  });
}

async function readActive(
  context: Excel.RequestContext,
): Promise<{ readonly sheet: SheetView; readonly names: ReadonlyMap<string, string> }> {
  const queued = queueSheet(context.workbook.worksheets.getActiveWorksheet());
  const all = context.workbook.names;
  all.load("items/name,items/formula");
  await context.sync();
  return {
    sheet: viewOf(queued),
    names: new Map(all.items.map(({ name, formula }) => [name, String(formula)])),
  };
}
