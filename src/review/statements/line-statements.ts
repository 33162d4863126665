/** The quantities of one line, each in its context: what it means, of which figure or rate, and how sure that is. */
import type { Wear } from "../read/wear";
import type { Features, LabelledQuantity, Unexplained } from "./clauses";
import { LEVELS, nearest, type LabelInContext } from "./label-tests";
import type { Surroundings } from "./context";
import { figureKeyOf, OTHER, PENDING_WITHIN, RECEIVED, sectorAt } from "./keys";
import {
  isWordless,
  LABEL_UNITS,
  noneKeys,
  OF_DOSSIERS,
  OF_DOSSIERS_ALONE,
  withinKeyOf,
} from "./label-words";
import { CASE } from "./quantities";
import { baseFigureOf, numeratorFigureOf, numeratorOver, rateKeyOf, rateOfFigure } from "./rate-keys";
import type { Concept } from "./lexicon";
import type { NumberUse } from "./statement";

/** Clauses before in the same line that may still say of what a number is. */
export const MOST_BEFORE = 8;

export interface Meaning {
  readonly use: NumberUse;
  /** Usually one; "không có hồ sơ quá hạn" says it of the resolved and of the pending. */
  readonly keys: readonly string[];
}

/** The quantities of one line, each in its context. */
export class LineStatements {
  /** Position of the statement that a quantity has become. */
  readonly statedAt = new Map<number, number>();
  private readonly keys = new Map<number, string>();
  /** Rates that the labels of ratios name. */
  private readonly rates = new Map<number, string>();
  /** What each percentage was read as. */
  private readonly percents = new Map<number, string>();

  constructor(
    readonly quantities: readonly LabelledQuantity[],
    private readonly around: LabelInContext["around"],
    private readonly surroundings: Surroundings,
    private readonly wear: Wear,
    private readonly says: ReadonlySet<Concept>,
  ) {}

  labelAt(index: number): LabelInContext {
    const { own: words, ahead, parent, qualifier } = this.quantities[index]!;
    const own = withChannel(words, qualifier);
    const { state } = this.surroundings;
    const parents: Features[] = [];
    for (
      let at = parent;
      at !== undefined && parents.length < MOST_BEFORE;
      at = this.quantities[at]!.parent
    ) {
      parents.push(this.quantities[at]!.own);
    }
    const before = this.quantities
      .slice(Math.max(0, index - MOST_BEFORE), index)
      .filter((each) => this.reaches(each, index))
      .reverse();
    const beside = before.flatMap((each) => [each.own, ...wordsBefore(each)]);
    return {
      own,
      around: [...wordsBefore(this.quantities[index]!), ...parents, ...beside, ...this.around],
      ...(state === undefined ? {} : { state }),
      ...this.headingOf(index),
      ...(ahead === undefined ? {} : { ahead }),
      isPart: parent !== undefined,
      line: this.says,
      isWorn: this.wear.isWorn,
    };
  }

  /**
   * What the parts are of, whose total a number may be: the heading of the list, or of a line that begins with parts ("Hồ sơ đang
   * giải quyết: trong hạn 17 hồ sơ; quá hạn 13 hồ sơ; tổng cộng 30 hồ sơ").
   */
  private headingOf(index: number): Pick<LabelInContext, "heading"> {
    const first = this.quantities[0]!;
    const isOfParts = index > 0 && PARTS_OF_PENDING.some((concept) => first.own.concepts.has(concept));
    const heading = isOfParts ? first.own : this.around[0];
    return heading === undefined ? {} : { heading };
  }

  /**
   * Whether the words of a number still say something of a later one: in the same sentence; of the first of the line also
   * beyond it, where the line is a list item that it names ("DVCTT một phần: 159 thủ tục. Hồ sơ tiếp nhận: 815").
   */
  private reaches(before: LabelledQuantity, index: number): boolean {
    if (before.period === this.quantities[index]!.period) return true;
    return before === this.quantities[0] && before.isNamedBefore === true;
  }

  /** How sure the meaning of a quantity is: its words, its digits, and in a worn text what was left unexplained. */
  confidenceOf(index: number): number {
    const { quantity } = this.quantities[index]!;
    // A rate behind a count means what the words of the count say.
    const { own, unexplained = EXPLAINED } = this.quantities[this.besideOf(index) ?? index]!;
    const read = Math.min(quantity.confidence, own.confidence);
    if (!this.wear.isWorn || isExact(read, unexplained)) return read;
    return (
      read * WORN * (unexplained.words > 0 ? UNEXPLAINED : 1) * (unexplained.damaged > 0 ? UNEXPLAINED : 1)
    );
  }

  /** The count that a percentage without words of its own rates. */
  besideOf(index: number): number | undefined {
    const { quantity, own, ahead = own, sentence, parent, isRated } = this.quantities[index]!;
    if (quantity.kind !== "percent") return undefined;
    // "Bằng 95% số hồ sơ đã giải quyết": behind a rate stands its base.
    const words = isRated === true ? ahead : own;
    if (!isWordless(words.concepts)) return undefined;
    for (let at = index - 1; at >= Math.max(0, index - MOST_BEFORE); at -= 1) {
      const other = this.quantities[at]!;
      // "Có 775 hồ sơ đúng hạn trên tổng số 783 hồ sơ, đạt 98,98%": of the part, not of its whole.
      if (other.sentence === sentence && other.quantity.kind !== "percent" && !this.isWhole(at)) return at;
    }
    return parent !== undefined && this.isWhole(parent) ? parent - 1 : parent;
  }

  private isWhole(index: number): boolean {
    return this.quantities[index]!.quantity.isWhole === true && index > 0;
  }

  /** In plans: only what is carried into the next period is a figure of this one. */
  planned(index: number): Meaning {
    const { quantity, own } = this.quantities[index]!;
    const isCarriedOn = quantity.kind === "count" && own.concepts.has("NEXT");
    return isCarriedOn ? this.meaning(index) : { use: "plan", keys: [] };
  }

  meaning(index: number): Meaning {
    const { quantity, own } = this.quantities[index]!;
    if (Number.isNaN(quantity.value) || Number.isNaN(quantity.denominator ?? 0))
      return { use: "unknown", keys: [] };
    if (this.isPlanned(index)) return { use: "plan", keys: [] };
    if (this.isChangeOrMean(index)) return { use: "other", keys: [] };
    const meaning = quantity.kind === "percent" ? this.rateMeaning(index) : this.countMeaning(index);
    if (quantity.kind === "percent") this.percents.set(index, meaning.keys[0] ?? OTHER);
    this.surroundings.noteState(own.concepts);
    return meaning;
  }

  /** "Phấn đấu tỷ lệ trực tuyến đạt 98%, số hóa đạt 100%": such words rule the rest of their sentence. */
  private isPlanned(index: number): boolean {
    const { sentence } = this.quantities[index]!;
    return this.quantities
      .slice(Math.max(0, index - MOST_BEFORE), index + 1)
      .some((each) => each.sentence === sentence && saysPlan(each));
  }

  /** "Tăng 45 hồ sơ so với tháng trước", "bình quân mỗi ngày tiếp nhận 30 hồ sơ". */
  private isChangeOrMean(index: number): boolean {
    const { own } = this.quantities[index]!;
    return own.concepts.has("CHANGE") || own.concepts.has("EACH");
  }

  private countMeaning(index: number): Meaning {
    const { quantity, own, qualifier, parent } = this.quantities[index]!;
    const label = this.labelAt(index);
    const key = quantity.kind === "ratio" ? this.ratioKey(index, label) : this.countKey(index, label);
    if (key === undefined) {
      const isPartOfOther = parent !== undefined && this.keys.get(parent) !== undefined;
      return { use: isPartOfOther ? "other" : "unknown", keys: isPartOfOther ? [OTHER] : [] };
    }
    this.keys.set(index, key);
    if (quantity.kind === "none") return { use: "statement", keys: noneKeys(key, label) };
    if (key === OTHER) return { use: "other", keys: [OTHER] };
    const isAllWithin = qualifier?.concepts.has("WITHIN") === true && own.concepts.has("PENDING");
    const within = isAllWithin ? withinKeyOf(key) : undefined;
    return { use: "statement", keys: within === undefined ? [key] : [key, within] };
  }

  /** By its own words; without any by the rate that it stands behind in a bracket, or by the count that it is the whole of. */
  private countKey(index: number, label: LabelInContext): string | undefined {
    const { own, quantity } = this.quantities[index]!;
    if (!isWordless(own.concepts) && quantity.isWhole !== true) return figureKeyOf(this.unitOf(index), label);
    const rate = this.rateInFront(index) ?? this.rateBefore(index);
    const ofRate =
      rate === undefined ? undefined : this.isBehindBase(index) ? baseFigureOf(rate) : sideOf(rate, own);
    const ofPart = quantity.isWhole === true ? this.baseOfPart(index - 1) : undefined;
    if (isWordless(own.concepts)) return ofRate ?? ofPart ?? figureKeyOf(this.unitOf(index), label);
    return figureKeyOf(this.unitOf(index), label) ?? ofPart;
  }

  /** "Bằng 67,85% tổng hồ sơ tiếp nhận (1.129 hồ sơ)": behind the words for what a rate is a share of. */
  private isBehindBase(index: number): boolean {
    const { parent, behindRate = parent } = this.quantities[index]!;
    const rate = behindRate === undefined ? undefined : this.quantities[behindRate];
    if (rate?.quantity.kind !== "percent" || rate.isRated !== true) return false;
    return rate.own.concepts.has("TOTAL") && rate.ahead?.concepts.has("TOTAL") !== true;
  }

  /** "Hồ sơ trực tuyến chiếm 54,69% với 408 hồ sơ": a count without words right behind a rate is of it. */
  private rateBefore(index: number): string | undefined {
    const { quantity, sentence } = this.quantities[index]!;
    const before = index === 0 ? undefined : this.quantities[index - 1]!;
    const isOfRate = quantity.unit !== undefined && OF_RATES.has(quantity.unit);
    if (!isOfRate || before?.quantity.kind !== "percent" || before.sentence !== sentence) return undefined;
    const rate = this.percents.get(index - 1);
    return rate === OTHER ? undefined : rate;
  }

  /** "80 bản sao chứng thực điện tử trên tổng số 81 yêu cầu": the base of the rate of its part. */
  private baseOfPart(part: number): string | undefined {
    const key = this.keys.get(part);
    const rate = key === undefined ? undefined : rateOfFigure(key);
    return rate === undefined ? undefined : baseFigureOf(rate);
  }

  /** "Tỷ lệ hồ sơ trực tuyến trên hồ sơ của các DVCTT: 1072/1131": a ratio whose label names a rate is of that rate. */
  private ratioKey(index: number, label: LabelInContext): string | undefined {
    const unit = this.quantities[index]!.quantity.unit;
    const isOfRate = unit === undefined || OF_RATES.has(unit);
    const named = label.own.concepts.has("RATE") ? rateKeyOf(label) : this.rateInFront(index);
    const rate = isOfRate ? named : undefined;
    const numerator = rate === undefined ? undefined : numeratorFigureOf(rate);
    if (rate !== undefined && numerator !== undefined) {
      this.rates.set(index, rate);
      return numerator;
    }
    const figure = this.repeatedBy(index) ?? this.numeratorOf(index, label);
    return figure === undefined ? undefined : numeratorOver(figure, label);
  }

  /**
   * "Tỷ lệ quá hạn 0,1% (01/1.006 hồ sơ đã giải quyết)": what names nothing in a bracket, or its whole alone, is of the rate in
   * front of it.
   */
  private rateInFront(index: number): string | undefined {
    const { own, parent, behindRate = parent } = this.quantities[index]!;
    const rate = behindRate === undefined ? undefined : this.percents.get(behindRate);
    if (rate === undefined || rate === OTHER) return undefined;
    const whole = isWordless(own.concepts) ? undefined : figureKeyOf(this.unitOf(index), this.labelAt(index));
    const isOfRate = whole === undefined || (MEANT_BESIDE_A_RATE[whole] ?? whole) === baseFigureOf(rate);
    return isOfRate ? rate : undefined;
  }

  /** "Đã xử lý 09/16 phản ánh tiếp nhận": words before a ratio are of its part, those behind of its whole. */
  private numeratorOf(index: number, label: LabelInContext): string | undefined {
    const { ahead } = this.quantities[index]!;
    const unit = this.unitOf(index);
    const isToldBefore = ahead !== undefined && !isWordless(ahead.concepts);
    const told = isToldBefore ? figureKeyOf(unit, { ...label, own: ahead }) : undefined;
    return told === undefined || told === OTHER ? figureKeyOf(unit, label) : told;
  }

  /** "616 hồ sơ, đạt 616/616": a ratio without words says again what was counted before it. */
  private repeatedBy(index: number): string | undefined {
    const { own, quantity, sentence } = this.quantities[index]!;
    const before = index === 0 ? undefined : this.quantities[index - 1]!;
    const isAgain = before?.sentence === sentence && before.quantity.value === quantity.value;
    return isAgain && isWordless(own.concepts) ? this.keys.get(index - 1) : undefined;
  }

  private unitOf(index: number, depth = 0): Concept | undefined {
    const { quantity, own, parent } = this.quantities[index]!;
    if (quantity.unit !== undefined && quantity.unit !== CASE) return quantity.unit;
    const named = LABEL_UNITS.find((unit) => own.concepts.has(unit));
    if (named !== undefined) return named;
    if (own.concepts.has("CERT") || this.isOfCopies(index)) return "copy";
    if (parent !== undefined && depth < MOST_BEFORE) return this.unitOf(parent, depth + 1);
    // "DVC toàn trình: 219; một phần: 160": a level alone goes on with what was counted before it.
    if (own.concepts.size > 0 && [...own.concepts].every((concept) => LEVELS.includes(concept)) && index > 0)
      return depth < MOST_BEFORE ? this.unitOf(index - 1, depth + 1) : undefined;
    if (OF_DOSSIERS_ALONE.some((concept) => own.concepts.has(concept))) return "dossier";
    // The agencies with figures of their own have dossiers only.
    if (sectorAt(this.labelAt(index)) !== undefined) return "dossier";
    const heading = nearest(this.labelAt(index), ["petition", "dossier"]);
    if (heading === "petition") return heading;
    // "Hồ sơ tiếp nhận mới: 965. Tổng: 1.000": a total of what was counted before it.
    if (own.concepts.size === 1 && own.concepts.has("TOTAL") && index > 0)
      return depth < MOST_BEFORE ? this.unitOf(index - 1, depth + 1) : undefined;
    if (quantity.unit === CASE)
      return index > 0 && depth < MOST_BEFORE ? this.unitOf(index - 1, depth + 1) : "other";
    return OF_DOSSIERS.some((concept) => own.concepts.has(concept)) ? "dossier" : undefined;
  }

  /** "Chứng thực điện tử: 147 yêu cầu, đã cấp 135": what was issued of what was asked for before it. */
  private isOfCopies(index: number): boolean {
    const { own, around } = this.labelAt(index);
    if (!own.concepts.has("ISSUED")) return false;
    return around.some(({ concepts }) => concepts.has("CERT"));
  }

  private rateMeaning(index: number): Meaning {
    const { quantity, own } = this.quantities[index]!;
    if (own.concepts.has("TARGET") || this.quantities[index]!.isAim === true || this.goesOnWithTarget(index))
      return { use: "target", keys: [] };
    const beside = this.besideOf(index);
    const counted = beside === undefined ? undefined : this.keys.get(beside);
    const named = beside === undefined ? undefined : (this.rates.get(beside) ?? this.rateOfServices(beside));
    if (named !== undefined) return { use: "statement", keys: [named] };
    if (counted !== undefined) {
      const rate = rateOfFigure(MEANT_BESIDE_A_RATE[counted] ?? counted);
      return { use: "statement", keys: [rate ?? OTHER] };
    }
    const key = rateKeyOf(this.rateLabel(index));
    if (key !== undefined && key !== OTHER) return { use: "statement", keys: [key] };
    // "100 %" of what no figure counts is a claim; any other percentage without a base is not understood.
    if (key === OTHER || quantity.value === 100) return { use: "claim", keys: [OTHER] };
    return { use: "unknown", keys: [] };
  }

  /** "Nâng tỷ lệ hồ sơ trực tuyến từ mức 60% lên 70%": the second is aimed at as the first. */
  private goesOnWithTarget(index: number): boolean {
    const { own, sentence } = this.quantities[index]!;
    const before = index === 0 ? undefined : this.quantities[index - 1]!;
    const isAim = before?.quantity.kind === "percent" && before.own.concepts.has("TARGET");
    return isAim && before.sentence === sentence && own.concepts.size === 0;
  }

  /** The rate that a ratio is of: the one that its label names, else the one of its numerator. */
  rateOfRatio(index: number, numerator: string): string | undefined {
    return this.rates.get(index) ?? rateOfFigure(numerator);
  }

  /** "34 DVCTT có phát sinh hồ sơ, đạt 9,19%": no figure counts the services of both levels, yet they have a rate. */
  private rateOfServices(index: number): string | undefined {
    const isOfServices = this.keys.get(index) === OTHER && this.quantities[index]!.own.concepts.has("USED");
    return isOfServices ? rateKeyOf(this.labelAt(index)) : undefined;
  }

  /** The rate that the words of a target name; undefined where it stands behind its rate. */
  ownRateOf(index: number): string | undefined {
    return isWordless(this.quantities[index]!.own.concepts) ? undefined : rateKeyOf(this.labelAt(index));
  }

  /** A percentage without words rates what the nearest words around it speak of. */
  private rateLabel(index: number): LabelInContext {
    const label = this.labelAt(index);
    if (!isWordless(label.own.concepts) || this.quantities[index]!.isFirst) return label;
    const [own = label.own, ...around] = label.around.filter(({ concepts }) => !isWordless(concepts));
    return { ...label, own, around };
  }
}

const PARTS_OF_PENDING: readonly Concept[] = ["WITHIN", "LATE", "SUPPLEMENT"];

const CHANNELS: readonly Concept[] = ["ONLINE", "DIRECT", "POSTAL"];

/** "150 hồ sơ mới tiếp nhận (trực tiếp và bưu chính)": a bracket says by which channel. */
function withChannel(own: Features, qualifier: Features | undefined): Features {
  const channels = CHANNELS.filter((each) => qualifier?.concepts.has(each));
  if (channels.length === 0 || !own.concepts.has("RECEIVE")) return own;
  return { ...own, concepts: new Set([...own.concepts, ...channels]) };
}

const wordsBefore = ({ remote }: LabelledQuantity): readonly Features[] =>
  remote === undefined ? [] : [remote];

/** Of a rate its base, where a count stands behind "trong tổng số", else its numerator. */
const sideOf = (rate: string, { concepts }: Features): string | undefined =>
  concepts.has("OUTOF") ? baseFigureOf(rate) : numeratorFigureOf(rate);

const saysPlan = (each: LabelledQuantity): boolean =>
  [each.own, ...wordsBefore(each)].some(({ concepts }) => concepts.has("PLAN"));

/** What is counted in the ratios of rates: not points, not days. */
const OF_RATES: ReadonlySet<Concept> = new Set([
  "dossier",
  "petition",
  "procedure",
  "ballot",
  "copy",
  "visit",
  CASE,
]);

/** What words that may mean two figures mean where a rate stands behind them. */
const MEANT_BESIDE_A_RATE: Readonly<Record<string, string>> = {
  [RECEIVED]: "tiep_nhan_trong_ky",
  [PENDING_WITHIN]: "dang_giai_quyet",
};

const EXPLAINED: Unexplained = { words: 0, damaged: 0 };

const isExact = (confidence: number, { words }: Unexplained): boolean => confidence === 1 && words === 0;

/** What a worn text takes from a reading that is not exact, and again where words of the label stay unexplained. */
const WORN = 0.8;
const UNEXPLAINED = 0.8;
