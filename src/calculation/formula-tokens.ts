/** A formula cut into its words. */
import { columnIndex } from "../sheets/address";
import { NotCalculated } from "./formula-error";

/** A corner of a reference; a part without "$" moves with the cell that the formula is meant for. */
export interface Corner {
  readonly row: number;
  readonly column: number;
  readonly isRowFixed: boolean;
  readonly isColumnFixed: boolean;
}

export type Token =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | { readonly kind: "error"; readonly value: string }
  | {
      readonly kind: "reference";
      /** Absent: of the sheet that the formula stands on. */
      readonly sheet?: string;
      readonly from: Corner;
      /** Absent: one cell. */
      readonly to?: Corner;
    }
  | { readonly kind: "word"; readonly value: string }
  | { readonly kind: "sign"; readonly value: string };

const SHEET = String.raw`(?:'((?:[^']|'')+)'!|([\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELL = String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(])`;
const REFERENCE = new RegExp(`${SHEET}${CELL}(?::${CELL})?`, "uy");
const NUMBER = /\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|\.\d+/y;
const TEXT = /"((?:[^"]|"")*)"/y;
const ERROR =
  /(?:'(?:[^']|'')+'!)?(#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A))(?:\$?[A-Z]{1,3}\$?\d+)?/y;
const WORD = /[\p{L}_][\p{L}\p{N}_.]*/uy;
const SIGN = /<>|<=|>=|[-+*/^&=<>%(),;]/y;
const BLANKS = /\s*/y;

/**
 * The words of a formula.
 *
 * @param formula without its "=".
 * @throws NotCalculated for what no formula of ours has, such as an array in braces.
 */
export function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match !== null) at += match[0].length;
    return match;
  };
  take(BLANKS);
  while (at < formula.length) {
    tokens.push(next(take, formula.slice(at, at + 10)));
    take(BLANKS);
  }
  return tokens;
}

function next(take: (pattern: RegExp) => RegExpExecArray | null, rest: string): Token {
  const text = take(TEXT);
  if (text !== null) return { kind: "text", value: text[1]!.replace(/""/g, '"') };
  const error = take(ERROR);
  if (error !== null) return { kind: "error", value: error[1]! };
  const reference = take(REFERENCE);
  if (reference !== null) return referenceOf(reference);
  const number = take(NUMBER);
  if (number !== null) return { kind: "number", value: Number(number[0]) };
  const word = take(WORD);
  if (word !== null) return { kind: "word", value: word[0] };
  const sign = take(SIGN);
  if (sign !== null) return { kind: "sign", value: sign[0] };
  throw new NotCalculated(`unknown words in a formula: ${rest}`);
}

function referenceOf([, quoted, plain, ...corners]: RegExpExecArray): Token {
  const sheet = quoted?.replace(/''/g, "'") ?? plain;
  const to = corners[5] === undefined ? undefined : corner(corners.slice(4));
  return {
    kind: "reference",
    ...(sheet === undefined ? {} : { sheet }),
    from: corner(corners),
    ...(to === undefined ? {} : { to }),
  };
}

const corner = ([columnSign, letters, rowSign, digits]: readonly (string | undefined)[]): Corner => ({
  row: Number(digits) - 1,
  column: columnIndex(letters!),
  isRowFixed: rowSign === "$",
  isColumnFixed: columnSign === "$",
});
