import { readFileSync } from "node:fs";

interface Shortcuts {
  readonly actions: readonly { readonly id: string; readonly type: string; readonly name: string }[];
  readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
}

const { actions, shortcuts } = JSON.parse(readFileSync("assets/shortcuts.json", "utf8")) as Shortcuts;
const manifest = readFileSync("manifest.xml", "utf8");
const functionNames = [...manifest.matchAll(/<FunctionName>([^<]+)</g)].map(([, name]) => name!);

describe("keyboard shortcuts", () => {
  it("are where the manifest says", () => {
    expect(manifest).toContain('<ExtendedOverrides Url="https://localhost:3443/assets/shortcuts.json">');
  });

  it("reach every command of the ribbon, under the same name", () => {
    expect(actions.map(({ id }) => id).sort()).toEqual([...functionNames].sort());
    expect(shortcuts.map(({ action }) => action)).toEqual(actions.map(({ id }) => id));
  });

  it("have names that Office takes: at most 250 characters, Vietnamese", () => {
    for (const { name, type } of actions) {
      expect(type).toBe("ExecuteFunction");
      expect(name).toMatch(/^.{3,250}$/);
    }
  });

  it.each(["default", "mac"])("have keys of their own (%s)", (platform) => {
    const keys = shortcuts.map(({ key }) => key[platform]);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^(Ctrl|Command)\+(Alt|Option)\+\d$/);
  });
});
