/**
 * The sheet "Đã nhận": what a roll-up has taken, so that the next one of the period goes on from its workbook, and that of
 * the next period has this one beside it. A record a row, as JSON cut to what cells hold.
 */
import { misfitOf } from "../../packet/validate";
import { object, PACKET_SCHEMA, text, type Schema } from "../../packet/schema";
import { withinSchema } from "../../packet/within-schema";
import type { Refused } from "../../rollup/gather";
import type { ListedUnit } from "../../rollup/unit-list";
import type { UnitMonth } from "../../rollup/unit-month";
import { ROLL_UP_NAME } from "../hand-in/hand-in-marks";
import type { SheetPlan } from "../sheet-plan";
import { rowsOf, textAt, type ReadSheet } from "../dossiers/read-rows";
import { FIRST_TABLE_ROW, planTable } from "../dossiers/table-sheet";

export const KEPT_SHEET = "Đã nhận";

export interface KeptRollUp {
  /** Title of the period. */
  readonly period: string;
  /** Who gathers. */
  readonly issuer: string;
  readonly units: readonly ListedUnit[];
  readonly months: readonly UnitMonth[];
  readonly before: readonly UnitMonth[];
  /** Files that could not be read at all. */
  readonly refused: readonly Refused[];
}

/** Characters of a cell, with room for what Excel counts otherwise. */
const CELL = 30_000;

const KINDS = ["about", "unit", "month", "before", "refused"] as const;

const packed = (kind: (typeof KINDS)[number], label: string, value: unknown): string[] => {
  const json = JSON.stringify(withinSchema(value, SCHEMAS[kind]));
  const cuts = Array.from({ length: Math.ceil(json.length / CELL) }, (_, nth) =>
    json.slice(nth * CELL, (nth + 1) * CELL),
  );
  return [kind, label, ...cuts];
};

/** Plans the sheet. */
export function planKeptSheet({ period, issuer, units, months, before, refused }: KeptRollUp): SheetPlan {
  const rows = [
    packed("about", period, { period, issuer }),
    ...units.map((unit) => packed("unit", unit.name, unit)),
    ...months.map((month) => packed("month", month.unit.name, month)),
    ...before.map((month) => packed("before", month.unit.name, month)),
    ...refused.map((each) => packed("refused", each.file, each)),
  ];
  return {
    ...planTable({
      name: KEPT_SHEET,
      title: "TIỆN ÍCH GIỮ ĐỂ TỔNG HỢP TIẾP",
      advice:
        "Không sửa trang này. Lần sau thả sổ này cùng các tệp mới: tệp đã nhận không phải gửi lại, ghi chú được giữ.",
      columns: [
        { title: "Loại", width: 60 },
        { title: "Của", width: 200 },
        { title: "Nội dung", width: 60 },
      ],
      rows,
      names: [{ name: ROLL_UP_NAME, refersTo: "=1" }],
    }),
    // What is kept is read by the add-in alone: long rows are not to be measured or wrapped.
    styles: [],
    isHidden: true,
  };
}

const { unit, period, madeAt, edition, settings, figures, previous, findings, waivers, answers } = (
  PACKET_SCHEMA as Extract<Schema, { readonly required: readonly string[] }>
).properties as Readonly<Record<string, Schema>>;

const notes: Schema = { type: "array", items: text(1000), maxItems: 100 };
const MONTH: Schema = object(
  {
    file: text(300),
    mark: text(64),
    kind: { type: "string", enum: ["packet", "workbook"], maxLength: 8 },
    unit: unit!,
    period: period!,
    madeAt: madeAt!,
    edition: edition!,
    settings: settings!,
    figures: figures!,
    previous: previous!,
    findings: findings!,
    waivers: waivers!,
    answers: answers!,
    notes,
  },
  ["madeAt"],
);
const SCHEMAS: Readonly<Record<(typeof KINDS)[number], Schema>> = {
  about: object({ period: text(100), issuer: text(300) }),
  unit: object({
    code: text(20),
    name: text(200),
    before: { type: "array", items: text(200), maxItems: 100 },
  }),
  month: MONTH,
  before: MONTH,
  refused: object({ file: text(300), reason: text(2000), unit: text(200) }, ["unit"]),
};

/** Whether a sheet is the store of a roll-up. */
export const isKeptSheet = ({ constants }: { readonly constants: ReadonlyMap<string, string> }): boolean =>
  constants.has(ROLL_UP_NAME);

/** What the sheet keeps; undefined where it was altered: then nothing of it can be relied on. */
export function readKept(sheet: ReadSheet): KeptRollUp | undefined {
  const found: Record<(typeof KINDS)[number], unknown[]> = {
    about: [],
    unit: [],
    month: [],
    before: [],
    refused: [],
  };
  const width = Math.max(0, ...sheet.values.map((row) => row.length));
  for (const row of rowsOf(sheet, FIRST_TABLE_ROW)) {
    const kind = KINDS.find((each) => each === textAt(sheet, row, 0));
    if (kind === undefined) continue;
    let json = "";
    for (let column = 2; column < width; column += 1) json += String(sheet.read(row, column) ?? "");
    const value = parsed(json);
    if (value === undefined || misfitOf(value, SCHEMAS[kind]) !== undefined) return undefined;
    found[kind].push(value);
  }
  const [about] = found.about as Pick<KeptRollUp, "period" | "issuer">[];
  if (about === undefined) return undefined;
  return {
    ...about,
    units: found.unit as ListedUnit[],
    months: found.month as UnitMonth[],
    before: found.before as UnitMonth[],
    refused: found.refused as Refused[],
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
