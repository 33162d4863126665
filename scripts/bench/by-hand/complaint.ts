/** What the loops by hand answer, and how they write numbers. */
import { writeCount, writeSigned } from "../../../src/vietnamese/counts";

export interface Complaint {
  readonly severity: "error" | "warning" | "info";
  readonly code: string;
  readonly message: string;
}

/** "1.022". */
export const n = (count: number): string =>
  Number.isSafeInteger(count) && count >= 0
    ? writeCount(count, { padSmall: false })
    : String(count).replace("-", "−").replace(".", ",");

/** "+1". */
export const signed = (count: number): string =>
  Number.isSafeInteger(count) ? writeSigned(count) : String(count);

export function add(
  complaints: Complaint[],
  severity: Complaint["severity"],
  code: string,
  message: string,
): void {
  complaints.push({ severity, code, message });
}
