/** The marks of scope in a line: which words narrow numbers down, to what, and where they stand. */
import type { PhraseMatch } from "../read/phrases";
import { beginsTitle, endsName, nameIn, placeNameEnd, titleEnd } from "./names";
import { NEUTRAL_NOUNS } from "./neutral-nouns";
import { OWN, UNCLEAR } from "./scope";
import type { MarkedLine, ScopeMark } from "./scope-mark";
import { SCOPE_WORDS, type ScopeWord } from "./scope-words";
import { spansOf } from "./spans";

/** Concepts inside which a name may still be a restriction: "lĩnh vực đất đai" is a phrase of the lexicon too. */
const TRANSPARENT = /^(?:FIELD|POST_\w+|other|person|equipment|NEW|EACH|AUTHORITY|TERRITORY)$/;

/** Papers are of many units and days; who wrote one says nothing of a number. */
const PAPERS: ReadonlySet<string> = new Set([
  ...["quyet dinh", "ke hoach", "cong van", "nghi quyet", "chi thi", "van ban", "thong bao", "huong dan"],
  ...["chi dao", "luat so", "thong tu", "nghi dinh", "thuc hien", "de an", "yeu cau", "chi tieu"],
]);
const PAPER_REACH = 8;

/** "Được …", "do …": who does it. A level above is told for itself ("do cấp tỉnh giải quyết"). */
const DOER_BEHIND: ReadonlySet<string> = new Set(["duoc", "do"]);
const NAMED_LEVEL = /^(?:toan|ca|cap|khoi)$/;
const CLAUSE_MARKS = /^[,;:.()|]$/;

const JOINS_FILERS: ReadonlySet<string> = new Set([",", "va", "/", "hoac"]);
const OTHER_FILERS: ReadonlySet<string> = new Set([
  ...["ca nhan", "to chuc", "cong dan", "nguoi dan", "doanh nghiep"],
]);

/** The marks of a line in order. */
export function scopeMarksOf(line: MarkedLine): ScopeMark[] {
  const finder = new MarkFinder(line);
  return finder.all();
}

class MarkFinder {
  private readonly coveredBy: Int32Array;
  private readonly concepts: readonly MarkedLine["matches"][number][];
  private readonly words: readonly PhraseMatch<ScopeWord>[];
  private readonly wordAt: ReadonlyMap<number, PhraseMatch<ScopeWord>>;

  constructor(private readonly line: MarkedLine) {
    const { tokens, matches, taken, wear } = line;
    this.concepts = matches;
    this.coveredBy = new Int32Array(tokens.length).fill(-1);
    matches.forEach(({ from, to }, index) => this.coveredBy.fill(index, from, to));
    this.words = SCOPE_WORDS.find(tokens, wear).filter((word) => !taken[word.from] && !this.isInside(word));
    this.wordAt = new Map(this.words.map((word) => [word.from, word]));
  }

  all(): ScopeMark[] {
    const marks: ScopeMark[] = [...spansOf(this.line, (at) => this.isOfPaper(at))];
    let end = 0;
    for (const word of this.words) {
      if (word.from < end) continue;
      const mark = this.markOf(word);
      // "Các Trung tâm cấp xã": what they are, not whose.
      const isOfGroup = mark?.value === OWN && end === word.from && end > 0;
      if (mark === undefined || isOfGroup) continue;
      marks.push(mark);
      end = mark.to;
    }
    return withComparisons(
      marks.sort((a, b) => a.from - b.from),
      this.words,
    );
  }

  /** Part of a longer name: "hệ thống của thành phố". */
  private isInside({ from, to }: PhraseMatch<ScopeWord>): boolean {
    const index = this.coveredBy[from]!;
    if (index < 0) return false;
    const concept = this.concepts[index]!;
    // The agencies with figures of their own are no other unit.
    if (concept.value.some((each) => each.startsWith("SECTOR_"))) return true;
    if (concept.to - concept.from <= to - from) return false;
    return !concept.value.every((each) => TRANSPARENT.test(each)) || concept.value.length === 0;
  }

  private markOf({ value: word, from, to }: PhraseMatch<ScopeWord>): ScopeMark | undefined {
    const { tokens } = this.line;
    if (word.kind !== "span" && word.kind !== "sort" && word.kind !== "filer" && this.isOfPaper(from))
      return undefined;
    switch (word.kind) {
      case "head":
        return this.headMark(word, from, to);
      case "level":
        // "Được các bộ phận xử lý": whoever does it, it is all of them.
        return this.isDoer(from)
          ? undefined
          : { dimension: "whose", value: nameIn(tokens, from, to), from, to };
      case "own":
        // "UBND phường Hải Châu": the name behind tells whose.
        return { dimension: "whose", value: OWN, from, to };
      case "field":
        return word.isVerb === true && this.hasObject(to)
          ? undefined
          : { dimension: "field", value: nameIn(tokens, from, to), from, to };
      case "fieldHead":
        return this.fieldMark(from, to);
      case "sort":
        return { dimension: "kind", value: nameIn(tokens, from, to), from, to };
      case "filer":
        return this.goesOnWithFilers(to)
          ? undefined
          : { dimension: "kind", value: nameIn(tokens, from, to), from, to };
      case "span":
        return { dimension: "span", value: word.span, from, to };
      case "only":
        return this.onlyMark(from, to);
      case "preposition":
        return this.unclearMark(from, to);
      case "comparison":
        return undefined;
    }
  }

  private isDoer(from: number): boolean {
    const before = this.line.tokens[from - 1];
    return (
      before !== undefined &&
      DOER_BEHIND.has(before.folded) &&
      !NAMED_LEVEL.test(this.line.tokens[from]!.folded)
    );
  }

  /** Words that say nothing of dossiers right behind a verb are what is done. */
  private hasObject(to: number): boolean {
    const next = this.line.tokens[to];
    if (next?.kind !== "word" || this.wordAt.has(to) || endsName(next)) return false;
    const index = this.coveredBy[to]!;
    return index < 0 || this.concepts[index]!.value.every((each) => TRANSPARENT.test(each));
  }

  /** "… , cá nhân", "… và doanh nghiệp": with another sort of people everyone is meant. */
  private goesOnWithFilers(to: number): boolean {
    const [mark, ...next] = this.line.tokens.slice(to, to + 3).map(({ folded }) => folded);
    return mark !== undefined && JOINS_FILERS.has(mark) && OTHER_FILERS.has(next.join(" "));
  }

  private headMark(
    { names, alone }: Extract<ScopeWord, { kind: "head" }>,
    from: number,
    to: number,
  ): ScopeMark | undefined {
    const { tokens } = this.line;
    const end =
      names === "agency" && beginsTitle(tokens, to)
        ? this.titleEnd(to)
        : placeNameEnd(tokens, to, (at) => this.isCounted(at));
    if (end > to) return { dimension: "whose", value: nameIn(tokens, from, end), from, to: end };
    if (alone === "own") return { dimension: "whose", value: OWN, from, to };
    if (alone === "level") return { dimension: "whose", value: nameIn(tokens, from, to), from, to };
    return undefined;
  }

  private fieldMark(from: number, to: number): ScopeMark | undefined {
    const { tokens } = this.line;
    const known = this.wordAt.get(to);
    const end = known?.value.kind === "field" ? known.to : this.titleEnd(to);
    if (end === to) return undefined;
    return { dimension: "field", value: nameIn(tokens, to, end), from, to: end };
  }

  /** "Riêng …": what follows is some of the whole, whatever it is. */
  private onlyMark(from: number, to: number): ScopeMark | undefined {
    for (let at = to; at < this.line.tokens.length && !this.isClauseMark(at); at += 1) {
      const word = this.wordAt.get(at)?.value;
      if (word !== undefined && word.kind !== "preposition" && word.kind !== "own") return undefined;
      if (this.line.taken[at]) return undefined;
      if (this.isCounted(at)) break;
    }
    return { dimension: "kind", value: `${UNCLEAR}${nameIn(this.line.tokens, from, to)}`, from, to };
  }

  /** "về …", "thuộc …" before words that nobody here knows. */
  private unclearMark(from: number, to: number): ScopeMark | undefined {
    const { tokens, taken } = this.line;
    const next = tokens[to];
    if (next?.kind !== "word" || taken[to] || this.coveredBy[to]! >= 0 || this.wordAt.has(to))
      return undefined;
    if (NEUTRAL_NOUNS.has(next.folded)) return undefined;
    const end = Math.max(to + 1, this.titleEnd(to));
    // "Ở mảng bảo trợ xã hội": what is known within it says enough.
    for (let at = to + 1; at < end; at += 1) {
      const word = this.wordAt.get(at);
      if (word?.value.kind === "field")
        return { dimension: "field", value: nameIn(tokens, at, word.to), from, to: word.to };
    }
    return { dimension: "kind", value: `${UNCLEAR}${nameIn(tokens, from, end)}`, from, to: end };
  }

  private titleEnd(from: number): number {
    const { tokens } = this.line;
    return titleEnd(
      tokens,
      from,
      (at) => this.isStop(at),
      (at) => this.isAgency(at),
    );
  }

  private isAgency(at: number): boolean {
    const word = this.wordAt.get(at)?.value;
    return word?.kind === "head" && word.names === "agency";
  }

  private isClauseMark(at: number): boolean {
    return CLAUSE_MARKS.test(this.line.tokens[at]!.text);
  }

  private isOfPaper(at: number): boolean {
    const { tokens } = this.line;
    for (let back = at - 1; back > Math.max(0, at - PAPER_REACH); back -= 1) {
      if (this.isClauseMark(back)) return false;
      if (PAPERS.has(`${tokens[back - 1]!.folded} ${tokens[back]!.folded}`)) return true;
      if (tokens[back]!.folded === "theo" || tokens[back]!.folded === "giao") return true;
    }
    return false;
  }

  /** A number with a unit behind it, or a percentage. */
  private isCounted(at: number): boolean {
    const { tokens, taken } = this.line;
    if (tokens[at]?.kind !== "number" || taken[at]) return false;
    const index = this.coveredBy[at + 1] ?? -1;
    return tokens[at + 1]?.text === "%" || (index >= 0 && this.concepts[index]!.from === at + 1);
  }

  private isStop(at: number): boolean {
    const word = this.wordAt.get(at)?.value;
    if (word !== undefined && word.kind !== "field" && word.kind !== "head" && word.kind !== "preposition")
      return true;
    const index = this.coveredBy[at]!;
    if (index < 0) return false;
    const { from, value } = this.concepts[index]!;
    return from === at && value.length > 0 && !value.every((each) => TRANSPARENT.test(each));
  }
}

/** Marks right behind "so với" only say what is compared with. */
function withComparisons(marks: readonly ScopeMark[], words: readonly PhraseMatch<ScopeWord>[]): ScopeMark[] {
  const ends = words.filter(({ value }) => value.kind === "comparison").map(({ to }) => to);
  if (ends.length === 0) return [...marks];
  return marks.map((mark) =>
    ends.some((end) => mark.from >= end && mark.from <= end + COMPARISON_REACH)
      ? { ...mark, isComparison: true }
      : mark,
  );
}

/** "so với số tiếp nhận cùng kỳ": words that may stand between. */
const COMPARISON_REACH = 4;
