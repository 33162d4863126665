/** Due dates worked out by hand on the calendar: received, working days allowed, due, and why. */
export type DueCase = readonly [received: string, workingDays: number, due: string, reason: string];

const NEW_YEAR: readonly DueCase[] = [
  ["2025-12-31", 1, "2026-01-05", "1/1 is off, Friday 2/1 exchanged for 10/1, then the weekend"],
  ["2025-12-30", 2, "2026-01-05", "31/12 is the first day, then New Year and its exchange"],
  ["2025-12-26", 5, "2026-01-06", "29, 30, 31/12, then 5/1 and 6/1"],
  ["2026-01-08", 3, "2026-01-12", "Friday 9/1, the worked Saturday 10/1, Monday"],
  ["2026-01-09", 1, "2026-01-10", "Saturday 10/1 is worked in exchange for 2/1"],
  ["2026-01-09", 2, "2026-01-12", "Sunday 11/1 is no working day although its Saturday is"],
  ["2026-01-10", 1, "2026-01-12", "received on the worked Saturday, which is not counted"],
  ["2026-01-16", 1, "2026-01-19", "an ordinary Saturday is off"],
];

const TET: readonly DueCase[] = [
  ["2026-02-12", 1, "2026-02-13", "Friday 13/2 is the last working day before Tết"],
  ["2026-02-13", 1, "2026-02-23", "the weekend, 16–20/2 off, the weekend"],
  ["2026-02-12", 2, "2026-02-23", "13/2, then the first day after Tết"],
  ["2026-02-13", 3, "2026-02-25", "23, 24, 25/2"],
  ["2026-02-11", 5, "2026-02-25", "12, 13, then 23, 24, 25/2"],
  ["2026-02-09", 5, "2026-02-23", "four days before Tết and one after"],
  ["2026-02-06", 5, "2026-02-13", "the whole week before Tết, all worked"],
  ["2026-02-14", 1, "2026-02-23", "submitted online on the Saturday before Tết"],
  ["2026-02-16", 1, "2026-02-23", "received on the 29th of the last lunar month, a day off"],
  ["2026-02-17", 2, "2026-02-24", "received on the first day of the lunar year"],
  ["2026-02-20", 3, "2026-02-25", "received on the last day off"],
  ["2026-02-22", 1, "2026-02-23", "received on the Sunday after Tết"],
  ["2026-02-10", 10, "2026-03-03", "3 days before Tết, 23–27/2, then 2 and 3/3"],
  ["2026-01-30", 15, "2026-02-27", "two full weeks, Tết, one full week"],
  ["2026-02-05", 20, "2026-03-12", "6/2, 9–13/2, 23–27/2, 2–6/3, then 9–12/3"],
  ["2026-02-13", 0, "2026-02-13", "no day allowed: the same day, which is worked"],
  ["2026-02-14", 0, "2026-02-23", "no day allowed and received on a Saturday: the next working day"],
  ["2026-02-17", 0, "2026-02-23", "no day allowed and received in Tết: the next working day"],
  ["2026-02-23", 1, "2026-02-24", "Tết is over"],
];

const APRIL_AND_MAY: readonly DueCase[] = [
  ["2026-04-24", 1, "2026-04-28", "Giỗ Tổ falls on Sunday 26/4, Monday 27/4 makes up for it"],
  ["2026-04-23", 2, "2026-04-28", "24/4, then Tuesday after Giỗ Tổ"],
  ["2026-04-24", 2, "2026-04-29", "28 and 29/4"],
  ["2026-04-24", 3, "2026-05-04", "28, 29/4, then 30/4, 1/5 and the weekend are off"],
  ["2026-04-26", 1, "2026-04-28", "received on Giỗ Tổ itself"],
  ["2026-04-27", 1, "2026-04-28", "received on the day that makes up for it"],
  ["2026-04-28", 1, "2026-04-29", "the last working day before 30/4"],
  ["2026-04-28", 2, "2026-05-04", "29/4, then four days off"],
  ["2026-04-29", 1, "2026-05-04", "30/4, 1/5 and the weekend are off"],
  ["2026-04-29", 2, "2026-05-05", "4 and 5/5"],
  ["2026-04-30", 1, "2026-05-04", "received on 30/4"],
  ["2026-05-01", 1, "2026-05-04", "received on 1/5"],
  ["2026-05-02", 1, "2026-05-04", "received on the Saturday after 1/5"],
  ["2026-05-03", 5, "2026-05-08", "received on the Sunday: Monday to Friday"],
  ["2026-04-20", 10, "2026-05-07", "21–24/4, 28, 29/4, then 4–7/5"],
  ["2026-04-15", 15, "2026-05-11", "2 days, 5 days, 28 and 29/4, 4–8/5, 11/5"],
  ["2026-04-17", 7, "2026-04-29", "a full week, then 28 and 29/4"],
  ["2026-04-26", 0, "2026-04-28", "no day allowed: the next working day after Giỗ Tổ"],
  ["2026-04-30", 0, "2026-05-04", "no day allowed: the next working day after 1/5"],
];

const NATIONAL_DAY: readonly DueCase[] = [
  ["2026-08-21", 1, "2026-08-22", "Saturday 22/8 is worked in exchange for 31/8"],
  ["2026-08-21", 2, "2026-08-24", "the worked Saturday, then Monday"],
  ["2026-08-20", 3, "2026-08-24", "Friday, the worked Saturday, Monday"],
  ["2026-08-22", 1, "2026-08-24", "received on the worked Saturday"],
  ["2026-08-28", 1, "2026-09-03", "31/8 exchanged, 1/9 and 2/9 off"],
  ["2026-08-27", 2, "2026-09-03", "28/8, then 3/9"],
  ["2026-08-28", 2, "2026-09-04", "3 and 4/9"],
  ["2026-08-28", 3, "2026-09-07", "3, 4/9, the weekend, 7/9"],
  ["2026-08-31", 1, "2026-09-03", "received on the exchanged Monday"],
  ["2026-09-01", 1, "2026-09-03", "received on the day beside Quốc khánh"],
  ["2026-09-02", 2, "2026-09-04", "received on Quốc khánh"],
  ["2026-08-29", 0, "2026-09-03", "no day allowed and received before five days off"],
  ["2026-08-22", 0, "2026-08-22", "no day allowed: the worked Saturday itself"],
  ["2026-08-17", 10, "2026-08-28", "five days with the worked Saturday, then 24–28/8"],
  ["2026-08-19", 10, "2026-09-04", "20, 21, 22/8, 24–28/8, 3 and 4/9"],
  ["2026-08-14", 20, "2026-09-15", "six days, five days, 3, 4/9, 7–11/9, 14 and 15/9"],
];

const WEEKENDS: readonly DueCase[] = [
  ["2026-03-02", 5, "2026-03-09", "Tuesday to Friday, then Monday"],
  ["2026-03-05", 1, "2026-03-06", "Thursday to Friday"],
  ["2026-03-06", 1, "2026-03-09", "Friday to Monday"],
  ["2026-03-07", 1, "2026-03-09", "received on a Saturday: Monday is the first day"],
  ["2026-03-08", 5, "2026-03-13", "received on a Sunday: Monday to Friday"],
  ["2026-06-10", 10, "2026-06-24", "two weekends between"],
  ["2026-06-12", 15, "2026-07-03", "three full weeks"],
  ["2026-03-10", 30, "2026-04-21", "six weekends, no day off"],
];

const OF_2025: readonly DueCase[] = [
  ["2025-01-24", 1, "2025-02-03", "Tết of 2025: 27–31/1 off between two weekends"],
  ["2025-04-04", 1, "2025-04-08", "Giỗ Tổ on Monday 7/4/2025"],
  ["2025-04-25", 1, "2025-04-26", "Saturday 26/4 is worked in exchange for 2/5"],
  ["2025-04-29", 1, "2025-05-05", "30/4, 1/5, the exchanged 2/5, the weekend"],
  ["2025-08-29", 1, "2025-09-03", "Monday 1/9 and Tuesday 2/9 are off"],
];

export const DUE_CASES: readonly DueCase[] = [
  ...NEW_YEAR,
  ...TET,
  ...APRIL_AND_MAY,
  ...NATIONAL_DAY,
  ...WEEKENDS,
  ...OF_2025,
];
