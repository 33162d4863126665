/** The form of a rule over the text of a report: one of ours before it is printed, or one that someone wrote. */
import type { RuleHead } from "../../catalog/rules/rule";
import type { Finding } from "../finding";
import { fillMessage } from "../message";

/** A report as lines of text, one a paragraph, from the letterhead to the signature. */
export type FormText = readonly string[];

/** One place where a rule is broken. */
export interface FormBreach {
  /** Zero-based index of the line. */
  readonly line: number;
  /** The words that are wrong, as they stand there. */
  readonly quote: string;
  readonly slots?: Readonly<Record<string, string>>;
}

export interface FormRule extends RuleHead {
  /** Every breach; none where the text has nothing that the rule is about. */
  readonly find: (text: FormText) => readonly FormBreach[];
}

/** A finding with its place in the text. */
export interface FormFinding extends Finding {
  /** Counted from 1. */
  readonly line: number;
  readonly quote: string;
}

/** The findings of a rule. */
export function findingsOfForm(rule: FormRule, text: FormText): FormFinding[] {
  return rule.find(text).map(({ line, quote, slots = {} }) => ({
    code: rule.code,
    severity: rule.severity,
    keys: [],
    message: fillMessage(rule.message, { ...slots, quote }),
    line: line + 1,
    quote,
  }));
}

/** What dossiers, procedures and people are counted in; a count stands before one of these words. */
export const COUNTED_THINGS =
  "hồ sơ|thủ tục|tthc|pakn|phản ánh|kiến nghị|người|công chức|cán bộ|phiếu|lượt|văn bản|thông báo|trường hợp|bộ máy|máy";
