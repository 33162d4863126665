import type { Progress } from "../model/state";
import { h, type Element } from "./element";
import { button } from "./parts";

export interface Work extends Progress {
  /** "Đang đọc danh sách…" */
  readonly doing: string;
  /** Absent once the work cannot be stopped any more. */
  readonly onStop?: (() => void) | undefined;
}

/** Long work: what is being done, how much of it, what it is at, and a way to stop it. The same wherever work is long. */
export function workProgress({ doing, share, at, onStop }: Work): Element {
  const percent = share === undefined ? undefined : Math.round(share * 100);
  return h(
    "div",
    { class: "note progress" },
    h("span", { class: "spinner", "aria-hidden": "true" }),
    h("p", {}, at === undefined ? doing : `${doing} ${at}`),
    onStop !== undefined && button("Dừng", onStop),
    percent !== undefined &&
      h("progress", { max: "100", value: String(percent), "aria-label": doing }, `${percent}%`),
  );
}
