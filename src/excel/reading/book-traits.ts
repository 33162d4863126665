/** What of the workbook itself stands in the way of the officer's work; each absent where it does not. */
export interface BookTraits {
  /** Formulas are calculated when the officer asks for it (Excel takes this from the first workbook that is opened). */
  readonly isCalculatedByHand?: true;
  /** It cannot be saved under its name. */
  readonly isReadOnly?: true;
  /** The ending of a file that cannot hold our sheets, such as ".xls" or ".csv". */
  readonly unfitFormat?: string;
}

/**
 * Old workbooks, where add-ins are off and formulas nest no deeper than 7 (office-js #935), and lists that Excel opens but
 * saves as one sheet without formulas, as systems export them.
 */
const UNFIT = /\.(?:xls|xlt|xla|csv|txt|prn|tsv|dif|slk|dbf|ods|html?|mht|mhtml|xml)$/i;

/** Queues the reading; call the answer after the sync. */
export function queueTraits({ workbook }: Excel.RequestContext): () => BookTraits {
  const { application } = workbook;
  workbook.load("name,readOnly");
  application.load("calculationMode");
  return () => ({
    ...(application.calculationMode === "Manual" && { isCalculatedByHand: true as const }),
    ...(workbook.readOnly && { isReadOnly: true as const }),
    ...unfitFormatOf(workbook.name),
  });
}

function unfitFormatOf(fileName: string): Pick<BookTraits, "unfitFormat"> {
  const ending = UNFIT.exec(fileName)?.[0];
  return ending === undefined ? {} : { unfitFormat: ending.toLowerCase() };
}
