/** The title and the dates of a report, read once for all rules that speak of them. */
import type { ReportInformation } from "../catalog/report-information";
import { isDate } from "../vietnamese/dates";
import { readPeriodTitle, type TitledPeriod } from "../vietnamese/periods";

/** What is blank, or says no period and no date, is undefined. Dates are ISO. */
export interface ReportDates {
  readonly title: TitledPeriod | undefined;
  readonly titleBefore: TitledPeriod | undefined;
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly endBefore: string | undefined;
  readonly issued: string | undefined;
}

const NOTHING: ReportDates = {
  title: undefined,
  titleBefore: undefined,
  from: undefined,
  to: undefined,
  endBefore: undefined,
  issued: undefined,
};

/**
 * Reads the title and the dates.
 *
 * @example datesOf({ ten_ky: "tháng 4/2026", den_ngay: "2026-04-19" }).title?.index //=> 4
 */
export function datesOf(information: ReportInformation | undefined): ReportDates {
  if (information === undefined) return NOTHING;
  return {
    title: titleIn(information["ten_ky"]),
    titleBefore: titleIn(information["ky_truoc_ten"]),
    from: dateIn(information["tu_ngay"]),
    to: dateIn(information["den_ngay"]),
    endBefore: dateIn(information["ky_truoc_den_ngay"]),
    issued: dateIn(information["ngay_ban_hanh"]),
  };
}

function titleIn(text = ""): TitledPeriod | undefined {
  return text === "" ? undefined : (readPeriodTitle(text) ?? undefined);
}

function dateIn(text = ""): string | undefined {
  return isDate(text) ? text : undefined;
}
