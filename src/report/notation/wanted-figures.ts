/** Which figures a form asks an office for: so that a row can be told what it is for, and a sheet shows what it needs. */
import { figureOf, isFigureKey, type FigureKey } from "../../catalog/figures";
import { isRateKey, rateOf } from "../../catalog/rates";
import { SECTORS, sectorKey } from "../../catalog/sectors";
import { figuresOfBieu06 } from "../facts/bieu-06-counts";
import { compileTemplate } from "./compile";
import { keysOfCondition } from "./condition";
import { keysOfText } from "./slots";
import type { ReportTemplate } from "./template";

/**
 * The figures that a template prints, counts its rates from or asks in a condition, with the totals that they are part of.
 *
 * @throws TemplateError for a template that cannot be read.
 * @example wantedFigures(templateOf("bieu-06")).has("gq_qua_han") //=> true
 */
export function wantedFigures(template: ReportTemplate): ReadonlySet<FigureKey> {
  const keys = compileTemplate(template).flatMap(({ cells, condition }) => [
    ...cells.flatMap(keysOfText),
    ...(condition === undefined ? [] : keysOfCondition(condition)),
  ]);
  return new Set(keys.flatMap(figuresOfSlot).flatMap(withItsTotals));
}

/** The item at hand of a repeated block: "nd." of a sector, "lv." of a field, "ht." of a system, "ml." of a section. */
const ITEM = /^(?:nd|lv|ht|ml)\./;

function figuresOfSlot(slot: string): FigureKey[] {
  if (slot.startsWith("nd.")) {
    return SECTORS.flatMap((sector) => figuresOfKey(sectorKey(sector, slot.slice("nd.".length))));
  }
  return figuresOfKey(slot.replace(ITEM, ""));
}

function figuresOfKey(slot: string): FigureKey[] {
  const key = slot.slice(slot.indexOf(":") + 1);
  if (slot.startsWith("bieu06:")) return figuresOfBieu06(key);
  if (isFigureKey(key)) return [key];
  return isRateKey(key) ? rateOf(key).arguments.flatMap(({ figures }) => figures) : [];
}

function withItsTotals(key: FigureKey): FigureKey[] {
  const { partOf } = figureOf(key);
  return partOf === undefined ? [key] : [key, ...withItsTotals(partOf)];
}
