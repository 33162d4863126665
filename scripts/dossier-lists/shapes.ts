/**
 * Shapes of exported lists, one per style of export: which columns under which heads, how dates and words are written,
 * what is printed between the dossiers, and in which kind of file.
 */
import type { Channel, Day, ServiceLevel, Status } from "../../src/dossiers/dossier";
import type { InventedDossier } from "./truth";

export type FileKind = "xlsx" | "biff8" | "spreadsheetml" | "html" | "csv" | "tab_utf16";

/** A value of a cell before the file's own way of writing dates. */
export type CellValue = string | number | null | { readonly day: Day; readonly minute: number };

export interface ShapeColumn {
  /** Merged cell above neighbouring heads. */
  readonly group?: string;
  readonly head: string;
  readonly value: (
    dossier: InventedDossier,
    place: { readonly number: number; readonly words: Words },
  ) => CellValue;
}

export interface Words {
  readonly status: Readonly<Record<Status, string>>;
  readonly channel: Readonly<Record<Channel, string>>;
  readonly level: Readonly<Record<ServiceLevel, string>>;
}

export interface Shape {
  readonly kind: FileKind;
  readonly file: string;
  readonly system: string;
  /** Code of the unit, with which its dossiers' codes begin. */
  readonly unitCode: string;
  readonly titles: readonly string[];
  readonly columns: readonly ShapeColumn[];
  readonly words: Words;
  /** How a day and a time of it are written. */
  readonly date: (day: Day, minute: number) => string | number;
  readonly hasColumnNumbers?: boolean;
  readonly hasFieldGroups?: boolean;
  readonly hasTotal?: boolean;
  /** Dossiers on a printed page, after which the head is repeated. */
  readonly pageLength?: number;
}

const SERIAL_OF_EPOCH = 25_569;
const MINUTES_A_DAY = 1440;
const iso = (day: Day): string => new Date(day * 86_400_000).toISOString().slice(0, 10);
const two = (count: number): string => String(count).padStart(2, "0");
const clock = (minute: number): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const slashed = (day: Day): string => iso(day).split("-").reverse().join("/");

/** Ways to write dates. */
const serial = (day: Day): number => day + SERIAL_OF_EPOCH;
const serialWithTime = (day: Day, minute: number): number => serial(day) + minute / MINUTES_A_DAY;
const slashedWithTime = (day: Day, minute: number): string => `${slashed(day)} ${clock(minute)}`;
/** An instant in UTC: seven hours behind Vietnam, so a morning may fall on the day before. */
const isoInstant = (day: Day, minute: number): string =>
  new Date((day * MINUTES_A_DAY + minute - 7 * 60) * 60_000).toISOString();

const USUAL_WORDS: Words = {
  status: {
    pending: "Đang xử lý",
    awaiting_supplement: "Yêu cầu bổ sung",
    finished: "Đã trả kết quả",
    refused: "Từ chối",
    withdrawn: "Rút hồ sơ",
    stopped: "Dừng xử lý",
  },
  channel: { online: "Trực tuyến", in_person: "Trực tiếp", postal: "BCCI" },
  level: { full: "Toàn trình", partial: "Một phần", not_online: "Chưa cung cấp" },
};

/** Minutes into the working day, different from dossier to dossier: an end may come later in the day than the due time. */
const morning = (number: number): number => 450 + ((number * 37) % 240);
const afternoon = (number: number): number => 810 + ((number * 53) % 240);

const at = (day: Day | undefined, minute: number): CellValue => (day === undefined ? null : { day, minute });

const number: ShapeColumn["value"] = (_dossier, place) => place.number;
const code: ShapeColumn["value"] = (dossier) => dossier.code;
const procedure: ShapeColumn["value"] = (dossier) => dossier.procedure;
const field: ShapeColumn["value"] = (dossier) => dossier.field;
const applicant: ShapeColumn["value"] = (_dossier, place) => `Người nộp giả định ${place.number}`;
const identity: ShapeColumn["value"] = (_dossier, place) => `000${String(place.number).padStart(9, "0")}`;
const submitted: ShapeColumn["value"] = (dossier, place) => at(dossier.submitted, morning(place.number));
const received: ShapeColumn["value"] = (dossier, place) => at(dossier.received, morning(place.number) + 5);
const due: ShapeColumn["value"] = (dossier) => at(dossier.due, 660);
const finished: ShapeColumn["value"] = (dossier, place) => at(dossier.finished, afternoon(place.number));
const returned: ShapeColumn["value"] = (dossier, place) => at(dossier.returned, afternoon(place.number));
const status: ShapeColumn["value"] = (dossier, place) => place.words.status[dossier.status];
const channel: ShapeColumn["value"] = (dossier, place) => place.words.channel[dossier.channel];
const level: ShapeColumn["value"] = (dossier, place) => place.words.level[dossier.level];
const officer: ShapeColumn["value"] = (_dossier, place) => `Cán bộ ${(place.number % 4) + 1}`;

/** Columns that are asked for by what they say. */
const VALUES = { code, field, procedure, received, finished, status, channel } as const;

/** Where the shape says what; -1 where it does not. */
export const columnsSaying = ({ columns }: Shape): Record<keyof typeof VALUES, number> => ({
  code: -1,
  field: -1,
  procedure: -1,
  received: -1,
  finished: -1,
  status: -1,
  channel: -1,
  ...Object.fromEntries(
    Object.entries(VALUES).map(([said, wanted]) => [
      said,
      columns.findIndex(({ value }) => value === wanted),
    ]),
  ),
});

/** Whether the shape's lists say when a dossier was submitted. */
export const saysSubmitted = ({ columns }: Shape): boolean =>
  columns.some(({ value }) => value === submitted);

/** The shapes, by name. */
export const SHAPES = {
  /** A city's one-stop: titles, a head of two rows, column numbers, groups by field, day numbers. */
  city: {
    kind: "xlsx",
    file: "danh-sach-mot-cua-thanh-pho.xlsx",
    system: "Một cửa thành phố",
    unitCode: "H24.65",
    titles: [
      "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG",
      "DANH SÁCH HỒ SƠ THỦ TỤC HÀNH CHÍNH",
      "(Kèm theo báo cáo kỳ này)",
    ],
    columns: [
      { head: "STT", value: number },
      { head: "Mã hồ sơ", value: code },
      { group: "Thủ tục hành chính", head: "Tên thủ tục", value: procedure },
      { group: "Thủ tục hành chính", head: "Lĩnh vực", value: field },
      { head: "Chủ hồ sơ", value: applicant },
      { group: "Ngày", head: "Nộp", value: submitted },
      { group: "Ngày", head: "Tiếp nhận", value: received },
      { group: "Ngày", head: "Hẹn trả", value: due },
      { group: "Ngày", head: "Có kết quả", value: finished },
      { head: "Hình thức nộp", value: channel },
      { head: "Mức độ DVC", value: level },
      { head: "Trạng thái", value: status },
    ],
    words: USUAL_WORDS,
    date: serial,
    hasColumnNumbers: true,
    hasFieldGroups: true,
    hasTotal: true,
  },
  /** A web table saved by the browser: HTML named .xls, dd/mm/yyyy, the head again on every page. */
  webTable: {
    kind: "html",
    file: "danh-sach-dich-vu-cong.xls",
    system: "Dịch vụ công",
    unitCode: "H24.66",
    titles: ["DANH SÁCH HỒ SƠ"],
    columns: [
      { head: "TT", value: number },
      { head: "Số hồ sơ", value: code },
      { head: "TTHC", value: procedure },
      { head: "Lĩnh vực", value: field },
      { head: "Người nộp", value: applicant },
      { head: "Ngày nộp", value: submitted },
      { head: "Ngày nhận", value: received },
      { head: "Ngày hẹn trả", value: due },
      { head: "Ngày kết thúc", value: finished },
      { head: "Ngày trả KQ", value: returned },
      { head: "Hình thức", value: channel },
      { head: "Mức độ", value: level },
      { head: "Tình trạng", value: status },
    ],
    words: {
      ...USUAL_WORDS,
      channel: { online: "Qua mạng", in_person: "Trực tiếp", postal: "Qua BCCI" },
      status: { ...USUAL_WORDS.status, finished: "Đã trả kết quả (đúng hạn)", refused: "Trả lại hồ sơ" },
    },
    date: slashed,
    hasTotal: true,
    pageLength: 50,
  },
  /** An iGate-like one-stop: Excel 97–2003, day numbers with the time of day. */
  igate: {
    kind: "biff8",
    file: "danh-sach-igate.xls",
    system: "iGate",
    unitCode: "H24.67",
    titles: [],
    columns: [
      { head: "STT", value: number },
      { head: "Số hồ sơ", value: code },
      { head: "Thủ tục", value: procedure },
      { head: "Lĩnh vực", value: field },
      { head: "Chủ hồ sơ", value: applicant },
      { head: "Ngày nhận", value: received },
      { head: "Hẹn trả", value: due },
      { head: "Ngày có KQ", value: finished },
      { head: "Ngày trả", value: returned },
      { head: "Trạng thái", value: status },
      { head: "Hình thức nhận", value: channel },
      { head: "Mức độ DVC", value: level },
      { head: "Cán bộ", value: officer },
    ],
    words: {
      ...USUAL_WORDS,
      status: { ...USUAL_WORDS.status, finished: "Đã có kết quả", withdrawn: "Công dân rút hồ sơ" },
    },
    date: serialWithTime,
  },
  /** An OpenCPS-like service: CSV with instants in UTC. */
  service: {
    kind: "csv",
    file: "danh-sach-dich-vu.csv",
    system: "Hệ thống của bộ",
    unitCode: "G05.12",
    titles: [],
    columns: [
      { head: "Mã hồ sơ", value: code },
      { head: "Tên thủ tục", value: procedure },
      { head: "Lĩnh vực", value: field },
      { head: "Thời gian nộp", value: submitted },
      { head: "Thời gian tiếp nhận", value: received },
      { head: "Hạn xử lý", value: due },
      { head: "Thời gian hoàn thành", value: finished },
      { head: "Trạng thái hồ sơ", value: status },
      { head: "Kênh tiếp nhận", value: channel },
      { head: "Mức độ DVCTT", value: level },
      { head: "Số định danh", value: identity },
      { head: "Cơ quan giải quyết", value: () => "UBND cấp xã" },
    ],
    words: {
      ...USUAL_WORDS,
      status: { ...USUAL_WORDS.status, finished: "Hoàn thành", stopped: "Hủy" },
      channel: { online: "online", in_person: "onegate", postal: "Bưu chính công ích" },
      level: { full: "Mức độ 4", partial: "Mức độ 3", not_online: "Mức độ 2" },
    },
    date: isoInstant,
  },
  /** A receipt book: UTF-16 text with tabs, dd/mm/yyyy hh:mm. */
  receipts: {
    kind: "tab_utf16",
    file: "so-bien-nhan.txt",
    system: "Sổ biên nhận điện tử",
    unitCode: "H21.65",
    titles: ["Sổ theo dõi hồ sơ"],
    columns: [
      { head: "STT", value: number },
      { head: "Mã biên nhận", value: code },
      { head: "Chủ hồ sơ", value: applicant },
      { head: "Số định danh", value: identity },
      { head: "Tên TTHC", value: procedure },
      { head: "Lĩnh vực", value: field },
      { head: "Ngày nộp", value: submitted },
      { head: "Ngày tiếp nhận", value: received },
      { head: "Ngày hẹn trả kết quả", value: due },
      { head: "Ngày có kết quả", value: finished },
      { head: "Trạng thái", value: status },
      { head: "Hình thức nộp hồ sơ", value: channel },
      { head: "Mức độ dịch vụ công", value: level },
    ],
    words: {
      ...USUAL_WORDS,
      channel: { online: "Nộp trực tuyến", in_person: "Nộp trực tiếp", postal: "Qua bưu điện" },
      level: { ...USUAL_WORDS.level, not_online: "Cung cấp thông tin trực tuyến" },
    },
    date: slashedWithTime,
    pageLength: 40,
  },
  /** SpreadsheetML 2003 named .xls, with dates as date cells. */
  spreadsheetml: {
    kind: "spreadsheetml",
    file: "bao-cao-chi-tiet.xls",
    system: "Hệ thống báo cáo",
    unitCode: "H24.70",
    titles: ["BÁO CÁO CHI TIẾT HỒ SƠ"],
    columns: [
      { head: "STT", value: number },
      { head: "Số biên nhận", value: code },
      { head: "Thủ tục hành chính", value: procedure },
      { head: "Lĩnh vực", value: field },
      { head: "Ngày nộp hồ sơ", value: submitted },
      { head: "Ngày tiếp nhận hồ sơ", value: received },
      { head: "Hạn giải quyết", value: due },
      { head: "Ngày hoàn thành", value: finished },
      { head: "Tình trạng hồ sơ", value: status },
      { head: "Kênh nộp", value: channel },
      { head: "Mức độ DVC", value: level },
      { head: "Họ và tên", value: applicant },
    ],
    words: {
      ...USUAL_WORDS,
      status: { ...USUAL_WORDS.status, finished: "Đã giải quyết", pending: "Đang giải quyết" },
    },
    date: serialWithTime,
    hasFieldGroups: true,
  },
} as const satisfies Readonly<Record<string, Shape>>;

export type ShapeName = keyof typeof SHAPES;

export const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[];
