/** What lists tell beside the figures of a report: how the National Public Service Portal would see the dossiers. */
import { writeCount } from "../vietnamese/counts";
import { writePercent } from "../vietnamese/percent";
import type { Dossier } from "./dossier";
import { receivedIn } from "./extra-figures";
import { portalRate, portalRateOf, type PortalRate } from "./portal-rate";
import type { CountedSystem } from "./systems";

/** Dossiers that hold, of those that a column speaks of. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

export interface PortalView {
  /** In time by the portal's way of counting, of all systems together. */
  readonly onTime?: PortalRate;
  /** Received in the period by an account of electronic identity, of the online ones that say by which. */
  readonly vneid?: Share;
  /** Paid through the national portal, of those paid online. */
  readonly paidOnPortal?: Share;
}

function shareOf(
  dossiers: readonly Dossier[],
  isSaid: (dossier: Dossier) => boolean,
  holds: (dossier: Dossier) => boolean,
): Share | undefined {
  const said = dossiers.filter(isSaid);
  return said.length === 0 ? undefined : { count: said.filter(holds).length, of: said.length };
}

/** What the lists of a count tell; empty where no list has such a column. */
export function portalView(systems: readonly CountedSystem[]): PortalView {
  const received = systems.flatMap(({ classified }) => receivedIn(classified));
  const onTime = portalRateOf(systems.map(({ classified }) => portalRate(classified)));
  const vneid = shareOf(
    received,
    ({ vneid, channel }) => vneid !== undefined && channel !== "in_person" && channel !== "postal",
    (dossier) => dossier.vneid === true,
  );
  const paidOnPortal = shareOf(
    received,
    ({ payment, fee }) => payment === "online" && fee !== false,
    (dossier) => dossier.paidOnPortal === true,
  );
  return {
    ...(onTime !== undefined && onTime.base > 0 && { onTime }),
    ...(vneid && { vneid }),
    ...(paidOnPortal && { paidOnPortal }),
  };
}

const plain = (n: number): string => writeCount(n, { padSmall: false });
const NAMED = 5;

const rateText = (numerator: number, denominator: number): string => writePercent({ numerator, denominator });

function onTimeText({ base, inTime, unsure }: PortalRate): string {
  const [low, high] = [rateText(inTime, base), rateText(inTime + unsure, base)];
  const rate = low === high ? low : `từ ${low} đến ${high}`;
  const why =
    unsure === 0
      ? ""
      : ` Chưa chắc ${plain(unsure)} hồ sơ: danh sách không cho biết ngày yêu cầu bổ sung hoặc thời gian chờ.`;
  return `Trước hạn, đúng hạn theo cách tính của Cổng Dịch vụ công quốc gia (ước tính, tiêu chí 2.1): ${rate} của ${plain(base)} hồ sơ.${why}`;
}

function requestsText({ lateByRequests }: PortalRate): string[] {
  if (lateByRequests.length === 0) return [];
  const codes = lateByRequests
    .map(({ code, row }) => code || `dòng ${row}`)
    .slice(0, NAMED)
    .join(", ");
  const more = lateByRequests.length > NAMED ? "…" : "";
  return [
    `${plain(lateByRequests.length)} hồ sơ bị yêu cầu bổ sung từ hai lần, Cổng coi là quá hạn: ${codes}${more}.`,
  ];
}

/** The same in sentences for the officer. */
export function portalTexts({ onTime, vneid, paidOnPortal }: PortalView): string[] {
  return [
    ...(onTime === undefined ? [] : [onTimeText(onTime), ...requestsText(onTime)]),
    ...(vneid === undefined
      ? []
      : [`Nộp bằng tài khoản VNeID: ${plain(vneid.count)} trong ${plain(vneid.of)} hồ sơ có ghi tài khoản.`]),
    ...(paidOnPortal === undefined
      ? []
      : [
          `Thanh toán qua Cổng Dịch vụ công quốc gia: ${plain(paidOnPortal.count)} trong ${plain(paidOnPortal.of)} hồ sơ thanh toán trực tuyến.`,
        ]),
  ];
}
