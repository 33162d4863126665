/** The list of the units that are to report: kept by the province, a line each. */
import { isUnitCode } from "../packet/schema";
import { plainText } from "../vietnamese/plain-text";
import { placeKey } from "./unit-month";

export interface ListedUnit {
  readonly code: string;
  readonly name: string;
  /** Codes and names that the unit had before it was renamed or merged. */
  readonly before: readonly string[];
}

export interface UnitList {
  readonly units: readonly ListedUnit[];
  /** Lines, counted from 1, that name no unit. */
  readonly unread: readonly number[];
}

const isHead = ([code = "", name = ""]: readonly string[]): boolean =>
  /^mã(?:\s|$)/iu.test(code) || (code === "" && /^tên(?:\s|$)/iu.test(name));

/** A name has letters: where a list begins with a running number, its codes stand where names should. */
const isUnit = ([code = "", name = ""]: readonly string[]): boolean =>
  isUnitCode(code) && name.length <= LONGEST_NAME && /\p{L}/u.test(name);

const LONGEST_NAME = 200;

/**
 * Reads the lines of a list: code, name, what it was before, parted by commas. A head and blank lines are passed over.
 *
 * @returns no unit where most lines name none: then it is another text.
 * @example readUnitList([["Mã", "Tên"], ["11764", "xã Gia Phúc"]])
 *   //=> { units: [{ code: "11764", name: "xã Gia Phúc", before: [] }], unread: [] }
 */
export function readUnitList(lines: readonly (readonly string[])[]): UnitList {
  const told = lines
    .map((cells, index) => ({ cells: cells.map(plainText), line: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== "") && !isHead(cells));
  const unread = told.filter(({ cells }) => !isUnit(cells)).map(({ line }) => line);
  if (unread.length * 2 >= told.length) return { units: [], unread };
  const units = told
    .filter(({ cells }) => isUnit(cells))
    .map(({ cells: [code = "", name = "", before = ""] }) => ({
      code,
      name,
      before: before.split(",").map(plainText).filter(Boolean),
    }));
  return { units, unread };
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
