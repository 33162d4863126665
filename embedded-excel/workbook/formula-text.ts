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

/** Enough for every formula of several input sheets. */
const MOST_FORMULAS = 20_000;
const mentioned = new Map<string, readonly string[]>();

/** The names that a formula mentions, without their sheet; found once for each text, since most formulas have none. */
export function namesIn(formula: string): readonly string[] {
  const known = mentioned.get(formula);
  if (known !== undefined) return known;
  const names: string[] = [];
  mapFormula(formula, ({ kind, text, full }) => {
    if (kind === "name") names.push(text);
    return full;
  });
  if (mentioned.size >= MOST_FORMULAS) mentioned.clear();
  mentioned.set(formula, names);
  return names;
}

/** A call of a function whose name has a dot: an add-in's ("TTHC.…"), or one of Excel's newer ones. */
const dottedCall = /[\p{L}\p{N}_]\.[\p{L}\p{N}_.]+\(/u;

/** Whether a formula means the same in every workbook: it has no names, and no functions of an add-in. */
export const isSelfContained = (formula: string): boolean =>
  namesIn(formula).length === 0 && !dottedCall.test(formula);
