import type { Criterion, Evidence } from "./criterion";

const WORDS: Readonly<Record<Evidence, string>> = {
  described: "mô tả của Cổng",
  fitted: "điểm Cổng đã công bố",
  unknown: "suy đoán, chưa rõ cách tính",
};

/** @example evidenceText(criterionOf("3.1")!) //=> "Theo mô tả của Cổng và điểm Cổng đã công bố." */
export const evidenceText = ({ evidence }: Criterion): string =>
  `Theo ${evidence.map((each) => WORDS[each]).join(" và ")}.`;
