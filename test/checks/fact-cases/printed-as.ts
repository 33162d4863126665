import type { PrintedRate } from "../../../src/checks/facts";

/** A rate as a report prints it. */
export const printed = (rate: string, written: string, section?: string): PrintedRate => ({
  rate,
  written,
  ...(section === undefined ? {} : { section }),
});
