/** "Gói nộp": what one unit hands in for one period, as a small file that any program can read. */
import type { PrintedRate } from "../checks/facts";
import type { Finding } from "../checks/finding";

export const PACKET_FORMAT = "tthc-goi-nop";

/** Raised when a reader of an earlier version could misunderstand what a packet says. */
export const PACKET_VERSION = 2;

/** What is left of a finding when the packet is made. */
export type PacketFinding = Pick<Finding, "code" | "severity" | "message"> & {
  readonly keys: readonly string[];
};

/** A warning that the unit has confirmed. */
export interface PacketWaiver {
  readonly code: string;
  readonly keys: readonly string[];
  readonly reason: string;
  /** ISO date. */
  readonly on: string;
}

/** The unit's answer to a return slip. */
export interface PacketAnswer {
  readonly code: string;
  readonly keys: readonly string[];
  readonly text: string;
}

/** What one system, or one field, says of the period. */
export interface PacketPart {
  /** As the office calls it. */
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
}

export interface PacketContent {
  readonly unit: { readonly code: string; readonly name: string };
  readonly period: { readonly title: string; readonly from: string; readonly to: string };
  /** ISO date and time at which the packet was made. */
  readonly madeAt: string;
  /** The edition of the catalogue that made the sheet, and the version of the rules that judged it. */
  readonly edition: number;
  readonly rules: string;
  /** The version of the product that made the packet; those of before it was told have none. */
  readonly product?: string;
  readonly settings: Readonly<Record<string, string>>;
  /** Counts as typed, by key of the catalogue. A figure that is absent is a blank: unknown, not 0. */
  readonly figures: Readonly<Record<string, number>>;
  /** The counts of the period before, as the sheet holds them. */
  readonly previous: Readonly<Record<string, number>>;
  /** Counts by the system that they come from, where the office counts by system. Since version 2. */
  readonly systems?: readonly PacketPart[];
  /** Counts by field, where lists or tables tell them. Since version 2. */
  readonly fields?: readonly PacketPart[];
  readonly printedRates: readonly PrintedRate[];
  readonly findings: readonly PacketFinding[];
  readonly waivers: readonly PacketWaiver[];
  readonly answers: readonly PacketAnswer[];
}

export interface Packet extends PacketContent {
  readonly format: typeof PACKET_FORMAT;
  readonly version: number;
  /** SHA-256 of all the rest, in hexadecimal: a packet that was altered by one digit no longer gives it. */
  readonly fingerprint: string;
}
