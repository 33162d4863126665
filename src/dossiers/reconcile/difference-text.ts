/** Differences of two sources in the words of the officer. */
import { fromDay, writeDate } from "../../vietnamese/dates";
import type { Channel, Dossier, Status } from "../dossier";
import type { CodeDifference, DifferenceKind, Reconciliation } from "./reconcile";

const STATUS_TEXTS: Readonly<Record<Status, string>> = {
  pending: "Đang giải quyết",
  awaiting_supplement: "Chờ bổ sung",
  finished: "Đã có kết quả",
  refused: "Từ chối, trả lại",
  withdrawn: "Công dân rút",
  stopped: "Dừng xử lý, hủy",
};

const CHANNEL_TEXTS: Readonly<Record<Channel, string>> = {
  online: "Trực tuyến",
  in_person: "Trực tiếp",
  postal: "Bưu chính công ích",
};

/** What each kind of difference is called. */
export function kindText(
  kind: DifferenceKind,
  { one, other }: Pick<Reconciliation, "one" | "other">,
): string {
  const texts: Readonly<Record<DifferenceKind, string>> = {
    only_one: `Chỉ có ở ${one}`,
    only_other: `Chỉ có ở ${other}`,
    status: "Khác trạng thái",
    received: "Khác ngày tiếp nhận",
    due: "Khác ngày hẹn trả",
    finished: "Khác ngày có kết quả",
    channel: "Khác hình thức nộp",
  };
  return texts[kind];
}

const day = (value: number | undefined): string =>
  value === undefined ? "chưa có" : writeDate(fromDay(value));

/** What one source says of what differs. */
function saidOf({ kind }: CodeDifference, dossier: Dossier | undefined): string {
  if (dossier === undefined) return "không có";
  switch (kind) {
    case "status":
      return STATUS_TEXTS[dossier.status!];
    case "channel":
      return CHANNEL_TEXTS[dossier.channel!];
    case "only_one":
    case "only_other":
      return `tiếp nhận ${day(dossier.received)}`;
    default:
      return day(dossier[kind]);
  }
}

/**
 * Both sides of a difference.
 *
 * @example saidTexts(difference) //=> ["16/4/2026", "chưa có"]
 */
export const saidTexts = (difference: CodeDifference): readonly [one: string, other: string] => [
  saidOf(difference, difference.one?.dossier),
  saidOf(difference, difference.other?.dossier),
];
