/** The facts that a text states, as the rules of the catalogue read them. */
import { figureOf, isFigureKey } from "../../catalog/figures";
import type { ReportInformation } from "../../catalog/report-information";
import { DEFAULT_SETTINGS, type Settings } from "../../catalog/settings";
import { SECTORS, sectorNoteKey } from "../../catalog/sectors";
import type { Facts, Figures, PrintedRate } from "../../checks/facts";
import type { Target } from "../../vietnamese/target";
import { readPercent } from "../../vietnamese/percent";
import { foldAccents } from "../../vietnamese/words";
import { sectorOf } from "../statements/lexicon";
import type { LineReading } from "../statements/line-reading";
import type { ReadStatements } from "../statements/read-statements";
import type { Statement, TargetStatement } from "../statements/statement";
import { isBrokenCount } from "./whole-numbers";

/** A line that says whose officers sit at the centre. */
export interface DutyLine {
  readonly reading: LineReading;
  readonly sectors: readonly string[];
}

export interface TextFacts extends Facts {
  readonly figures: Figures;
  readonly printedRates: readonly PrintedRate[];
  /** The statement that each figure was taken from; of a base that only a ratio tells, that ratio. */
  readonly sourceOf: ReadonlyMap<string, Statement>;
  /** The statement of each printed rate, in their order. */
  readonly rateStatements: readonly Statement[];
  readonly onDuty: readonly DutyLine[];
}

/** Staff by post. */
const POST = /^bc_/;

/** Where letters are damaged, two values for one figure mean that one of them belongs elsewhere: neither is sure. */
const DENIED = 0.7;

const isSurer = (a: Statement, b: Statement): boolean =>
  a.isClear === b.isClear ? a.confidence > b.confidence : a.isClear;

/** The figures of a text: of several statements the surest, of equally sure ones the first. */
function figuresOf({ statements, wear }: ReadStatements): Map<string, Statement> {
  const sources = new Map<string, Statement>();
  for (const each of statements) {
    const { key, kind } = each;
    if (!isFigureKey(key) || (kind === "rate" && figureOf(key).kind !== "percent")) continue;
    if (each.about !== undefined || isBrokenCount(each)) continue;
    const known = sources.get(key);
    const isDenied = known !== undefined && known.value !== each.value && wear.isWorn;
    const best = known === undefined || isSurer(each, known) ? each : known;
    sources.set(key, isDenied ? { ...best, confidence: Math.min(best.confidence, DENIED) } : best);
  }
  return sources;
}

/** The printed rates; the same rate with the same value twice in one section is one. */
function ratesOf(statements: readonly Statement[]): Statement[] {
  const rates = statements.filter(
    ({ kind, key, about }) => kind === "rate" && key !== "" && about === undefined && !isFigureKey(key),
  );
  return [...new Map(rates.map((each) => [[each.key, each.written, each.section].join(" "), each])).values()];
}

/** Two lines of a staff list may be of one post; one that is told in parts is told by them. */
function postsOf(statements: readonly Statement[]): Record<string, number> {
  const posts: Record<string, number> = {};
  const wholes = new Set(statements.map(({ partOf }) => partOf));
  statements.forEach(({ key, value }, index) => {
    if (POST.test(key) && !wholes.has(index)) posts[key] = (posts[key] ?? 0) + value;
  });
  return posts;
}

function printedOf(statements: readonly Statement[], each: Statement, figures: Figures): PrintedRate {
  const beside = each.beside === undefined ? undefined : statements[each.beside];
  const numerator = exactValueOf(beside) ?? numeratorInWords(each.key, figures);
  return {
    rate: each.key,
    written: each.written,
    ...(numerator === undefined ? {} : { numerator }),
    ...(beside?.denominator === undefined || exactValueOf(beside) === undefined
      ? {}
      : { denominator: beside.denominator }),
    ...(each.section === "" ? {} : { section: each.section }),
  };
}

/** What a count says exactly; what is only about right, or no whole number, says nothing of a rate. */
const exactValueOf = (count: Statement | undefined): number | undefined =>
  count === undefined || count.about !== undefined || !Number.isInteger(count.value)
    ? undefined
    : count.value;

/** What the words of a rate without a count beside it count, where no figure of the catalogue does. */
function numeratorInWords(rate: string, figures: Figures): number | undefined {
  const isTold = (...keys: readonly string[]): boolean => keys.some((key) => key in figures);
  // "Hồ sơ trực tuyến trên hồ sơ của các DVC": without counts by service level, all online dossiers are meant.
  if (rate === "tl_truc_tuyen_dvc" && !isTold("hs_mot_phan_truc_tuyen", "hs_toan_trinh_truc_tuyen"))
    return figures["tn_truc_tuyen"];
  // Where a text tells of no dossiers before their time, "đúng hạn" is all that was not late.
  if (rate === "tl_dung_han" && !isTold("gq_truoc_han", "gq_truoc_va_dung_han"))
    return figures["gq_dung_han"];
  return undefined;
}

const OPERATORS: readonly (readonly [words: RegExp, operator: Target["operator"]])[] = [
  [/(?:≤|<=|khong qua|toi da)[ :]*$/, "<="],
  [/=[ :]*$/, "="],
];

function targetsOf(text: string, targets: readonly TargetStatement[]): Record<string, Target> {
  return Object.fromEntries(
    targets.flatMap(({ rate, written, span: [start] }): [string, Target][] => {
      const percent = readPercent(written);
      const before = foldAccents(text.slice(Math.max(0, start - 20), start));
      const operator = OPERATORS.find(([words]) => words.test(before))?.[1] ?? ">=";
      const isTarget = rate !== "" && percent !== null && percent.units <= 10 ** (percent.decimals + 2);
      return isTarget
        ? [[rate, { operator, percent: { units: percent.units, decimals: percent.decimals } }]]
        : [];
    }),
  );
}

const sectorsIn = (says: ReadonlySet<string>): string[] =>
  [...says].map(sectorOf).filter((key) => key !== undefined);

/**
 * What a sector's lines say of its officers, in the words that the rule H05 looks for: a scan may have damaged those of
 * the report.
 */
function notesOf({ lines, statements }: ReadStatements): Record<string, string> {
  const notes: Record<string, string> = {};
  const sectorOn = new Map(statements.map(({ line, sector }) => [line, sector]));
  for (const { line, says } of lines) {
    if (!says.has("NOOFFICER")) continue;
    const stated = sectorOn.get(line.index);
    const sector = SECTORS.find(({ key }) => key === (stated ?? sectorsIn(says)[0]));
    if (sector !== undefined) notes[sectorNoteKey(sector)] = "Không có cán bộ thường trực";
  }
  return notes;
}

/** Sentences on who sits at the centre, with the sectors' names in full. */
function narrativeOf(onDuty: readonly DutyLine[]): Record<string, string> {
  const sentences = onDuty.map(({ sectors }) => {
    const names = SECTORS.filter(({ key }) => sectors.includes(key)).map(({ name }) => name);
    return `${names.join(", ")} trực tại Trung tâm`;
  });
  return { dac_diem: sentences.join("\n") };
}

/** Lines that say which sectors' officers sit at the centre. */
function dutyLines(lines: readonly LineReading[]): DutyLine[] {
  return lines.flatMap((reading): DutyLine[] => {
    const { says } = reading;
    const sectors = sectorsIn(says);
    const isOnDuty = says.has("ONDUTY") && !says.has("NOOFFICER") && sectors.length > 0;
    return isOnDuty ? [{ reading, sectors }] : [];
  });
}

/** What an office's settings are is not said in its report; what the figures agree with is taken. */
const OPEN_SETTINGS: Settings = { ...DEFAULT_SETTINGS, chot_ky: "tu_nhap" };

/**
 * Statements to facts.
 *
 * @param information - Title, dates and number of the report.
 */
export function factsOfText(
  text: string,
  read: ReadStatements,
  information: ReportInformation,
  settings: Settings = OPEN_SETTINGS,
): TextFacts {
  const { statements } = read;
  const sourceOf = figuresOf(read);
  const stated: Record<string, number> = {};
  for (const [key, { value }] of sourceOf) if (!POST.test(key)) stated[key] = value;
  const bases = basesOf(statements, stated);
  for (const [key, ratio] of bases) if (!sourceOf.has(key)) sourceOf.set(key, ratio);
  const baseValues = Object.fromEntries([...bases].map(([key, { denominator }]) => [key, denominator!]));
  const withBases = { ...baseValues, ...stated, ...postsOf(statements) };
  const onDuty = dutyLines(read.lines);
  const satisfied = satisfactionAlone(statements, withBases);
  const figures: Figures = satisfied === undefined ? withBases : { ...withBases, hai_long: satisfied.value };
  const rateStatements = ratesOf(statements);
  return {
    figures,
    printedRates: rateStatements.map((each) => printedOf(statements, each, figures)),
    settings,
    information,
    targets: targetsOf(text, read.targets),
    notes: notesOf(read),
    narrative: narrativeOf(onDuty),
    sourceOf,
    rateStatements,
    onDuty,
  };
}

/** "Mức độ hài lòng: 96,12%" without ballots is a figure of its own; with them it is their rate. */
function satisfactionAlone(statements: readonly Statement[], figures: Figures): Statement | undefined {
  if ("phieu_hai_long" in figures) return undefined;
  return statements.find(({ key }) => key === "tl_hai_long");
}

/** Totals that an office may take for the base of a rate. */
export const USUAL_BASES = [
  "tiep_nhan_trong_ky",
  "tong_ho_so",
  "da_giai_quyet",
  "gq_co_ket_qua",
  "hs_mot_phan",
  "hs_toan_trinh",
];

/**
 * Denominators that the text states only in a ratio: "970/978". One that is another total of the text is that total:
 * "đúng hạn 167/179 hồ sơ" beside "tổng số 179 hồ sơ" does not say that 179 are resolved.
 */
function basesOf(
  statements: readonly Statement[],
  stated: Readonly<Record<string, number>>,
): Map<string, Statement> {
  const isOtherTotal = (key: string, value: number): boolean =>
    USUAL_BASES.includes(key) && USUAL_BASES.some((other) => other !== key && stated[other] === value);
  return new Map(
    statements.flatMap((each): [string, Statement][] => {
      const { denominatorKey, denominator } = each;
      if (denominatorKey === undefined || denominator === undefined) return [];
      return isOtherTotal(denominatorKey, denominator) ? [] : [[denominatorKey, each]];
    }),
  );
}
