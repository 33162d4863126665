/** Makes docs/quy-tac.md, the page of the rules for officers and reviewers, from the rules themselves. */
import { writeFileSync } from "node:fs";
import path from "node:path";
import { ruleDocs } from "./rule-docs/page";

export const RULE_DOCS = path.join(__dirname, "..", "docs", "quy-tac.md");

/** Renews docs/quy-tac.md. */
export function writeRuleDocs(): void {
  writeFileSync(RULE_DOCS, ruleDocs());
}
