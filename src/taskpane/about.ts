import { VERSION } from "../catalog/version";

/**
 * One product in two editions: which one this is, of which version, by which rules.
 *
 * @param ruleSet as a check tells it; absent before there has been one, for the rules are fetched with the first.
 */
export const aboutText = (isOnFile: boolean, ruleSet?: string): string =>
  `Báo cáo TTHC phiên bản ${VERSION}, bản ${isOnFile ? "ngoại tuyến" : "trong Excel"}${ruleSet === undefined ? "" : `, bộ quy tắc ${ruleSet}`}.`;
