/** What is said of the offline edition in more than one place. */
import { readFileSync } from "node:fs";
import { savedName } from "../../src/offline/desk";
import { OFFLINE_POLICY } from "../../src/offline/offline-policy";
import { VERSION } from "../../src/catalog/version";
import { aboutText } from "../../src/taskpane/about";

it("is of the version of the package and of the manifest", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  expect(VERSION).toBe(version);
  expect(aboutText(true)).toContain(`phiên bản ${version},`);
  expect(readFileSync("manifest.xml", "utf8")).toContain(`<Version>${VERSION}.`);
});

it("lets its page ask nobody for anything", () => {
  expect(OFFLINE_POLICY["default-src"]).toEqual(["'none'"]);
  expect(OFFLINE_POLICY["connect-src"]).toEqual(["'none'"]);
  const sources = Object.values(OFFLINE_POLICY).flat();
  expect(sources.filter((source) => /^https?:|\*|unsafe-eval/.test(source))).toEqual([]);
});

it.each([
  ["thang-4.xlsx", "thang-4 (bản mới).xlsx"],
  ["thang-4.xlsm", "thang-4 (bản mới).xlsx"],
  ["thang-4 (bản mới).xlsx", "thang-4 (bản mới).xlsx"],
  ["thang-4 (bản mới) (2).xlsx", "thang-4 (bản mới).xlsx"],
])("saves %s as %s", (opened, saved) => {
  expect(savedName(opened)).toBe(saved);
});
