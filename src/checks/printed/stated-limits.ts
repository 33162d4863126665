/** What the cell "Tỷ lệ đã ghi" may hold. Apart from the formulas that read it, which the pane's first page does without. */

/** How many printed values of one rate a cell may hold, parted by ";" (a report may print a rate in two sections). */
export const PRINTED_VALUES = 2;

/** Of a count typed beside a printed rate: longer numbers are no counts of dossiers. */
export const MOST_DIGITS = 9;
