/** What a line counts: a number or two with a unit, a percentage, or the words for none. */
import { readNumber } from "../../vietnamese/counts";
import { readPercent } from "../../vietnamese/percent";
import type { Mention } from "../read/mentions";
import type { PhraseMatch } from "../read/phrases";
import type { Token } from "../read/tokens";
import { UNITS, type Concept } from "./lexicon";

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
  /** Why it is to be looked at though it can be read. */
  readonly slip?: "letters" | "comma_thousands" | "no_percent_sign";
}

type Concepts = PhraseMatch<readonly Concept[]>;

export interface LineTokens {
  readonly tokens: readonly Token[];
  readonly matches: readonly Concepts[];
  readonly mentions: readonly Mention[];
}

/** Letters that a scan or a slip of the hand puts for digits. */
const LOOK_ALIKES: Readonly<Record<string, string>> = { O: "0", o: "0", l: "1", I: "1" };

const COMMA_THOUSANDS = /^[1-9]\d{0,2}(?:,\d{3})+$/;

/** What stands between the two numbers of a ratio. */
const RATIO_WORDS: readonly (readonly string[])[] = [
  ["/"],
  ["/", "tong", "so"],
  ["tren"],
  ["tren", "tong", "so"],
];

/** As sure as one can be of a number that had to be mended. */
const MENDED = 0.5;
const COMMA_CONFIDENCE = 0.6;

interface ReadCount {
  readonly value: number;
  readonly confidence: number;
  readonly slip?: Quantity["slip"];
}

/**
 * A count as it stands in a report. A comma between thousands and letters for digits are read, but never taken as sure.
 *
 * @example readCount("1O22") //=> { value: 1022, confidence: 0.5, slip: "letters" }
 */
function readCount(written: string): ReadCount {
  if (/[OolI]/.test(written)) {
    const mended = readCount(written.replace(/[OolI]/g, (letter) => LOOK_ALIKES[letter]!));
    return { value: mended.value, confidence: MENDED, slip: "letters" };
  }
  if (COMMA_THOUSANDS.test(written)) {
    return {
      value: Number(written.replace(/,/g, "")),
      confidence: COMMA_CONFIDENCE,
      slip: "comma_thousands",
    };
  }
  return { value: readNumber(written) ?? NaN, confidence: 1 };
}

/** The quantities of a line, in order. */
export function quantitiesOf(line: LineTokens): Quantity[] {
  const finder = new QuantityFinder(line);
  return finder.all();
}

class QuantityFinder {
  private readonly unitAt = new Map<number, Concepts>();
  private readonly conceptsAt = new Map<number, Concepts>();
  /** Where the words for a rate end. */
  private readonly rateEnds = new Set<number>();
  private readonly taken: Uint8Array;

  constructor(private readonly line: LineTokens) {
    const { tokens, matches, mentions } = line;
    for (const match of matches) {
      this.conceptsAt.set(match.from, match);
      if (match.value.includes("RATE")) this.rateEnds.add(match.to);
      if (match.value.some((concept) => UNITS.has(concept))) this.unitAt.set(match.from, match);
    }
    this.taken = takenBy(mentions, tokens);
  }

  all(): Quantity[] {
    const found: Quantity[] = [];
    for (let at = 0; at < this.line.tokens.length;) {
      const quantity = this.numberAt(at) ?? this.noneAt(at);
      if (quantity !== undefined) found.push(quantity);
      at = quantity === undefined ? at + 1 : quantity.to;
    }
    return found;
  }

  private numberAt(at: number): Quantity | undefined {
    const token = this.line.tokens[at]!;
    if (this.taken[at] || (token.kind !== "number" && token.kind !== "slip")) return undefined;
    return this.ratioAt(at) ?? this.percentAt(at) ?? this.countAt(at);
  }

  /** "616/616", "616 trên tổng số 616". */
  private ratioAt(at: number): Quantity | undefined {
    const { tokens } = this.line;
    const between = RATIO_WORDS.find((words) =>
      words.every((word, index) => tokens[at + 1 + index]?.folded === word),
    );
    if (between === undefined) return undefined;
    const end = at + between.length + 2;
    const [first, second] = [tokens[at]!, tokens[end - 1]];
    if (second === undefined || this.taken[end - 1]) return undefined;
    if (second.kind !== "number" && second.kind !== "slip") return undefined;
    const [over, under] = [readCount(first.text), readCount(second.text)];
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
    const digits = written.replace(/[OolI]/g, (letter) => LOOK_ALIKES[letter]!);
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
    const written = this.line.tokens[at]!.text;
    const { value, confidence, slip } = readCount(written);
    return this.withUnit(at, at + 1, {
      kind: "count",
      written,
      value,
      confidence,
      ...(slip === undefined ? {} : { slip }),
    });
  }

  private withUnit(
    from: number,
    end: number,
    read: Pick<Quantity, "kind" | "written" | "value" | "denominator" | "confidence" | "slip">,
  ): Quantity {
    const { tokens } = this.line;
    const unit = this.unitAt.get(end);
    const concept = unit?.value.find((each) => UNITS.has(each));
    const [start, stop] = [tokens[from]!.start, tokens[end - 1]!.end];
    return {
      ...read,
      from,
      to: unit === undefined ? end : unit.to,
      start,
      end: stop,
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
