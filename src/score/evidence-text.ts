import type { Criterion, Evidence } from "./criterion";

const WORDS: Readonly<Record<Evidence, string>> = {
  described: "theo mô tả của Cổng",
  fitted: "khớp với điểm Cổng đã công bố",
  unknown: "chưa rõ cách tính",
};

/** @example evidenceText(criterionOf("3.1")!) //=> "Công thức theo mô tả của Cổng, khớp với điểm Cổng đã công bố." */
export const evidenceText = ({ evidence }: Criterion): string =>
  `Công thức ${evidence.map((each) => WORDS[each]).join(", ")}.`;
