import { inTurn } from "./gate";
import { lookForLate } from "./late-news";

/**
 * Runs a command that writes: alone, and after what an earlier one may have written late has been looked at.
 *
 * @throws what the work throws.
 */
export function writing<T>(work: () => Promise<T>): Promise<T> {
  return inTurn(async () => {
    await lookForLate();
    return work();
  });
}
