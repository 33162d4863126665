/** Whatever an add-in writes empties Excel's own undo in many versions (office-js #2078, #2802), so no text rests on it. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const SOURCES = join(__dirname, "../../src");

const files = readdirSync(SOURCES, { recursive: true, encoding: "utf8" }).filter((file) =>
  file.endsWith(".ts"),
);

const mentions = files.flatMap((file) =>
  Array.from(
    readFileSync(join(SOURCES, file), "utf8").matchAll(/Ctrl\+Z[^"`]*/g),
    ([text]) => `${file}: ${text}`,
  ),
);

it("says what to do where Ctrl+Z takes nothing back, wherever it is mentioned", () => {
  expect(mentions.length).toBeGreaterThan(3);
  expect(mentions.filter((mention) => !mention.includes("; không được thì "))).toEqual([]);
});
