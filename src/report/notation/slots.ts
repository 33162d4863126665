/**
 * The text of a template block, read into its parts: plain words, `{{key}}` slots, and `[optional parts]`, which
 * are left out when a slot in them has no value.
 */

export interface Words {
  readonly kind: "words";
  readonly text: string;
}

export interface Slot {
  readonly kind: "slot";
  readonly key: string;
}

export interface Optional {
  readonly kind: "optional";
  readonly parts: readonly (Words | Slot)[];
}

export type TextPart = Words | Slot | Optional;

/** A text that cannot be read. The message is Vietnamese and is shown to the officer who edits the template. */
export class SlotError extends Error {
  override readonly name = "SlotError";

  /** @param unknownName the name in a slot that cannot be one. */
  constructor(
    message: string,
    readonly unknownName?: string,
  ) {
    super(message);
  }
}

const SLOT = /\{\{\s*(?<key>[^{}]*?)\s*\}\}/g;
const KEY = /^[a-z][a-z0-9_]*(?:[.:][a-z0-9_]+)*$/;

function wordsAndSlots(text: string): (Words | Slot)[] {
  const parts: (Words | Slot)[] = [];
  const words = (from: number, to?: number): void => {
    const between = text.slice(from, to);
    if (/\{\{|\}\}/.test(between)) throw new SlotError(`dấu {{ }} không đủ cặp ở “${between.trim()}”`);
    // "{don_vi}" would be printed as it is.
    if (/[{}]/.test(between))
      throw new SlotError(`dấu { } phải viết đôi, như {{don_vi}}, ở “${between.trim()}”`);
    if (/[[\]]/.test(between)) throw new SlotError(`dấu [ ] không đủ cặp ở “${between.trim()}”`);
    if (between !== "") parts.push({ kind: "words", text: between });
  };
  let end = 0;
  for (const match of text.matchAll(SLOT)) {
    words(end, match.index);
    const key = match.groups?.["key"] ?? "";
    if (!KEY.test(key)) throw new SlotError(`tên chỉ tiêu “${key}” viết sai`, key);
    parts.push({ kind: "slot", key });
    end = match.index + match[0].length;
  }
  words(end);
  return parts;
}

/**
 * Reads the text of a block.
 *
 * @throws SlotError for unpaired `{{ }}` or `[ ]`, single `{ }`, an ill-written key, or an optional part without a slot.
 * @example parseText("Quá hạn: {{gq_qua_han}} hồ sơ[, tỷ lệ {{tl_qua_han}}].")
 */
export function parseText(text: string): TextPart[] {
  return text
    .split(/(\[[^[\]]*\])/)
    .filter((piece) => piece !== "")
    .flatMap((piece): TextPart[] => {
      if (!piece.startsWith("[") || !piece.endsWith("]")) return wordsAndSlots(piece);
      const parts = wordsAndSlots(piece.slice(1, -1));
      if (!parts.some((part) => part.kind === "slot"))
        throw new SlotError(`phần “${piece}” không có chỉ tiêu nào`);
      return [{ kind: "optional", parts }];
    });
}

/** Every key of a text, in order of appearance. */
export function keysOfText(parts: readonly TextPart[]): string[] {
  return parts.flatMap((part) => {
    if (part.kind === "words") return [];
    return part.kind === "slot" ? [part.key] : keysOfText(part.parts);
  });
}
