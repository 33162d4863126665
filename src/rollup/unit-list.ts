/** The list of the units that are to report: kept by the province, a line each. */
import { plainText } from "../vietnamese/plain-text";
import { placeKey } from "./unit-month";

export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  /** Codes and names that the unit had before it was renamed or merged. */
  readonly before: readonly string[];
}

/**
 * Reads a list: "mã;tên;mã hoặc tên cũ, …" a line, with tabs or semicolons; a head is passed over.
 *
 * @example readUnitList("Mã;Tên\n11764;xã Gia Phúc") //=> [{ code: "11764", name: "xã Gia Phúc", before: [] }]
 */
export function readUnitList(text: string): ListedUnit[] {
  return text
    .split(/\r?\n/)
    .map((line) => line.split(/[;\t]/).map(plainText))
    .filter(([code = "", name = ""]) => name !== "" && !/^mã(?:\s|$)/iu.test(code))
    .map(([code = "", name = "", before = ""]) => ({
      code,
      name,
      before: before.split(",").map(plainText).filter(Boolean),
    }));
}

/** How many units it was before, as far as the list tells by their codes and their names. */
export function oldUnits({ before }: ListedUnit): number {
  const codes = before.filter((each) => /^[\d.-]+$/.test(each)).length;
  return Math.max(codes, before.length - codes);
}

/** Whether several units were merged into this one. */
export const isMerged = (unit: ListedUnit): boolean => oldUnits(unit) > 1;

/** Finds the unit that is meant: by its code, by an earlier one, by its name, by an earlier one. */
export function unitFinder(
  units: readonly ListedUnit[],
): (unit: { readonly code: string; readonly name: string }) => ListedUnit | undefined {
  const codes = new Map(units.filter(({ code }) => code !== "").map((unit) => [unit.code, unit]));
  const names = new Map(units.map((unit) => [placeKey(unit.name), unit]));
  for (const unit of units) {
    for (const old of unit.before) {
      if (!codes.has(old)) codes.set(old, unit);
      if (!names.has(placeKey(old))) names.set(placeKey(old), unit);
    }
  }
  return ({ code, name }) => (code === "" ? undefined : codes.get(code)) ?? names.get(placeKey(name));
}
