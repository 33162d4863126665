import { CommandFailure } from "../../workbook/command-failure";
import type { CommandOptions } from "../command/run-command";
import type { Undo } from "../command/undo";
import { namedPlaces } from "./places";
import { isDone, isOurs, type Found, type Step } from "./step";
import { lookAt, takeBack } from "./way-back";

/**
 * The way back from a change that has been carried out: each place gets back what stood there, as long as it holds what
 * the command wrote; what has been changed since stays. A new sheet goes only while nobody has written on it.
 *
 * @param before what stood at each place.
 */
export function undoOf(
  { patience }: CommandOptions,
  steps: readonly Step[],
  before: readonly (Found | undefined)[],
): Undo {
  return async (doing) => {
    const command = { doing: `hoàn tác lệnh ${doing}`, ...(patience === undefined ? {} : { patience }) };
    const now = await lookAt(command, steps);
    if (now === undefined) {
      throw new CommandFailure(
        "no_answer",
        "Chưa hoàn tác được: Excel không trả lời. Chờ một lát rồi làm lại.",
      );
    }
    const sheets = steps.flatMap((step, index) => (step.isNew === true ? [now[index]!] : []));
    const kept = sheets.filter((found) => !isDone(found)).map(({ place }) => place);
    if (kept.length > 0) {
      throw new CommandFailure(
        "changed_since",
        `Không hoàn tác: ${namedPlaces(kept)} đã được ghi thêm hoặc không còn. Muốn bỏ thì xóa trang đó.`,
      );
    }
    if (!now.some(isOurs)) {
      const changed = now.filter(({ standing }) => standing === "else").map(({ place }) => place);
      return `Không còn gì để hoàn tác: ${namedPlaces(changed) || "các ô"} đã được sửa sau đó nên giữ nguyên.`;
    }
    const left = await takeBack(command, { steps, now, before });
    const since = now.filter(({ standing }) => standing === "else").map(({ place }) => place);
    const keptText = since.length === 0 ? "" : ` Giữ nguyên chỗ đã sửa sau đó: ${namedPlaces(since)}.`;
    const leftText = left.length === 0 ? "" : ` Chưa trả lại được: ${namedPlaces(left)}.`;
    return `Đã hoàn tác lệnh ${doing}.${keptText}${leftText}`;
  };
}
