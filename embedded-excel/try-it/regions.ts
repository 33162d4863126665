/** F6, as in Excel: from the sheet to the pane, to the commands above, and back to the sheet. Tab stays in the cells. */

/** A part of the page that the keyboard goes to as a whole. */
export interface Region {
  readonly holds: (element: Element | null) => boolean;
  /** Whether there is anything to go to. */
  readonly isShown: () => boolean;
  readonly focus: () => void;
}

/**
 * @param regions in the order in which F6 goes through them.
 * @param pane its keys do not reach the page by themselves.
 */
export function followRegionKey(regions: readonly Region[], pane: HTMLIFrameElement): void {
  const move = (event: KeyboardEvent): void => {
    if (event.key !== "F6") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const shown = regions.filter(({ isShown }) => isShown());
    const here = shown.findIndex(({ holds }) => holds(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    shown[(here + step + shown.length) % shown.length]?.focus();
  };
  window.addEventListener("keydown", move, { capture: true });
  pane.addEventListener("load", () =>
    pane.contentWindow?.addEventListener("keydown", move, { capture: true }),
  );
}

/** Where the keyboard was in the pane, or what it begins with. */
export function focusInPane({ contentDocument, contentWindow }: HTMLIFrameElement): void {
  contentWindow?.focus();
  if (contentDocument === null || contentDocument.activeElement !== contentDocument.body) return;
  const first = contentDocument.querySelector<HTMLElement>("h2[tabindex], button, input, select, summary");
  first?.focus();
}
