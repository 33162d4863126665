/** The officer's words in a report that was written before: what stands under the headings that hold nothing else. */
import { foldAccents } from "../vietnamese/words";
import { narrativeLines, NARRATIVE_PARTS } from "./facts/narrative-parts";
import { compileTemplate, type CompiledBlock } from "./notation/compile";
import { keysOfText, type TextPart } from "./notation/slots";
import type { BlockKind, ReportTemplate } from "./notation/template";

/** A heading of the form, by the words that it certainly has, and the part that it holds alone. */
interface Heading {
  readonly words: string;
  readonly part?: string;
  /** Its lines bear numbers of their own. */
  readonly isNumbered?: boolean;
}

const HEADINGS: ReadonlySet<BlockKind> = new Set<BlockKind>(["heading1", "heading2", "heading3", "letter"]);

const PREFIX = "narrative:";

/**
 * The officer's words by part, as far as a text has them under a heading of the form. Where figures stand under the same
 * heading nothing is taken: sentences with last month's numbers are no words to carry on.
 *
 * @param text of a report: lines, lists with their marks.
 * @throws TemplateError for a template that cannot be read.
 * @example narrativeInText("1. Ưu điểm\n- Hồ sơ được tiếp nhận kịp thời.\n2. Hạn chế", template)
 *   //=> { uu_diem: "Hồ sơ được tiếp nhận kịp thời." }
 */
export function narrativeInText(text: string, template: ReportTemplate): Record<string, string> {
  const headings = headingsOf(compileTemplate(template));
  const found = new Map<string, string[]>();
  let open: Heading | undefined;
  for (const line of text.split(/\r\n?|\n/).map((each) => each.trim())) {
    if (line === "") continue;
    const heading = headingAt(line, headings, open);
    if (heading !== undefined) open = heading;
    else if (open?.part !== undefined) {
      const lines = found.get(open.part);
      if (lines === undefined) found.set(open.part, [line]);
      else lines.push(line);
    }
  }
  return Object.fromEntries(
    [...found].map(([key, lines]): [string, string] => [key, narrativeLines(lines.join("\n")).join("\n")]),
  );
}

function headingsOf(blocks: readonly CompiledBlock[]): Heading[] {
  const headings: Heading[] = [];
  const starts = blocks.flatMap((block, index) => (isHeading(block, blocks[index + 1]) ? [index] : []));
  starts.forEach((start, nth) => {
    const below = blocks
      .slice(start + 1, starts[nth + 1])
      .filter(({ kind }) => kind !== "closing" && kind !== "recipient");
    const words = leadOf(plainOf(blocks[start]!.cells[0] ?? []));
    const parts = below.map(({ cells }) => partOf(cells));
    const [part] = parts;
    const isAlone = part !== undefined && parts.every((each) => each !== undefined);
    if (words === "") return;
    headings.push({
      words,
      ...(isAlone ? { part, isNumbered: below[0]!.kind === "numbered" } : {}),
    });
  });
  const known = new Set(headings.flatMap(({ part }) => part ?? []));
  // The name of a part is a heading that offices use as well as the form's.
  return [
    ...headings,
    ...NARRATIVE_PARTS.filter(({ key }) => known.has(key)).map(({ key, label }) => ({
      words: leadOf(label),
      part: key,
    })),
  ];
}

/** A heading, or a line that leads to a part below it: "Nhiệm vụ trọng tâm quý III:". */
function isHeading({ kind, cells }: CompiledBlock, next: CompiledBlock | undefined): boolean {
  if (HEADINGS.has(kind)) return true;
  const last = cells[0]?.[cells[0].length - 1];
  const leads = last?.kind === "words" && last.text.endsWith(":");
  return leads && next !== undefined && partOf(next.cells) !== undefined;
}

/** The part that a block prints and nothing else: "{{narrative:uu_diem}}". */
function partOf(cells: readonly (readonly TextPart[])[]): string | undefined {
  const [only, ...others] = cells.flatMap(keysOfText);
  return others.length === 0 && only?.startsWith(PREFIX) === true ? only.slice(PREFIX.length) : undefined;
}

const plainOf = (parts: readonly TextPart[]): string => {
  const upTo = parts.findIndex(({ kind }) => kind !== "words");
  return parts
    .slice(0, upTo < 0 ? undefined : upTo)
    .map((part) => (part.kind === "words" ? part.text : ""))
    .join("");
};

/** The first phrase of a heading, as offices shorten the rest: "Hạn chế, khó khăn" is "Hạn chế". */
const leadOf = (text: string): string => wordsOf(text.split(/[,;(:]/)[0] ?? "");

function wordsOf(text: string): string {
  return foldAccents(text)
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** "I.", "1.", "1.2.", "a)". */
const NUMBER = /^(?:[ivx]{1,5}|\d{1,2}(?:\.\d{1,2})*|[a-zđ])[.)]\s*/iu;
const ROMAN = /^[IVX]{1,5}[.)]\s/;
/** What comes after the last section. */
const AFTER = /^(?:tren day la|noi nhan|noi gui)\b/;

/** Longer lines are sentences. */
const LONGEST_HEADING = 120;

/** Of a section and its first subsection that begin alike, the one that holds words; then the more exact one. */
const byPartThenLength = (a: Heading, b: Heading): number =>
  Number(b.part !== undefined) - Number(a.part !== undefined) || b.words.length - a.words.length;

/** The heading that a line is; one without a part where it only ends the section above. */
function headingAt(
  line: string,
  headings: readonly Heading[],
  open: Heading | undefined,
): Heading | undefined {
  const words = wordsOf(line.replace(NUMBER, ""));
  if (AFTER.test(words)) return { words };
  if (/^[-–+*•]/.test(line) || line.length > LONGEST_HEADING) return undefined;
  const isSentence = /[.;]$/.test(line) && !NUMBER.test(line);
  const known = headings
    .filter((heading) => ` ${words} `.startsWith(` ${heading.words} `))
    .sort(byPartThenLength)[0];
  if (known !== undefined && !isSentence && !(/[.;]$/.test(line) && open?.isNumbered === true)) return known;
  if (ROMAN.test(line)) return { words };
  // A short numbered line is a heading that the form does not have, but not where the words are numbered themselves.
  const isNumberedHeading = NUMBER.test(line) && !/[.;,]$/.test(line) && open?.isNumbered !== true;
  return isNumberedHeading ? { words } : undefined;
}
