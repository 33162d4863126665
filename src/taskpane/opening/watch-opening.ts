/** Tells why the pane stays closed, in the place that says "Đang mở…" until the pane draws itself there. */
import { isOld, ofError, ofMissingScript, type Verdict } from "./verdicts";
import { messageOf, type Code } from "./reasons";

/** A slow line at a commune office may take this long; Office.js itself gives no sign when it is refused. */
export const PATIENCE_MS = 15_000;

/**
 * A later verdict replaces one of less weight: waiting is told until something certain is known, and what an old web view
 * cannot read fails for that reason and no other.
 */
const WAITED = 1;
const CERTAIN = 2;
const OLD = 3;

/**
 * Watches a page until its pane is open. The pane replaces the element with the id "opening" when it first draws, so
 * the message vanishes by that, however late, and nothing is ever written over a running pane.
 */
export function watchOpening(page: Window & typeof globalThis): void {
  const { document } = page;
  let told = 0;
  let guess: Verdict | undefined;
  let areScriptsRun = false;

  const tell = (code: Code, detail: string, weight: number): void => {
    const place = document.getElementById("opening");
    if (!place || weight <= told) return;
    told = weight;
    place.textContent = "";
    messageOf(code, detail).forEach((text, index) => {
      const line = document.createElement(index === 0 ? "strong" : "p");
      line.appendChild(document.createTextNode(text));
      place.appendChild(line);
    });
  };

  const take = (verdict: Verdict): void => {
    if (verdict.isCertain) tell(verdict.code, verdict.file, CERTAIN);
    else guess = guess || verdict;
  };

  /** At "interactive" the place stands in the page; scripts may fail before. */
  const whenRead = (then: () => void): void => {
    if (document.readyState === "loading") page.setTimeout(() => whenRead(then), 100);
    else then();
  };

  // In the capturing phase: what fails to load tells its own element only.
  page.addEventListener(
    "error",
    (event) => {
      const { src, tagName } = event.target as HTMLScriptElement;
      if (tagName === "SCRIPT") whenRead(() => take(ofMissingScript(src)));
      else if (!tagName) whenRead(() => take(ofError(event.message, event.filename || "")));
    },
    true,
  );
  page.addEventListener("unhandledrejection", () => {
    guess = guess || { code: "D2", isCertain: false, file: "" };
  });
  document.addEventListener("DOMContentLoaded", () => {
    areScriptsRun = true;
  });
  page.setTimeout(() => {
    if (document.styleSheets.length === 0) stopWaitingForStyles(document);
    const waitedFor: Code = !("Office" in page) ? "A2" : areScriptsRun ? "E1" : "C2";
    const { code, file } = guess || { code: waitedFor, file: "" };
    tell(code, file, WAITED);
  }, PATIENCE_MS);
  if (isOld(page)) whenRead(() => tell("B1", "", OLD));
}

/**
 * Nothing is drawn and no script runs while a style of the page is on its way. Taken out and put back it is waited for no
 * longer: the pane opens bare, and is dressed when the styles come.
 */
function stopWaitingForStyles(document: Document): void {
  const link = document.querySelector("link");
  if (link) document.head.appendChild(link);
}
