/** How a range looks and what may be typed into it: Excel's formats, validations and conditional formats. */
import type { ConditionalFormatSnapshot, StyleSnapshot, ValidationSnapshot } from "../../workbook-file";
import { withoutDefaults } from "../on-files/cell-styles";
import { hostObject, type HostObject } from "./host-object";
import { addressOfBox, changeCells, changeStyle, type RangeTarget } from "./range-target";

export function formatObject(target: RangeTarget, context: unknown): HostObject {
  const { book, sheet, box } = target;
  const style = <Key extends keyof StyleSnapshot>(key: Key) => {
    return (value: StyleSnapshot[Key]): void => changeStyle(target, { [key]: value });
  };
  const sizes = (from: number, to: number, value: number, all: Readonly<Record<number, number>>) => {
    const next = { ...all };
    for (let index = from; index <= to; index += 1) next[index] = value;
    book.changed();
    return next;
  };
  return hostObject("RangeFormat", context, {
    write: {
      horizontalAlignment: style("horizontal"),
      verticalAlignment: style("vertical"),
      wrapText: style("wrap"),
      indentLevel: style("indent"),
      columnWidth: (points: number) =>
        void (sheet.columnWidths = sizes(box.left, box.right, points, sheet.columnWidths)),
      rowHeight: (points: number) =>
        void (sheet.rowHeights = sizes(box.top, box.bottom, points, sheet.rowHeights)),
    },
    call: {
      // Rows whose height is not kept are made as high as their texts by whoever shows the sheet.
      autofitRows: () => {
        sheet.rowHeights = Object.fromEntries(
          Object.entries(sheet.rowHeights).filter(
            ([row]) => Number(row) < box.top || Number(row) > box.bottom,
          ),
        );
        book.changed();
      },
    },
    below: {
      fill: () => hostObject("RangeFill", context, { write: { color: style("fill") } }),
      font: () =>
        hostObject("RangeFont", context, {
          write: {
            name: style("fontName"),
            size: style("fontSize"),
            bold: style("bold"),
            italic: style("italic"),
            color: style("fontColor"),
            underline: (kind: string) => changeStyle(target, { underline: kind !== "None" }),
          },
        }),
      protection: () => hostObject("FormatProtection", context, { write: { locked: style("locked") } }),
      borders: () =>
        hostObject("RangeBorderCollection", context, {
          call: { getItem: (edge: Edge) => borderObject(target, edge, context) },
        }),
    },
  });
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";
type Side = "top" | "bottom" | "left" | "right";

function borderObject(target: RangeTarget, edge: Edge, context: unknown): HostObject {
  const set = (change: Readonly<Record<string, string>>): void =>
    changeCells(target, (cell, row, column) => {
      const sides = sidesOf(edge, target, row, column);
      if (sides.length === 0) return cell;
      const borders = { ...cell.style.borders };
      for (const side of sides) {
        borders[side] = {
          style: "Continuous",
          color: "#000000",
          weight: "Thin",
          ...borders[side],
          ...change,
        };
      }
      return { ...cell, style: withoutDefaults({ ...cell.style, borders }) };
    });
  return hostObject("RangeBorder", context, {
    write: {
      style: (style: string) => set({ style }),
      color: (color: string) => set({ color }),
      weight: (weight: string) => set({ weight }),
    },
  });
}

/** The sides of a cell on which a border of the whole range lies. */
function sidesOf(edge: Edge, { box }: RangeTarget, row: number, column: number): Side[] {
  const isAt = {
    top: row === box.top,
    bottom: row === box.bottom,
    left: column === box.left,
    right: column === box.right,
  };
  const sides: Readonly<Record<Edge, readonly [Side, boolean][]>> = {
    EdgeTop: [["top", isAt.top]],
    EdgeBottom: [["bottom", isAt.bottom]],
    EdgeLeft: [["left", isAt.left]],
    EdgeRight: [["right", isAt.right]],
    InsideHorizontal: [
      ["top", !isAt.top],
      ["bottom", !isAt.bottom],
    ],
    InsideVertical: [
      ["left", !isAt.left],
      ["right", !isAt.right],
    ],
  };
  return sides[edge].flatMap(([side, has]) => (has ? [side] : []));
}

export function validationObject({ book, sheet, box }: RangeTarget, context: unknown): HostObject {
  const range = addressOfBox(box);
  const change = (next: Partial<ValidationSnapshot>): void => {
    const before = sheet.validations.find((each) => each.range === range) ?? {
      range,
      rule: {},
      ignoreBlanks: true,
      error: { title: "", message: "", style: "Stop", show: true },
      prompt: { title: "", message: "", show: true },
    };
    sheet.validations = [...sheet.validations.filter((each) => each.range !== range), { ...before, ...next }];
    book.changed();
  };
  return hostObject("DataValidation", context, {
    write: {
      rule: (rule: ValidationSnapshot["rule"]) => change({ rule }),
      errorAlert: ({ title, message, style, showAlert }: Record<string, unknown>) =>
        change({
          error: {
            title: String(title),
            message: String(message),
            style: String(style),
            show: showAlert === true,
          },
        }),
    },
  });
}

export function conditionalFormatsObject({ book, sheet, box }: RangeTarget, context: unknown): HostObject {
  return hostObject("ConditionalFormatCollection", context, {
    call: {
      // Excel puts each format that is added before those that are there.
      add: () => {
        let added: ConditionalFormatSnapshot = { range: addressOfBox(box), formula: "", stopIfTrue: false };
        sheet.conditionalFormats = [added, ...sheet.conditionalFormats];
        const change = (next: Partial<ConditionalFormatSnapshot>): void => {
          const changed = { ...added, ...next };
          sheet.conditionalFormats = sheet.conditionalFormats.map((each) =>
            each === added ? changed : each,
          );
          added = changed;
          book.changed();
        };
        const writing = (write: Readonly<Record<string, (value: never) => void>>) => (): HostObject =>
          hostObject("ConditionalFormat", context, { write });
        return hostObject("ConditionalFormat", context, {
          below: {
            custom: () =>
              hostObject("CustomConditionalFormat", context, {
                below: {
                  rule: writing({ formula: (formula: string) => change({ formula }) }),
                  format: () =>
                    hostObject("ConditionalRangeFormat", context, {
                      below: {
                        fill: writing({ color: (fill: string) => change({ fill }) }),
                        font: writing({ color: (fontColor: string) => change({ fontColor }) }),
                      },
                    }),
                },
              }),
          },
        });
      },
    },
  });
}
