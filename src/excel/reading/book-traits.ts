/** What of the workbook itself stands in the way of the officer's work; each absent where it does not. */
export interface BookTraits {
  /** Formulas are calculated when the officer asks for it (Excel takes this from the first workbook that is opened). */
  readonly isCalculatedByHand?: true;
  /** It cannot be saved under its name. */
  readonly isReadOnly?: true;
  /** It is saved as .xls, where add-ins are off and formulas nest no deeper than 7 (office-js #935). */
  readonly isOldFormat?: true;
}

/** Queues the reading; call the answer after the sync. */
export function queueTraits({ workbook }: Excel.RequestContext): () => BookTraits {
  const { application } = workbook;
  workbook.load("name,readOnly");
  application.load("calculationMode");
  return () => ({
    ...(application.calculationMode === "Manual" && { isCalculatedByHand: true as const }),
    ...(workbook.readOnly && { isReadOnly: true as const }),
    ...(/\.xl[st]$/i.test(workbook.name) && { isOldFormat: true as const }),
  });
}
