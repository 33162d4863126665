/** From a way of saying to a text with its truth: what each number that stands in it is. */
import { isRateKey, rateOf } from "../../../src/catalog/rates";
import { roundPercent, writePercent } from "../../../src/vietnamese/percent";
import { writeCount } from "../../../src/vietnamese/counts";
import type { World } from "./world";

/** A number of a text: its place, and its figure or rate; null for one of another scope. */
export interface Truth {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly key: string | null;
}

export interface FilledText {
  readonly text: string;
  readonly truths: readonly Truth[];
}

/** The sum of a side of a rate; the parts where the whole is not in the world. */
const sumOf = (world: World, rate: string, role: "numerator" | "base"): number =>
  rateOf(rate)
    .arguments.filter((argument) => argument.role === role)
    .flatMap(({ figures }) => figures)
    .reduce((sum, key) => sum + (world[key] ?? 0), 0);

export function rateIn(world: World, rate: string): string {
  const [numerator, denominator] = [sumOf(world, rate, "numerator"), sumOf(world, rate, "base")];
  const percent = roundPercent(numerator, denominator, 2, "half_up");
  if (percent === null) throw new RangeError(`no rate: ${rate}`);
  return writePercent(percent).replace("%", "");
}

/**
 * Fills the slots of a way: `{key}` a figure, `{rate}` a rate in percent without its sign, `{_name}` a number of another
 * scope, `{-98}` any number that is no figure, `{key+3}` a figure with an error planted in it.
 */
export function fill(way: string, world: World, isPadded: boolean): FilledText {
  const truths: Truth[] = [];
  let text = "";
  let from = 0;
  for (const { 0: slot, 1: name = "", index } of way.matchAll(/\{([^{}]+)\}/g)) {
    text += way.slice(from, index);
    const isOther = name.startsWith("_") || name.startsWith("-");
    const written = name.startsWith("-") ? name.slice(1) : writtenOf(name, world, isPadded);
    truths.push({
      start: text.length,
      end: text.length + written.length,
      written,
      key: isOther ? null : name,
    });
    text += written;
    from = index + slot.length;
  }
  return { text: text + way.slice(from), truths };
}

function writtenOf(name: string, world: World, isPadded: boolean): string {
  const [, key = name, planted = "0"] = /^(.+?)([+-]\d+)$/.exec(name) ?? [];
  if (isRateKey(key)) return rateIn(world, key);
  const value = world[key];
  if (value === undefined) throw new RangeError(`not in the world: ${name}`);
  return writeCount(value + Number(planted), { padSmall: isPadded });
}
