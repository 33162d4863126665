/** The structure of a formula. */
import { NotCalculated } from "./formula-error";
import { tokensOf, type Token } from "./formula-tokens";

export type Expression =
  | Extract<Token, { kind: "number" | "text" | "error" | "reference" }>
  | { readonly kind: "truth"; readonly value: boolean }
  /** An argument that was left out. */
  | { readonly kind: "missing" }
  | { readonly kind: "sign"; readonly sign: string; readonly of: Expression }
  | { readonly kind: "pair"; readonly sign: string; readonly left: Expression; readonly right: Expression }
  | { readonly kind: "call"; readonly name: string; readonly given: readonly Expression[] };

/** Signs between two operands, those that bind least first. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

/**
 * The structure of a formula, "=" included.
 *
 * @throws NotCalculated for what cannot be read.
 * @example parseFormula("=1+2") //=> { kind: "pair", sign: "+", left: { kind: "number", value: 1 }, right: … }
 */
export function parseFormula(formula: string): Expression {
  const tokens = tokensOf(formula.replace(/^=/, ""));
  let at = 0;
  const isSign = (...signs: readonly string[]): boolean => {
    const token = tokens[at];
    return token?.kind === "sign" && signs.includes(token.value);
  };
  const need = (sign: string): void => {
    if (!isSign(sign)) throw new NotCalculated(`"${sign}" is missing in ${formula}`);
    at += 1;
  };
  const parsed = pairs(0);
  if (at < tokens.length) throw new NotCalculated(`too much in ${formula}`);
  return parsed;

  function pairs(level: number): Expression {
    const signs = LEVELS[level];
    if (signs === undefined) return signed();
    let left = pairs(level + 1);
    while (isSign(...signs)) {
      const { value: sign } = tokens[at++] as Extract<Token, { kind: "sign" }>;
      left = { kind: "pair", sign, left, right: pairs(level + 1) };
    }
    return left;
  }

  /** In Excel a sign before a number binds more than "^". */
  function signed(): Expression {
    if (isSign("-", "+")) {
      const { value: sign } = tokens[at++] as Extract<Token, { kind: "sign" }>;
      return { kind: "sign", sign, of: signed() };
    }
    let operand = single();
    while (isSign("%")) {
      at += 1;
      operand = { kind: "sign", sign: "%", of: operand };
    }
    return operand;
  }

  function single(): Expression {
    const token = tokens[at];
    at += 1;
    if (token === undefined) throw new NotCalculated(`an operand is missing in ${formula}`);
    if (token.kind === "word") return word(token.value);
    if (token.kind !== "sign") return token;
    if (token.value !== "(") throw new NotCalculated(`"${token.value}" is out of place in ${formula}`);
    const inner = pairs(0);
    need(")");
    return inner;
  }

  function word(name: string): Expression {
    const upper = name.toUpperCase();
    if (isSign("(")) return { kind: "call", name: upper, given: givenArguments() };
    if (upper === "TRUE" || upper === "FALSE") return { kind: "truth", value: upper === "TRUE" };
    throw new NotCalculated(`the name ${name} in ${formula}`);
  }

  function givenArguments(): Expression[] {
    need("(");
    const given: Expression[] = [];
    if (isSign(")")) {
      at += 1;
      return given;
    }
    for (;;) {
      given.push(isSign(",", ";", ")") ? { kind: "missing" } : pairs(0));
      if (!isSign(",", ";")) break;
      at += 1;
    }
    need(")");
    return given;
  }
}
