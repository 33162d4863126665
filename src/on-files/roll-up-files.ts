/** The roll-up on files: what was dropped is read one by one, and the province's workbook, report and slips are made of it. */
import { sha256 } from "../packet/packet-seal";
import { BadPacket } from "../packet/read-packet";
import { WORD_MIME, wordFile } from "../report/word/word-file";
import type { Refused } from "../rollup/gather";
import { rollUp, type RollUp } from "../rollup/roll-up";
import { SLIP_FORMAT, slipName } from "../rollup/slips";
import type { ListedUnit } from "../rollup/unit-list";
import { mostFrequentPeriod } from "../rollup/gather";
import { periodKey, type UnitMonth } from "../rollup/unit-month";
import { planReportSheet } from "../sheets/report/report-sheet";
import { isKeptSheet, planKeptSheet, readKept, type KeptRollUp } from "../sheets/rollup/kept-sheet";
import { handWritten, NOTE_HEAD, WORDS_HEAD } from "../sheets/rollup/notes";
import { RETURNS_SHEET } from "../sheets/rollup/returns-sheet";
import { planRollUp, type HandNotes } from "../sheets/rollup/roll-up-sheets";
import { STANDING_SHEET } from "../sheets/rollup/standing-sheet";
import { periodOrder } from "../sheets/input/other-sheets";
import { XLSX_MIME, type MadeFile } from "./hand-in-files";
import { readBook, type FileBook } from "./read-book";
import { reportOfRollUp } from "./roll-up-report";
import { isJson, monthOfBook, monthOfPacket } from "./unit-month-of-file";
import { troubleWithList, unitListOf } from "./unit-list-of-file";
import { UnreadableBook } from "./unreadable-book";
import { workbookFile } from "./workbook-of-plans";

/** A file that was given, not yet read. */
export interface GivenFile {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly read: () => Promise<Uint8Array>;
}

export interface RollUpFilesWishes {
  /** Title of the period; absent: that of most new files, else that of the workbook that is gone on with. */
  readonly period?: string | undefined;
  /** Every unit that is to report, where the files bring no list. */
  readonly units?: readonly ListedUnit[];
  /** Files of the period before. */
  readonly before?: readonly GivenFile[];
  /** Who gathers. */
  readonly issuer?: string;
  /** Id of the report's form. */
  readonly template?: string | undefined;
  /** Told before each file: how many are read, and what comes. */
  readonly report?: (progress: { readonly share: number; readonly at: string }) => void;
  /** Called between files; what it throws ends the work. */
  readonly pause?: () => Promise<void>;
}

export interface RolledUpFiles {
  readonly made: RollUp;
  /** How many of the files were taken by an earlier roll-up already. */
  readonly known: number;
  /** The workbook, then the report. */
  readonly files: readonly MadeFile[];
  /** The return slips, one for each unit that has something to look at. */
  readonly slips: readonly MadeFile[];
}

/** The form that every level fills in: Biểu số 06/VPCP/KSTT. */
const DEFAULT_FORM = "bieu-06";
const REPORT_SHEET = "Báo cáo";
export const ROLL_UP_FILE = "tong-hop.xlsx";

/** A file of a unit is some hundred kilobytes; what is larger is something else. */
const MOST_BYTES = 30_000_000;

/** More units than any province has. */
export const MOST_FILES = 400;

/**
 * Reads the files and makes the province's. No file that was given is changed, and a bad one never stops the rest. A
 * workbook of an earlier roll-up is gone on with where it is of the period, and is the period before where it is earlier.
 *
 * @throws CommandFailure "no_template"; what `pause` throws.
 */
export async function rollUpFiles(
  given: readonly GivenFile[],
  {
    period: wanted,
    units: list,
    before = [],
    issuer,
    template = DEFAULT_FORM,
    report,
    pause,
  }: RollUpFilesWishes = {},
): Promise<RolledUpFiles> {
  const steps = given.length + before.length + 1;
  const step = async (at: number, name: string): Promise<void> => {
    report?.({ share: at / steps, at: `tệp “${name}”` });
    await pause?.();
  };
  const now = await readAll(given, wanted, (nth, name) => step(nth, name));
  const then = await readAll(before, undefined, (nth, name) => step(given.length + nth, name));
  const latest = lastOf(now.earlier);
  const period = wanted ?? (mostFrequentPeriod(now.months) || latest?.kept.period || "");
  const isSame = (title: string): boolean => periodKey(title) === periodKey(period);
  const base = lastOf(now.earlier.filter(({ kept }) => isSame(kept.period)));
  const last = lastOf(
    now.earlier.filter(({ kept }) => !isSame(kept.period) && periodOrder(kept.period) < periodOrder(period)),
  );
  const marks = new Set(base?.kept.months.map(({ mark }) => mark));
  const fresh = now.months.filter(({ mark }) => !marks.has(mark));
  const names = new Set(given.map(({ name }) => name));
  const kept: KeptRollUp = {
    period,
    issuer: issuer || base?.kept.issuer || last?.kept.issuer || "",
    units: firstList(now.units, list, base?.kept.units, last?.kept.units),
    months: [...(base?.kept.months ?? []), ...fresh],
    before: then.months.length > 0 ? then.months : (last?.kept.months ?? base?.kept.before ?? []),
    refused: [...(base?.kept.refused ?? []).filter(({ file }) => !names.has(file)), ...now.refused],
  };
  const known = new Set(fresh.map(({ mark }) => mark));
  const months = kept.months.map((month) =>
    known.has(month.mark) ? month : { ...month, isKept: true as const },
  );
  const notes: HandNotes = {
    standing: handWritten(
      base?.book.sheets.find(({ name }) => name === STANDING_SHEET),
      NOTE_HEAD,
    ),
    words: handWritten(
      base?.book.sheets.find(({ name }) => name === RETURNS_SHEET),
      WORDS_HEAD,
    ),
  };
  const made = rollUp(months, kept.refused, {
    period,
    units: kept.units,
    before: kept.before,
    from: kept.issuer,
    words: notes.words,
  });
  report?.({ share: (steps - 1) / steps, at: "sổ tổng hợp" });
  await pause?.();
  const document = reportOfRollUp(made, { issuer: kept.issuer, template });
  const plans = [
    ...planRollUp(made, notes),
    planReportSheet(document, { name: REPORT_SHEET }),
    planKeptSheet(kept),
  ];
  return {
    made,
    known: now.months.length - fresh.length,
    files: [
      { name: ROLL_UP_FILE, content: await workbookFile(plans.map((plan) => ({ plan }))), type: XLSX_MIME },
      { name: "bao-cao.docx", content: await wordFile([document]), type: WORD_MIME },
    ],
    slips: made.slips.map((slip) => ({
      name: slipName(slip),
      content: `${JSON.stringify(slip, null, 2)}\n`,
      type: "application/json",
    })),
  };
}

const firstList = (...lists: readonly (readonly ListedUnit[] | undefined)[]): readonly ListedUnit[] =>
  lists.find((each) => each !== undefined && each.length > 0) ?? [];

interface EarlierRollUp {
  readonly kept: KeptRollUp;
  readonly book: FileBook;
}

const lastOf = (earlier: readonly EarlierRollUp[]): EarlierRollUp | undefined =>
  [...earlier].sort(
    (a, b) =>
      periodOrder(a.kept.period) - periodOrder(b.kept.period) || a.kept.months.length - b.kept.months.length,
  )[earlier.length - 1];

interface ReadFiles {
  readonly months: UnitMonth[];
  readonly refused: Refused[];
  readonly earlier: EarlierRollUp[];
  units: readonly ListedUnit[];
}

async function readAll(
  files: readonly GivenFile[],
  period: string | undefined,
  step: (nth: number, name: string) => Promise<void>,
): Promise<ReadFiles> {
  const read: ReadFiles = { months: [], refused: [], earlier: [], units: [] };
  for (const [nth, file] of files.entries()) {
    await step(nth, file.name);
    try {
      await readOne(file, period, read);
    } catch (error) {
      if (!(error instanceof BadPacket || error instanceof UnreadableBook)) throw error;
      read.refused.push({ file: file.name, reason: error.message });
    }
  }
  return read;
}

const LIST_NAME = /\.(?:csv|txt)$/i;

async function readOne(
  { name, size, read: bytesOf }: GivenFile,
  period: string | undefined,
  into: ReadFiles,
): Promise<void> {
  const refuse = (why: string): void =>
    void into.refused.push({ file: name, reason: `Tệp “${name}” ${why}` });
  if (size > MOST_BYTES)
    return refuse("lớn hơn 30 MB nên chưa được mở. Chọn đúng sổ nhập liệu hoặc gói nộp.");
  const bytes = await bytesOf();
  if (LIST_NAME.test(name)) {
    const list = unitListOf(bytes);
    const trouble = troubleWithList(name, list);
    if (list.units.length > 0) into.units = list.units;
    if (trouble !== undefined) into.refused.push({ file: name, reason: trouble });
    return;
  }
  if (isJson(bytes)) {
    if (new TextDecoder().decode(bytes.slice(0, 200)).includes(SLIP_FORMAT)) {
      return refuse(
        "là phiếu trả lại, không phải gói nộp. Phiếu này gửi cho đơn vị, không đưa vào tổng hợp.",
      );
    }
    into.months.push(await monthOfPacket(name, bytes));
    return;
  }
  const book = await readBook(name, bytes);
  const store = book.sheets.find(isKeptSheet);
  if (store === undefined) {
    into.months.push(await monthOfBook(book, await sha256(bytes), period));
    return;
  }
  const kept = readKept(store);
  if (kept === undefined) {
    return refuse(
      "là sổ tổng hợp nhưng trang “Đã nhận” đã bị sửa. Dùng bản chưa sửa, hoặc tổng hợp lại từ các tệp.",
    );
  }
  into.earlier.push({ kept, book });
}
