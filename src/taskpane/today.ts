import { composeDate } from "../vietnamese/dates";

/** Today where the officer is, as ISO. */
export function today(now: Date = new Date()): string {
  return composeDate(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
