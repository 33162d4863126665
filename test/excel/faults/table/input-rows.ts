import { ON_NOTES, onInput, type Row } from "./row";

/** Commands over input sheets. */
export const INPUT_ROWS: readonly Row[] = [
  {
    name: "insertInputSheet: the first",
    command: "insertInputSheet",
    workbook: "own",
    run: ({ insertInputSheet }) => insertInputSheet(),
    targets: ON_NOTES,
  },
  {
    name: "insertInputSheet: beside another",
    command: "insertInputSheet",
    workbook: "input",
    run: ({ insertInputSheet }) => insertInputSheet({ period: { kind: "month", index: 6, year: 2026 } }),
    targets: onInput("tn_truc_tuyen"),
  },
  {
    name: "startNextPeriod",
    command: "startNextPeriod",
    workbook: "input",
    run: ({ startNextPeriod }) => startNextPeriod(),
    targets: onInput("dgq_trong_han"),
  },
  {
    name: "enterFigures",
    command: "enterFigures",
    workbook: "input",
    run: ({ enterFigures }) =>
      enterFigures({ figures: { tn_truc_tuyen: 5, tn_truc_tiep: 6 }, information: { nguoi_ky: "Lê Văn A" } }),
    targets: onInput("tn_truc_tiep", "tn_truc_tuyen", "nguoi_ky"),
  },
  {
    name: "keepInformation",
    command: "keepInformation",
    workbook: "input",
    run: ({ keepInformation }) =>
      keepInformation({ don_vi: "TTPVHCC xã Hùng Thắng", nguoi_ky: "Trần Thị B", den_ngay: "2026-05-20" }),
    targets: onInput("nguoi_ky", "don_vi", "den_ngay"),
  },
  {
    name: "repairCells",
    command: "repairCells",
    workbook: "pasted",
    run: ({ repairCells }) => repairCells([{ key: "tn_truc_tuyen", value: 1022, seen: 1.022 }]),
    targets: onInput("tn_truc_tuyen"),
  },
  {
    name: "switchColours",
    command: "switchColours",
    workbook: "input",
    run: ({ switchColours }) => switchColours(),
    targets: onInput("to_mau"),
  },
  {
    name: "showInputRows",
    command: "showInputRows",
    workbook: "input",
    run: ({ showInputRows }) => showInputRows({ show: "needed", template: "bieu-06" }),
    targets: onInput("tai_su_dung", "tong_tthc"),
  },
  {
    name: "freezeRates",
    command: "freezeRates",
    workbook: "input",
    run: ({ freezeRates }) => freezeRates(),
    targets: onInput("tl_qua_han", "tl_rut"),
  },
  {
    name: "useNativeFormulas",
    command: "useNativeFormulas",
    workbook: "input",
    run: ({ useNativeFormulas }) => useNativeFormulas(),
    targets: onInput("tl_qua_han", "tl_rut"),
  },
  {
    name: "restoreCustomFormulas",
    command: "restoreCustomFormulas",
    workbook: "native",
    run: ({ restoreCustomFormulas }) => restoreCustomFormulas(),
    targets: onInput("tl_qua_han", "tl_rut"),
  },
];
