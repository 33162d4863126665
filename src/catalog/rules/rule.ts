/**
 * The one form in which a consistency rule is written. `checks/` evaluates it in TypeScript, `checks/formula/`
 * compiles it to the native Excel formula behind the check cell, and `message` says it in words.
 *
 * Every quantity is an interval: a typed count is a point, a blank is [0, ∞), a sum adds its parts' bounds. An
 * equality fails only when the two sides do not meet, so an office that leaves a line blank is never accused.
 */
import type { FigureKey } from "../figures";

/** A quantity over the figures. */
export type Term =
  /** The figure itself: as typed, else the sum of its parts. */
  | { readonly kind: "figure"; readonly key: FigureKey }
  /** The sum of a total's leaves if any leaf is typed, else the total as typed. */
  | { readonly kind: "leaves"; readonly key: FigureKey }
  | { readonly kind: "sum"; readonly terms: readonly Term[] }
  /**
   * Anything from 0 to the typed count: dossiers that may or may not be inside another figure. A blank is 0, or
   * without bound where `isOpenWhenBlank`.
   */
  | { readonly kind: "upTo"; readonly key: FigureKey; readonly isOpenWhenBlank?: boolean }
  /** The term under this setting, else 0. */
  | { readonly kind: "when"; readonly setting: string; readonly is: string; readonly term: Term }
  | { readonly kind: "constant"; readonly value: number };

export type Severity = "error" | "warning";

interface RuleHead {
  /** Code of `indicators`: several rules may share one (the same law for two figures). */
  readonly code: string;
  readonly severity: Severity;
  /** What the rule says, in a few words. */
  readonly label: string;
  /** Why it must hold: law or practice. */
  readonly reason: string;
  /** Key of the figure or rate whose row shows the verdict. */
  readonly anchor: string;
  /**
   * The finding in plain Vietnamese. Slots: `{total}`, `{parts}`, `{difference}`, `{part}`, `{whole}`, and `{1}`,
   * `{2}` … for the single parts, blanks counted as 0; of a printed rate `{written}`, `{expected}`, `{where}`.
   */
  readonly message: string;
  /** Figures that must be typed for the rule to speak at all. */
  readonly given?: readonly FigureKey[];
  readonly onlyWhen?: { readonly setting: string; readonly is: string };
}

/** Parts add up to a total. The difference is always sum of parts minus total, blanks and allowances as 0. */
export interface EqualRule extends RuleHead {
  readonly kind: "equal";
  readonly total: Term;
  readonly parts: readonly Term[];
  /** The warning becomes an error when the parts exceed this. */
  readonly isErrorAbove?: Term;
}

/** A part is at most its whole. */
export interface AtMostRule extends RuleHead {
  readonly kind: "atMost";
  readonly part: Term;
  readonly whole: Term;
}

/** At least one of these figures must be filled in. */
export interface RequiredRule extends RuleHead {
  readonly kind: "required";
  readonly anyOf: readonly FigureKey[];
}

/** A count is a whole number, not negative. */
export interface WholeNumberRule extends RuleHead {
  readonly kind: "wholeNumber";
  readonly figure: FigureKey;
}

/** A figure given in percent lies between 0 and 100. */
export interface PercentRule extends RuleHead {
  readonly kind: "percent";
  readonly figure: FigureKey;
}

/** A rate as printed elsewhere agrees with its counts ("wrong"), and is rounded, not cut ("truncated"). */
export interface PrintedRule extends RuleHead {
  readonly kind: "printed";
  readonly rate: string;
  readonly fault: "wrong" | "truncated";
}

export type Rule = EqualRule | AtMostRule | RequiredRule | WholeNumberRule | PercentRule | PrintedRule;

export const figure = (key: FigureKey): Term => ({ kind: "figure", key });
export const leaves = (key: FigureKey): Term => ({ kind: "leaves", key });
export const sum = (...terms: Term[]): Term => ({ kind: "sum", terms });
export const upTo = (key: FigureKey): Term => ({ kind: "upTo", key });
export const upToOrOpen = (key: FigureKey): Term => ({ kind: "upTo", key, isOpenWhenBlank: true });
export const constant = (value: number): Term => ({ kind: "constant", value });
export const when = (setting: string, is: string, term: Term): Term => ({ kind: "when", setting, is, term });

/**
 * The figures that a term reads, as the officer sees them; a total read by its leaves names the leaves too.
 *
 * @example keysOf(sum(figure("rut"), upTo("tu_choi"))) //=> ["rut", "tu_choi"]
 */
export function keysOf(term: Term): readonly FigureKey[] {
  switch (term.kind) {
    case "constant":
      return [];
    case "sum":
      return term.terms.flatMap(keysOf);
    case "when":
      return keysOf(term.term);
    default:
      return [term.key];
  }
}

/** The figures that must make up the total of a rule; those that only may be inside it (`upTo`) are left out. */
export function partKeysOf(rule: EqualRule): readonly FigureKey[] {
  return keysOf(sum(...rule.parts.filter((part) => part.kind !== "upTo")));
}
