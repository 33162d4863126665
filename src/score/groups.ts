/** The criteria in the six parts that the portal shows them in; the decision makes five of them. */
import type { Criterion } from "./criterion";
import type { Score } from "./evaluate";
import { NOTHING, plus, type Interval } from "./interval";

export interface ScoreGroup {
  readonly name: string;
  readonly codes: readonly string[];
}

export const SCORE_GROUPS: readonly ScoreGroup[] = [
  { name: "Công khai, minh bạch", codes: ["1.1", "1.2", "1.3", "1.4"] },
  { name: "Tiến độ, kết quả giải quyết", codes: ["2.1"] },
  { name: "Dịch vụ công trực tuyến", codes: ["3.1", "3.2", "3.3"] },
  { name: "Thanh toán trực tuyến", codes: ["3.5a", "3.5b", "3.6"] },
  { name: "Số hóa hồ sơ", codes: ["4.1", "4.2", "4.2c", "4.3", "4.4", "4.5a", "4.5b"] },
  { name: "Mức độ hài lòng", codes: ["5.2", "5.3", "5.4"] },
];

/** @example groupOf(criterionOf("3.6")!).name //=> "Thanh toán trực tuyến" */
export const groupOf = ({ code }: Criterion): ScoreGroup =>
  SCORE_GROUPS.find(({ codes }) => codes.includes(code))!;

/** The points of a group, of the criteria that count for communes. */
export function groupPoints({ criteria }: Pick<Score, "criteria">, group: ScoreGroup): Interval {
  return criteria
    .filter(({ criterion }) => criterion.isForCommunes && groupOf(criterion) === group)
    .map(({ points }) => points)
    .reduce(plus, NOTHING);
}
