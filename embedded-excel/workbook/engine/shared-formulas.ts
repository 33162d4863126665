import { AstTreeBuilder, Lexer, LexerNode } from "@univerjs/engine-formula";

import { isSelfContained } from "../formula-text";

type Parsed = ReturnType<AstTreeBuilder["parse"]>;

/** Several input sheets' worth of formulas. */
const MOST_FORMULAS = 20_000;

/**
 * Keeps the parsed form of formulas that mean the same in every workbook: those without names and without functions
 * of an add-in. Univer keeps parsed formulas too, but by workbook, and no more than 5,000: fewer than two input sheets
 * have.
 */
export function shareParsedFormulas(): void {
  const words = new WeakMap<Lexer, Map<string, LexerNode>>();
  const trees = new WeakMap<LexerNode, Parsed>();
  const { treeBuilder } = Lexer.prototype;
  Lexer.prototype.treeBuilder = function (formula, transformSuffix = true) {
    if (!transformSuffix) return treeBuilder.call(this, formula, transformSuffix);
    const kept = words.get(this) ?? new Map<string, LexerNode>();
    words.set(this, kept);
    const known = kept.get(formula);
    if (known !== undefined) return known;
    const read = treeBuilder.call(this, formula, transformSuffix);
    if (!(read instanceof LexerNode) || !isSelfContained(formula)) return read;
    if (kept.size >= MOST_FORMULAS) kept.clear();
    kept.set(formula, read);
    trees.set(read, null);
    return read;
  };
  const { parse } = AstTreeBuilder.prototype;
  AstTreeBuilder.prototype.parse = function (read) {
    const known = trees.get(read);
    if (known) return known;
    const tree = parse.call(this, read);
    if (trees.has(read)) trees.set(read, tree);
    return tree;
  };
}
