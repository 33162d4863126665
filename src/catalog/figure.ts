/** The form of a figure: one count that an office reports. */
import type { Dated } from "./edition";
import type { SettingChoice } from "./settings";

export type FigureKey = string;

export type GroupId = "B" | "C" | "D" | "E" | "F" | "G" | "H" | "I";

/** "count": dossiers and the like. "percent": as a survey prints it. "measure": as an area in m². */
export type NumberKind = "count" | "percent" | "measure";

/** What the cell of a figure takes. */
export interface NumberRange {
  readonly isWhole: boolean;
  readonly most: number;
  /** In the words of a message: "phải là …". */
  readonly words: string;
}

/** No commune comes near 10^9 of anything: a longer number is a slip, and rates stay exact below it. */
export const MOST = 1e9;

export const NUMBER_RANGES: Readonly<Record<NumberKind, NumberRange>> = {
  count: { isWhole: true, most: MOST, words: "số nguyên không âm" },
  percent: { isWhole: false, most: 100, words: "tỷ lệ từ 0 đến 100" },
  measure: { isWhole: false, most: MOST, words: "số không âm" },
};

/**
 * What a value has to be instead, in the words of a message.
 *
 * @example expectedOf(1.5, NUMBER_RANGES.count) //=> "số nguyên không âm"
 * @example expectedOf(3e9, NUMBER_RANGES.count) //=> "số nhỏ hơn (tối đa 1.000.000.000)"
 */
export function expectedOf(value: number, { most, words }: NumberRange): string {
  return most === MOST && value > most ? "số nhỏ hơn (tối đa 1.000.000.000)" : words;
}

/**
 * Whether a figure of a kind can have this value.
 *
 * @example isInRange(1.5, NUMBER_RANGES.count) //=> false
 */
export function isInRange(value: number, { isWhole, most }: NumberRange): boolean {
  return value >= 0 && value <= most && (!isWhole || Number.isInteger(value));
}

export interface Figure extends Dated {
  readonly key: FigureKey;
  readonly ref: string;
  readonly group: GroupId;
  readonly label: string;
  readonly unit: string;
  /** Depth below its heading: how far the label is indented. */
  readonly level: 0 | 1 | 2 | 3;
  readonly kind: NumberKind;
  /** The total of which this is a part. All parts of a total add up to it. */
  readonly partOf?: FigureKey;
  /** The part belongs to its total only under this setting (S1: withdrawn dossiers inside "resolved"). */
  readonly partWhen?: SettingChoice;
  /** A total that offices also give as one merged line, so it counts as a leaf where leaves are added up. */
  readonly isMergedLeaf?: boolean;
  /** Rates and reports take a blank as 0: the form folds it into its neighbour (postal into in person). */
  readonly isZeroWhenBlank?: boolean;
  /** A blank is certainly 0 when this figure is 0: no procedure of a kind, no dossier of it. */
  readonly isZeroWith?: FigureKey;
  /** A blank stands for the sum of these figures. */
  readonly defaultsTo?: readonly FigureKey[];
}
