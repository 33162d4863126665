/** Words of a report that follow from its information: the period, the one after it, the issuing unit. */
import type { ReportInformation } from "../../catalog/report-information";
import { isDate, writeDate } from "../../vietnamese/dates";
import { nextPeriod, readPeriodTitle, titleOfPeriod, type Period } from "../../vietnamese/periods";
import { plainText } from "../../vietnamese/plain-text";
import { provincialLevelOf } from "../../vietnamese/province";
import { describeUnit } from "../../vietnamese/unit-name";
import type { ReportFacts } from "./report-facts";
import { narrativeLines } from "./narrative-parts";

type Told = Pick<ReportFacts, "information" | "narrative">;
type Derive = (information: ReportInformation) => string | undefined;

/** "(không ghi)": a remark in brackets in place of a title names no period. */
const isRemark = (title: string): boolean => /^\(.*\)$/.test(title);

/** After nine months an office plans the last quarter, not the nine months of another year. */
function planningPeriod(period: Period): Period {
  return period.kind === "nine_months"
    ? { kind: "quarter", index: 4, year: period.year }
    : nextPeriod(period);
}

const unitOf = (information: ReportInformation): ReturnType<typeof describeUnit> =>
  describeUnit(information["don_vi"] ?? "");

const WORDS: Readonly<Record<string, Derive>> = {
  /** "tháng 4 năm 2026"; a title of another form stands as typed. */
  ky: ({ ten_ky = "" }) => {
    const period = readPeriodTitle(ten_ky);
    if (period !== null) return titleOfPeriod(period);
    const title = plainText(ten_ky);
    return isRemark(title) ? undefined : title;
  },
  /** "tháng 5 năm 2026" */
  ky_sau: ({ ten_ky = "" }) => {
    const period = readPeriodTitle(ten_ky);
    return period === null ? undefined : titleOfPeriod(planningPeriod(period));
  },
  /** "ước", where the title says that the figures are estimates. */
  uoc: ({ ten_ky = "" }) => (readPeriodTitle(ten_ky)?.isEstimate ? "ước" : undefined),
  /** "Trung tâm Phục vụ hành chính công xã Gia Phúc" */
  ten_don_vi: (information) => unitOf(information).fullName,
  /** "UBND xã" */
  ubnd: (information) => {
    const { level } = unitOf(information);
    return level === "" ? undefined : `UBND ${level}`;
  },
  /** The body above a commune's centre: "Ủy ban nhân dân xã Gia Phúc". Above a committee none is certain. */
  cap_tren: (information) => {
    const { kind, level, place } = unitOf(information);
    return kind === "trung_tam" ? `Ủy ban nhân dân ${level} ${place}` : undefined;
  },
  /** "xã" */
  cap: (information) => unitOf(information).level,
  /** "thành phố" or "tỉnh"; where the unit's name does not tell, the words that are right for both. */
  cap_tinh: ({ don_vi = "" }) => provincialLevelOf(don_vi) ?? "cấp tỉnh",
  /** "xã Hùng Thắng" */
  dia_ban: (information) => {
    const { level, place } = unitOf(information);
    return level === "" ? undefined : `${level} ${place}`;
  },
  /** How the unit names itself in a sentence: "Trung tâm", "Ủy ban nhân dân xã". */
  don_vi_nay: (information) => {
    const { kind, level } = unitOf(information);
    if (kind === "khac") return "Đơn vị";
    return kind === "ubnd" ? `Ủy ban nhân dân ${level}` : "Trung tâm";
  },
  /** "từ ngày 15/4/2026 đến hết ngày 14/5/2026" */
  khoang_ngay: ({ tu_ngay = "", den_ngay = "" }) =>
    isDate(tu_ngay) && isDate(den_ngay)
      ? `từ ngày ${writeDate(tu_ngay)} đến hết ngày ${writeDate(den_ngay)}`
      : undefined,
};

/** Words that begin the naming of a basis; without one, a document is something to carry out. */
const BASIS_WORD = /^(?:thực hiện|căn cứ|theo|thi hành) /i;

/** "Thực hiện Công văn số 137/UBND-TTPVHCC ngày 23/01/2026 …": the bases in one phrase that begins a sentence. */
function basisPhrase({ information, narrative }: Told): string | undefined {
  const [first, ...rest] = basisLines({ information, narrative }).map((line) =>
    line.replace(/[\s.;,:]+$/, ""),
  );
  if (first === undefined) return undefined;
  return [BASIS_WORD.test(first) ? first : `Thực hiện ${first}`, ...rest].join("; ");
}

/** The officer's lines on the basis: from the narrative, else from the report information. */
export function basisLines({ information, narrative }: Told): string[] {
  const told = narrativeLines(narrative["can_cu"] ?? "");
  return told.length > 0 ? told : narrativeLines(information["can_cu"] ?? "");
}

const BASIS_KEY = "can_cu_mo_dau";

/** Whether `key` names a derived word. */
export function isDerivedWord(key: string): boolean {
  return key === BASIS_KEY || Object.hasOwn(WORDS, key);
}

/**
 * A derived word; undefined when the information does not give it.
 *
 * @example derivedWord("ky_sau", { information: { ten_ky: "tháng 12/2026" }, narrative: {} }) //=> "tháng 01 năm 2027"
 */
export function derivedWord(key: string, told: Told): string | undefined {
  const word = key === BASIS_KEY ? basisPhrase(told) : WORDS[key]?.(told.information);
  return word === "" ? undefined : word;
}
