/** Fills the slots of one text. */
import type { Slot, TextPart, Words } from "../notation/slots";
import { NO_RATE, type Value } from "../facts/values";

export type Lookup = (key: string) => Value | undefined;

function fillOptional(parts: readonly (Words | Slot)[], lookup: Lookup): string {
  const written = parts.map((part) => (part.kind === "words" ? part.text : lookup(part.key)?.written));
  const isHole = (text: string | undefined): boolean => text === undefined || text === NO_RATE;
  return parts.some((part, index) => part.kind === "slot" && isHole(written[index])) ? "" : written.join("");
}

/** The text with every slot filled; undefined when a slot would leave a hole. */
export function fillText(parts: readonly TextPart[], lookup: Lookup): string | undefined {
  const written = parts.map((part) => {
    if (part.kind === "words") return part.text;
    return part.kind === "optional" ? fillOptional(part.parts, lookup) : lookup(part.key)?.written;
  });
  return written.includes(undefined) ? undefined : written.join("").trim();
}
