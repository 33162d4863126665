/** V06: withdrawn and returned dossiers stand inside "resolved" in one place of a report and outside in another. */
import { SECTORS, sectorKey, type Sector } from "../../catalog/sectors";
import { ONE_DEFINITION } from "./heads";
import { quoteOf, type ReviewFinding } from "./review-finding";
import type { TextFacts } from "./facts-of-text";

const WITHOUT_RESULT = ["tu_choi", "rut", "dung_xu_ly"];

/** Whether a sector's dossiers balance only with those withdrawn and returned beside the resolved ones. */
function standOutside({ figures }: TextFacts, sector: Sector): boolean {
  const count = (field: string): number => figures[sectorKey(sector, field)] ?? 0;
  const without = count("rut") + count("tra_lai");
  const resolved = count("da_giai_quyet");
  const pending = count("dang_giai_quyet");
  return without > 0 && resolved > 0 && count("tiep_nhan") === resolved + pending + without;
}

/** Sectors that count otherwise than the commune does in the same report. */
export function twoDefinitions(facts: TextFacts): ReviewFinding[] {
  const isInside = facts.settings["rut_trong_da_giai_quyet"] === "true";
  const ofCommune = WITHOUT_RESULT.filter((key) => (facts.figures[key] ?? 0) > 0);
  if (!isInside || ofCommune.length === 0 || facts.figures["da_giai_quyet"] === undefined) return [];
  return SECTORS.filter((sector) => standOutside(facts, sector)).map((sector) => {
    const keys = [...ofCommune, ...["rut", "tra_lai"].map((field) => sectorKey(sector, field))];
    return {
      code: ONE_DEFINITION.code,
      severity: ONE_DEFINITION.severity,
      keys,
      message: `Hồ sơ rút, từ chối của UBND tính trong số đã giải quyết, còn của ${sector.name} tính ngoài: nên tính thống nhất.`,
      quotes: keys.flatMap((key) => facts.sourceOf.get(key) ?? []).map(quoteOf),
      proposal: "Thống nhất một cách tính, hoặc ghi rõ cách tính của từng nơi.",
    };
  });
}
