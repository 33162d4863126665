/**
 * The one form in which a consistency rule is written. `checks/` evaluates it in TypeScript, `checks/formula/`
 * compiles it to the native Excel formula behind the check cell, and `message` says it in words.
 *
 * Every quantity is an interval: a typed count is a point, a blank is [0, ∞), a sum adds its parts' bounds. An
 * equality fails only when the two sides do not meet, so an office that leaves a line blank is never accused.
 */
import type { Replaceable } from "../edition";
import type { FigureKey, NumberRange } from "../figure";
import type { SettingChoice } from "../settings";
import type { Source } from "./sources";

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
  /**
   * A figure that is also counted in another way: as typed; where it is blank, what its parts and the other count allow
   * together (the larger of their least, the smaller of their most).
   */
  | { readonly kind: "same"; readonly key: FigureKey; readonly as: Term }
  /** The term under this setting, else 0. */
  | (SettingChoice & { readonly kind: "when"; readonly term: Term })
  /** The figure in the report of the period before; a blank is unknown. */
  | { readonly kind: "previous"; readonly key: FigureKey }
  | { readonly kind: "constant"; readonly value: number };

export type Severity = "error" | "warning" | "info";

/**
 * What every rule says about itself, whatever its form. A rule that is to judge otherwise from an edition on is two rows:
 * the old one with its `until`, for the sheets whose formulas still judge so, and the new one with its `since`.
 */
export interface RuleHead extends Replaceable {
  /** Code of `indicators`: several rules may share one (the same law for two figures). */
  readonly code: string;
  readonly severity: Severity;
  /** What the rule says, in a few words. */
  readonly label: string;
  /** Why it must hold, or why it is asked. */
  readonly reason: string;
  /** What it rests on: law, practice, arithmetic. */
  readonly source: Source;
  /** The rule is for periods that end on this day (ISO) or later; absent: for all, for it is arithmetic. */
  readonly from?: string;
  /**
   * The finding in plain Vietnamese, with slots for numbers. Of figures: `{total}`, `{parts}`, `{difference}`, `{part}`,
   * `{whole}`, and `{1}`, `{2}` … for the single parts, blanks counted as 0. Of a printed rate: `{label}`, `{written}`,
   * `{expected}`, `{where}` besides.
   */
  readonly message: string;
}

/** A rule over figures: the sheet shows its verdict. */
interface FigureRuleHead extends RuleHead {
  readonly severity: Exclude<Severity, "info">;
  /** Key of the figure or rate whose row shows the verdict. */
  readonly anchor: string;
  /** Figures that must be typed for the rule to speak at all. */
  readonly given?: readonly FigureKey[];
  /** Where all of these are typed, other rules tell all that this one could. */
  readonly unlessTyped?: readonly FigureKey[];
  /** Figures of the period before that must be known: a count of 0 equals no blank there. */
  readonly givenBefore?: readonly FigureKey[];
  readonly onlyWhen?: SettingChoice;
}

/** Parts add up to a total. The difference is always sum of parts minus total, blanks and allowances as 0. */
export interface EqualRule extends FigureRuleHead {
  readonly kind: "equal";
  readonly total: Term;
  readonly parts: readonly Term[];
  /** The warning becomes an error when the parts exceed this. */
  readonly isErrorAbove?: Term;
  /** What more is said under the code of another rule, where a figure is certainly 0. */
  readonly addendum?: { readonly code: string; readonly whenZero: FigureKey; readonly message: string };
}

/** A quantity with the words that a message puts before its number, as within a sentence. */
export interface NamedTerm {
  readonly name: string;
  readonly term: Term;
}

/**
 * Sums that could each hold with the blanks they have, but not all together: typed totals beside typed details. The
 * message has the slots `{sum}` ("đã giải quyết 90 + đang giải quyết 15 = 105"), `{compared}` ("lớn hơn"), `{total}` and
 * `{difference}`.
 */
export interface JointRule extends FigureRuleHead {
  readonly kind: "joint";
  readonly total: Term;
  readonly parts: readonly NamedTerm[];
  /** One of the sums, by itself. Where that is broken by as much or more, all has been said. */
  readonly alone: EqualRule;
}

/** A figure equals one of several others. The difference is the figure minus the first of them. */
export interface EqualsAnyRule extends FigureRuleHead {
  readonly kind: "equalsAny";
  readonly part: Term;
  readonly anyOf: readonly [Term, ...Term[]];
}

/** A part is at most its whole. */
export interface AtMostRule extends FigureRuleHead {
  readonly kind: "atMost";
  readonly part: Term;
  readonly whole: Term;
}

/** At least one of these figures must be filled in: always, or where there is some of something. */
export interface RequiredRule extends FigureRuleHead {
  readonly kind: "required";
  readonly anyOf: readonly FigureKey[];
  readonly ifSome?: Term;
}

/** Where there is some of one thing there is some of another: dossiers of a kind, services of that kind in use. */
export interface SomeNeedsSomeRule extends FigureRuleHead {
  readonly kind: "someNeedsSome";
  readonly cause: Term;
  readonly effect: Term;
}

/** A figure differs from that of the period before by no more than a share, the percentage of a setting. */
export interface ChangeRule extends FigureRuleHead {
  readonly kind: "change";
  readonly figure: FigureKey;
  readonly threshold: string;
}

/** A figure is a number of its kind: whole, not negative, not beyond all measure. */
export interface NumberRule extends FigureRuleHead {
  readonly kind: "number";
  readonly figure: FigureKey;
  readonly range: NumberRange;
}

/** Rules over figures alone: evaluated in TypeScript and as native formulas. */
export type FigureRule =
  | EqualRule
  | JointRule
  | EqualsAnyRule
  | AtMostRule
  | RequiredRule
  | SomeNeedsSomeRule
  | ChangeRule
  | NumberRule;

/** What can be wrong with one printed rate, seen beside its counts; "misplaced_mark" goes with "wrong". */
export type PrintedFault =
  | "wrong"
  /** 100 % said of a rate that is often a way of speaking: takes the place of "wrong". */
  | "claimed"
  | "truncated"
  /** Above 100 %, and no counts to say more. */
  | "beyond"
  | "uncountable"
  | "impossible"
  | "misplaced_mark"
  | "zero_base"
  | "decimal_mark";

/** A rule over each printed rate by itself; its message has the slot `{label}` too. */
export interface PrintedRule extends RuleHead {
  readonly kind: "printed";
  readonly fault: PrintedFault;
  /** Only of these rates; absent: of all. */
  readonly rates?: readonly string[];
}

/** A rate printed as 100 % says that there is none of something. */
export interface ClaimRule extends RuleHead {
  readonly kind: "claim";
  readonly severity: FigureRule["severity"];
  readonly rate: string;
  readonly none: Term;
}

export type Rule = FigureRule | PrintedRule | ClaimRule;

export const figure = (key: FigureKey): Term => ({ kind: "figure", key });
export const leaves = (key: FigureKey): Term => ({ kind: "leaves", key });
export const sum = (...terms: Term[]): Term => ({ kind: "sum", terms });
export const upTo = (key: FigureKey): Term => ({ kind: "upTo", key });
export const upToOrOpen = (key: FigureKey): Term => ({ kind: "upTo", key, isOpenWhenBlank: true });
export const same = (key: FigureKey, as: Term): Term => ({ kind: "same", key, as });
export const constant = (value: number): Term => ({ kind: "constant", value });
export const previous = (key: FigureKey): Term => ({ kind: "previous", key });
export const when = (setting: string, is: string, term: Term): Term => ({ kind: "when", setting, is, term });

/**
 * The figures of this period that a term is about; of one that is also counted in another way, the figure itself.
 *
 * @example keysOf(sum(figure("rut"), upTo("tu_choi"))) //=> ["rut", "tu_choi"]
 */
export function keysOf(term: Term): readonly FigureKey[] {
  switch (term.kind) {
    case "constant":
    case "previous":
      return [];
    case "sum":
      return term.terms.flatMap(keysOf);
    case "when":
      return keysOf(term.term);
    default:
      return [term.key];
  }
}

/** Both sides of a joint rule as one sum each, like those of an equality. */
export function partsOfJoint({ parts }: JointRule): Term {
  return sum(...parts.map(({ term }) => term));
}

/** The figures that must make up the total of a rule; those that only may be inside it (`upTo`) are left out. */
export function partKeysOf(rule: EqualRule): readonly FigureKey[] {
  return keysOf(sum(...rule.parts.filter((part) => part.kind !== "upTo")));
}
