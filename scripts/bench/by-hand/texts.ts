/** Dates, title, notes and targets of a report, by hand. */
import { SECTORS } from "../../../src/catalog/sectors";
import { figureOf } from "../../../src/catalog/figures";
import type { Facts } from "../../../src/checks/facts";
import { addDays, daysBetween, isDate, writeDate } from "../../../src/vietnamese/dates";
import { roundPercent, writePercent } from "../../../src/vietnamese/percent";
import { periodBounds, readPeriodTitle, titleOfPeriod, type Closing } from "../../../src/vietnamese/periods";
import { meetsTarget, writeTarget } from "../../../src/vietnamese/target";
import { foldAccents } from "../../../src/vietnamese/words";
import { add, n, signed, type Complaint } from "./complaint";
import { Counts } from "./counts";
import { baseUnder, isOdd, rateAt } from "./rates";

/** Reports have a period since this decree. */
const DECREE = "2019-01-24";

export function checkTexts(counts: Counts, facts: Facts, complaints: Complaint[]): void {
  checkSectors(counts, facts, complaints);
  checkCauses(counts, facts, complaints);
  if (facts.information !== undefined) checkDates(facts.information, facts.settings, complaints);
  checkSpans(counts, facts, complaints);
  checkTargets(counts, facts, complaints);
}

function checkTargets(counts: Counts, { targets = {}, settings }: Facts, complaints: Complaint[]): void {
  const mode = settings["lam_tron"] === "truncate" ? "truncate" : "half_up";
  for (const [key, target] of Object.entries(targets)) {
    const rate = rateAt(key);
    const numerator = counts.certainOf(rate.over);
    const denominator = counts.certainOf(baseUnder(rate, settings));
    if (isOdd(numerator) || isOdd(denominator) || denominator === 0) continue;
    if (meetsTarget({ numerator, denominator }, target)) continue;
    // To as many digits as show that the target is missed.
    let shown = roundPercent(numerator, denominator, Number(settings["so_le"]), mode)!;
    while (
      shown.decimals < 4 &&
      meetsTarget({ numerator: shown.units, denominator: 100 * 10 ** shown.decimals }, target)
    )
      shown = roundPercent(numerator, denominator, shown.decimals + 1, mode)!;
    const message = `${rate.label} ${writePercent(shown)} – chưa đạt chỉ tiêu ${writeTarget(target)}.`;
    add(complaints, "warning", "K01", message);
  }
}

const NO_OFFICER = /(?:khong|chua) (?:con )?(?:co|bo tri)(?: duoc)? (?:can bo|cong chuc|nguoi)/;
const ON_DUTY = /\btruc\b(?! (?:tuyen|tiep|thuoc))/;
const NOT_ON_DUTY = /(?:khong|chua) (?:con )?(?:thuong )?truc\b/;

const NAMES: Readonly<Record<string, RegExp>> = {
  cong_an: /công an/iu,
  quan_su: /quân sự/iu,
  dat_dai: /văn phòng đăng ký đất đai|vpđkđđ/iu,
  bhxh: /bảo hiểm xã hội|bhxh/iu,
  khac: /ngành khác/iu,
};

function checkSectors(
  counts: Counts,
  { notes = {}, narrative = {}, settings }: Facts,
  complaints: Complaint[],
): void {
  let sum = 0;
  for (const { key, name } of SECTORS) {
    const certain = counts.certain(`nd_${key}_tiep_nhan`);
    const received = Number.isNaN(certain) ? 0 : certain;
    sum += received;
    const note = notes[`nd_${key}_ghi_chu`];
    if (note === undefined || !NO_OFFICER.test(foldAccents(note))) continue;
    if (received > 0) {
      add(
        complaints,
        "warning",
        "H05",
        `${name}: ghi chú không có cán bộ nhưng có ${n(received)} hồ sơ tiếp nhận.`,
      );
      continue;
    }
    const named = NAMES[key]!;
    const isOnDuty = Object.values(narrative).some(
      (text) =>
        named.test(text) &&
        text.split(/[.;\n]/).some((sentence) => {
          const folded = foldAccents(sentence);
          return (
            named.test(sentence) &&
            ON_DUTY.test(folded) &&
            !NO_OFFICER.test(folded) &&
            !NOT_ON_DUTY.test(folded)
          );
        }),
    );
    if (isOnDuty)
      add(
        complaints,
        "warning",
        "H05",
        `Mục đặc điểm ghi có cán bộ ${name} trực, nhưng mục ngành dọc ghi không có.`,
      );
  }
  if (sum > 0 && settings["cong_nganh_doc"] !== "true")
    add(complaints, "info", "X16", `Số liệu ngành dọc ${n(sum)} hồ sơ không tính vào tổng của UBND cấp xã.`);
}

/** Late dossiers that are apologised for are explained, too. */
function checkCauses(
  counts: Counts,
  { narrative = {}, information = {} }: Facts,
  complaints: Complaint[],
): void {
  const end = information["den_ngay"] ?? "";
  if (end !== "" && end < "2025-07-01") return;
  if (!("han_che" in narrative) && !("nguyen_nhan" in narrative)) return;
  const apologies = counts.typed.get("phieu_xin_loi");
  const dossiers = counts.typed.get("ho_so_tre_hen");
  if (apologies === undefined ? dossiers === undefined : apologies <= 0) return;
  const late = counts.least("gq_qua_han") + counts.least("dgq_qua_han");
  const isSaid = narrative["han_che"]?.trim() !== "" && (narrative["nguyen_nhan"] ?? "").trim() !== "";
  if (late > 0 && !isSaid)
    add(
      complaints,
      "warning",
      "X06",
      `Có ${n(late)} hồ sơ quá hạn: cần ghi nguyên nhân ở phần hạn chế, nguyên nhân.`,
    );
}

function checkDates(
  information: NonNullable<Facts["information"]>,
  settings: Facts["settings"],
  complaints: Complaint[],
): void {
  const dateOf = (key: string): string | undefined => {
    const text = information[key] ?? "";
    return isDate(text) ? text : undefined;
  };
  const [from, to, issued] = [dateOf("tu_ngay"), dateOf("den_ngay"), dateOf("ngay_ban_hanh")];
  const isEmpty = Object.keys(information).length === 0;
  if (from !== undefined && to !== undefined) {
    if (from > to)
      add(
        complaints,
        "error",
        "D01r",
        `Từ ngày ${writeDate(from)} lại sau đến ngày ${writeDate(to)}: sửa lại khoảng thời gian báo cáo.`,
      );
  } else if (!isEmpty) {
    add(complaints, "warning", "D01r", "Chưa nhập đủ khoảng thời gian báo cáo (từ ngày, đến ngày).");
  }
  const end = information["den_ngay"] ?? "";
  if (end === "" || end >= DECREE) checkTitle(information["ten_ky"] ?? "", from, to, settings, complaints);
  const before = dateOf("ky_truoc_den_ngay");
  if ((end === "" || end >= DECREE) && from !== undefined && before !== undefined) {
    const gap = daysBetween(addDays(before, 1), from);
    if (gap !== 0)
      add(
        complaints,
        "warning",
        "D04r",
        `Kỳ này bắt đầu ${writeDate(from)}, kỳ trước kết thúc ${writeDate(before)}: bị ${gap > 0 ? "hở" : "chồng"} ${Math.abs(gap)} ngày.`,
      );
  }
  if (issued !== undefined && to !== undefined && issued < to)
    add(
      complaints,
      "warning",
      "D10r",
      `Ngày ban hành ${writeDate(issued)} lại trước ngày chốt số liệu ${writeDate(to)}.`,
    );
  else if (
    !isEmpty &&
    !((information["so_ky_hieu"] ?? "").trim() && (information["ngay_ban_hanh"] ?? "").trim())
  )
    add(complaints, "info", "D10r", "Chưa có số hoặc ngày ban hành: báo cáo để chỗ trống để ghi khi ký.");
}

function checkTitle(
  text: string,
  from: string | undefined,
  to: string | undefined,
  settings: Facts["settings"],
  complaints: Complaint[],
): void {
  const title = readPeriodTitle(text);
  if (title === null) return;
  if (title.isEstimate) {
    if (to === undefined)
      add(complaints, "warning", "D09r", "Tiêu đề ghi “ước” nhưng chưa có ngày chốt số liệu.");
    else if (to < periodBounds(title, "15-14").to)
      add(complaints, "warning", "D09r", `Tiêu đề ghi “ước” nhưng số liệu mới đến ${writeDate(to)}.`);
  } else if (to !== undefined) {
    if (periodBounds(title, "duong_lich").to.slice(0, 7) !== to.slice(0, 7)) {
      const start = from === undefined ? "…" : writeDate(from);
      add(
        complaints,
        "warning",
        "D02r",
        `Tiêu đề ghi ${titleOfPeriod(title)} nhưng số liệu từ ${start} đến ${writeDate(to)}.`,
      );
    }
  }
  if (title.kind !== "month" || from === undefined || to === undefined || from > to) return;
  const closing = settings["chot_ky"];
  if (closing === undefined || closing === "tu_nhap") {
    const days = daysBetween(from, to) + 1;
    if (days < 28 || days > 31)
      add(complaints, "warning", "D03r", `Kỳ tháng dài ${days} ngày, thường là 28 đến 31 ngày.`);
    return;
  }
  const usual = periodBounds(title, closing as Closing);
  if (usual.to.slice(0, 7) === to.slice(0, 7) && (usual.from !== from || usual.to !== to))
    add(
      complaints,
      "warning",
      "D03r",
      `Kỳ tháng thường từ ${writeDate(usual.from)} đến ${writeDate(usual.to)} theo thiết lập.`,
    );
}

/** A longer period has no fewer dossiers than the one inside it, and as many as its months together. */
function checkSpans(
  counts: Counts,
  { information = {}, previous, months = [], settings }: Facts,
  complaints: Complaint[],
): void {
  const before = information["ky_truoc_ten"] ?? "";
  if (months.length === 0 && (before === "" || previous === undefined)) return;
  const [title, last] = [readPeriodTitle(information["ten_ky"] ?? ""), readPeriodTitle(before)];
  const ofMonths = months.map((month) => new Counts(month, settings));
  for (const key of ["tiep_nhan_trong_ky", "da_giai_quyet"]) {
    const { label } = figureOf(key);
    const now = counts.certain(key);
    const then = previous?.[key];
    if (title !== null && last !== null && then !== undefined && now < then) {
      const [whole, part] = [periodBounds(title, "duong_lich"), periodBounds(last, "duong_lich")];
      if (part.from >= whole.from && part.to <= whole.to)
        add(complaints, "warning", "D06r", `${label}: lũy kế ${n(now)} nhỏ hơn kỳ trước ${n(then)}.`);
    }
    const sum = ofMonths.reduce((all, month) => all + month.certain(key), 0);
    if (months.length > 0 && !Number.isNaN(sum + now) && sum !== now)
      add(
        complaints,
        "warning",
        "D06r",
        `${label}: cộng ${months.length} tháng được ${n(sum)}, kỳ này ghi ${n(now)} (lệch ${signed(sum - now)}).`,
      );
  }
}
