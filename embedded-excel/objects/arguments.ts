import { HostError } from "../protocol/host-error";
import { formatAddress, parseAddress, splitSheet, type Box } from "../workbook/address";
import type { Sheet } from "../workbook/sheet";
import { isRange } from "./model";

/** Checks of what arrives from the client: Excel answers InvalidArgument to a value of the wrong kind. */
export function text(value: unknown): string {
  if (typeof value !== "string")
    throw new HostError("InvalidArgument", `a text was expected, not ${String(value)}`);
  return value;
}

export function number(value: unknown): number {
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new HostError("InvalidArgument", `a number was expected, not ${String(value)}`);
  }
  return value;
}

export function flag(value: unknown): boolean {
  if (typeof value !== "boolean")
    throw new HostError("InvalidArgument", `true or false was expected, not ${String(value)}`);
  return value;
}

export function oneOf<Word extends string>(words: readonly Word[]): (value: unknown) => Word {
  return (value) => {
    const known = words.find((word) => word === value);
    if (!known) throw new HostError("InvalidArgument", `${String(value)} is none of ${words.join(", ")}`);
    return known;
  };
}

export function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new HostError("InvalidArgument");
  return value as Record<string, unknown>;
}

/** "#RRGGBB", "RRGGBB" or "" (no colour); Excel also takes the names of HTML colours, which nobody here needs. */
export function colour(value: unknown): string {
  const given = text(value);
  if (given === "") return "";
  const hex = /^#?([0-9a-f]{6})$/i.exec(given)?.[1];
  if (!hex) throw new HostError("InvalidArgument", `colour '${given}'`);
  return `#${hex.toUpperCase()}`;
}

/** A range given as an object or as an address on `sheet`; an address on another sheet is refused. */
export function boxOn(sheet: Sheet, value: unknown): Box {
  if (isRange(value)) {
    if (value.target.sheet !== sheet) throw new HostError("InvalidArgument", formatAddress(value.target.box));
    return value.target.box;
  }
  const { sheet: named, address } = splitSheet(text(value));
  if (named !== undefined && named !== sheet.name)
    throw new HostError("InvalidArgument", `address '${String(value)}'`);
  return parseAddress(address);
}
