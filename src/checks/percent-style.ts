import type { Settings } from "../catalog/settings";
import type { WritePercentOptions } from "../vietnamese/percent";

/** How this office writes its rates (settings S3, S4). */
export function percentStyle(settings: Settings): WritePercentOptions {
  return {
    decimals: Number(settings["so_le"] ?? 2),
    mode: settings["lam_tron"] === "truncate" ? "truncate" : "half_up",
    decimalMark: settings["dau_thap_phan"] === "." ? "." : ",",
  };
}
