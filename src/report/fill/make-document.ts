/** A template and the facts make a report. */
import { arrange } from "./arrange";
import { compileTemplate } from "../notation/compile";
import type { FormHead, ReportDocument, Title } from "../document/document";
import type { ReportFacts } from "../facts/report-facts";
import { fillBlocks, type FilledKind } from "./fill-blocks";
import { letterheadOf, recipientsOf, signatureOf } from "./letterhead";
import { withSuggestions } from "./suggestions";
import { LANDSCAPE, type ReportTemplate } from "../notation/template";

/** Kind of document, NĐ 30/2020, item 5a. */
const DOCUMENT_KIND = "BÁO CÁO";

type TextsOfKind = (kind: FilledKind) => string[];

/** The head of a set form; undefined for a report, which has a letterhead. */
function formHeadOf(textsOfKind: TextsOfKind): FormHead | undefined {
  const form = { left: textsOfKind("formLeft"), right: textsOfKind("formRight") };
  return form.left.length + form.right.length === 0 ? undefined : form;
}

function titleOf(textsOfKind: TextsOfKind, isForm: boolean): Title {
  const [period] = textsOfKind("period");
  return {
    kind: isForm ? "" : DOCUMENT_KIND,
    summary: textsOfKind("title")[0] ?? "",
    ...(period === undefined ? {} : { period }),
  };
}

/**
 * The finished report. Nothing is invented: what the facts do not hold is not said, by the rules in template.ts.
 *
 * @throws TemplateError with a Vietnamese message that names the block, for a template that cannot be read.
 * @example makeDocument(templateOf("thang-trung-tam"), facts).title
 *          //=> { kind: "BÁO CÁO", summary: "Kết quả thực hiện nhiệm vụ tháng 4 năm 2026 …" }
 */
export function makeDocument(template: ReportTemplate, facts: ReportFacts): ReportDocument {
  const filled = fillBlocks(compileTemplate(template), withSuggestions(facts));
  const textsOfKind: TextsOfKind = (kind) =>
    filled.flatMap((block) => (block.kind === kind && "text" in block ? [block.text] : []));
  const form = formHeadOf(textsOfKind);
  const [preparedBy] = textsOfKind("preparer");
  const signature = signatureOf(facts.information);
  return {
    ...(textsOfKind("page").includes(LANDSCAPE) ? { orientation: "landscape" as const } : {}),
    letterhead: letterheadOf(facts.information),
    ...(form === undefined ? {} : { form }),
    title: titleOf(textsOfKind, form !== undefined),
    blocks: arrange(filled),
    signature: preparedBy === undefined ? signature : { ...signature, preparedBy },
    // A set form names who made it where a report names its recipients.
    recipients: preparedBy === undefined ? recipientsOf(facts.information, textsOfKind("recipient")) : [],
  };
}
