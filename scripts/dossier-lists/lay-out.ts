/** A list on a grid, as a system prints it: titles, head, dossiers, and what stands between them. */
import type { Merge, RawCell } from "../../src/dossiers/read/raw-table";
import type { CellValue, Shape, ShapeColumn } from "./shapes";
import type { InventedDossier } from "./truth";

/** A row of a list with something wrong in it. */
export type Fault = "duplicate" | "impossible_date" | "unknown_status" | "treacherous_text";

export interface ListRow {
  readonly dossier: InventedDossier;
  readonly fault?: Fault;
  /** What a cell says instead, by head. */
  readonly instead?: ReadonlyMap<string, string>;
}

export interface Grid {
  readonly rows: readonly (readonly RawCell[])[];
  readonly merges: readonly Merge[];
  /** Columns that hold dates as day numbers. */
  readonly dateColumns: readonly number[];
  /** 1-based row of each faulty dossier, by fault. */
  readonly faults: readonly { readonly row: number; readonly fault: Fault }[];
}

class GridBuilder {
  readonly rows: RawCell[][] = [];
  readonly merges: Merge[] = [];
  readonly faults: { row: number; fault: Fault }[] = [];
  private number = 0;

  constructor(private readonly shape: Shape) {}

  private get columns(): readonly ShapeColumn[] {
    return this.shape.columns;
  }

  private line(text: string, column = 0): void {
    const row: RawCell[] = this.columns.map(() => null);
    row[column] = text;
    this.rows.push(row);
  }

  titles(): void {
    for (const title of this.shape.titles) {
      this.merges.push({
        top: this.rows.length,
        left: 0,
        bottom: this.rows.length,
        right: this.columns.length - 1,
      });
      this.line(title);
    }
    if (this.shape.titles.length > 0) this.rows.push([]);
  }

  head(): void {
    const top = this.rows.length;
    if (this.columns.every(({ group }) => group === undefined)) {
      this.rows.push(this.columns.map(({ head }) => head));
      return;
    }
    this.rows.push(this.columns.map(({ group, head }, at) => this.upperText(group, head, at)));
    this.rows.push(this.columns.map(({ group, head }) => (group === undefined ? null : head)));
    this.columns.forEach(({ group }, left) => {
      if (group === undefined) this.merges.push({ top, left, bottom: top + 1, right: left });
      else if (this.columns[left - 1]?.group !== group) {
        const width = this.columns.slice(left).findIndex((column) => column.group !== group);
        this.merges.push({ top, left, bottom: top, right: left + width - 1 });
      }
    });
  }

  private upperText(group: string | undefined, head: string, at: number): string | null {
    if (group === undefined) return head;
    return this.columns[at - 1]?.group === group ? null : group;
  }

  columnNumbers(): void {
    this.rows.push(this.columns.map((_, at) => `(${at + 1})`));
  }

  group(field: string, index: number): void {
    const row = this.rows.length;
    this.merges.push({ top: row, left: 0, bottom: row, right: this.columns.length - 1 });
    this.line(`${index + 1}. Lĩnh vực ${field}`);
  }

  dossier({ dossier, fault, instead }: ListRow): void {
    this.number += 1;
    const place = { number: this.number, words: this.shape.words };
    this.rows.push(
      this.columns.map(({ head, value }) => instead?.get(head) ?? this.cell(value(dossier, place))),
    );
    if (fault !== undefined) this.faults.push({ row: this.rows.length, fault });
  }

  private cell(value: CellValue): RawCell {
    return value !== null && typeof value === "object" ? this.shape.date(value.day, value.minute) : value;
  }

  pageBreak(page: number): void {
    this.line(`Trang ${page}`, this.columns.length - 1);
    this.rows.push([]);
    this.head();
  }

  total(): void {
    this.line(`Tổng cộng: ${this.number} hồ sơ`);
  }

  signature(): void {
    this.rows.push([]);
    const row: RawCell[] = this.columns.map(() => null);
    row[1] = "NGƯỜI LẬP BIỂU";
    row[this.columns.length - 2] = "GIÁM ĐỐC";
    this.rows.push(row);
  }
}

/** Puts the rows on a grid in the manner of the shape. */
export function layOut(shape: Shape, rows: readonly ListRow[]): Grid {
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
  return { rows: grid.rows, merges: grid.merges, dateColumns: dateColumnsOf(shape), faults: grid.faults };
}

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
