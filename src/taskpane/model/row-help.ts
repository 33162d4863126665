/** Help for the rows of the sheet: what a row means, and the rows that a few words mean. Loaded when first asked for. */
import { figureHelp } from "../../catalog/figure-help";
import { FIGURES, figureOf, GROUPS, isFigureKey, nameOf, type FigureKey } from "../../catalog/figures";
import { RATES } from "../../catalog/rates";
import { INFORMATION_FIELDS } from "../../catalog/report-information";
import { RULES } from "../../catalog/rules";
import type { Rule } from "../../catalog/rules/rule";
import { SETTINGS } from "../../catalog/settings";
import { figureKeysOf } from "../../checks/confront";
import { ruleInWords } from "../../checks/rule-words/comparisons";
import { wantedFigures } from "../../report/notation/wanted-figures";
import { TEMPLATES } from "../../report/templates";
import { parseCell } from "../../sheets/address";
import { foldAccents } from "../../vietnamese/words";
import type { CheckResult } from "../../workbook/check-sheet";
import type { RowHelp, RowHit } from "./row-hits";
import { inputOf, type PaneState } from "./state";

/** The state with what is asked of it: help for the row that the officer is on, the rows that are looked for. */
export function lookUp(state: PaneState): PaneState {
  const input = inputOf(state);
  if (input === undefined) return state;
  const { selected, search = "" } = state;
  const isThere = selected !== undefined && selected.sheetId === input.sheetId;
  const help = isThere ? helpOfRow(input.check, selected.row) : undefined;
  return { ...state, help, hits: findRows(search, input.check) };
}

interface KnownRow {
  readonly key: string;
  readonly name: string;
  /** What else it is found by. */
  readonly also: string;
}

const groupTitle = (id: string): string => GROUPS.find((group) => group.id === id)?.title ?? "";

/** In the order of the sheet, as far as a search tells its hits apart. */
const KNOWN: readonly KnownRow[] = [
  ...FIGURES.map(({ key, group }) => ({
    key,
    name: nameOf(key),
    also: `${groupTitle(group)} ${figureHelp(key)?.meaning ?? ""}`,
  })),
  ...RATES.map(({ key, label }) => ({ key, name: label, also: "tỷ lệ phần trăm" })),
  ...SETTINGS.map(({ key, label, explanation }) => ({
    key,
    name: label,
    also: `thiết lập cách tính ${explanation}`,
  })),
  ...INFORMATION_FIELDS.map(({ key, label }) => ({ key, name: label, also: "thông tin văn bản" })),
];

const rowOf = ({ addressOf }: CheckResult, key: string): number | undefined => {
  const address = addressOf(key);
  return address === undefined ? undefined : parseCell(address)?.row;
};

/**
 * Help for a row of the sheet; undefined for a row that bears nothing of ours.
 *
 * @param row zero-based, as the sheet stands now.
 */
export function helpOfRow(check: CheckResult, row: number): RowHelp | undefined {
  const known = KNOWN.find(({ key }) => rowOf(check, key) === row);
  if (known === undefined) return undefined;
  const { key, name } = known;
  const title = `Dòng ${row + 1}: ${name}`;
  if (isFigureKey(key)) return { key, title, ...helpOfFigure(key) };
  return { key, title, meaning: meaningOfOther(key), forms: [], rules: [] };
}

function helpOfFigure(key: FigureKey): Omit<RowHelp, "key" | "title"> {
  const { meaning, where } = figureHelp(key) ?? { meaning: figureOf(key).label, where: undefined };
  return {
    meaning,
    ...(where === undefined ? {} : { where }),
    forms: FORMS.flatMap(({ title, wanted }) => (wanted.has(key) ? [title] : [])),
    rules: RULES.filter((rule) => saysMoreThanItsCell(rule) && figureKeysOf(rule).includes(key)).map(
      inOneLine,
    ),
  };
}

const FORMS = TEMPLATES.map((template) => ({ title: template.title, wanted: wantedFigures(template) }));

/** Every count has to be a count: the sheet says so in the cell itself. */
const saysMoreThanItsCell = ({ kind }: Rule): boolean => kind !== "number";

function inOneLine(rule: Rule): string {
  const words = ruleInWords(rule);
  return words === "" ? `${rule.label}.` : `${rule.label}: ${words}`;
}

function meaningOfOther(key: string): string {
  const rate = RATES.find((each) => each.key === key);
  if (rate !== undefined) return rate.help;
  const setting = SETTINGS.find((each) => each.key === key);
  if (setting !== undefined) return setting.explanation;
  return "Thông tin ghi vào báo cáo; sửa được ở bước Kỳ báo cáo của khung này.";
}

/** So many hits stand on a screen; more words find fewer. */
export const MOST_HITS = 8;

const FOLDED = KNOWN.map((row) => ({
  row,
  name: wordsOf(row.name),
  all: wordsOf(`${row.name} ${row.also}`),
}));

/**
 * The rows of the sheet that hold every word of a query, with or without accents; names before what is said of them.
 *
 * @example findRows("kho du lieu", check)[0]?.key //=> "luu_kho"
 */
export function findRows(query: string, check: CheckResult): RowHit[] {
  const words = wordsOf(query).split(" ").filter(Boolean);
  if (words.length === 0) return [];
  const hasAll = (text: string): boolean => words.every((word) => ` ${text}`.includes(` ${word}`));
  const hasPhrase = (text: string): boolean => ` ${text}`.includes(` ${words.join(" ")}`);
  const rank = ({ name, all }: (typeof FOLDED)[number]): number =>
    [hasPhrase(name), hasAll(name), hasAll(all)].indexOf(true);
  return FOLDED.map((each) => ({ ...each, rank: rank(each), place: rowOf(check, each.row.key) }))
    .filter(({ rank: found, place }) => found >= 0 && place !== undefined)
    .sort((a, b) => a.rank - b.rank)
    .slice(0, MOST_HITS)
    .map(({ row, place }) => ({ key: row.key, title: `Dòng ${place! + 1}: ${row.name}` }));
}

function wordsOf(text: string): string {
  return foldAccents(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
