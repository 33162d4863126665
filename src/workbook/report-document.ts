/** The report as data, from the workbook as read: what the sheet, the Word file and the log are made from. */
import type { ReportDocument } from "../report/document/document";
import type { ReportFacts } from "../report/facts/report-facts";
import type { NarrativePart } from "../report/facts/narrative-parts";
import { suggestionsOf } from "../report/fill/suggestions";
import { makeDocument } from "../report/fill/make-document";
import { makeFacts } from "../report/facts/make-facts";
import { narrativePartsOf } from "../report/notation/narrative-of";
import type { TemplateProblem } from "../report/notation/template-problems";
import type { ReportTemplate } from "../report/notation/template";
import { templateOf } from "../report/templates";
import { DEFAULT_TEMPLATE, TEMPLATE_CHOICES } from "../report/templates/list";
import { baseOfOwn, titleOfForm } from "../report/templates/own";
import { readTemplateSheet } from "../sheets/template/read-template";
import type { CheckResult } from "./check-sheet";
import { CommandFailure } from "./command-failure";
import { countsByField } from "./counts-by-field";
import type { BookView } from "./book-view";

export interface DocumentWishes {
  /** Template id; none = the one named on the input sheet, else the first. */
  readonly template?: string;
  /** The officer's words by section, in place of those on the sheet "Thuyết minh". */
  readonly narrative?: Readonly<Record<string, string>>;
}

/** How many problems of a template one message names. */
const MAX_NAMED = 3;

/** The id of the template that a report is made by. */
export function templateIdFor({ content }: CheckResult, { template }: DocumentWishes): string {
  return template ?? content.information["mau_bao_cao"] ?? DEFAULT_TEMPLATE;
}

/** What the report may state. */
export function factsFor(
  check: CheckResult,
  wishes: DocumentWishes = {},
  view: Pick<BookView, "systems"> = {},
): ReportFacts {
  const { content, narrative } = check;
  return makeFacts({ ...content, narrative: wishes.narrative ?? narrative, ...countsByField(view, check) });
}

/**
 * The report.
 *
 * @param view read with its templates.
 * @throws CommandFailure "no_template" for an unknown template, "bad_template" naming the rows of an own one that
 * cannot be read.
 */
export function documentFor(
  view: Pick<BookView, "templates" | "systems">,
  check: CheckResult,
  wishes: DocumentWishes = {},
): ReportDocument {
  return makeDocument(templateFor(view, templateIdFor(check, wishes)), factsFor(check, wishes, view));
}

/**
 * The parts of the narrative that the report leaves out because nobody has written them and no figure suggests anything.
 * One whose suggestion the officer has emptied is left out on purpose.
 *
 * @throws CommandFailure as `documentFor`.
 */
export function emptyPartsFor(
  view: Pick<BookView, "templates">,
  check: CheckResult,
  wishes: DocumentWishes = {},
): NarrativePart[] {
  const facts = factsFor(check, wishes);
  const suggested: Readonly<Record<string, readonly string[]>> = suggestionsOf(facts);
  return narrativePartsOf(templateFor(view, templateIdFor(check, wishes))).filter(
    ({ key }) => facts.narrative[key] === undefined && (suggested[key] ?? []).length === 0,
  );
}

function templateFor({ templates }: Pick<BookView, "templates">, id: string): ReportTemplate {
  const base = baseOfOwn(id);
  if (base === undefined) return templateOf(id) ?? refuse(id);
  const sheet = templates.get(base);
  if (sheet === undefined) {
    throw new CommandFailure(
      "no_template",
      `Sổ này không còn trang mẫu riêng của “${titleOfForm(base)}”. Chọn lại mẫu ở bước Báo cáo, hoặc mở “Sửa mẫu” để tạo lại.`,
    );
  }
  const { blocks, problems } = readTemplateSheet(sheet);
  if (problems.length > 0) throw badTemplate(sheet.name, problems);
  return { id, title: titleOfForm(base), blocks };
}

function refuse(id: string): never {
  const offered = TEMPLATE_CHOICES.map((each) => `“${each.id}”`).join(", ");
  throw new CommandFailure(
    "no_template",
    `Không có mẫu báo cáo “${id}”. Các mẫu có sẵn: ${offered}. Chọn lại ở ô “Mẫu báo cáo”.`,
  );
}

function badTemplate(sheetName: string, problems: readonly TemplateProblem[]): CommandFailure {
  const named = problems.slice(0, MAX_NAMED).map(({ message }) => message);
  const more = problems.length > MAX_NAMED ? ` Và ${problems.length - MAX_NAMED} chỗ khác.` : "";
  return new CommandFailure(
    "bad_template",
    `Chưa lập báo cáo: mẫu ở trang “${sheetName}” có chỗ chưa đọc được. ${named.join(" ")}${more}`,
  );
}
