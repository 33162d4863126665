/** What no source of ours may do: make elements out of words, run words, or ask anybody for anything. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { OFFLINE_POLICY } from "../../src/offline/offline-policy";
import { CONTENT_SECURITY_POLICY } from "../../src/taskpane/content-security-policy";

const SRC = path.join(__dirname, "..", "..", "src");

/** Without remarks, which may name these things. */
const SOURCES = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => {
    const text = readFileSync(path.join(SRC, file), "utf8");
    return [file, text.replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, "")] as const;
  });

const NEVER: readonly (readonly [what: string, words: RegExp])[] = [
  [
    "makes elements out of words",
    /\b(?:innerHTML|outerHTML|insertAdjacentHTML|srcdoc|createContextualFragment)\b|document\.write/,
  ],
  ["runs words", /\beval\(|\bnew Function\(|set(?:Timeout|Interval)\(\s*["'`]/],
  [
    "asks somebody for something",
    /\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b|\bnew (?:WebSocket|EventSource|RTCPeerConnection)\b|\bwindow\.open\b/,
  ],
  ["sends a form", /\.submit\(|createElement\("(?:form|iframe|object|embed)"/],
];

test.each(NEVER)("no source %s", (_, words) => {
  expect(SOURCES.length).toBeGreaterThan(400);
  expect(SOURCES.filter(([, text]) => words.test(text)).map(([file]) => file)).toEqual([]);
});

test.each([
  ["the pane", CONTENT_SECURITY_POLICY],
  ["the offline edition", OFFLINE_POLICY],
])("the policy of %s has no way for requests, words as scripts, or frames of others", (_, policy) => {
  for (const name of ["default-src", "connect-src", "object-src", "base-uri", "form-action"]) {
    expect(policy[name as keyof typeof policy]).toEqual(["'none'"]);
  }
  expect(policy["script-src"]).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/unsafe|\*|^data:|^https?:$/)]),
  );
});

/** Licences under which what is handed out may stand (LICENSE: MIT). */
const ALLOWED = new Set(["MIT", "ISC", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "0BSD"]);

test("what is handed out stands under licences that allow it", () => {
  const { packages } = JSON.parse(readFileSync(path.join(SRC, "..", "package-lock.json"), "utf8")) as {
    packages: Record<string, { dev?: true; devOptional?: true; license?: string }>;
  };
  const shipped = Object.entries(packages).filter(
    ([name, { dev, devOptional }]) => name !== "" && dev !== true && devOptional !== true,
  );
  expect(shipped.length).toBeGreaterThan(5);
  expect(shipped.filter(([, { license = "none" }]) => !ALLOWED.has(license)).map(([name]) => name)).toEqual(
    [],
  );
});
