import { templateOf } from "../../../../src/report/templates";
import { writeTemplateFile } from "../../../../src/report/templates/template-file";
import { ON_NOTES, onInput, REPORT, type Row } from "./row";
import { FORM, wordsAt } from "./samples";

const report: Row["run"] = ({ makeReportSheet }) => makeReportSheet({ confirmErrors: async () => true });
const onReport = [{ sheet: REPORT, cell: "A6" }];
const onNarrative = ["han_che", "uu_diem"].map((key) => ({ sheet: "Thuyết minh", cell: wordsAt(key) }));
const onTemplate = [{ sheet: "Mẫu báo cáo kỳ", cell: "B6" }];

/** Commands over reports, narratives and templates. */
export const REPORT_ROWS: readonly Row[] = [
  {
    name: "makeReportSheet: the first",
    command: "makeReportSheet",
    workbook: "input",
    run: report,
    targets: onInput("luu_kho"),
  },
  {
    name: "makeReportSheet: in place of the last",
    command: "makeReportSheet",
    workbook: "reported",
    run: report,
    targets: onReport,
  },
  {
    name: "makeReportSheet: with suggestions renewed",
    command: "makeReportSheet",
    workbook: "narrated",
    run: report,
    targets: onNarrative,
  },
  {
    name: "freezeReport: the first",
    command: "freezeReport",
    workbook: "reported",
    run: ({ freezeReport }) => freezeReport("2026-05-20"),
    targets: onReport,
  },
  {
    name: "freezeReport: the next",
    command: "freezeReport",
    workbook: "logged",
    run: ({ freezeReport }) => freezeReport("2026-05-21"),
    targets: [{ sheet: "Nhật ký", cell: "A6" }, ...onReport],
  },
  {
    name: "showScore: the first",
    command: "showScore",
    workbook: "input",
    run: ({ showScore }) => showScore(),
    targets: onInput("luu_kho"),
  },
  {
    name: "showScore: in place of the last, with the portal's points",
    command: "showScore",
    workbook: "scored",
    run: ({ showScore }) => showScore(),
    targets: [{ sheet: "Điểm 766", cell: "I4" }, ...onInput("luu_kho")],
  },
  {
    name: "showLaw: the first",
    command: "showLaw",
    workbook: "input",
    run: ({ showLaw }) => showLaw("2026-11-30"),
    targets: onInput("luu_kho"),
  },
  {
    name: "showLaw: beside the last, on which somebody wrote",
    command: "showLaw",
    workbook: "lawful",
    run: ({ showLaw }) => showLaw("2026-11-30"),
    targets: [{ sheet: "Văn bản", cell: "H4" }, ...onInput("luu_kho")],
  },
  {
    name: "showTrend: the first",
    command: "showTrend",
    workbook: "input",
    run: ({ showTrend }) => showTrend("2026-05-20"),
    targets: onInput("luu_kho"),
  },
  {
    name: "showTrend: in place of the last",
    command: "showTrend",
    workbook: "trended",
    run: ({ showTrend }) => showTrend("2026-05-21"),
    targets: [{ sheet: "Diễn biến", cell: "B4" }, ...onInput("luu_kho")],
  },
  {
    name: "showLeader: the first",
    command: "showLeader",
    workbook: "input",
    run: ({ showLeader }) => showLeader("2026-05-20"),
    targets: onInput("luu_kho"),
  },
  {
    name: "showLeader: in place of the last",
    command: "showLeader",
    workbook: "led",
    run: ({ showLeader }) => showLeader("2026-05-21"),
    targets: [{ sheet: "Trang lãnh đạo", cell: "B4" }, ...onInput("luu_kho")],
  },
  {
    name: "openNarrative: made",
    command: "openNarrative",
    workbook: "input",
    run: ({ openNarrative }) => openNarrative(),
    targets: onInput("luu_kho"),
  },
  {
    name: "openNarrative: renewed",
    command: "openNarrative",
    workbook: "narrated",
    run: ({ openNarrative }) => openNarrative(),
    targets: onNarrative,
  },
  {
    name: "openNarrative: at a part of the form",
    command: "openNarrative",
    workbook: "narrated",
    run: ({ openNarrative }) => openNarrative({ template: FORM, part: "uu_diem" }),
    targets: onNarrative,
  },
  {
    name: "takeNarrative: made",
    command: "takeNarrative",
    workbook: "input",
    run: ({ takeNarrative }) => takeNarrative({ uu_diem: "Kịp thời." }, FORM),
    targets: onInput("luu_kho"),
  },
  {
    name: "takeNarrative: into parts that are free",
    command: "takeNarrative",
    workbook: "narrated",
    run: ({ takeNarrative }) => takeNarrative({ kien_nghi: "Bổ sung máy quét.", dac_diem: "Địa bàn rộng." }),
    targets: ["kien_nghi", "dac_diem"].map((key) => ({ sheet: "Thuyết minh", cell: wordsAt(key) })),
  },
  {
    name: "addSuggestions",
    command: "addSuggestions",
    workbook: "narrated",
    run: ({ addSuggestions }) => addSuggestions("uu_diem", ["Đúng hạn nhiều hơn kỳ trước."]),
    targets: [...onNarrative].reverse(),
  },
  {
    name: "openTemplateSheet: made",
    command: "openTemplateSheet",
    workbook: "input",
    run: ({ openTemplateSheet }) => openTemplateSheet(FORM),
    targets: ON_NOTES,
  },
  {
    name: "openTemplateSheet: shown",
    command: "openTemplateSheet",
    workbook: "two_templates",
    run: ({ openTemplateSheet }) => openTemplateSheet(FORM),
    targets: onTemplate,
  },
  {
    name: "importTemplate",
    command: "importTemplate",
    workbook: "templated",
    run: ({ importTemplate }) =>
      importTemplate(writeTemplateFile({ form: FORM, template: templateOf(FORM)! })),
    targets: onTemplate,
  },
  {
    name: "useActiveTemplate",
    command: "useActiveTemplate",
    workbook: "templated",
    run: ({ useActiveTemplate }) => useActiveTemplate(),
    targets: onTemplate,
  },
];
