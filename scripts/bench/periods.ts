/** A workbook that an office has kept for two years: 24 input sheets, each made from the one before. */
import { openEmbeddedExcel, type EmbeddedExcel } from "../../embedded-excel";
import { surveyWorkbook } from "../../src/excel/checking/survey-workbook";
import { enterFigures } from "../../src/excel/input/enter-figures";
import { insertInputSheet } from "../../src/excel/input/insert-input-sheet";
import { startNextPeriod } from "../../src/excel/input/start-next-period";
import { associateFunctions } from "../../src/functions/associate";
import { functionsMetadata } from "../../src/functions/metadata";
import { contentOf } from "../demo/content-of-case";
import { APRIL } from "./april";
import { measure, type Measurement } from "./measure";

const PERIODS = 24;
const READ_REQUESTS = 2;
/** A period that nobody has filled in is no ground for the next one. */
const TYPED = { figures: { rut: 1 } };
const ONCE = { warmUps: 0, runs: 1 };

export async function benchPeriods(): Promise<Measurement[]> {
  const excel = await openEmbeddedExcel();
  const giveBack = excel.installGlobals();
  associateFunctions();
  excel.registerFunctions(functionsMetadata());
  await insertInputSheet();
  await enterFigures(contentOf(APRIL, "thang-trung-tam"));
  await excel.settled();
  const first = await nextPeriod(excel, "start the 2nd period and calculate it");
  for (let count = 3; count < PERIODS; count += 1) {
    await enterFigures(TYPED);
    await startNextPeriod();
    await excel.settled();
  }
  await enterFigures(TYPED);
  const last = await nextPeriod(excel, `start the ${PERIODS}th period and calculate it`);
  const read = await readAll(excel);
  const edit = await measure(
    `calculate after one cell of ${PERIODS} periods was typed`,
    async () => {
      await enterFigures({ figures: { phi_phat_sinh: 5 } });
      await excel.settled();
    },
    undefined,
    () => true,
    ONCE,
  );
  giveBack();
  excel.dispose();
  return [first, last, ...read, edit];
}

async function nextPeriod(excel: EmbeddedExcel, name: string): Promise<Measurement> {
  const before = excel.host.workbook.sheets.length;
  return measure(
    name,
    async () => {
      await startNextPeriod();
      await excel.settled();
    },
    undefined,
    () => excel.host.workbook.sheets.length === before + 1,
    ONCE,
  );
}

/** A reading that meets sheets that it does not know yet asks once more; the next ones do not. */
async function readAll(excel: EmbeddedExcel): Promise<Measurement[]> {
  let most = 0;
  const read = async (): Promise<void> => {
    excel.traffic.reset();
    await surveyWorkbook();
    most = Math.max(most, excel.traffic.requests);
  };
  const isFew = (): boolean => most <= READ_REQUESTS;
  const first = await measure(`read ${PERIODS} periods, the last one new`, read, undefined, isFew, ONCE);
  return [first, await measure(`read ${PERIODS} periods again`, read, undefined, isFew)];
}
