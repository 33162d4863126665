/** A template and the facts make a report. */
import { arrange } from "./arrange";
import { compileTemplate } from "./compile";
import type { ReportDocument } from "./document";
import type { ReportFacts } from "./facts";
import { fillBlocks } from "./fill-blocks";
import { letterheadOf, recipientsOf, signatureOf } from "./letterhead";
import type { ReportTemplate } from "./template";

/** Kind of document, NĐ 30/2020, item 5a. */
const DOCUMENT_KIND = "BÁO CÁO";

/**
 * The finished report. Nothing is invented: what the facts do not hold is not said, by the rules in template.ts.
 *
 * @throws TemplateError with a Vietnamese message that names the block, for a template that cannot be read.
 * @example fillReport(templateOf("thang-trung-tam"), facts).title
 *          //=> { kind: "BÁO CÁO", summary: "Kết quả thực hiện nhiệm vụ tháng 4 năm 2026 …" }
 */
export function fillReport(template: ReportTemplate, facts: ReportFacts): ReportDocument {
  const filled = fillBlocks(compileTemplate(template), facts);
  const textsOfKind = (kind: "title" | "recipient"): string[] =>
    filled.filter((block) => block.kind === kind).map((block) => block.text);
  return {
    letterhead: letterheadOf(facts.information),
    title: { kind: DOCUMENT_KIND, summary: textsOfKind("title")[0] ?? "" },
    blocks: arrange(filled.filter(({ kind }) => kind !== "title" && kind !== "recipient")),
    signature: signatureOf(facts.information),
    recipients: recipientsOf(facts.information, textsOfKind("recipient")),
  };
}

export { unknownKeysOf, type UnknownKey } from "./compile";
