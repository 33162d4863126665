/** The packet of a unit's input sheet, as checked. */
import { VERSION } from "../catalog/version";
import { describeUnit } from "../vietnamese/unit-name";
import { foldAccents } from "../vietnamese/words";
import type { CheckResult } from "./check-sheet";
import type { PacketAnswer, PacketContent } from "../packet/packet";

export interface PacketWishes {
  /** ISO date and time of now. */
  readonly madeAt: string;
  /** The unit's code in the province's list, where it is known. */
  readonly code?: string;
  readonly answers?: readonly PacketAnswer[];
}

/** What is handed in: no narrative, no signer, no text but reasons that the unit itself has written for warnings. */
export function packetOfCheck(
  { content, findings, ruleSet }: CheckResult,
  { madeAt, code = "", answers = [] }: PacketWishes,
): PacketContent {
  const { information, figures, previous, settings, printedRates, edition } = content;
  return {
    unit: { code, name: information["don_vi"] ?? "" },
    period: {
      title: information["ten_ky"] ?? "",
      from: information["tu_ngay"] ?? "",
      to: information["den_ngay"] ?? "",
    },
    madeAt,
    edition,
    rules: ruleSet,
    product: VERSION,
    settings,
    figures,
    previous: previous ?? {},
    printedRates: printedRates ?? [],
    findings: findings
      .filter(({ waiver }) => waiver === undefined)
      .map(({ code: rule, severity, message, keys }) => ({ code: rule, severity, message, keys })),
    waivers: findings.flatMap(({ waiver }) =>
      waiver === undefined
        ? []
        : [{ code: waiver.code, keys: waiver.keys, reason: waiver.reason, on: waiver.on }],
    ),
    answers,
  };
}

const asFileName = (text: string): string =>
  foldAccents(text.toLowerCase())
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");

/**
 * The name of a packet's file.
 *
 * @example packetName({ unit: { code: "", name: "TTPVHCC xã Gia Phúc" }, period: { title: "tháng 4/2026", … } })
 *   //=> "tthc-xa-gia-phuc-thang-4-2026.json"
 */
export function packetName({ unit, period }: Pick<PacketContent, "unit" | "period">): string {
  const { level, place } = describeUnit(unit.name);
  const whose = place === "" ? unit.name : `${level} ${place}`;
  return `tthc-${[whose, period.title].map(asFileName).filter(Boolean).join("-") || "goi-nop"}.json`;
}
