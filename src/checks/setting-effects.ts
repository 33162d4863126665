/** What another choice of a setting would do to this report: for the officer who has to decide. */
import { LATEST } from "../catalog/edition";
import type { Rate } from "../catalog/rate";
import { ratesIn } from "../catalog/rates";
import { settingsIn, type Setting, type SettingOption } from "../catalog/settings";
import { writePercent } from "../vietnamese/percent";
import { confront } from "./confront";
import type { Facts } from "./facts";
import { countBySeverity } from "./finding";
import { percentStyle } from "./percent-style";
import { countsOf, type RateCounts } from "./rate-values";
import { resolveFacts } from "./resolve";

export interface SettingEffect {
  readonly setting: string;
  /** The choice that is not made now. */
  readonly option: SettingOption;
  /** What would change, most telling first; none: this month's figures stay as they are. */
  readonly changes: readonly string[];
}

/**
 * The effects of every choice that the office has not made, on the figures at hand.
 *
 * @example // first half-year of Hưng Đạo, setting S2 "co_ket_qua"
 *   //=> "Tỷ lệ hồ sơ giải quyết trước hạn, đúng hạn: 97,04% → 99,73%"
 */
export function settingEffects(facts: Facts): SettingEffect[] {
  return settingsIn(facts.edition ?? LATEST).flatMap((setting) =>
    setting.options
      .filter(({ value }) => value !== facts.settings[setting.key])
      .map((option) => ({ setting: setting.key, option, changes: changesBy(setting, option, facts) })),
  );
}

function changesBy({ key }: Setting, { value }: SettingOption, facts: Facts): string[] {
  const other: Facts = { ...facts, settings: { ...facts.settings, [key]: value } };
  return [...rateChanges(facts, other), ...verdictChange(facts, other)];
}

function rateChanges(now: Facts, other: Facts): string[] {
  const [before, after] = [now, other].map((facts) => {
    const resolved = resolveFacts(facts);
    return (rate: Rate): string => written(countsOf(rate, resolved), facts);
  });
  return ratesIn(now.edition ?? LATEST).flatMap((rate) => {
    const [from, to] = [before!(rate), after!(rate)];
    return from === to ? [] : [`${rate.label}: ${from} → ${to}`];
  });
}

const UNKNOWN = "chưa tính được";

function written(counts: RateCounts | undefined, { settings }: Facts): string {
  if (counts === undefined) return UNKNOWN;
  if (counts.denominator === 0) return "–";
  return writePercent(counts, percentStyle(settings));
}

function verdictChange(now: Facts, other: Facts): string[] {
  const [before, after] = [countBySeverity(confront(now)), countBySeverity(confront(other))];
  const line = ({ error, warning }: typeof before): string => `${error} lỗi, ${warning} cảnh báo`;
  return line(before) === line(after) ? [] : [`Kết quả kiểm tra: ${line(before)} → ${line(after)}`];
}
