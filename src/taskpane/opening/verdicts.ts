/** From what the page noticed to a code. Pure. */
import type { Code } from "./reasons";

/** A code, and whether it is certain: a guess is told only when the pane stays closed. */
export interface Verdict {
  readonly code: Code;
  readonly isCertain: boolean;
  /** The file, for support. */
  readonly file: string;
}

/** Last part of an address, without what follows "?". */
function fileOf(address: string): string {
  return address.replace(/[?#].*/, "").replace(/.*\//, "");
}

/**
 * A script that could not be loaded. What Office.js loads by itself may be telemetry, which many proxies refuse and
 * nobody misses: only Office.js itself and our own files are certain.
 *
 * @example ofMissingScript("https://tthc.example/ribbon.js").code //=> "C1"
 */
export function ofMissingScript(address: string): Verdict {
  const file = fileOf(address);
  if (file === "office.js") return { code: "A1", isCertain: true, file: "" };
  return /\/\/appsforoffice\./.test(address)
    ? { code: "A3", isCertain: false, file }
    : { code: "C1", isCertain: true, file };
}

/**
 * An error that a script threw. Browsers hide all about a script of another server. A web view that passed the tests
 * of `isOld` can parse every file of ours (scripts/check-bundles), so one that it cannot was cut or replaced on the way,
 * mostly by the page on which a proxy asks for a password.
 *
 * @example ofError("Uncaught SyntaxError: Unexpected token '<'", "https://tthc.example/ribbon.js").code //=> "C3"
 */
export function ofError(message: string, address: string): Verdict {
  const file = fileOf(address);
  return { code: /syntax/i.test(message) ? "C3" : "D1", isCertain: file !== "", file };
}

/**
 * Too old for the files of the add-in: before Safari 14 and Chromium 85, as are Trident and EdgeHTML. The policy of the
 * page forbids to try the syntax itself (`new Function`), so what came to the web views at the same time stands for it.
 */
export function isOld(page: object): boolean {
  return !("replaceAll" in String.prototype) || !("BigInt" in page);
}
