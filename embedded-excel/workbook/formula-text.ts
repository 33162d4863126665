import { splitSheet } from "./address";

/** A cell reference or a name inside a formula, with the sheet written before it. */
export interface FormulaToken {
  readonly kind: "reference" | "name";
  readonly sheet?: string;
  /** Without the sheet: "$B$3:F9" or "tn_truc_tuyen". */
  readonly text: string;
  /** As it stands in the formula, sheet included. */
  readonly full: string;
}

const sheetPrefix = String.raw`(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!`;
const cell = String.raw`\$?[A-Za-z]{1,3}\$?\d+`;
const column = String.raw`\$?[A-Za-z]{1,3}`;
const row = String.raw`\$?\d+`;
const wordGoesOn = String.raw`(?![\p{L}\p{N}_.(])`;
const reference = `(?:${cell}:${cell}|${cell}|${column}:${column}|${row}:${row})${wordGoesOn}`;
const word = String.raw`[\p{L}_\\][\p{L}\p{N}_.]*`;

const token = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`#[A-Z/0]+[!?]?`,
    `(?<ref>(?:${sheetPrefix})?${reference})`,
    String.raw`\d+(?:\.\d+)?(?:[eE][+-]?\d+)?`,
    String.raw`${word}\s*\(`,
    `(?<name>(?:${sheetPrefix})?${word})`,
  ].join("|"),
  "gu",
);

/** Replaces the references and names of a formula; texts, numbers, errors and function names stay as they are. */
export function mapFormula(formula: string, replace: (token: FormulaToken) => string): string {
  return formula.replace(token, (full: string, ...rest: unknown[]) => {
    const groups = rest[rest.length - 1] as { ref?: string; name?: string };
    if (groups.ref === undefined && (groups.name === undefined || /^(TRUE|FALSE)$/i.test(full))) return full;
    const { sheet, address } = splitSheet(full);
    return replace({ kind: groups.ref === undefined ? "name" : "reference", sheet, text: address, full });
  });
}

/** Whether a formula means the same in every workbook: it has no names, and no functions of an add-in ("TTHC.…"). */
export function isSelfContained(formula: string): boolean {
  for (const [full, ...groups] of formula.matchAll(token)) {
    const isWord = groups[1] !== undefined && !/^(TRUE|FALSE)$/i.test(full);
    if (isWord || /^[^"#]*\.[^"]*\($/.test(full)) return false;
  }
  return true;
}
