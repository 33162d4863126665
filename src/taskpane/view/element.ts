/** A page as plain data: the views are functions from the state to elements, `render.ts` brings them to the page. */

export type Child = Element | string;

export type Handler = (event: Event) => void;

export interface Element {
  readonly tag: string;
  /** Attributes; true = present without a value. */
  readonly attributes: Readonly<Record<string, string | true>>;
  readonly on: Readonly<Record<string, Handler>>;
  readonly children: readonly Child[];
  /** Elements of different keys never become one another: a new step is a new element. */
  readonly key?: string;
  /** Takes the keyboard's focus when it comes up. */
  readonly takesFocus?: boolean;
  /** Value of a form control. */
  readonly value?: string;
}

export interface Properties {
  readonly on?: Readonly<Record<string, Handler>>;
  readonly key?: string;
  readonly takesFocus?: boolean;
  readonly value?: string;
  /** Attributes; false and undefined leave one out. */
  readonly [attribute: string]: unknown;
}

/** What stands for nothing in a list of children. */
type Optional = Child | false | undefined;

/**
 * Describes an element. Text is always text, never HTML.
 *
 * @example h("p", { class: "hint" }, "Ô ", h("b", {}, "D9"))
 */
export function h(
  tag: string,
  properties: Properties,
  ...children: readonly (Optional | readonly Optional[])[]
): Element {
  const { on = {}, key, takesFocus, value, ...attributes } = properties;
  const present = Object.entries(attributes).flatMap(([name, given]): [string, string | true][] => {
    if (given === undefined || given === false) return [];
    return [[name, given === true ? true : String(given)]];
  });
  return {
    tag,
    attributes: Object.fromEntries(present),
    on,
    children: children.flat().filter((child): child is Child => child !== undefined && child !== false),
    ...(key === undefined ? {} : { key }),
    ...(takesFocus === undefined ? {} : { takesFocus }),
    ...(value === undefined ? {} : { value }),
  };
}
