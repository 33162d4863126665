/**
 * What the figures say by themselves about merits, shortcomings and the next period: lines to begin the narrative
 * with. Each is a line of the template notation, so it is printed only where its figures are known, and no line
 * gives a cause or makes a promise that nobody gave.
 */
import { RATES } from "../../catalog/rates";
import { compileTemplate, type CompiledBlock } from "../notation/compile";
import type { ReportFacts } from "../facts/report-facts";
import { fillBlocks } from "./fill-blocks";
import type { TemplateBlock } from "../notation/template";

/** A part of the narrative (narrative-parts.ts) that lines are suggested for. */
export type SuggestedPart = "uu_diem" | "han_che" | "phuong_huong";

const line = (text: string, when: string): TemplateBlock => ({ kind: "item1", text, when });

const OWN_RATES = RATES.filter((rate) => !rate.key.startsWith("nd_"));

/** Rates of which more is better. Shares that are neither good nor bad (in person, refused, pending) say nothing. */
const WANTED: ReadonlySet<string> = new Set([
  "tl_truc_tuyen",
  "tl_dung_han",
  "tl_giai_quyet",
  "tl_dvc_phat_sinh",
  "tl_truc_tuyen_dvc",
  "tl_nop_toan_trinh",
  "tl_sh_dau_vao",
  "tl_sh_dau_ra",
  "tl_so_hoa",
  "tl_ket_qua_dien_tu",
  "tl_tai_su_dung",
  "tl_luu_kho",
  "tl_ctdt",
  "tl_thanh_toan",
  "tl_pakn_xu_ly",
  "tl_pakn_dung_han",
  "tl_hai_long",
  "tl_cap_nhat",
]);

const perRate = (text: (label: string, key: string) => TemplateBlock, wanted = false): TemplateBlock[] =>
  OWN_RATES.filter(({ key }) => !wanted || WANTED.has(key)).map(({ key, label }) => text(label, key));

const LINES: Readonly<Record<SuggestedPart, readonly TemplateBlock[]>> = {
  uu_diem: [
    line("Không có hồ sơ giải quyết quá hạn.", "gq_qua_han = 0 and da_giai_quyet > 0"),
    ...perRate((label, key) =>
      line(`${label} là {{${key}}}, đạt chỉ tiêu giao ({{target:${key}}}).`, `result:${key} = dat`),
    ),
    ...perRate(
      (label, key) =>
        line(
          `${label} là {{${key}}}, tăng so với kỳ trước ({{before:${key}}}).`,
          `trend:${key} = tang and not result:${key}`,
        ),
      true,
    ),
  ],
  han_che: [
    line("Còn {{gq_qua_han}} hồ sơ giải quyết quá hạn.", "gq_qua_han > 0"),
    line("Còn {{dgq_qua_han}} hồ sơ đang giải quyết đã quá hạn.", "dgq_qua_han > 0"),
    line("Còn {{cham_tiep_nhan}} hồ sơ trực tuyến chậm tiếp nhận.", "cham_tiep_nhan > 0"),
    line("Còn {{pakn_dang_xu_ly}} phản ánh, kiến nghị đang xử lý.", "pakn_dang_xu_ly > 0"),
    ...perRate((label, key) =>
      line(`${label} là {{${key}}}, chưa đạt chỉ tiêu giao ({{target:${key}}}).`, `result:${key} = chua_dat`),
    ),
    ...perRate(
      (label, key) =>
        line(`${label} là {{${key}}}, giảm so với kỳ trước ({{before:${key}}}).`, `trend:${key} = giam`),
      true,
    ),
  ],
  phuong_huong: [
    line("Tiếp tục giải quyết {{dang_giai_quyet}} hồ sơ chuyển sang kỳ sau.", "dang_giai_quyet > 0"),
    ...perRate((label, key) =>
      line(
        `Tiếp tục thực hiện chỉ tiêu giao chưa đạt: ${label.charAt(0).toLowerCase()}${label.slice(1)} ({{target:${key}}}).`,
        `result:${key} = chua_dat`,
      ),
    ),
  ],
};

type Compiled = Readonly<Record<SuggestedPart, readonly CompiledBlock[]>>;

let compiled: Compiled | undefined;

/** Read once, when the first report is made. */
function compiledLines(): Compiled {
  const read = (part: SuggestedPart): CompiledBlock[] =>
    compileTemplate({ id: part, title: "", blocks: LINES[part] });
  compiled ??= { uu_diem: read("uu_diem"), han_che: read("han_che"), phuong_huong: read("phuong_huong") };
  return compiled;
}

/**
 * The lines that the figures, rates, targets and the previous period suggest, by part of the narrative.
 *
 * @example suggestionsOf(facts).han_che //=> ["Còn 01 hồ sơ giải quyết quá hạn."]
 */
export function suggestionsOf(facts: ReportFacts): Record<SuggestedPart, string[]> {
  const lines = compiledLines();
  const texts = (part: SuggestedPart): string[] =>
    fillBlocks(lines[part], facts).flatMap((block) => ("text" in block ? [block.text] : []));
  return { uu_diem: texts("uu_diem"), han_che: texts("han_che"), phuong_huong: texts("phuong_huong") };
}

/** The facts with suggestions for the parts that the officer has not touched yet; an emptied part stays empty. */
export function withSuggestions(facts: ReportFacts): ReportFacts {
  const suggested = Object.entries(suggestionsOf(facts)).map(([part, lines]) => [part, lines.join("\n")]);
  return { ...facts, narrative: { ...Object.fromEntries(suggested), ...facts.narrative } };
}
