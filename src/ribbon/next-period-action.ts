import { startNextPeriod } from "../excel/on-demand";
import type { Notice } from "./notice";

/** Kỳ mới: the sheet of the next period, at once. */
export async function nextPeriodAction(): Promise<Notice> {
  const { message } = await startNextPeriod();
  return { tone: "success", message };
}
