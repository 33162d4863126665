/** What stands around a line: the headings and list items above it, the state of its section, whether it plans. */
import { foldAccents } from "../../vietnamese/words";
import { lastWhere } from "../read/last";
import { WHOLE, type Scope } from "../scope/scope";
import type { Line } from "../read/lines";
import type { Features } from "./clauses";
import type { Concept } from "./lexicon";

interface Above {
  readonly rank: number;
  readonly mark: string;
  readonly features: Features;
  readonly opensParts: boolean;
  /** What the lines under it are narrowed to. */
  scope: Scope;
  /** Words that nobody here knows, over the lines under it: which line holds them; "" for none. */
  aside: string;
}

/** What stands around a line. */
export interface Around {
  /** The nearest first. */
  readonly features: readonly Features[];
  readonly scope: Scope;
  readonly aside: string;
}

/** Depth of a line among others: a number that grows inwards. */
const MARK_RANKS: Readonly<Record<string, number>> = {
  "*": 6,
  "": 7,
  "-": 8,
  "–": 8,
  "—": 8,
  "•": 8,
  "·": 10,
  "+": 9,
};
const OTHER_MARK = 10;
const LETTER_RANK = 5;
/** Lists within lists deeper than any report has them. */
const DEEPEST = 16;

/** Headings of what is to come: numbers there are aims, not results. */
const PLANS = /phuong huong|nhiem vu|giai phap|de xuat|kien nghi|ke hoach/;
const RESULTS = /ket qua|tinh hinh|danh gia|da trien khai|da thuc hien/;

/** Follows the lines of a report from the first to the last. */
export class Surroundings {
  private above: Above[] = [];
  private plans = false;
  private latestState: Concept | undefined;

  /**
   * What stands around a line.
   *
   * @param isOpening whether the line ends with "trong đó:", so that the next ones are its parts whatever their mark.
   */
  enter(line: Line, text: string, features: Features, isOpening: boolean): Around {
    // A page may end within a list.
    const isBlank = text.trim() === "" && line.mark === "" && line.heading === undefined;
    const rank = isBlank ? DEEPEST : this.rankOf(line);
    while (this.above.length > 0 && this.above[this.above.length - 1]!.rank >= rank) this.above.pop();
    const around = this.above.map((each) => each.features).reverse();
    const parent = this.above[this.above.length - 1];
    const { scope, aside } = parent ?? { scope: WHOLE, aside: "" };
    if (isBlank) return { features: around, scope, aside };
    this.above.push({ rank, mark: line.mark, features, opensParts: isOpening, scope, aside });
    if (line.heading !== undefined) this.enterHeading(line, text);
    return { features: around, scope, aside };
  }

  /** The line entered last says what nobody here knows. */
  doubt(aside: string): void {
    this.above[this.above.length - 1]!.aside = aside;
  }

  /** What the line entered last narrows those under it to. */
  leave(scope: Scope): void {
    this.above[this.above.length - 1]!.scope = scope;
  }

  /** A total under which details follow: "RESOLVED" or "PENDING". */
  get state(): Concept | undefined {
    return this.latestState;
  }

  noteState(concepts: ReadonlySet<Concept>): void {
    const states = (["RESOLVED", "PENDING"] as const).filter((state) => concepts.has(state));
    if (states.length === 1) this.latestState = states[0];
  }

  get isPlan(): boolean {
    return this.plans;
  }

  private enterHeading({ heading }: Line, text: string): void {
    this.latestState = undefined;
    if (heading?.kind !== "roman") return;
    const folded = foldAccents(text);
    this.plans = PLANS.test(folded) && !RESULTS.test(folded);
  }

  private rankOf({ heading, mark }: Line): number {
    if (heading?.kind === "roman") return 0;
    if (heading?.kind === "arabic" && mark === "") return heading.parts.length;
    if (heading?.kind === "letter") return LETTER_RANK;
    const usual = MARK_RANKS[mark] ?? OTHER_MARK;
    const opener = lastWhere(this.above, ({ opensParts }) => opensParts);
    const isBelowOpener =
      opener !== undefined &&
      mark !== "" &&
      opener.mark !== mark &&
      opener.rank >= usual &&
      opener.rank < DEEPEST;
    return isBelowOpener ? opener.rank + 0.5 : usual;
  }
}
