/** What a line counts: a number or two with a unit, a percentage, or the words for none. */
import { readPercent } from "../../vietnamese/percent";
import type { Mention } from "../read/mentions";
import type { PhraseMatch } from "../read/phrases";
import type { Token } from "../read/tokens";
import { beginsSpeltNumber, speltNumberAt } from "../read/spelt-numbers";
import { UNITS, type Concept } from "./lexicon";
import { aboutAt, MENDED, readCount, scaleOf, withDigits, type About } from "./written-numbers";

export interface Quantity {
  readonly kind: "count" | "percent" | "ratio" | "none";
  /** Tokens that it takes, unit included. */
  readonly from: number;
  readonly to: number;
  /** Place of the digits in the text. */
  readonly start: number;
  readonly end: number;
  /** As written, without unit or sign. */
  readonly written: string;
  /** The count; of a ratio its numerator; of a percentage its value in percent. NaN when it is no number. */
  readonly value: number;
  readonly denominator?: number;
  readonly unit?: Concept;
  /** What else the words of the unit say: "01 Giám đốc" is a person and a post. */
  readonly unitConcepts?: readonly Concept[];
  readonly confidence: number;
  /** "Hơn 12.000", "1,2 triệu": not the exact number. */
  readonly about?: About;
  /** "408 hồ sơ trên tổng số 746 hồ sơ": the whole of the count right before it. */
  readonly isWhole?: boolean;
  /** In a set form, the number of its column. */
  readonly column?: number;
  /** Why it is to be looked at though it can be read. */
  readonly slip?: "letters" | "comma_thousands" | "no_percent_sign";
}

type Concepts = PhraseMatch<readonly Concept[]>;

export interface LineTokens {
  readonly tokens: readonly Token[];
  readonly matches: readonly Concepts[];
  /** Which tokens are dates, documents and the like. */
  readonly taken: Uint8Array;
}

/** What stands between the two numbers of a ratio. */
const RATIO_WORDS: readonly (readonly string[])[] = [
  ["/"],
  ["/", "tong", "so"],
  ["tren"],
  ["tren", "tong", "so"],
  ["tren", "tong"],
  ["trong", "tong"],
  ["trong", "so"],
  ["trong", "tong", "so"],
];

/** The quantities of a line, in order. */
export function quantitiesOf(line: LineTokens): Quantity[] {
  if (!line.tokens.some(mayCount) && !line.matches.some(saysNone)) return [];
  const finder = new QuantityFinder(line);
  return finder.all();
}

/** Most lines of a report are prose, and need no search. */
const mayCount = ({ kind, folded }: Token): boolean =>
  kind === "number" || kind === "slip" || (kind === "word" && (beginsSpeltNumber(folded) || folded === NO));

/** "Quá hạn: không." */
const NO = "khong";

const saysNone = ({ value }: Concepts): boolean => value.includes("NONE");

class QuantityFinder {
  private readonly unitAt = new Map<number, Concepts>();
  private readonly conceptsAt = new Map<number, Concepts>();
  /** Where the words for a rate end. */
  private readonly rateEnds = new Set<number>();
  private readonly taken: Uint8Array;

  constructor(private readonly line: LineTokens) {
    const { matches, taken } = line;
    this.taken = taken;
    for (const match of matches) {
      this.conceptsAt.set(match.from, match);
      if (match.value.includes("RATE")) this.rateEnds.add(match.to);
      if (match.value.some((concept) => UNITS.has(concept))) this.unitAt.set(match.from, match);
    }
  }

  all(): Quantity[] {
    const found: Quantity[] = [];
    for (let at = 0; at < this.line.tokens.length;) {
      const quantity = this.numberAt(at) ?? this.noneAt(at);
      if (quantity !== undefined) found.push(this.asWholeOf(found[found.length - 1], quantity));
      at = quantity === undefined ? at + 1 : quantity.to;
    }
    return found;
  }

  /** A count behind "trên", "trong tổng số" in the clause of another of its kind. */
  private asWholeOf(part: Quantity | undefined, quantity: Quantity): Quantity {
    if (part?.kind !== "count" || quantity.kind !== "count") return quantity;
    const words = WHOLE_WORDS.find((each) => this.standsBefore(quantity.from, each));
    if (words === undefined || !canBePart(part, quantity)) return quantity;
    const { tokens } = this.line;
    const begin = quantity.from - words.length;
    const between = tokens.slice(part.to, begin);
    const isBroken = begin < part.to || between.some(({ kind }) => kind === "mark");
    // "Phục vụ 20 thôn với trên 900 hộ": more than so many.
    if (isBroken || OVER_BEHIND.has(tokens[begin - 1]!.text.toLowerCase())) return quantity;
    const exact: Quantity = { ...quantity, isWhole: true };
    delete (exact as { about?: About }).about;
    return exact;
  }

  private standsBefore(at: number, words: readonly string[]): boolean {
    const { tokens } = this.line;
    return words.every((word, index) => tokens[at - words.length + index]?.folded === word);
  }

  private numberAt(at: number): Quantity | undefined {
    const token = this.line.tokens[at]!;
    if (this.taken[at]) return undefined;
    if (token.kind === "word") return this.speltAt(at);
    if (token.kind !== "number" && token.kind !== "slip") return undefined;
    return this.ratioAt(at) ?? this.percentAt(at) ?? this.countAt(at);
  }

  /** "Mười bốn hồ sơ": in words only with what is counted right behind; "một số hồ sơ" counts nothing. */
  private speltAt(at: number): Quantity | undefined {
    const spelt = speltNumberAt(this.line.tokens, at);
    const unit = spelt && this.unitAt.get(spelt.to)?.value.find((each) => COUNTED_IN_WORDS.has(each));
    if (spelt === undefined || unit === undefined || this.conceptsAt.has(at)) return undefined;
    const { tokens } = this.line;
    const written = tokens
      .slice(at, spelt.to)
      .map(({ text }) => text)
      .join(" ");
    return this.withUnit(at, spelt.to, { kind: "count", written, value: spelt.value, confidence: 1 });
  }

  /** "616/616", "616 trên tổng số 616". */
  private ratioAt(at: number): Quantity | undefined {
    const { tokens } = this.line;
    const between = RATIO_WORDS.find(
      (words) =>
        words.every((word, index) => tokens[at + 1 + index]?.folded === word) &&
        tokens[at + 1 + words.length]?.kind !== "word",
    );
    if (between === undefined) return undefined;
    const end = at + between.length + 2;
    const [first, second] = [tokens[at]!, tokens[end - 1]];
    if (second === undefined || this.taken[end - 1]) return undefined;
    if (second.kind !== "number" && second.kind !== "slip") return undefined;
    const isWhole = this.isOfWholes(end);
    const [over, under] = [readCount(first.text, isWhole), readCount(second.text, isWhole)];
    const slip = over.slip ?? under.slip;
    return this.withUnit(at, end, {
      written: `${first.text}/${second.text}`,
      kind: "ratio",
      value: over.value,
      denominator: under.value,
      confidence: Math.min(over.confidence, under.confidence),
      ...(slip === undefined ? {} : { slip }),
    });
  }

  private percentAt(at: number): Quantity | undefined {
    const { tokens } = this.line;
    const written = tokens[at]!.text;
    const hasSign = tokens[at + 1]?.text === "%";
    if (!hasSign && !this.isRateWithoutSign(at, written)) return undefined;
    const isMended = tokens[at]!.kind === "slip";
    const digits = withDigits(written);
    const about = aboutAt(tokens, at, at + (hasSign ? 2 : 1));
    const slip = isMended ? "letters" : hasSign ? undefined : "no_percent_sign";
    return {
      kind: "percent",
      from: at,
      to: at + (hasSign ? 2 : 1),
      start: tokens[at]!.start,
      end: tokens[at]!.end,
      written: digits,
      value: readPercent(digits)?.value ?? NaN,
      confidence: isMended ? MENDED : 1,
      ...(about === undefined ? {} : { about }),
      ...(slip === undefined ? {} : { slip }),
    };
  }

  /** "đạt 100." at the end of a clause: a rate that lost its sign. */
  private isRateWithoutSign(at: number, written: string): boolean {
    const { tokens } = this.line;
    const next = tokens[at + 1];
    const isLast = next === undefined || CLAUSE_ENDS.includes(next.text);
    const value = readPercent(written)?.value ?? NaN;
    if (!isLast || !(value <= 100)) return false;
    return this.rateEnds.has(at) && tokens[at - 1]!.text !== "=";
  }

  private countAt(at: number): Quantity {
    const { tokens } = this.line;
    const written = tokens[at]!.text;
    const scale = this.isOfWholes(at + 1) ? scaleOf(tokens[at + 1]) : undefined;
    const { value, confidence, slip } = readCount(written, scale === undefined && this.isOfWholes(at + 1));
    const end = at + (scale === undefined ? 1 : 2);
    return this.withUnit(at, end, {
      kind: "count",
      written,
      value: scale === undefined ? value : Math.round(value * scale),
      confidence,
      ...(scale === undefined ? {} : { about: "around" as const }),
      ...(slip === undefined ? {} : { slip }),
    });
  }

  /** Of money, areas and points there are fractions, so a comma is a decimal one; a scale may be the money's. */
  private isOfWholes(end: number): boolean {
    const concepts = this.unitAt.get(end)?.value ?? [];
    if (!concepts.some((each) => FRACTIONAL.has(each))) return true;
    const behind = this.unitAt.get(end + 1);
    return scaleOf(this.line.tokens[end]) !== undefined && behind !== undefined;
  }

  private withUnit(
    from: number,
    end: number,
    read: Pick<Quantity, "kind" | "written" | "value" | "denominator" | "confidence" | "slip" | "about">,
  ): Quantity {
    const { tokens } = this.line;
    const first = this.unitAt.get(end);
    // "03 trường hợp phản ánh", "06 lượt phản ánh": cases of something are counted as that.
    const isOfOthers = first?.value.some((each) => each === CASE || each === "visit") === true;
    const behind = isOfOthers ? this.unitAt.get(first!.to) : undefined;
    const unit = behind ?? first;
    const concept = unit?.value.find((each) => UNITS.has(each));
    const start = tokens[from]!.start;
    const stop = tokens[(read.about === undefined ? end : from + 1) - 1]!.end;
    const about = read.about ?? aboutAt(tokens, from, unit?.to ?? end);
    return {
      ...read,
      from,
      to: unit === undefined ? end : unit.to,
      start,
      end: stop,
      ...(about === undefined ? {} : { about }),
      ...(concept === undefined ? {} : { unit: concept, unitConcepts: unit!.value }),
    };
  }

  /** "Quá hạn: không.", "PAKN: không có." */
  private answerNo(at: number): Quantity | undefined {
    const { tokens } = this.line;
    const none = this.conceptsAt.get(at);
    const isNone = none?.value.includes("NONE") === true || tokens[at]!.text.toLowerCase() === "không";
    const to = none?.to ?? at + 1;
    const isWhole = tokens[to] === undefined || CLAUSE_ENDS.includes(tokens[to].text);
    if (tokens[at - 1]?.text !== ":" || !isNone || !isWhole) return undefined;
    const [start, end] = [tokens[at]!.start, tokens[to - 1]!.end];
    const confidence = none?.confidence ?? 1;
    return { kind: "none", from: at, to, start, end, written: "0", value: 0, confidence };
  }

  /** "không có hồ sơ", "không phát sinh hồ sơ", "không nhận được PAKN". */
  private noneAt(at: number): Quantity | undefined {
    const answer = this.answerNo(at);
    if (answer !== undefined) return answer;
    const none = this.conceptsAt.get(at);
    if (none === undefined || !none.value.includes("NONE")) return undefined;
    const unit = this.unitAt.get(none.to);
    if (unit === undefined) return undefined;
    const { tokens } = this.line;
    return {
      kind: "none",
      from: at,
      to: unit.to,
      start: tokens[at]!.start,
      end: tokens[unit.to - 1]!.end,
      written: "0",
      value: 0,
      unit: unit.value.find((each) => UNITS.has(each))!,
      confidence: Math.min(none.confidence, unit.confidence),
    };
  }
}

/** The longest first, as all of them are looked for. */
const WHOLE_WORDS: readonly (readonly string[])[] = [...RATIO_WORDS].sort((a, b) => b.length - a.length);

/** Words before "trên" that make it "more than". */
const OVER_BEHIND: ReadonlySet<string> = new Set("đạt với có là và chiếm lên từ còn".split(" "));

/** What is counted alike; of one of them the unit may be left out. */
const canBePart = ({ unit: part, value }: Quantity, { unit: whole, value: all }: Quantity): boolean =>
  (part === undefined || whole === undefined || part === whole) && !(value > all * MOST_OVER);

/** A part some times its whole is none, not even by mistake. */
const MOST_OVER = 3;

/** "Trường hợp": of what, the words behind or before say. */
export const CASE: Concept = "case";

/** What there are halves of. */
const FRACTIONAL: ReadonlySet<Concept> = new Set(["money", "duration", "other", "equipment"]);

/** What is counted in words: not "một phần", "hai cấp". */
const COUNTED_IN_WORDS: ReadonlySet<Concept> = new Set(["dossier", "petition", "procedure", "ballot", CASE]);

/** Marks that end a clause. */
const CLAUSE_ENDS = [".", ",", ";", ")"];

/** Which tokens lie inside a mention. */
export function takenBy(mentions: readonly Mention[], tokens: readonly Token[]): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  let next = 0;
  tokens.forEach((token, index) => {
    while (next < mentions.length && mentions[next]!.end <= token.start) next += 1;
    const mention = mentions[next];
    if (mention !== undefined && token.start >= mention.start) taken[index] = 1;
  });
  return taken;
}
