/**
 * What the oldest web view that the add-in promises to run in can parse and call.
 *
 * The manifest asks for SharedRuntime 1.1 and ExcelApi 1.11: Excel for Mac from 16.35 of 2020 on, which runs the pane in
 * the WebKit of the system, and Excel for Windows with Microsoft Edge WebView2, which renews itself. Safari 14 and
 * Chromium 85 are of the same year; Safari 14 is also the last that macOS 10.14 gets. Trident and EdgeHTML, which
 * Office takes where WebView2 is missing, can run none of it: there `opening.js` says what to install.
 */
import type { ecmaVersion } from "acorn";

export interface Target {
  /** Which files, by their names; the first row that fits holds. */
  readonly files: RegExp;
  readonly ecmaVersion: ecmaVersion;
  readonly webView: string;
  /** Whether what a file calls is held to `TOO_NEW` only, or to what ES5 had. */
  readonly hasOnlyEs5?: true;
}

export const TARGETS: readonly Target[] = [
  { files: /^opening\.js$/, ecmaVersion: 5, webView: "Trident (Internet Explorer 11)", hasOnlyEs5: true },
  // Rates compute where the pane cannot open.
  { files: /^functions\.js$/, ecmaVersion: 2018, webView: "Safari 12.1" },
  { files: /\.js$/, ecmaVersion: 2020, webView: "Safari 14, Chromium 85" },
];

/** Called on any object, and the first Safari and Chromium that have it. A method of our own gets another name. */
export const TOO_NEW_METHODS: ReadonlyMap<string, string> = table({
  at: "Safari 15.4, Chromium 92",
  findLast: "Safari 15.4, Chromium 97",
  findLastIndex: "Safari 15.4, Chromium 97",
  hasOwn: "Safari 15.4, Chromium 93",
  randomUUID: "Safari 15.4, Chromium 92",
  throwIfAborted: "Safari 15.4, Chromium 100",
  requestSubmit: "Safari 16, Chromium 76",
  showPicker: "Safari 16, Chromium 99",
  toReversed: "Safari 16, Chromium 110",
  toSorted: "Safari 16, Chromium 110",
  toSpliced: "Safari 16, Chromium 110",
  groupBy: "Safari 17.4, Chromium 117",
  fromAsync: "Safari 16.4, Chromium 121",
  isWellFormed: "Safari 16.4, Chromium 111",
  toWellFormed: "Safari 16.4, Chromium 111",
  withResolvers: "Safari 17.4, Chromium 119",
});

/** Named without an object. A file that asks `typeof` first may use it. */
export const TOO_NEW_GLOBALS: ReadonlyMap<string, string> = table({
  structuredClone: "Safari 15.4, Chromium 98",
  WeakRef: "Safari 14.1, Chromium 84",
  FinalizationRegistry: "Safari 14.1, Chromium 84",
  DecompressionStream: "Safari 16.4, Chromium 80",
  CompressionStream: "Safari 16.4, Chromium 80",
  OffscreenCanvas: "Safari 16.4, Chromium 69",
  requestIdleCallback: "no Safari",
  showOpenFilePicker: "no Safari",
  showSaveFilePicker: "no Safari",
});

/** A map has no "toString" of its own, as an object would. */
function table(rows: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(rows));
}

/** What ES5 did not have: globals, and methods that only strings, lists and objects of later years have. */
export const AFTER_ES5: readonly string[] = [
  ..."Promise Symbol Map Set WeakMap WeakSet Proxy Reflect fetch URL globalThis BigInt".split(" "),
  ..."assign entries fromEntries values from of find findIndex includes startsWith endsWith repeat".split(
    " ",
  ),
  ..."padStart padEnd flat flatMap replaceAll matchAll append prepend remove replaceWith closest".split(" "),
];
