import type { EmbeddedExcel } from "../../../../embedded-excel";
import type { CheckResult } from "../../../../src/workbook/check-sheet";
import { INPUT, onInput, type Row } from "./row";
import { FORM } from "./samples";

const idOf = (excel: EmbeddedExcel, sheet: string): string => excel.host.workbook.find(sheet)!.id;
const targets = onInput("luu_kho");

/** Commands that write no cell: they read, show a place or watch. */
export const READING_ROWS: readonly Row[] = [
  {
    name: "surveyWorkbook",
    command: "surveyWorkbook",
    workbook: "input",
    run: ({ surveyWorkbook }) => surveyWorkbook(),
    targets,
  },
  {
    name: "calculateNow",
    command: "calculateNow",
    workbook: "input",
    run: ({ calculateNow }) => calculateNow(),
    targets,
  },
  {
    name: "checkFigures",
    command: "checkFigures",
    workbook: "input",
    run: ({ checkFigures }) => checkFigures(),
    targets,
  },
  {
    name: "composeReport",
    command: "composeReport",
    workbook: "input",
    run: ({ composeReport }) => composeReport(),
    targets,
  },
  {
    name: "composeLeader",
    command: "composeLeader",
    workbook: "input",
    run: ({ composeLeader }) => composeLeader(),
    targets,
  },
  {
    name: "composeHandIn",
    command: "composeHandIn",
    workbook: "handed",
    run: ({ composeHandIn }) => composeHandIn("2026-06-15T02:00:00Z"),
    targets,
  },
  {
    name: "lookAtHandIn",
    command: "lookAtHandIn",
    workbook: "handed",
    run: ({ lookAtHandIn }) => lookAtHandIn(),
    targets,
  },
  {
    name: "readCountSetup",
    command: "readCountSetup",
    workbook: "counted",
    run: ({ readCountSetup }) => readCountSetup(),
    targets,
  },
  {
    name: "inspectTemplate",
    command: "inspectTemplate",
    workbook: "templated",
    run: ({ inspectTemplate }) => inspectTemplate(FORM),
    targets,
  },
  {
    name: "exportTemplate",
    command: "exportTemplate",
    workbook: "templated",
    run: ({ exportTemplate }) => exportTemplate(FORM),
    targets,
  },
  {
    name: "goToCell",
    command: "goToCell",
    workbook: "templated",
    run: ({ goToCell }, excel) => goToCell(idOf(excel, INPUT), "rut"),
    targets,
  },
  {
    name: "readFolds",
    command: "readFolds",
    workbook: "input",
    run: ({ readFolds }) => readFolds(),
    targets,
  },
  {
    name: "openSheet",
    command: "openSheet",
    workbook: "templated",
    run: ({ openSheet }, excel) => openSheet(idOf(excel, INPUT)),
    targets,
  },
  {
    name: "goToFinding",
    command: "goToFinding",
    workbook: "templated",
    run: ({ goToFinding }) =>
      goToFinding({ sheetName: INPUT, addressOf: () => "D20" } as unknown as CheckResult, {
        code: "Q07",
        severity: "error",
        keys: ["rut"],
        message: "",
      }),
    targets,
  },
  {
    name: "goToTemplateRow",
    command: "goToTemplateRow",
    workbook: "templated",
    run: ({ goToTemplateRow }, excel) => goToTemplateRow(idOf(excel, "Mẫu báo cáo kỳ"), 6),
    targets,
  },
  {
    name: "watchWorkbook",
    command: "watchWorkbook",
    workbook: "own",
    run: async ({ watchWorkbook }) => (await watchWorkbook(() => undefined))(),
    targets: [],
  },
];
