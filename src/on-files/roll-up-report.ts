/** The report of many units together: by the forms of one unit, from the sums that every unit has told. */
import type { ReportDocument } from "../report/document/document";
import { makeFacts } from "../report/facts/make-facts";
import { makeDocument } from "../report/fill/make-document";
import { templateOf } from "../report/templates";
import { TEMPLATE_CHOICES } from "../report/templates/list";
import type { RollUp } from "../rollup/roll-up";
import { certainTotals } from "../rollup/totals";
import { FIRST_EDITION } from "../catalog/edition";
import { CommandFailure } from "../workbook/command-failure";

export interface RollUpReportWishes {
  /** Who reports: "Sở Nội vụ tỉnh …". */
  readonly issuer: string;
  readonly template: string;
}

/**
 * Composes the report. What a unit has not told is left open in it, as in any report.
 *
 * @throws CommandFailure "no_template"
 */
export function reportOfRollUp(
  { gathered, totals }: RollUp,
  { issuer, template }: RollUpReportWishes,
): ReportDocument {
  const form = templateOf(template);
  if (form === undefined) {
    const offered = TEMPLATE_CHOICES.map(({ id }) => id).join(", ");
    throw new CommandFailure(
      "no_template",
      `Không có mẫu báo cáo “${template}”. Các mẫu có sẵn: ${offered}.`,
    );
  }
  const { from = "", to = "" } = gathered.counted[0]?.period ?? {};
  const { figures } = certainTotals(totals);
  return makeDocument(
    form,
    makeFacts({
      edition: Math.max(FIRST_EDITION, ...gathered.counted.map(({ edition }) => edition)),
      figures,
      previous: {},
      settings: totals.settings,
      printedRates: [],
      targets: {},
      notes: {},
      narrative: {},
      information: { don_vi: issuer, ten_ky: gathered.period, tu_ngay: from, den_ngay: to },
    }),
  );
}
