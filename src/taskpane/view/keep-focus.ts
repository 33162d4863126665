/**
 * The focus goes where the work goes on: when the element that has it is taken off the page (a card that is mended, a
 * question that is answered), the next thing to do takes it, and the keyboard does not begin at the top again.
 */

const FOCUSABLE = "button, summary, input, select, textarea, a[href], [tabindex='0']";

/**
 * Watches the pane for as long as it is open.
 *
 * @param root - the element that `render` draws into; what else takes the focus in a drawing keeps it.
 */
export function keepFocus(root: HTMLElement): void {
  /** What had the focus last; of nothing that the officer has left by themselves. */
  let held: Element | null = document.activeElement;
  root.addEventListener("focusin", () => (held = document.activeElement));
  new MutationObserver((changes) => {
    const isLost = document.activeElement === null || document.activeElement === document.body;
    if (!isLost || held === null || held.isConnected || !document.hasFocus()) return;
    const lost = held;
    const gone = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(lost)));
    held = null;
    if (gone !== undefined) nextAfter(gone, root)?.focus();
  }).observe(root, { childList: true, subtree: true });
}

/** What stands in the place of what is gone or behind it; else the head of the panel. */
function nextAfter(
  { addedNodes, nextSibling, target }: MutationRecord,
  root: HTMLElement,
): HTMLElement | null {
  const place = [addedNodes[0], nextSibling].find((node) => node?.isConnected === true);
  const panel =
    (target.isConnected ? (target as Element) : root).closest(".panel") ?? root.querySelector(".panel");
  if (place !== undefined && place !== null) {
    for (const each of (panel ?? root).querySelectorAll<HTMLElement>(FOCUSABLE)) {
      const isThere = place.contains(each);
      const isBehind = (place.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
      if ((isThere || isBehind) && isSeen(each)) return each;
    }
  }
  return panel?.querySelector<HTMLElement>("h2[tabindex]") ?? null;
}

/** What is folded away cannot take the focus. */
const isSeen = (element: HTMLElement): boolean => element.getClientRects().length > 0;
