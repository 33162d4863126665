/** How the build makes files that an old web view reads, and small ones. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { parse } from "acorn";
import { scriptsIn } from "../../scripts/check-bundles";
import { unexplained } from "../../scripts/bundles/problems";
import { ADDIN_DIR } from "../../scripts/try-it/builds";

const { lower } = jest.requireActual<{
  lower: (script: string, target: "es5" | "es2018", isSmall?: boolean) => string;
}>("../../webpack/lower-plugin");

const { STYLES, joinStyles, withoutRemarks } = jest.requireActual<{
  STYLES: readonly string[];
  joinStyles: (files: readonly { absoluteFilename: string; data: Buffer }[]) => string;
  withoutRemarks: (css: string) => string;
}>("../../webpack/stylesheet");

it("every built script can be read by the web views that it is meant for", () => {
  const scripts = scriptsIn(ADDIN_DIR);
  expect(scripts.size).toBeGreaterThan(20);
  expect(unexplained(scripts)).toEqual({ problems: [], needless: [] });
});

it("the page's first script is ES5", () => {
  const script = scriptsIn(ADDIN_DIR).get("opening.js")!;
  expect(script.length).toBeGreaterThan(1000);
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
});

it.each([true, false])("newer syntax becomes older (small: %s)", (isSmall) => {
  const script = lower("globalThis.f = (a) => `${a?.b ?? 1}`", "es5", isSmall);
  expect(() => parse(script, { ecmaVersion: 5 })).not.toThrow();
});

describe("the one stylesheet", () => {
  const folder = path.join(__dirname, "../../src/taskpane/style");
  const file = (name: string, css: string) => ({
    absoluteFilename: `/x/${name}.css`,
    data: Buffer.from(css),
  });

  it("has every stylesheet of the pane", () => {
    expect(readdirSync(folder).sort()).toEqual(STYLES.map((name) => `${name}.css`).sort());
  });

  it("keeps their order, whatever order they come in", () => {
    const css = joinStyles([...STYLES].reverse().map((name) => file(name, `.${name} { top: 0; }\n`)));
    expect(css).toBe(STYLES.map((name) => `.${name}{top: 0}`).join(""));
  });

  it("refuses one that has no place in the order", () => {
    expect(() => joinStyles([...STYLES, "more"].map((name) => file(name, "")))).toThrow("more");
  });

  it("keeps what blanks mean", () => {
    expect(
      withoutRemarks('/* a */\n.a > .b , p:not(.c) {\n  font:\n    14px/1.45 "Segoe UI",\n    x;\n}\n'),
    ).toBe('.a > .b,p:not(.c){font: 14px/1.45 "Segoe UI",x}');
  });
});
