import { AstTreeBuilder, Lexer, LexerNode, LexerTreeBuilder } from "@univerjs/engine-formula";

import { isSelfContained } from "../formula-text";

type Parsed = ReturnType<AstTreeBuilder["parse"]>;

/** Several input sheets' worth of formulas. */
const MOST_FORMULAS = 20_000;

type Words = ReturnType<LexerTreeBuilder["sequenceNodesBuilder"]>;

/**
 * Keeps what formulas are made of: Univer reads every formula of a workbook when a sheet gets another name or a row
 * comes or goes, and it remembers fewer than two input sheets have, the latest only, so that it never finds one again.
 */
export function shareWordsOfFormulas(): void {
  const kept = new Map<string, Words>();
  const { sequenceNodesBuilder } = LexerTreeBuilder.prototype;
  LexerTreeBuilder.prototype.sequenceNodesBuilder = function (formula) {
    if (!kept.has(formula)) {
      if (kept.size >= MOST_FORMULAS) kept.clear();
      kept.set(formula, sequenceNodesBuilder.call(this, formula));
    }
    const words = kept.get(formula);
    // Whoever asks puts other words into the list.
    return words && [...words];
  };
}

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
