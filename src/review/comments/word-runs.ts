/** The texts of a Word document in its XML: where each stands, and in which run, so that a run can be cut in two. */

export interface WordText {
  /** Place of its characters in the XML. */
  readonly start: number;
  readonly end: number;
  /** The tag `<w:t …>` in front of it. */
  readonly tagStart: number;
  readonly run: WordRun;
}

export interface WordRun {
  readonly start: number;
  /** Behind its closing tag. */
  end: number;
  /** `<w:r …>` with its properties: what the second half of a cut run begins with. */
  readonly opening: string;
}

/** Passages that Word shows in no text, or twice. */
const PASSED_OVER: ReadonlySet<string> = new Set(["mc:Fallback", "w:moveFrom", "w:del"]);
const TAG = /<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>/g;
const PROPERTIES = /^<w:rPr(?:\s[^>]*)?\/>|^<w:rPr(?:\s[^>]*)?>.*?<\/w:rPr>/s;

/** The texts of a document in its order. */
export function textsOf(xml: string): WordText[] {
  const texts: WordText[] = [];
  const runs: WordRun[] = [];
  let passed = 0;
  let tagStart = 0;
  let textStart = -1;
  for (const { 0: tag, 1: closing, 2: name = "", 3: empty, index } of xml.matchAll(TAG)) {
    const behind = index + tag.length;
    if (empty === "/") continue;
    if (PASSED_OVER.has(name)) passed += closing === "" ? 1 : -1;
    else if (name === "w:r" && closing === "") {
      const [properties = ""] = PROPERTIES.exec(xml.slice(behind, behind + LONGEST_PROPERTIES)) ?? [];
      runs.push({ start: index, end: behind, opening: tag + properties });
    } else if (name === "w:r") {
      const run = runs.pop();
      if (run !== undefined) run.end = behind;
    } else if (name === "w:t" && closing === "") [tagStart, textStart] = [index, behind];
    else if (name === "w:t") {
      const run = runs[runs.length - 1];
      if (run !== undefined && passed === 0 && index > textStart)
        texts.push({ start: textStart, end: index, tagStart, run });
    }
  }
  return texts;
}

const LONGEST_PROPERTIES = 5_000;
