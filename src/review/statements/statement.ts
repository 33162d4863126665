/** What a report states, located in its text. */
import type { Scope } from "../scope/scope";
import type { About } from "./written-numbers";

/** Start and end in the text of the review. */
export type TextSpan = readonly [start: number, end: number];

export interface Statement {
  /**
   * Figure or rate of the report as a whole; "" for what is understood and is none: staff by post, scanners, and what is
   * said of a part of the whole.
   */
  readonly key: string;
  /** Of what is said of a part: the figure or rate that it is in its own scope. */
  readonly figure?: string;
  /** Of whom, of what, of which time. */
  readonly scope: Scope;
  /** "Hơn 12.000": it is only about right. */
  readonly about?: About;
  /** Nothing in its sentence is left that could narrow it down without being understood. */
  readonly isClear: boolean;
  /** Right at it stand words that nobody here knows, so its own meaning is in doubt. */
  readonly isVague?: boolean;
  /** Which words stand before or above it that nobody here knows: numbers that stand behind the same may be compared. */
  readonly aside?: string;
  /** Which sentence of its line it stands in. */
  readonly period: number;
  /** "ratio": two counts, "709/709"; its key is the numerator's. */
  readonly kind: "count" | "rate" | "ratio";
  /** The count, or the rate in percent. */
  readonly value: number;
  /** As written, without unit and sign. */
  readonly written: string;
  readonly denominator?: number;
  /** The figure that the denominator is, where the catalogue knows it. */
  readonly denominatorKey?: string;
  /** Of the number itself. */
  readonly span: TextSpan;
  /** The clause that holds the number, as written. */
  readonly quote: string;
  readonly quoteSpan: TextSpan;
  /** "II.4.1"; "" before the first heading. */
  readonly section: string;
  readonly line: number;
  /** 0 to 1: how sure the reading is; less than 1 for damaged words and mended numbers. */
  readonly confidence: number;
  readonly sector?: string;
  /** "không có hồ sơ": said in words. */
  readonly isInWords?: boolean;
  /** Position of the statement that this one is a part of. */
  readonly partOf?: number;
  readonly unit?: string;
  /** In a set form, the number of its column. */
  readonly column?: number;
  /** Of a rate: position of the count beside it. */
  readonly beside?: number;
  /** Why the number wants a look though it was read. */
  readonly slip?: "letters" | "comma_thousands" | "no_percent_sign";
  /** "100% …" said of everything, beside no count. */
  readonly isClaim?: boolean;
}

/** A rate that is to be reached, with the rate it is set for. */
export interface TargetStatement {
  readonly rate: string;
  readonly written: string;
  readonly span: TextSpan;
}

/** What a number of the text was taken for. */
export type NumberUse =
  "statement" | "other" | "target" | "plan" | "claim" | "mention" | "heading" | "unknown";

export interface UsedNumber {
  readonly span: TextSpan;
  readonly written: string;
  readonly use: NumberUse;
  readonly section: string;
  readonly line: number;
}
