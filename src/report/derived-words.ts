/** Words of a report that follow from its information: the period, the one after it, the issuing unit. */
import type { ReportInformation } from "../catalog/report-information";
import { nextPeriod, readPeriodTitle, titleOfPeriod, type Period } from "../vietnamese/periods";
import { plainText } from "../vietnamese/plain-text";
import { describeUnit } from "../vietnamese/unit-name";

type Derive = (information: ReportInformation) => string | undefined;

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
    return period === null ? plainText(ten_ky) : titleOfPeriod(period);
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
};

/** Whether `key` names a derived word. */
export function isDerivedWord(key: string): boolean {
  return Object.hasOwn(WORDS, key);
}

/**
 * A derived word; undefined when the information does not give it.
 *
 * @example derivedWord("ky_sau", { ten_ky: "tháng 12/2026" }) //=> "tháng 01 năm 2027"
 */
export function derivedWord(key: string, information: ReportInformation): string | undefined {
  const word = WORDS[key]?.(information);
  return word === "" ? undefined : word;
}
