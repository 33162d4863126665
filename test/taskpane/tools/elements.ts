/** What a view shows, as an officer sees and touches it: words, buttons, fields. */
import type { Child, Element } from "../../../src/taskpane/view/element";

export type Shown = readonly (Child | false | undefined)[];

/** All elements, from the outside in. */
export function elementsOf(shown: Shown): Element[] {
  return shown.flatMap((each): Element[] =>
    each === false || each === undefined || typeof each === "string"
      ? []
      : [each, ...elementsOf(each.children)],
  );
}

export const textOf = (child: Child): string =>
  typeof child === "string" ? child : child.children.map(textOf).join("");

/** All words, one line for each outer element. */
export const wordsOf = (shown: Shown): string =>
  shown.map((each) => (each === false || each === undefined ? "" : textOf(each))).join("\n");

export const buttonsOf = (shown: Shown): Element[] => elementsOf(shown).filter(({ tag }) => tag === "button");

const EVENT = { preventDefault: () => undefined } as unknown as Event;

export const click = ({ on }: Element): void => on["click"]!(EVENT);

/** Presses the first button with a caption. */
export function press(shown: Shown, caption: string): void {
  const found = buttonsOf(shown).find((each) => textOf(each) === caption);
  if (found === undefined) throw new Error(`no button “${caption}” in:\n${wordsOf(shown)}`);
  click(found);
}

/** Types into a field, chooses from a list, or chooses files, and leaves the field. */
export function enter(shown: Shown, id: string, given: { value?: string; files?: readonly File[] }): void {
  const found = elementsOf(shown).find(({ attributes }) => attributes["id"] === id);
  if (found === undefined) throw new Error(`no field ${id}`);
  const event = { ...EVENT, currentTarget: given, target: given } as unknown as Event;
  for (const handler of Object.values(found.on)) handler(event);
}
