/** "Phiếu trả lại": what a unit is asked to look at, as a file of its own. */
import type { CrossFinding } from "./cross-checks";
import type { CountedUnit } from "./gather";
import { placeKey } from "./unit-month";

export const SLIP_FORMAT = "tthc-phieu-tra-lai";
export const SLIP_VERSION = 1;

export interface SlipLine {
  readonly code: string;
  /** The cells concerned, by key of the catalogue. */
  readonly keys: readonly string[];
  readonly message: string;
  /** The words of who sends it back. */
  readonly note?: string;
}

export interface Slip {
  readonly format: typeof SLIP_FORMAT;
  readonly version: number;
  /** Who sends it back. */
  readonly from?: string;
  readonly unit: { readonly code: string; readonly name: string };
  readonly period: string;
  /** The file that is answered to. */
  readonly about: string;
  readonly lines: readonly SlipLine[];
}

/** By what a line is known again: the unit, the rule, the cells. */
export const lineKey = (unit: string, { code, keys }: Pick<SlipLine, "code" | "keys">): string =>
  `${placeKey(unit)}|${code}|${keys.join(" ")}`;

/** What goes back to a unit: what its own check left as errors and warnings, then what only shows beside others. */
export function slipLines(unit: CountedUnit, across: readonly CrossFinding[]): SlipLine[] {
  const own = unit.findings.filter(({ severity }) => severity !== "info");
  return [...own, ...across.filter((finding) => finding.unit === unit.name)].map(
    ({ code, keys, message }) => ({
      code,
      keys,
      message,
    }),
  );
}

export interface SlipWishes {
  /** Who sends it back. */
  readonly from?: string;
  /** The words of who sends it back, by `lineKey`. */
  readonly words?: ReadonlyMap<string, string>;
}

/** The slip of a unit; undefined where there is nothing to send back. */
export function slipFor(
  unit: CountedUnit,
  across: readonly CrossFinding[],
  { from = "", words = new Map() }: SlipWishes = {},
): Slip | undefined {
  const lines = slipLines(unit, across).map((line): SlipLine => {
    const note = words.get(lineKey(unit.name, line)) ?? "";
    return note === "" ? line : { ...line, note };
  });
  if (lines.length === 0) return undefined;
  return {
    format: SLIP_FORMAT,
    version: SLIP_VERSION,
    ...(from === "" ? {} : { from }),
    unit: { code: unit.code, name: unit.name },
    period: unit.period.title,
    about: unit.file,
    lines,
  };
}

/** @example slipName({ unit: { name: "xã Gia Phúc" }, … }) //=> "phieu-tra-lai-xa-gia-phuc.json" */
export const slipName = ({ unit }: Slip): string =>
  `phieu-tra-lai-${placeKey(unit.name).replace(/[^a-z0-9]+/g, "-")}.json`;
