/** A list on a grid, as a system prints it: titles, head, dossiers, and what stands between them. */
import type { RawCell } from "../../src/dossiers/read/raw-table";
import {
  gridOf,
  line,
  type Fault,
  type Grid,
  type Line,
  type LineKind,
  type ListGrid,
  type Span,
} from "./list-grid";
import { columnsSaying, type CellValue, type Shape, type ShapeColumn } from "./shapes";
import type { InventedDossier } from "./truth";

export interface ListRow {
  readonly dossier: InventedDossier;
  readonly fault?: Fault;
  /** What a cell says instead, by head. */
  readonly instead?: ReadonlyMap<string, string>;
}

class GridBuilder {
  readonly lines: Line[] = [];
  private number = 0;

  constructor(private readonly shape: Shape) {}

  private get columns(): readonly ShapeColumn[] {
    return this.shape.columns;
  }

  private get across(): Span {
    return { left: 0, right: this.columns.length - 1, down: 0 };
  }

  private add(kind: LineKind, cells: readonly RawCell[], spans: readonly Span[] = []): void {
    this.lines.push(line(kind, cells, spans));
  }

  private text(kind: LineKind, text: string, { column = 0, spans = [] as readonly Span[] } = {}): void {
    const cells: RawCell[] = this.columns.map(() => null);
    cells[column] = text;
    this.add(kind, cells, spans);
  }

  titles(): void {
    for (const title of this.shape.titles) this.text("title", title, { spans: [this.across] });
    if (this.shape.titles.length > 0) this.add("title", []);
  }

  head(): void {
    if (this.columns.every(({ group }) => group === undefined)) {
      this.add(
        "head",
        this.columns.map(({ head }) => head),
      );
      return;
    }
    this.add(
      "head",
      this.columns.map(({ group, head }, at) => this.upperText(group, head, at)),
      this.columns.flatMap(({ group }, left): Span[] => {
        if (group === undefined) return [{ left, right: left, down: 1 }];
        if (this.columns[left - 1]?.group === group) return [];
        const width = this.columns.slice(left).findIndex((column) => column.group !== group);
        return [{ left, right: left + width - 1, down: 0 }];
      }),
    );
    this.add(
      "head",
      this.columns.map(({ group, head }) => (group === undefined ? null : head)),
    );
  }

  private upperText(group: string | undefined, head: string, at: number): string | null {
    if (group === undefined) return head;
    return this.columns[at - 1]?.group === group ? null : group;
  }

  columnNumbers(): void {
    this.add(
      "other",
      this.columns.map((_, at) => `(${at + 1})`),
    );
  }

  group(field: string, index: number): void {
    this.text("other", `${index + 1}. Lĩnh vực ${field}`, { spans: [this.across] });
  }

  dossier({ dossier, fault, instead }: ListRow): void {
    this.number += 1;
    const place = { number: this.number, words: this.shape.words };
    const cells = this.columns.map(
      ({ head, value }) => instead?.get(head) ?? this.cell(value(dossier, place)),
    );
    this.lines.push({ ...line("dossier", cells), ...(fault !== undefined && { fault }) });
  }

  private cell(value: CellValue): RawCell {
    return value !== null && typeof value === "object" ? this.shape.date(value.day, value.minute) : value;
  }

  pageBreak(page: number): void {
    this.text("other", `Trang ${page}`, { column: this.columns.length - 1 });
    this.add("other", []);
    this.head();
  }

  total(): void {
    this.text("other", `Tổng cộng: ${this.number} hồ sơ`);
  }

  signature(): void {
    this.add("other", []);
    const cells: RawCell[] = this.columns.map(() => null);
    cells[1] = "NGƯỜI LẬP BIỂU";
    cells[this.columns.length - 2] = "GIÁM ĐỐC";
    this.add("other", cells);
  }
}

/** Puts the rows on lines in the manner of the shape. */
export function linesOf(shape: Shape, rows: readonly ListRow[]): ListGrid {
  const grid = new GridBuilder(shape);
  grid.titles();
  grid.head();
  if (shape.hasColumnNumbers) grid.columnNumbers();
  if (shape.hasFieldGroups) {
    const byField = new Map<string, ListRow[]>();
    for (const row of rows) {
      const { field } = row.dossier;
      const group = byField.get(field);
      if (group === undefined) byField.set(field, [row]);
      else group.push(row);
    }
    [...byField].forEach(([field, group], index) => {
      grid.group(field, index);
      group.forEach((row) => grid.dossier(row));
    });
  } else {
    rows.forEach((row, index) => {
      const { pageLength } = shape;
      if (pageLength !== undefined && index > 0 && index % pageLength === 0)
        grid.pageBreak(index / pageLength);
      grid.dossier(row);
    });
  }
  if (shape.hasTotal) {
    grid.total();
    grid.signature();
  }
  return { lines: grid.lines, columns: columnsSaying(shape), dateColumns: dateColumnsOf(shape) };
}

/** The same as the rows of a sheet. */
export const layOut = (shape: Shape, rows: readonly ListRow[]): Grid => gridOf(linesOf(shape, rows));

const SAMPLE: InventedDossier = {
  code: "",
  procedure: "",
  field: "",
  channel: "online",
  level: "full",
  status: "finished",
  submitted: 1,
  received: 1,
  due: 1,
  finished: 1,
  returned: 1,
  counts: "outside",
  isAcceptedLate: false,
};

function dateColumnsOf({ columns, words }: Shape): number[] {
  return columns.flatMap(({ value }, at) => {
    const cell = value(SAMPLE, { number: 1, words });
    return cell !== null && typeof cell === "object" ? [at] : [];
  });
}
