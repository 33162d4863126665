import { BooleanNumber, type IStyleData } from "@univerjs/core";
import {
  AddConditionalRuleMutation,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingService,
  DeleteConditionalRuleMutation,
} from "@univerjs/sheets-conditional-formatting";

import type { ConditionalFormatSnapshot } from "../../workbook-file";
import { formatAddress, intersection, sameBox, type Box } from "./address";
import { toRange } from "./sheet-layout";
import { shiftBox, shiftFormula, type Shift } from "./shift";
import type { UniverBook } from "./univer-book";

export interface ConditionalFormat {
  readonly id: string;
  box: Box;
  /** With "=", relative to the first cell of `box`, as Excel wants it. */
  formula: string;
  fill?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  stopIfTrue: boolean;
}

/**
 * The conditional formats of one sheet, first = highest priority. This list is the truth, because without its UI
 * Univer does not move them with inserted rows; Univer receives them to evaluate and to show.
 */
export class ConditionalFormats {
  private list: ConditionalFormat[] = [];
  /** What Univer has been given, as a text, by id. */
  private mirrored: ReadonlyMap<string, string> = new Map();
  private isMirrored = true;
  private next = 1;

  constructor(
    private readonly book: UniverBook,
    private readonly sheetId: string,
    private readonly resolveNames: (formula: string) => string,
  ) {}

  get all(): readonly ConditionalFormat[] {
    return this.list;
  }

  /** A new format comes first, as in Excel. */
  add(box: Box): ConditionalFormat {
    const format: ConditionalFormat = {
      id: `cf-${this.sheetId}-${this.next++}`,
      box,
      formula: "",
      stopIfTrue: false,
    };
    this.list.unshift(format);
    this.isMirrored = false;
    return format;
  }

  change(format: ConditionalFormat, change: Partial<ConditionalFormat>): void {
    Object.assign(format, change);
    this.isMirrored = false;
  }

  setPriority(format: ConditionalFormat, priority: number): void {
    const others = this.list.filter((one) => one !== format);
    this.list = [...others.slice(0, priority), format, ...others.slice(priority)];
    this.isMirrored = false;
  }

  remove(formats: readonly ConditionalFormat[]): void {
    this.list = this.list.filter((format) => !formats.includes(format));
    this.isMirrored = false;
  }

  /** Removes the formats that lie wholly inside `box`. */
  clear(box: Box): void {
    this.remove(this.list.filter((format) => isInside(format.box, box)));
  }

  shift(shift: Shift, shiftedSheet: string, ownSheet: string): void {
    const isOwn = shiftedSheet === ownSheet;
    this.list = this.list.flatMap((format) => {
      const box = isOwn ? shiftBox(format.box, shift) : format.box;
      return box
        ? [{ ...format, box, formula: shiftFormula(format.formula, shift, shiftedSheet, ownSheet) }]
        : [];
    });
    this.isMirrored = false;
  }

  /** Names may mean other cells now: Univer receives the formulas anew. */
  refresh(): void {
    if (this.list.length > 0) this.isMirrored = false;
  }

  /** Hands changed formats to Univer; must run before a recalculation whose colours are wanted. */
  flush(): void {
    if (this.isMirrored) return;
    this.isMirrored = true;
    const complete = this.list.filter(({ formula }) => formula !== "");
    const rules = complete.map((format) => this.rule(format));
    const wanted = new Map(rules.map((rule, index) => [complete[index]!.id, JSON.stringify(rule)]));
    // A rule given anew is calculated anew in every cell, and most names that change are none of these formulas'.
    if (isSame(this.mirrored, wanted)) return;
    for (const cfId of this.mirrored.keys()) this.run(DeleteConditionalRuleMutation.id, { cfId });
    // Univer too puts each new rule first.
    for (const rule of [...rules].reverse()) this.run(AddConditionalRuleMutation.id, { rule });
    this.mirrored = wanted;
  }

  /** What the formats make of a cell, after a recalculation. */
  displayed(row: number, column: number): { fill?: string; fontColor?: string } {
    const service = this.book.injector.get(ConditionalFormattingService);
    const style = service.composeStyle(this.book.unitId, this.sheetId, row, column)?.style as
      IStyleData | undefined;
    return { fill: style?.bg?.rgb ?? undefined, fontColor: style?.cl?.rgb ?? undefined };
  }

  snapshot(): ConditionalFormatSnapshot[] {
    return this.list.map(({ box, formula, fill, fontColor, bold, stopIfTrue }) => ({
      range: formatAddress(box),
      formula,
      fill,
      fontColor,
      bold,
      stopIfTrue,
    }));
  }

  private rule(format: ConditionalFormat): object {
    return {
      cfId: format.id,
      ranges: [toRange(format.box)],
      stopIfTrue: format.stopIfTrue,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: this.resolveNames(format.formula),
        style: univerStyle(format),
      },
    };
  }

  private run(id: string, params: object): void {
    this.book.run(id, { subUnitId: this.sheetId, ...params });
  }
}

/** Whether two maps hold the same in the same order. */
const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  JSON.stringify([...a]) === JSON.stringify([...b]);

function isInside(inner: Box, outer: Box): boolean {
  const common = intersection(inner, outer);
  return common !== null && sameBox(common, inner);
}

function univerStyle({ fill, fontColor, bold, italic, underline }: ConditionalFormat): IStyleData {
  return {
    ...(fill && { bg: { rgb: fill } }),
    ...(fontColor && { cl: { rgb: fontColor } }),
    ...(bold && { bl: BooleanNumber.TRUE }),
    ...(italic && { it: BooleanNumber.TRUE }),
    ...(underline && { ul: { s: BooleanNumber.TRUE } }),
  };
}
