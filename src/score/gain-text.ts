import { countText } from "./count-text";
import type { Gain } from "./gains";
import { pointsText } from "./points-text";

/** @example gainText(gain) //=> "Thêm 1.142 hồ sơ được 1,02 điểm" */
export const gainText = ({ criterion, count, points }: Gain): string =>
  `Thêm ${countText(count)} ${criterion.unit} được ${pointsText({ low: points, high: points })} điểm`;
