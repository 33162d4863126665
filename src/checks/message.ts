import { writeCount, writeSigned } from "../vietnamese/counts";

/** A number of a message: "1.022", and for what is no count, "−3" or "1,5". */
export function writeNumber(value: number): string {
  if (Number.isSafeInteger(value) && value >= 0) return writeCount(value, { padSmall: false });
  return String(value).replace("-", "−").replace(".", ",");
}

/** A message cut into words and slots by turns; made once for each template. */
const PARTS = new Map<string, readonly string[]>();

function partsOf(template: string): readonly string[] {
  const known = PARTS.get(template);
  if (known !== undefined) return known;
  const parts = template.split(/\{(\w+)\}/);
  PARTS.set(template, parts);
  return parts;
}

/**
 * Fills the slots of a rule's message. `difference` is written with its sign.
 *
 * @example fillMessage("Lệch {difference}: {parts}.", { difference: 1, parts: 1023 }) //=> "Lệch +1: 1.023."
 */
export function fillMessage(template: string, slots: Readonly<Record<string, number | string>>): string {
  const parts = partsOf(template);
  let message = parts[0]!;
  for (let index = 1; index < parts.length; index += 2) {
    message += writeSlot(parts[index]!, slots[parts[index]!]) + parts[index + 1]!;
  }
  return message;
}

function writeSlot(name: string, value: number | string | undefined): string {
  if (value === undefined) return `{${name}}`;
  if (typeof value === "string") return value;
  return name === "difference" && Number.isSafeInteger(value) ? writeSigned(value) : writeNumber(value);
}
