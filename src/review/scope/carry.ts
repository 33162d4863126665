/**
 * Which scope each number of a line has. What carries a restriction on:
 * - words before a number rule it and all that follow, through commas, semicolons and into brackets, up to the full stop;
 * - words right behind a number rule that number, its percentage, its bracket and its parts ("trong đó"), and no other;
 * - "so với …" rules up to the next comma;
 * - a sentence that begins with "trong đó" goes on with the number before it; headings and openers rule what stands
 *   under them.
 */
import type { Token } from "../read/tokens";
import { DIMENSIONS, WHOLE, type Dimension, type Scope } from "./scope";
import type { ScopeMark } from "./scope-mark";
import { NAMED_TIME } from "./spans";

/** A number as the walk sees it. */
export interface Place {
  readonly from: number;
  readonly to: number;
  readonly isPercent: boolean;
}

export interface LineScopes {
  /** Of each number, in order. */
  readonly scopes: readonly Scope[];
  /** What the line leaves to those under it, where it opens a list. */
  readonly left: Scope;
}

export interface Carried {
  readonly tokens: readonly Token[];
  readonly marks: readonly ScopeMark[];
  readonly places: readonly Place[];
  /** Tokens with which "trong đó" begins. */
  readonly parts: ReadonlySet<number>;
  /** Tokens that are "và". */
  readonly ands: ReadonlySet<number>;
  /** What stands above: headings, openers of lists. */
  readonly base: Scope;
}

interface Frame {
  current: Scope;
  comparison: Scope | undefined;
  /** Of the last count. */
  last: Scope | undefined;
}

/** Walks a line once. */
export function scopesIn(line: Carried): LineScopes {
  const walk = new Walk(line);
  return walk.run();
}

class Walk {
  private readonly scopes: Scope[] = [];
  private readonly frames: Frame[] = [];
  private frame: Frame;
  /** Whether only words have stood since the last number: what they say may be of it. */
  private open: number | undefined;
  /** The time that the sentence has named. */
  private named = "";
  private nextMark = 0;
  private nextPlace = 0;

  constructor(private readonly line: Carried) {
    this.frame = { current: line.base, comparison: undefined, last: undefined };
  }

  run(): LineScopes {
    const { tokens, marks, places } = this.line;
    for (let at = 0; at < tokens.length;) {
      const mark = marks[this.nextMark];
      const place = places[this.nextPlace];
      if (place?.from === at) {
        this.number(place);
        this.nextPlace += 1;
        // A unit may be a mark too: "5 xã".
        while (marks[this.nextMark] !== undefined && marks[this.nextMark]!.from < place.to)
          this.nextMark += 1;
        at = Math.max(place.to, at + 1);
      } else if (mark?.from === at) {
        this.mark(mark);
        this.nextMark += 1;
        at = this.afterMark(mark, at);
      } else {
        if (mark !== undefined && mark.from < at) this.nextMark += 1;
        this.token(at);
        at += 1;
      }
    }
    return { scopes: this.scopes, left: this.frame.last ?? this.frame.current };
  }

  /** A mark may hold the number of a date; numbers that count stop it. */
  private afterMark({ to }: ScopeMark, at: number): number {
    const place = this.line.places[this.nextPlace];
    return Math.max(at + 1, place !== undefined && place.from < to ? place.from : to);
  }

  private number({ isPercent }: Place): void {
    const { current, comparison, last } = this.frame;
    const isOfLast = isPercent && last !== undefined && this.isFresh;
    const scope = isOfLast ? last : (comparison ?? current);
    this.scopes.push(scope);
    if (!isPercent) this.frame.last = scope;
    this.open = this.scopes.length - 1;
    this.isFresh = true;
  }

  /** No mark since the last number. */
  private isFresh = false;

  private mark(mark: ScopeMark): void {
    if (mark.isComparison === true) {
      this.frame.comparison = narrowed(this.frame.comparison ?? this.frame.current, mark);
      return;
    }
    if (this.open !== undefined && this.isBehind(mark)) {
      const scope = narrowed(this.scopes[this.open]!, mark);
      this.scopes[this.open] = scope;
      this.frame.last = scope;
      return;
    }
    if (mark.value.startsWith(NAMED_TIME)) this.named = mark.value;
    this.frame.current = narrowed(this.frame.current, mark.dimension === "span" ? this.inTime(mark) : mark);
    this.isFresh = false;
  }

  /** "Quý III/2021, … trong kỳ": the period is the time that the sentence has named. */
  private inTime(mark: ScopeMark): ScopeMark {
    return mark.value === "" ? { ...mark, value: this.named } : mark;
  }

  /** Whether a mark stands behind a number and says something of it, not of the next one. */
  private isBehind({ from, to }: ScopeMark): boolean {
    const { tokens, places } = this.line;
    const before = places[this.nextPlace - 1]!;
    if (from === before.to) return true;
    const next = places[this.nextPlace];
    for (let at = to; at < (next?.from ?? tokens.length); at += 1) if (this.parts(at)) return true;
    return next === undefined;
  }

  private parts(at: number): boolean {
    const { tokens, parts, ands } = this.line;
    return DELIMITERS.test(tokens[at]!.text) || parts.has(at) || ands.has(at);
  }

  private token(at: number): void {
    const { text } = this.line.tokens[at]!;
    if (text === "(") this.enterBracket();
    else if (text === ")") this.leaveBracket();
    else if (text === ".") this.stop(at);
    else if (text === "|") this.stop(at);
    else if (text === "," || text === ";") {
      this.open = undefined;
      this.frame.comparison = undefined;
    } else if (text === ":") this.open = undefined;
    else if (this.line.parts.has(at)) this.goOn();
    else if (this.line.ands.has(at)) this.open = undefined;
  }

  /** "Trong đó": parts are of what their whole is of. */
  private goOn(): void {
    const { last } = this.frame;
    if (last !== undefined) this.frame.current = last;
    this.open = undefined;
  }

  private stop(at: number): void {
    const goesOn = beginsWithParts(this.line, at + 1);
    this.open = undefined;
    this.frame.comparison = undefined;
    this.named = "";
    if (goesOn && this.frame.last !== undefined) return;
    this.frame.current = this.frames.length === 0 ? this.line.base : this.frame.current;
    if (this.frames.length === 0) this.frame.last = undefined;
    this.isFresh = false;
  }

  private enterBracket(): void {
    if (this.frames.length >= DEEPEST) return;
    const { current, comparison, last } = this.frame;
    const base = comparison ?? (this.open === undefined ? current : this.scopes[this.open]!);
    this.frames.push(this.frame);
    this.frame = { current: base, comparison: undefined, last: this.isFresh ? last : undefined };
    this.open = undefined;
  }

  private leaveBracket(): void {
    const outer = this.frames.pop();
    if (outer !== undefined) this.frame = outer;
    this.open = undefined;
  }
}

const DELIMITERS = /^[,;.:()|]$/;
const DEEPEST = 6;

/** How far behind the beginning of a sentence "trong đó" may stand. */
const PARTS_REACH = 2;

function beginsWithParts({ parts }: Carried, from: number): boolean {
  for (let at = from; at < from + PARTS_REACH; at += 1) if (parts.has(at)) return true;
  return false;
}

const narrowed = (scope: Scope, { dimension, value }: ScopeMark): Scope =>
  scope[dimension] === value ? scope : { ...scope, [dimension]: value };

/** The scope under another: what the inner one does not say, the outer one does. */
export function under(outer: Scope, inner: Scope): Scope {
  const says = (each: Dimension): string => (inner[each] === "" ? outer[each] : inner[each]);
  return DIMENSIONS.reduce<Scope>((scope, each) => ({ ...scope, [each]: says(each) }), WHOLE);
}
