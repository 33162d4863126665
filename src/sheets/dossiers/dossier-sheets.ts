/** Sheets of dossiers: those behind a figure, and those to deal with next. Names only where they were asked for. */
import { figureOf, nameOf, type FigureKey } from "../../catalog/figures";
import type { Day } from "../../dossiers/dossier";
import type { TracedDossier } from "../../dossiers/drill-down";
import type { WorkItem } from "../../dossiers/work-list";
import type { Excerpt } from "../../dossiers/worker/counting-desk";
import { writeCount } from "../../vietnamese/counts";
import { fromDay, toExcelSerial, writeDate } from "../../vietnamese/dates";
import type { CellContent, SheetPlan } from "../sheet-plan";
import { madeMark } from "../made-sheet";
import { DOSSIERS_NAME } from "../sheet-marks";
import { planTable, type ListColumn } from "./table-sheet";

/** More rows than anybody reads; Excel for the web takes 5 MB a request. */
export const MOST_DOSSIERS = 5000;

const serial = (day: Day | undefined): CellContent =>
  day === undefined ? null : toExcelSerial(fromDay(day));
const plain = (n: number): string => writeCount(n, { padSmall: false });

const CODE: ListColumn = { title: "Mã hồ sơ", width: 150 };
const PROCEDURE: ListColumn = { title: "Thủ tục", width: 250 };
const FIELD: ListColumn = { title: "Lĩnh vực", width: 100 };
const date = (title: string): ListColumn => ({ title, width: 78, kind: "date" });
const PLACE: readonly ListColumn[] = [
  { title: "Hệ thống", width: 110 },
  { title: "Tệp", width: 120 },
  { title: "Dòng", width: 44, kind: "count" },
];
const placeCells = ({ system, file, row }: TracedDossier): CellContent[] => [system, file, row];

/** Columns of names and identity numbers as the lists call them, and their cells; none where nobody asked. */
export function peopleColumns<Row extends Pick<TracedDossier, "people">>(
  dossiers: readonly Row[],
): {
  readonly columns: readonly ListColumn[];
  readonly cells: (dossier: Row) => (string | null)[];
} {
  const heads = [...new Set(dossiers.flatMap(({ people = [] }) => people.map(([head]) => head)))];
  return {
    columns: heads.map((title) => ({ title, width: 120 })),
    cells: ({ people = [] }) =>
      heads.map((head) => {
        const texts = people.filter(([its]) => its === head).map(([, text]) => text);
        return texts.length === 0 ? null : texts.join("; ");
      }),
  };
}

/** Whether rows were left out, as a sentence. */
const cut = ({ count, first }: Excerpt<unknown>): string =>
  count > first.length ? ` Chỉ ghi ${plain(first.length)} hồ sơ đầu trong ${plain(count)}.` : "";

const withMark = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  names: [...plan.names, { name: DOSSIERS_NAME, refersTo: madeMark(plan.grid) }],
});

/** Name of the sheet that lists the dossiers behind a figure. */
export const tracedSheetName = (key: FigureKey): string => `Hồ sơ ${figureOf(key).ref}`;

/**
 * The dossiers behind a figure.
 *
 * @param asOf - Last day of the period: pending dossiers are late as of it.
 */
export function planTracedSheet(
  name: string,
  key: FigureKey,
  traced: Excerpt<TracedDossier>,
  asOf: Day,
): SheetPlan {
  const people = peopleColumns(traced.first);
  return withMark(
    planTable({
      name,
      title: `HỒ SƠ Ở CHỈ TIÊU ${figureOf(key).ref}: ${nameOf(key)}`,
      advice: `${plain(traced.count)} hồ sơ. Số ngày trễ tính theo ngày lịch, đến ngày có kết quả hoặc đến ${writeDate(fromDay(asOf))}.${cut(traced)}`,
      columns: [
        CODE,
        PROCEDURE,
        FIELD,
        date("Tiếp nhận"),
        date("Hẹn trả"),
        date("Có kết quả"),
        { title: "Ngày trễ", width: 62, kind: "count" },
        ...PLACE,
        ...people.columns,
      ],
      rows: traced.first.map((each) => [
        each.code,
        each.procedure ?? null,
        each.field ?? null,
        serial(each.received),
        serial(each.due),
        serial(each.finished),
        each.daysLate ?? null,
        ...placeCells(each),
        ...people.cells(each),
      ]),
      names: [],
    }),
  );
}

export const WORK_SHEET = "Việc cần làm";

const URGENCY: Readonly<Record<WorkItem["urgency"], string>> = {
  overdue: "Quá hạn",
  nearly_due: "Sắp đến hạn",
};

/** The overdue and nearly due dossiers by due date. */
export function planWorkSheet(name: string, items: Excerpt<WorkItem>, asOf: Day): SheetPlan {
  const people = peopleColumns(items.first);
  return withMark(
    planTable({
      name,
      title: "HỒ SƠ QUÁ HẠN, SẮP ĐẾN HẠN",
      advice: `${plain(items.count)} hồ sơ chưa có kết quả tính đến ${writeDate(fromDay(asOf))}, hẹn trả sớm xếp trước.${cut(items)}`,
      columns: [
        date("Hẹn trả"),
        { title: "Tình trạng", width: 80 },
        { title: "Ngày làm việc còn lại", width: 135, kind: "count" },
        CODE,
        PROCEDURE,
        FIELD,
        date("Tiếp nhận"),
        ...PLACE,
        ...people.columns,
      ],
      rows: items.first.map((each) => [
        serial(each.due),
        URGENCY[each.urgency],
        each.workingDaysLeft,
        each.code,
        each.procedure ?? null,
        each.field ?? null,
        serial(each.received),
        ...placeCells(each),
        ...people.cells(each),
      ]),
      names: [],
    }),
  );
}
