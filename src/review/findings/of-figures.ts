/** The rules of the catalogue over the figures of a text, each finding with the words that it is about. */
import { isFigureKey, nameOf, partsOf } from "../../catalog/figures";
import { isRateKey } from "../../catalog/rates";
import type { Settings } from "../../catalog/settings";
import { confront } from "../../checks/confront";
import { checkFacts } from "../../checks/check-facts";
import type { Finding } from "../../checks/finding";
import { knownFrom } from "../../checks/known";
import type { Statement } from "../statements/statement";
import type { TextFacts } from "./facts-of-text";
import { placeOf, quoteAt, quoteOf, type Quote, type ReviewFinding } from "./review-finding";

const INSIDE = "rut_trong_da_giai_quyet";
const BASE = "mau_so_dung_han";
const ON_TIME = "tl_dung_han";

const WITH_RESULT = ["gq_truoc_va_dung_han", "gq_truoc_han", "gq_dung_han", "gq_qua_han"];
const WITHOUT_RESULT = ["tu_choi", "rut", "dung_xu_ly"];

const sumOf = ({ figures }: TextFacts, keys: readonly string[]): number =>
  keys.reduce((sum, key) => sum + (figures[key] ?? 0), 0);

/** S1: withdrawn and refused dossiers stand outside "resolved" where that is made up, or balances, without them. */
function countsThemOutside(facts: TextFacts): boolean {
  const { figures } = facts;
  const resolved = figures["da_giai_quyet"];
  const without = figures["khong_co_ket_qua"] ?? sumOf(facts, WITHOUT_RESULT);
  if (resolved === undefined || without === 0) return false;
  const merged =
    figures["gq_truoc_va_dung_han"] === undefined ? WITH_RESULT : ["gq_truoc_va_dung_han", "gq_qua_han"];
  const made = sumOf(facts, merged);
  if (made > 0) return made === resolved;
  return figures["tong_ho_so"] === resolved + without + sumOf(facts, ["dang_giai_quyet"]);
}

const errorsOf = (facts: TextFacts): number =>
  confront(facts).filter(({ severity }) => severity === "error").length;

/**
 * The facts under the definitions that the report's own figures show (S1, S2); a report does not say them.
 *
 * @example // Kẻ Sặt: 1.078 early + 2 late = 1.080 resolved, so the 13 withdrawn stand outside
 */
export function withOwnDefinitions(facts: TextFacts): TextFacts {
  const choose = (settings: Settings): TextFacts => ({
    ...facts,
    settings: { ...facts.settings, ...settings },
  });
  const inside = String(!countsThemOutside(facts));
  const usual = choose({ [INSIDE]: inside });
  const isRated = facts.printedRates.some(({ rate }) => rate === ON_TIME);
  if (!isRated) return usual;
  const other = choose({ [INSIDE]: inside, [BASE]: "co_ket_qua" });
  return errorsOf(other) < errorsOf(usual) && mayBeOn(other, usual) ? other : usual;
}

/**
 * Whether the rate of what was on time may be of those with a result. Where these are not told, they are fewer than all that
 * were resolved, so that it is higher than on all; a lower rate is right on neither.
 */
function mayBeOn(other: TextFacts, usual: TextFacts): boolean {
  const [onOther, onUsual] = [other, usual].map((facts) =>
    knownFrom(facts).printed.filter(({ rate }) => rate.key === ON_TIME),
  );
  return onUsual!.every(({ percent, counts }, index) => {
    if (onOther![index]?.judgement !== undefined || percent === undefined || counts === undefined)
      return true;
    const { numerator, denominator } = counts;
    return percent.units * denominator >= numerator * 10 ** (percent.decimals + 2);
  });
}

/** A blank of the sheet is a thing not said in a text. */
const NOT_SAID = "Q23";

/** What the sheet asks its user to type, said of a text. */
const IN_OTHER_WORDS: Readonly<Record<string, string>> = {
  D01r: "Báo cáo không ghi khoảng thời gian của số liệu (từ ngày … đến ngày …).",
};

/**
 * Confronts the facts of a text.
 *
 * @returns findings in the order of `checkFacts`; `causedBy` counts in that order.
 */
export function findingsOfFigures(text: string, facts: TextFacts): ReviewFinding[] {
  const findings = checkFacts(facts);
  const printedAlready = new Map<string, number>();
  return findings.map((finding) => {
    const quotes = [...dutyQuotes(finding, text, facts), ...quotesOf(finding, facts, printedAlready)];
    const proposal = proposalOf(finding, facts);
    return { ...inWordsOfText(finding), quotes, ...(proposal === undefined ? {} : { proposal }) };
  });
}

function inWordsOfText(finding: Finding): Finding {
  if (finding.code === NOT_SAID) {
    const names = finding.keys.map((key) => `“${nameOf(key)}”`).join(" hoặc ");
    return {
      ...finding,
      severity: "info",
      message: `Báo cáo không nêu ${names} (không phát sinh thì ghi 0).`,
    };
  }
  if (finding.severity === "info") return { ...finding, message: withoutCells(finding.message) };
  const isMissing = finding.severity === "warning" && finding.message.startsWith("Chưa nhập");
  const message = isMissing ? IN_OTHER_WORDS[finding.code] : undefined;
  return message === undefined ? finding : { ...finding, message };
}

/** A text has no cells that could be blank. */
const withoutCells = (message: string): string =>
  message.replace(/: ô (“.*”) đang trống\.$/, ": văn bản không nêu $1.");

/** Statements that a finding is about. Of a rate printed several times, the one that the message cites. */
function quotesOf({ code, keys, message }: Finding, facts: TextFacts, cited: Map<string, number>): Quote[] {
  const statements: Statement[] = (ABOUT[code] ?? [])
    .flatMap((key) => facts.sourceOf.get(key) ?? [])
    .filter(({ value }) => value > 0);
  for (const key of keys) {
    if (isRateKey(key)) statements.push(...ratesCited(key, code, message, facts, cited));
    else if (isFigureKey(key)) statements.push(...sourcesOf(key, facts));
  }
  return [...new Set(statements)].map(quoteOf);
}

function ratesCited(
  key: string,
  code: string,
  message: string,
  { rateStatements }: TextFacts,
  cited: Map<string, number>,
): readonly Statement[] {
  const all = rateStatements.filter((each) => each.key === key);
  const matching = all.filter(({ written, section }) => {
    const isWritten = message.includes(`${written}%`) || message.includes(written);
    return (
      isWritten && (section === "" || !message.includes("(mục ") || message.includes(`(mục ${section})`))
    );
  });
  if (matching.length < 2 || code === "X07") return code === "X07" || matching.length === 0 ? all : matching;
  // The same rate printed twice alike in one section: the first finding cites the first.
  const id = `${code} ${key} ${message}`;
  const nth = cited.get(id) ?? 0;
  cited.set(id, nth + 1);
  return [matching[Math.min(nth, matching.length - 1)]!];
}

function sourcesOf(key: string, { sourceOf }: TextFacts): readonly Statement[] {
  const own = sourceOf.get(key);
  if (own !== undefined) return [own];
  const parts = partsOf(key).flatMap((part) => statedParts(part.key, sourceOf));
  if (parts.length > 0) return parts;
  // What is missing of a sector is missing beside what it received.
  const received = sourceOf.get(
    key.replace(/^(nd_(?:cong_an|quan_su|dat_dai|bhxh|khac))_.*/, "$1_tiep_nhan"),
  );
  return received === undefined ? [] : [received];
}

/** What a finding is about besides its keys: figures that call for one that is missing. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  X06: ["gq_qua_han", "dgq_qua_han"],
};

/** H05 is about who sits at the centre: the sentence that says so comes first. */
function dutyQuotes({ code, keys }: Finding, text: string, { onDuty }: TextFacts): Quote[] {
  if (code !== "H05") return [];
  return onDuty
    .filter(({ sectors }) => sectors.some((sector) => keys.some((key) => key.startsWith(`nd_${sector}_`))))
    .map(({ reading: { line } }) => quoteAt(text, [line.start, line.end], line.section, line.index));
}

/** What to do about a finding whose message does not say it. */
const PROPOSALS: Readonly<Record<string, string>> = {
  X08: "Bỏ câu này, hoặc ghi đúng số hồ sơ trên từng hệ thống.",
  P08: "Dùng dấu phẩy thập phân.",
  P03: "Ghi thêm số hồ sơ: tử số/mẫu số.",
  H05: "Sửa một trong hai câu cho khớp.",
};

/** A total that is not stated is told by its parts, each as high up as the text states it. */
function statedParts(key: string, sourceOf: TextFacts["sourceOf"]): readonly Statement[] {
  const own = sourceOf.get(key);
  return own === undefined ? partsOf(key).flatMap((part) => statedParts(part.key, sourceOf)) : [own];
}

function proposalOf({ expected, keys, hint, suspect, code }: Finding, facts: TextFacts): string | undefined {
  // Hints speak of the sheet's cells.
  if (hint !== undefined) return hint.replace(/ô “/g, "“");
  if (PROPOSALS[code] !== undefined) return PROPOSALS[code];
  const [first = ""] = keys;
  if (expected !== undefined && isRateKey(first)) return `Sửa thành ${expected}%.`;
  if (suspect !== undefined) {
    const source = facts.sourceOf.get(suspect.key);
    const place = source === undefined ? "" : ` ở ${placeOf(quoteOf(source))}`;
    return `Xem lại ${nameOf(suspect.key)}${place}.`;
  }
  return undefined;
}
