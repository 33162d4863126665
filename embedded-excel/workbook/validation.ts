import type { ValidationSnapshot } from "../../workbook-file";
import { contains, formatAddress, intersection, sameBox, type Box } from "./address";
import { shiftBox, type Shift } from "./shift";

export interface Validation {
  box: Box;
  rule: Record<string, unknown>;
  ignoreBlanks: boolean;
  errorAlert: { title: string; message: string; style: string; showAlert: boolean };
  prompt: { title: string; message: string; showPrompt: boolean };
}

/** Input rules of a sheet. Excel allows one rule for a cell, so a new one takes its cells from the older ones. */
export class Validations {
  private list: Validation[] = [];

  get all(): readonly Validation[] {
    return this.list;
  }

  /** The rule of exactly this range, made when there is none. */
  edit(box: Box): Validation {
    const known = this.list.find((validation) => sameBox(validation.box, box));
    if (known) return known;
    this.clear(box);
    const created: Validation = {
      box,
      rule: {},
      ignoreBlanks: true,
      errorAlert: { title: "", message: "", style: "Stop", showAlert: true },
      prompt: { title: "", message: "", showPrompt: true },
    };
    this.list.push(created);
    return created;
  }

  /** The rule that covers all of `box`, or undefined when none or several do. */
  covering(box: Box): Validation | undefined {
    return this.list.find(({ box: own }) => {
      const common = intersection(own, box);
      return common !== null && sameBox(common, box);
    });
  }

  at(row: number, column: number): Validation | undefined {
    return this.list.find((validation) => contains(validation.box, row, column));
  }

  touches(box: Box): boolean {
    return this.list.some((validation) => intersection(validation.box, box) !== null);
  }

  clear(box: Box): void {
    this.list = this.list.flatMap((validation) =>
      without(validation.box, box).map((rest) => ({ ...validation, box: rest })),
    );
  }

  shift(shift: Shift): void {
    this.list = this.list.flatMap((validation) => {
      const box = shiftBox(validation.box, shift);
      return box ? [{ ...validation, box }] : [];
    });
  }

  snapshot(): ValidationSnapshot[] {
    return this.list
      .filter(({ rule }) => Object.keys(rule).length > 0)
      .map(({ box, rule, ignoreBlanks, errorAlert, prompt }) => ({
        range: formatAddress(box),
        rule,
        ignoreBlanks,
        error: {
          title: errorAlert.title,
          message: errorAlert.message,
          style: errorAlert.style,
          show: errorAlert.showAlert,
        },
        prompt: { title: prompt.title, message: prompt.message, show: prompt.showPrompt },
      }));
  }
}

/** The parts of `box` outside `hole`: at most four rectangles. */
function without(box: Box, hole: Box): Box[] {
  const common = intersection(box, hole);
  if (!common) return [box];
  const belowRow = common.row + common.rows;
  const rightColumn = common.column + common.columns;
  return [
    { ...box, rows: common.row - box.row },
    { ...box, row: belowRow, rows: box.row + box.rows - belowRow },
    { ...common, column: box.column, columns: common.column - box.column },
    { ...common, column: rightColumn, columns: box.column + box.columns - rightColumn },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}
