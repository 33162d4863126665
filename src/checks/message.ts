import { writeCount, writeSigned } from "../vietnamese/counts";

/** A number of a message: "1.022", and for what is no count, "−3" or "1,5". */
export function writeNumber(value: number): string {
  if (Number.isInteger(value) && value >= 0) return writeCount(value, { padSmall: false });
  return String(value).replace("-", "−").replace(".", ",");
}

/**
 * Fills the slots of a rule's message. `difference` is written with its sign.
 *
 * @example fillMessage("Lệch {difference}: {parts}.", { difference: 1, parts: 1023 }) //=> "Lệch +1: 1.023."
 */
export function fillMessage(template: string, slots: Readonly<Record<string, number | string>>): string {
  return template.replace(/\{(\w+)\}/g, (slot, name: string) => {
    const value = slots[name];
    if (value === undefined) return slot;
    if (typeof value === "string") return value;
    return name === "difference" && Number.isInteger(value) ? writeSigned(value) : writeNumber(value);
  });
}
