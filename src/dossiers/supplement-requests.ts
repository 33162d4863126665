/**
 * Requests for a supplement, from the column that says how often each dossier was sent back for one. The column has no days,
 * so what belongs to the period is certain only of dossiers that came in it.
 */
import { writeCount } from "../vietnamese/counts";
import type { Classified } from "./classify";
import { placeOf } from "./counted-figures";
import type { Dossier } from "./dossier";

const CARRIED_OVER = placeOf("ky_truoc_chuyen_sang");

/**
 * How to read a blank cell of the column: none was asked for, where no cell says 0; unknown, where some do.
 *
 * @returns undefined for a list without the column.
 */
export function requestsReader(
  dossiers: readonly Dossier[],
): ((dossier: Dossier) => number | undefined) | undefined {
  if (!dossiers.some(({ supplements }) => supplements !== undefined)) return undefined;
  const blank = dossiers.some(({ supplements }) => supplements === 0) ? undefined : 0;
  return ({ supplements }) => supplements ?? blank;
}

/**
 * Requests of the period (figure C06); "unclear" where dossiers carried over had some, of which nobody knows the day, or
 * where a dossier says none; undefined for a list without the column.
 *
 * @example requestsInPeriod(classified) //=> 12
 */
export function requestsInPeriod({ dossiers, inflow }: Classified): number | "unclear" | undefined {
  const requestsOf = requestsReader(dossiers);
  if (requestsOf === undefined) return undefined;
  let sum = 0;
  for (let index = 0; index < dossiers.length; index += 1) {
    if (inflow[index] === 0) continue;
    const requests = requestsOf(dossiers[index]!);
    if (requests === undefined || (requests > 0 && inflow[index] === CARRIED_OVER)) return "unclear";
    sum += requests;
  }
  return sum;
}

/** Told where the column is there and the figure is not. */
export function requestsWarning(system: string, classified: Classified): string | undefined {
  if (requestsInPeriod(classified) !== "unclear") return undefined;
  const requestsOf = requestsReader(classified.dossiers)!;
  const carried = classified.dossiers.filter(
    (dossier, index) => classified.inflow[index] === CARRIED_OVER && (requestsOf(dossier) ?? 0) > 0,
  ).length;
  const why =
    carried > 0
      ? `${writeCount(carried, { padSmall: false })} hồ sơ từ kỳ trước đã có yêu cầu bổ sung mà cột số lần không cho biết yêu cầu trong kỳ nào`
      : "có hồ sơ để trống số lần yêu cầu bổ sung";
  return `Hệ thống “${system}”: chưa đếm được lượt yêu cầu bổ sung trong kỳ (C06), vì ${why}. Nhập tay nếu biết.`;
}
