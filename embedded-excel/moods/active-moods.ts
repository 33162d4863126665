import type { Fault } from "../client/request-gate";
import type { Touch } from "../protocol/host-object";
import type { EmbeddedWorkbook } from "../workbook/workbook";
import { MOODS, type Mood, type MoodName } from "./index";

/** The moods that last at present. */
export class ActiveMoods {
  private active: readonly Mood[] = [];
  private requests = 0;

  constructor(private readonly workbook: () => EmbeddedWorkbook) {}

  /** Puts these in the place of those before. */
  set(names: readonly MoodName[]): void {
    this.active = names.map((name) => MOODS[name]);
    this.requests = 0;
    for (const { enter } of this.active) enter?.(this.workbook());
  }

  /** What befalls a request. */
  faultOf(bytes: number): Fault | undefined {
    this.requests += 1;
    const incoming = { bytes, nth: this.requests };
    return this.active.map(({ request }) => request?.(incoming)).find((fault) => fault !== undefined);
  }

  /** Answers a touch of the object model. */
  readonly touch = (touch: Touch): unknown =>
    this.active
      .flatMap((mood) => mood.touch ?? [])
      .reduce<() => unknown>(
        (proceed, meddle) => () => meddle({ ...touch, proceed }, this.workbook()),
        touch.proceed,
      )();

  get isCalm(): boolean {
    return this.active.length === 0;
  }
}
