/** What `npm run count` prints. */
import { FIGURES, nameOf, type Figure } from "../../src/catalog/figures";
import { DEFAULT_SETTINGS } from "../../src/catalog/settings";
import { placedProblem } from "../../src/dossiers/columns/problems";
import { columnValue, givenValue } from "../../src/dossiers/column-value";
import type { DossierList } from "../../src/dossiers/dossier";
import { duplicateMessage } from "../../src/dossiers/duplicates";
import { accountsOf, accountText } from "../../src/dossiers/list-account";
import type { Blank } from "../../src/dossiers/merge";
import type { CountedSystem, SystemColumn } from "../../src/dossiers/systems";
import { summaryJson, summaryText, warningsOf } from "./print-tables";
import { portalTexts, portalView } from "../../src/dossiers/portal-view";
import { undecidedMessage } from "../../src/dossiers/tally";
import { writeCount } from "../../src/vietnamese/counts";
import { fromDay, writeDate } from "../../src/vietnamese/dates";
import type { Counted } from "./count-lists";

/** Of a long list of remarks, so many are printed; the JSON has them all. */
const SHOWN = 20;

const write = (n: number | undefined): string => (n === undefined ? "" : writeCount(n, { padSmall: false }));

const systemsOf = ({ merged }: Counted): CountedSystem[] =>
  merged.columns.filter((column): column is CountedSystem => column.kind === "counted");

const columnsOf = ({ merged }: Counted): readonly SystemColumn[] => merged.columns;

/** The total as merged; of a total of parts, the sum where every system has one, or what the figures make up. */
function totalOf(
  { merged }: Counted,
  key: string,
  parts: readonly (number | undefined)[],
): number | undefined {
  const total = merged.total[key];
  const known = parts.filter((part) => part !== undefined);
  if (total !== undefined) return total;
  if (known.length === 0 || known.length < parts.length)
    return givenValue(merged.total, key, DEFAULT_SETTINGS);
  return known.reduce((sum, part) => sum + part, 0);
}

const listsOf = ({ lists }: Counted): DossierList[] => lists.map(({ list }) => list);

/** Lines of a table: the first column to the left, the others to the right. */
function aligned(rows: readonly (readonly string[])[]): string[] {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column]!) : cell.padStart(widths[column]!)))
      .join("  ")
      .trimEnd(),
  );
}

interface FigureRow {
  readonly figure: Figure;
  /** System by system. */
  readonly parts: readonly (number | undefined)[];
  readonly total: number | undefined;
}

/** Every figure that a system gives, totals of counted parts among them. */
const figureRows = (counted: Counted): FigureRow[] =>
  FIGURES.map((figure) => {
    const parts = columnsOf(counted).map((column) => columnValue(column, figure.key, DEFAULT_SETTINGS));
    return { figure, parts, total: totalOf(counted, figure.key, parts) };
  }).filter(({ parts, total }) => total !== undefined || parts.some((part) => part !== undefined));

function figureTable(counted: Counted): string[] {
  const rows = figureRows(counted).map(({ figure, parts, total }) => [
    "  ".repeat(figure.level) + figure.label,
    ...parts.map(write),
    write(total),
  ]);
  return aligned([["", ...columnsOf(counted).map(({ system }) => system), "Cộng"], ...rows]);
}

/** What the figures add up to, by key: no part of a case file, which adds them up itself. */
const totalsOf = (counted: Counted): Readonly<Record<string, number>> =>
  Object.fromEntries(
    figureRows(counted).flatMap(({ figure: { key }, total }) =>
      total === undefined || key in counted.merged.total ? [] : [[key, total]],
    ),
  );

function section(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const rest = lines.length - SHOWN;
  return [
    "",
    `${title} (${write(lines.length)}):`,
    ...lines.slice(0, SHOWN).map((line) => `  ${line}`),
    ...(rest > 0 ? [`  … và ${write(rest)} dòng nữa, xem đủ bằng --json.`] : []),
  ];
}

const blankLine = ({ key, systems }: Blank): string =>
  `${nameOf(key)}: chưa có số của ${systems.join(", ")}.`;

const problemLines = ({ source, problems }: DossierList): string[] =>
  problems.map((problem) => placedProblem(source.file, problem));

/** The columns and remarks in Vietnamese, for a person. */
export function asText(counted: Counted): string {
  const { merged, lists } = counted;
  const { from, to } = merged.span;
  const undecided = systemsOf(counted).flatMap(({ system, tally }) =>
    tally.undecided.map((each) => `${system}: ${undecidedMessage(each)}`),
  );
  const lines = [
    `Kỳ từ ${writeDate(fromDay(from))} đến ${writeDate(fromDay(to))}`,
    ...lists.map(({ list: { source } }) => `Tệp “${source.file}”: ${write(source.rows)} hồ sơ`),
    ...accountsOf(merged, listsOf(counted)).map(accountText),
    ...summaryText(counted),
    "",
    ...figureTable(counted),
    ...section("Theo cách đếm của Cổng Dịch vụ công quốc gia", portalTexts(portalView(systemsOf(counted)))),
    ...section("Chưa cộng được", merged.blanks.map(blankLine)),
    ...section("Cần xem lại", warningsOf(counted)),
    ...section("Chưa đếm", undecided),
    ...section("Trùng mã", merged.duplicates.map(duplicateMessage)),
    ...section(
      "Ô không đọc được",
      lists.flatMap(({ list }) => problemLines(list)),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** What the lists tell of the national portal, counts only. */
function portalJson(counted: Counted): object {
  const { onTime, ...shares } = portalView(systemsOf(counted));
  if (onTime === undefined) return shares;
  const { base, inTime, late, unsure, lateByRequests } = onTime;
  return { ...shares, onTime: { base, inTime, late, unsure, lateByRequests: lateByRequests.length } };
}

/** Everything as one JSON object: `figures` is what a case file takes. */
export function asJson(counted: Counted): string {
  const { merged, lists } = counted;
  const json = {
    from: fromDay(merged.span.from),
    to: fromDay(merged.span.to),
    figures: merged.total,
    totals: totalsOf(counted),
    ...summaryJson(counted),
    systems: columnsOf(counted).map((column) => {
      const { system, figures } = column;
      if (column.kind === "typed") return { system, figures };
      if (column.kind === "tabled") {
        const { owner, tabled, byField } = column;
        return { system, owner, figures, cells: tabled, by_field: Object.fromEntries(byField) };
      }
      const { sources, tally, tabled } = column;
      return {
        system,
        sources,
        figures,
        counted: tally.counted,
        before: tally.before,
        after: tally.after,
        by_field: Object.fromEntries(tally.byField),
        ...(tabled && { cells: tabled }),
        undecided: tally.undecided.map((each) => ({
          row: each.dossier.row,
          code: each.dossier.code,
          reason: each.reason,
          message: undecidedMessage(each),
        })),
      };
    }),
    portal: portalJson(counted),
    accounts: accountsOf(merged, listsOf(counted)),
    blanks: merged.blanks,
    duplicates: merged.duplicates.map((duplicate) => ({
      code: duplicate.code,
      rule: duplicate.rule,
      message: duplicateMessage(duplicate),
    })),
    warnings: warningsOf(counted),
    problems: lists.flatMap(({ list: { source, problems } }) =>
      problems.map((problem) => ({ file: source.file, ...problem })),
    ),
  };
  return `${JSON.stringify(json, null, 2)}\n`;
}
