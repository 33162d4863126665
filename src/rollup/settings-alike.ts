/** Counts under one choice of the settings: totals that another choice made are converted where their parts tell by how much. */
import { figuresIn, nameOf, partsOf } from "../catalog/figures";
import { DEFAULT_SETTINGS, settingsIn, type Settings } from "../catalog/settings";
import { valueOf, resolve } from "../checks/resolve";
import type { Resolved } from "../checks/figure-index";
import type { CountedUnit } from "./gather";

/** The choice that most units have made, by setting: what the others are converted to. */
export function commonSettings(units: readonly Pick<CountedUnit, "settings" | "edition">[]): Settings {
  const chosen: Record<string, string> = { ...DEFAULT_SETTINGS };
  for (const { key, default: usual } of settingsIn(Math.max(1, ...units.map(({ edition }) => edition)))) {
    const counts = new Map<string, number>();
    for (const { settings } of units) {
      const value = settings[key] ?? usual;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
    const most = Math.max(0, ...counts.values());
    const winners = [...counts].filter(([, count]) => count === most).map(([value]) => value);
    chosen[key] = winners.includes(usual) || winners.length === 0 ? usual : winners.sort()[0]!;
  }
  return chosen;
}

export interface AlikeFigures {
  readonly resolved: Resolved;
  /** What was converted or could not be, a sentence each. */
  readonly remarks: readonly string[];
}

/**
 * A unit's figures as they would be under the common settings.
 *
 * @example // "đã giải quyết" 100 with 3 withdrawn outside of it, the province counts them inside
 *   //=> 103, "Đã giải quyết: quy đổi 100 thành 103 (cách tính khác với đa số đơn vị)."
 */
export function figuresUnder(common: Settings, unit: CountedUnit): AlikeFigures {
  const own = { ...DEFAULT_SETTINGS, ...unit.settings };
  const known = resolve(unit.figures, own, unit.previous, unit.edition);
  const figures: Record<string, number> = { ...unit.figures };
  const remarks: string[] = [];
  for (const { key } of figuresIn(unit.edition)) {
    const typed = unit.figures[key];
    if (typed === undefined) continue;
    const moved = partsOf(key).filter(
      ({ partWhen }) => partWhen !== undefined && own[partWhen.setting] !== common[partWhen.setting],
    );
    if (moved.length === 0) continue;
    const changes = moved.map((part) => {
      const isIn = own[part.partWhen!.setting] === part.partWhen!.is;
      const count = valueOf(known, part.key);
      return count === undefined ? undefined : isIn ? -count : count;
    });
    if (changes.includes(undefined)) {
      delete figures[key];
      remarks.push(
        `${nameOf(key)}: tính theo cách khác với đa số đơn vị, thiếu chi tiết nên chưa quy đổi được.`,
      );
      continue;
    }
    const change = changes.reduce<number>((sum, each) => sum + each!, 0);
    if (change === 0) continue;
    figures[key] = typed + change;
    remarks.push(
      `${nameOf(key)}: quy đổi ${typed} thành ${typed + change} (cách tính khác với đa số đơn vị).`,
    );
  }
  return { resolved: resolve(figures, common, unit.previous, unit.edition), remarks };
}
