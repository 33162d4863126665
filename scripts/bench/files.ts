/** The job on files: an input workbook read, checked and reported, and opened as the offline edition opens it. */
import { readFileSync } from "node:fs";
import { speakTo, type WorkbookHost } from "../../src/excel/command/host";
import { surveyWorkbook } from "../../src/excel/checking/survey-workbook";
import { bookOfFile } from "../../src/on-files/book-of-file";
import { inputWorkbook } from "../../src/on-files/input-workbook";
import { readBook } from "../../src/on-files/read-book";
import { reportOfFile } from "../../src/on-files/report-of-file";
import { workbookFile } from "../../src/on-files/workbook-of-plans";
import { fileHost } from "../../src/open-file/file-host";
import { bytesOf, openFile } from "../../src/open-file/open-file";
import { wordFile } from "../../src/report/word/word-file";
import { entriesOf, readInput } from "../../src/sheets/input/content";
import { readCase } from "../case-file/read-case";
import { contentOf } from "../demo/content-of-case";
import { measure, type Measurement } from "./measure";

/** Milliseconds on a two-core machine. */
const BUDGETS = { read: 300, report: 1000, open: 1500 };

const within = (measured: Measurement, budget: number): Measurement => ({
  ...measured,
  verified: measured.verified && measured.ms < budget,
});

export async function benchFiles(): Promise<Measurement[]> {
  const given = readCase(readFileSync("assets/thang-4-2026.json", "utf8"));
  const start = entriesOf(contentOf(given, "thang-trung-tam")).map(({ name, column, value }) => ({
    name,
    ...(column === undefined ? {} : { column }),
    content: value,
  }));
  const blank = await inputWorkbook(start);
  // As a program saves it that has calculated it: every formula with its value.
  const bytes = await bytesOf((await openFile("thang-4.xlsx", blank)).book);
  const isRight = (figures: Readonly<Record<string, number>>): boolean =>
    JSON.stringify(Object.entries(figures).sort()) === JSON.stringify(Object.entries(given.figures).sort());

  let figures: Readonly<Record<string, number>> = {};
  const read = await measure(
    "read an input workbook",
    async () => {
      const { input } = bookOfFile(await readBook("thang-4.xlsx", bytes));
      ({ figures } = readInput(input.read, input.places));
    },
    undefined,
    () => isRight(figures),
  );

  let sizes = [0, 0];
  const report = await measure(
    "an input workbook to findings, report .xlsx and .docx",
    async () => {
      const made = await reportOfFile("thang-4.xlsx", bytes);
      ({ figures } = made.check.content);
      sizes = [(await workbookFile([{ plan: made.plan }])).length, (await wordFile([made.document])).length];
    },
    undefined,
    () => isRight(figures) && sizes.every((size) => size > 5_000),
  );

  let found = 0;
  const opened = await measure(
    "open an input workbook as the offline edition does, and check it",
    async () => {
      const { book } = await openFile("thang-4.xlsx", bytes);
      speakTo(fileHost(() => book) as WorkbookHost);
      const survey = await surveyWorkbook();
      found = survey.kind === "input" ? survey.check.findings.length : -1;
    },
    undefined,
    async () => found === (await reportOfFile("thang-4.xlsx", bytes)).check.findings.length,
  );
  speakTo();
  return [within(read, BUDGETS.read), within(report, BUDGETS.report), within(opened, BUDGETS.open)];
}
