/** The colours of theme.css against each other, by the formula of WCAG 2.2. */
import { readFileSync } from "node:fs";
import path from "node:path";

const css = readFileSync(path.join(__dirname, "../../src/taskpane/style/theme.css"), "utf8");

function colours(block: string): Map<string, string> {
  return new Map([...block.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map((match) => [match[1]!, match[2]!]));
}

const [, light, darkByOffice, darkBySystem] = css.split(":root").map(colours) as Map<string, string>[];

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

const TEXTS: [text: string, background: string][] = [
  ["text", "background"],
  ["text", "surface"],
  ["text-muted", "background"],
  ["text-muted", "surface"],
  ["accent", "background"],
  ["on-accent", "accent"],
  ["on-accent", "accent-hover"],
  ["done", "done-surface"],
  ["attention", "attention-surface"],
  ["attention", "background"],
  ["wrong", "wrong-surface"],
  ["wrong", "background"],
];

describe.each([
  ["light", light!],
  ["dark", darkByOffice!],
])("the %s theme", (_name, theme) => {
  it.each(TEXTS)("writes %s on %s with a contrast of at least 4.5", (text, background) => {
    expect(contrast(theme.get(text)!, theme.get(background)!)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(["control-line", "accent", "done", "attention", "wrong"])("draws %s at 3 or more", (line) => {
    expect(contrast(theme.get(line)!, theme.get("background")!)).toBeGreaterThanOrEqual(3);
  });
});

it("the dark theme is the same whether Office or the system asks for it", () => {
  expect(darkBySystem).toEqual(darkByOffice);
});
