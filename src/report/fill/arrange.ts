/** From filled blocks to the blocks of a document: lines that introduce nothing go, then headings are numbered. */
import { roman, vietnameseLetter } from "../../vietnamese/numerals";
import type { Block } from "../document/document";
import type { FilledBlock, FilledKind, FilledText } from "./fill-blocks";

/** Kinds that stand around the body: head, title, recipients. */
const AROUND = ["page", "formLeft", "formRight", "title", "period", "recipient", "preparer"] as const;

type KindAround = (typeof AROUND)[number];
type BodyKind = Exclude<FilledKind, KindAround>;
type BodyText = Omit<FilledText, "kind"> & { readonly kind: BodyKind };
type BodyBlock = BodyText | Exclude<FilledBlock, FilledText>;

const isBody = (block: FilledBlock): block is BodyBlock =>
  !(AROUND as readonly string[]).includes(block.kind);

/** How deep a block stands. A heading or an introducing line owns the deeper blocks right after it. */
const DEPTHS: Readonly<Record<BodyKind | "table", number>> = {
  opening: 0,
  closing: 0,
  heading1: 1,
  heading2: 2,
  heading3: 3,
  letter: 3,
  basis: 4,
  paragraph: 4,
  point: 4,
  note: 4,
  numbered: 5,
  item1: 6,
  item2: 7,
  table: 8,
};

const isHeading = ({ kind }: BodyBlock): boolean => kind.startsWith("heading") || kind === "letter";

/** The opening sentence is followed by the whole report, so only lines inside sections can introduce nothing. */
const introduces = (block: BodyBlock): boolean =>
  block.kind !== "table" && block.kind !== "opening" && block.introduces;

const PARTS_FOLLOW = /[\s.;,]*\btrong đó:$/i;

/** A block that introduces nothing: without "Trong đó:" when it says something of its own, else not at all. */
function withoutFollowers(block: BodyBlock): BodyBlock | undefined {
  if (block.kind === "table") return block;
  const rest = block.text.replace(PARTS_FOLLOW, ".");
  return isHeading(block) || rest.endsWith(":") ? undefined : { ...block, text: rest };
}

/** Backwards, so that a heading goes when all that it would have headed has gone. */
function dropEmptyHeads(blocks: readonly BodyBlock[]): BodyBlock[] {
  const kept: BodyBlock[] = [];
  for (const block of [...blocks].reverse()) {
    const next = kept[0];
    const isFollowed = next !== undefined && DEPTHS[next.kind] > DEPTHS[block.kind];
    const needsFollowers = isHeading(block) || introduces(block);
    const left = isFollowed || !needsFollowers ? block : withoutFollowers(block);
    if (left !== undefined) kept.unshift(left);
  }
  return kept;
}

/** Counters of "I.", "1.", "1.1." and "a)", and of the plain numbering 1, 2, 3 within a section. */
class Numbering {
  private readonly counts = { heading1: 0, heading2: 0, heading3: 0, letter: 0, numbered: 0 };

  next(kind: BodyBlock["kind"]): string {
    const { counts } = this;
    switch (kind) {
      case "heading1":
        counts.heading1 += 1;
        counts.heading2 = counts.heading3 = counts.letter = counts.numbered = 0;
        return `${roman(counts.heading1)}. `;
      case "heading2":
        counts.heading2 += 1;
        counts.heading3 = counts.letter = counts.numbered = 0;
        return `${counts.heading2}. `;
      case "heading3":
      case "point":
        counts.heading3 += 1;
        counts.letter = counts.numbered = 0;
        return counts.heading2 === 0 ? `${counts.heading3}. ` : `${counts.heading2}.${counts.heading3}. `;
      case "letter":
        counts.letter += 1;
        counts.numbered = 0;
        return `${vietnameseLetter(counts.letter)}) `;
      case "numbered":
        counts.numbered += 1;
        return `${counts.numbered}. `;
      default:
        return "";
    }
  }
}

function toBlock(block: BodyBlock, number: string): Block {
  if (block.kind === "table") return block;
  const text = number + block.text;
  switch (block.kind) {
    case "heading1":
      return { kind: "heading", level: 1, text };
    case "heading2":
      return { kind: "heading", level: 2, text };
    case "heading3":
    case "letter":
      return { kind: "heading", level: 3, text };
    case "item1":
      return { kind: "item", level: 1, text };
    case "item2":
      return { kind: "item", level: 2, text };
    case "basis":
      return { kind: "paragraph", text, italic: true };
    case "note":
      return { kind: "paragraph", text, isNote: true };
    default:
      return { kind: "paragraph", text };
  }
}

/**
 * The body of a report. Headings without content are left out, so the numbers of the others have no gap.
 *
 * @example arrange(fillBlocks(compileTemplate(template), facts))[0]
 *          //=> { kind: "heading", level: 1, text: "I. Đặc điểm tình hình" }
 */
export function arrange(filled: readonly FilledBlock[]): Block[] {
  const numbering = new Numbering();
  return dropEmptyHeads(filled.filter(isBody)).map((block) => toBlock(block, numbering.next(block.kind)));
}
