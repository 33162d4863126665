/**
 * Words and numbers of a report that are no figure and that nobody types: what its information, its narrative and the
 * extent of its figures say. A new slot is a row here. Keys are append-only: own templates hold them.
 */
import type { ReportInformation } from "../../catalog/report-information";
import { isDate, writeDate } from "../../vietnamese/dates";
import { nextPeriod, readPeriodTitle, titleOfPeriod, type Period } from "../../vietnamese/periods";
import { plainText } from "../../vietnamese/plain-text";
import { provincialLevelOf } from "../../vietnamese/province";
import { describeUnit } from "../../vietnamese/unit-name";
import type { ReportFacts } from "./report-facts";
import { narrativeLines } from "./narrative-parts";

export interface WordSlot {
  readonly key: string;
  /** For officers who write a template. */
  readonly meaning: string;
  /** A number is a count; undefined or "" where it is not known. */
  read(facts: ReportFacts): string | number | undefined;
}

type Told = Pick<ReportFacts, "information" | "narrative">;

/** "(không ghi)": a remark in brackets in place of a title names no period. */
const isRemark = (title: string): boolean => /^\(.*\)$/.test(title);

/** After nine months an office plans the last quarter, not the nine months of another year. */
function planningPeriod(period: Period): Period {
  return period.kind === "nine_months"
    ? { kind: "quarter", index: 4, year: period.year }
    : nextPeriod(period);
}

const periodOf = ({ ten_ky = "" }: ReportInformation): ReturnType<typeof readPeriodTitle> =>
  readPeriodTitle(ten_ky);

const unitOf = (information: ReportInformation): ReturnType<typeof describeUnit> =>
  describeUnit(information["don_vi"] ?? "");

/** A title of another form than those of periods stands as typed. */
function titleOf(information: ReportInformation): string | undefined {
  const period = periodOf(information);
  if (period !== null) return titleOfPeriod(period);
  const title = plainText(information["ten_ky"] ?? "");
  return isRemark(title) ? undefined : title;
}

function nextTitle(information: ReportInformation): string | undefined {
  const period = periodOf(information);
  return period === null ? undefined : titleOfPeriod(planningPeriod(period));
}

const days = ({ tu_ngay = "", den_ngay = "" }: ReportInformation): string | undefined =>
  isDate(tu_ngay) && isDate(den_ngay)
    ? `từ ngày ${writeDate(tu_ngay)} đến hết ngày ${writeDate(den_ngay)}`
    : undefined;

function nameInSentence(information: ReportInformation): string {
  const { kind, level } = unitOf(information);
  if (kind === "khac") return "Đơn vị";
  return kind === "ubnd" ? `Ủy ban nhân dân ${level}` : "Trung tâm";
}

/** Above a committee none is certain. */
function bodyAbove(information: ReportInformation): string | undefined {
  const { kind, level, place } = unitOf(information);
  return kind === "trung_tam" ? `Ủy ban nhân dân ${level} ${place}` : undefined;
}

/** Something about the commune; undefined while the unit's name does not say what it is. */
function ofCommune(
  information: ReportInformation,
  write: (unit: ReturnType<typeof describeUnit>) => string,
): string | undefined {
  const unit = unitOf(information);
  return unit.level === "" ? undefined : write(unit);
}

/** Words that begin the naming of a basis; without one, a document is something to carry out. */
const BASIS_WORD = /^(?:thực hiện|căn cứ|theo|thi hành) /i;

/** "Thực hiện Công văn số 137/UBND-TTPVHCC ngày 23/01/2026 …": the bases in one phrase that begins a sentence. */
function basisPhrase(told: Told): string | undefined {
  const [first, ...rest] = basisLines(told).map((line) => line.replace(/[\s.;,:]+$/, ""));
  if (first === undefined) return undefined;
  return [BASIS_WORD.test(first) ? first : `Thực hiện ${first}`, ...rest].join("; ");
}

/** The officer's lines on the basis: from the narrative, else from the report information. */
export function basisLines({ information, narrative }: Told): string[] {
  const told = narrativeLines(narrative["can_cu"] ?? "");
  return told.length > 0 ? told : narrativeLines(information["can_cu"] ?? "");
}

export const WORD_SLOTS: readonly WordSlot[] = [
  {
    key: "ky",
    meaning: "Kỳ báo cáo: “tháng 4 năm 2026”",
    read: ({ information }) => titleOf(information),
  },
  {
    key: "ky_sau",
    meaning: "Kỳ sau: “tháng 5 năm 2026”",
    read: ({ information }) => nextTitle(information),
  },
  { key: "khoang_ngay", meaning: "“từ ngày … đến hết ngày …”", read: ({ information }) => days(information) },
  {
    key: "uoc",
    meaning: "“ước” khi kỳ là số ước",
    read: ({ information }) => (periodOf(information)?.isEstimate ? "ước" : undefined),
  },
  {
    key: "ten_don_vi",
    meaning: "Tên đầy đủ của đơn vị",
    read: ({ information }) => unitOf(information).fullName,
  },
  {
    key: "don_vi_nay",
    meaning: "Đơn vị tự gọi trong câu: “Trung tâm”",
    read: ({ information }) => nameInSentence(information),
  },
  {
    key: "ubnd",
    meaning: "“UBND xã”",
    read: ({ information }) => ofCommune(information, ({ level }) => `UBND ${level}`),
  },
  {
    key: "cap_tren",
    meaning: "Cơ quan cấp trên của Trung tâm",
    read: ({ information }) => bodyAbove(information),
  },
  {
    key: "cap",
    meaning: "“xã”, “phường” hoặc “đặc khu”",
    read: ({ information }) => unitOf(information).level,
  },
  {
    key: "cap_tinh",
    meaning: "“thành phố” hoặc “tỉnh”, theo tên đơn vị",
    // Where the unit's name does not tell, the words that are right for both.
    read: ({ information: { don_vi = "" } }) => provincialLevelOf(don_vi) ?? "cấp tỉnh",
  },
  {
    key: "dia_ban",
    meaning: "“xã Gia Phúc”",
    read: ({ information }) => ofCommune(information, ({ level, place }) => `${level} ${place}`),
  },
  { key: "can_cu_mo_dau", meaning: "Căn cứ viết liền thành câu mở đầu", read: basisPhrase },
  {
    key: "so_linh_vuc",
    meaning: "Có số liệu của bao nhiêu lĩnh vực",
    read: ({ fields = [] }) => fields.length,
  },
  {
    key: "so_he_thong",
    meaning: "Có số liệu của bao nhiêu hệ thống",
    read: ({ systems = [] }) => systems.length,
  },
  {
    key: "so_muc_he_thong",
    meaning: "Có bao nhiêu dòng khi xếp lĩnh vực theo hệ thống của bộ, của thành phố",
    read: ({ sections = [] }) => sections.length,
  },
];
