/** The ways in which a real Excel is known to behave badly, each to be switched on by its name. */
import { oldFileFormat, openedReadOnly } from "./file-moods";
import { functionsNeverLoaded, functionsOfAnotherMachine, functionsStayBusy } from "./function-moods";
import type { Mood } from "./mood";
import { localNameRefusesGlobal, localNameTakesGlobal, namesInR1C1 } from "./name-moods";
import { freezeRefused, pageSetupRefused, unprotectRefused } from "./refusal-moods";
import { contextLost, largeRequestsRefused, slowAnswers } from "./request-moods";
import { anotherWorkbookInFront, chartSheetActive, namesRefusedInBackground } from "./window-moods";

export type { Mood } from "./mood";

const manualCalculation: Mood = {
  what: "Formulas are calculated when the officer asks for it",
  seenIn: "Excel's option, which it takes from the first workbook that is opened",
  enter: (workbook) => void (workbook.calculationMode = "Manual"),
};

export const MOODS = {
  localNameRefusesGlobal,
  localNameTakesGlobal,
  namesInR1C1,
  anotherWorkbookInFront,
  namesRefusedInBackground,
  chartSheetActive,
  contextLost,
  freezeRefused,
  pageSetupRefused,
  unprotectRefused,
  functionsNeverLoaded,
  functionsStayBusy,
  functionsOfAnotherMachine,
  manualCalculation,
  oldFileFormat,
  openedReadOnly,
  slowAnswers,
  largeRequestsRefused,
} satisfies Readonly<Record<string, Mood>>;

export type MoodName = keyof typeof MOODS;

export const MOOD_NAMES = Object.keys(MOODS) as MoodName[];
