/** What to do next: pending dossiers that are overdue or nearly due, the most urgent first. */
import { dueDay, isWorkingDay, workingDaysBetween, type WorkingCalendar } from "../vietnamese/working-days";
import { COUNTED_FIGURES } from "./counted-figures";
import type { Day } from "./dossier";
import { trace, type PeopleOf, type TracedDossier } from "./drill-down";
import type { Merged } from "./merge";

export interface WorkItem extends TracedDossier {
  readonly due: Day;
  readonly urgency: "overdue" | "nearly_due";
  /** Working days left after the day of the list; 0: due on it. Negative: past the due day. */
  readonly workingDaysLeft: number;
}

/** How far ahead a due day counts as near, in working days. */
const NEARLY_DUE_WORKING_DAYS = 3;

const PENDING: ReadonlySet<string> = new Set(["dgq_trong_han", "dgq_qua_han"]);

/**
 * Pending dossiers whose due day has passed or comes within a few working days, by due day. Dossiers that await a
 * supplement are left out: their time does not run.
 *
 * @param peopleOf - Absent: nobody asked for names.
 * @example workList(merged, OFFICIAL_CALENDAR)[0].urgency //=> "overdue"
 */
export function workList(
  { columns, span }: Merged,
  calendar: WorkingCalendar,
  peopleOf?: PeopleOf,
): readonly WorkItem[] {
  const asOf = span.to;
  // Counted from the last working day, so that a list closed on a Sunday looks as far ahead as on the Friday before.
  const horizon = dueDay(calendar, lastWorkingDay(calendar, asOf), NEARLY_DUE_WORKING_DAYS)!;
  const items = columns.flatMap((column) => {
    if (column.kind !== "counted") return [];
    const { outcome, dossiers } = column.classified;
    return column.entries.flatMap((entry, index): readonly WorkItem[] => {
      const { due, finished } = dossiers[index]!;
      // A result after the last day of the period leaves nothing to do.
      if (finished !== undefined) return [];
      if (!PENDING.has(COUNTED_FIGURES[outcome[index]!]!.key) || due === undefined || due > horizon)
        return [];
      return [
        {
          ...trace(entry, asOf, peopleOf),
          due,
          urgency: due < asOf ? "overdue" : "nearly_due",
          workingDaysLeft: workingDaysBetween(calendar, asOf, due),
        },
      ];
    });
  });
  return items.sort((a, b) => a.due - b.due || a.code.localeCompare(b.code));
}

function lastWorkingDay(calendar: WorkingCalendar, day: Day): Day {
  let last = day;
  while (!isWorkingDay(calendar, last)) last -= 1;
  return last;
}
