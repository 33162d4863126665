import { CURRENT_EDITION, ruleSetVersion } from "../checks/rule-set";
import { VERSION } from "./version";

/** One product in two editions: which one this is, of which version, by which rules. */
export const aboutText = (isOnFile: boolean): string =>
  `Báo cáo TTHC phiên bản ${VERSION}, bản ${isOnFile ? "ngoại tuyến" : "trong Excel"}, bộ quy tắc ${ruleSetVersion(CURRENT_EDITION)}.`;
