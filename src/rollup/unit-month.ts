/** What one unit says of one period, whether it came as a packet or as an input workbook. */
import type { Figures } from "../checks/facts";
import type { PacketAnswer, PacketFinding, PacketWaiver } from "../packet/packet";
import { describeUnit } from "../vietnamese/unit-name";
import { readPeriodTitle } from "../vietnamese/periods";
import { foldAccents } from "../vietnamese/words";
import { plainText } from "../vietnamese/plain-text";

export interface UnitMonth {
  readonly file: string;
  /** SHA-256 by which the same content is known again: a packet's own fingerprint, or that of the file. */
  readonly mark: string;
  /** Taken by an earlier roll-up of the period: what comes now is later. */
  readonly isKept?: true;
  readonly kind: "packet" | "workbook";
  readonly unit: { readonly code: string; readonly name: string };
  readonly period: { readonly title: string; readonly from: string; readonly to: string };
  /** ISO date and time; a workbook does not tell when it was handed in. */
  readonly madeAt?: string;
  readonly edition: number;
  readonly settings: Readonly<Record<string, string>>;
  readonly figures: Figures;
  readonly previous: Figures;
  readonly findings: readonly PacketFinding[];
  readonly waivers: readonly PacketWaiver[];
  readonly answers: readonly PacketAnswer[];
  /** What is to be known of the file itself, a sentence each. */
  readonly notes: readonly string[];
}

/**
 * Which unit a name means, however it is written: "TTPVHCC xã Gia Phúc", "UBND xã Gia Phúc" and "xã Gia Phúc" are the
 * same commune.
 *
 * @example placeKey("Trung tâm Phục vụ hành chính công xã Gia Phúc") //=> "xa gia phuc"
 */
export function placeKey(name: string): string {
  const { level, place } = describeUnit(name);
  return foldAccents(place === "" ? plainText(name) : `${level} ${place}`);
}

/** The period as one text for comparison: "tháng 4/2026" and "Tháng 04 năm 2026" are the same. */
export function periodKey(title: string): string {
  const period = readPeriodTitle(title);
  return period === null ? foldAccents(plainText(title)) : `${period.kind} ${period.index} ${period.year}`;
}
