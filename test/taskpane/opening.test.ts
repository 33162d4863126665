import { readFileSync } from "node:fs";
import { isOld, ofError, ofMissingScript } from "../../src/taskpane/opening/verdicts";
import { CODES, messageOf, REASONS, type Cause } from "../../src/taskpane/opening/reasons";

const OFFICE = "https://appsforoffice.microsoft.com/lib/1/hosted";

describe("a script that is missing", () => {
  it.each([
    [`${OFFICE}/office.js`, "A1", true, ""],
    [`${OFFICE}/office.js?v=1`, "A1", true, ""],
    [`${OFFICE}/ariatelemetry/aria-web-telemetry.js`, "A3", false, "aria-web-telemetry.js"],
    ["https://tthc.example.gov.vn/addin/ribbon.js", "C1", true, "ribbon.js"],
  ])("%s", (address, code, isCertain, file) => {
    expect(ofMissingScript(address)).toEqual({ code, isCertain, file });
  });
});

describe("an error", () => {
  it.each([
    [
      "Uncaught ReferenceError: CustomFunctions is not defined",
      "https://a/functions.js",
      "D1",
      true,
      "functions.js",
    ],
    ["Uncaught SyntaxError: Unexpected token '<'", "https://a/ribbon.js#x", "C3", true, "ribbon.js"],
    // Of a script of another server.
    ["Script error.", "", "D1", false, ""],
  ])("%s", (message, address, code, isCertain, file) => {
    expect(ofError(message, address)).toEqual({ code, isCertain, file });
  });
});

it("a web view is old without what came in 2020", () => {
  expect(isOld({ BigInt })).toBe(false);
  expect(isOld({})).toBe(true);
});

it("every code has a reason, a step to take, and is read out in two signs", () => {
  for (const code of CODES) {
    const [, why, next, support] = messageOf(code, "");
    expect(code).toMatch(/^[A-E]\d$/);
    expect([why, next]).toEqual(REASONS[code.charAt(0) as Cause]);
    expect(next).toMatch(/mở lại Excel\.$/);
    expect(support).toMatch(new RegExp(`: ${code}$`));
  }
  expect(messageOf("C1", "ribbon.js")[3]).toMatch(/: C1 ribbon\.js$/);
});

it("the page for IT staff explains every code, and no other", () => {
  const page = readFileSync("docs/may-chu.md", "utf8");
  expect([...page.matchAll(/^\| ([A-Z]\d) /gm)].map(([, code]) => code)).toEqual([...CODES]);
});
