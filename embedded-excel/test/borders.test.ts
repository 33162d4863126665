import { readdirSync, readFileSync } from "node:fs";
import { isBuiltin } from "node:module";
import { dirname, join, resolve, sep } from "node:path";
import { preProcessFile } from "typescript";

const root = join(__dirname, "..");

const filesIn = (room: string): string[] =>
  readdirSync(join(root, room), { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(room, file));

/** Files that run in a browser page too, beside Univer's UI. */
const pageFiles = (): string[] => [
  ...["protocol", "objects", "workbook"].flatMap(filesIn),
  "host.ts",
  "officer.ts",
  "snapshot-builder.ts",
  "client/bridge.ts",
  "client/request-gate.ts",
];

const textOf = (file: string): string => readFileSync(join(root, file), "utf8");

/** What a file imports, types and what is loaded on demand too. */
const importsOf = (file: string): string[] =>
  preProcessFile(textOf(file), true, true).importedFiles.map(({ fileName }) => fileName);

/** Name of the installed package behind an import; undefined for a file and for Node's own. */
function packageOf(specifier: string): string | undefined {
  if (specifier.startsWith(".") || isBuiltin(specifier)) return undefined;
  const [first, second] = specifier.split("/");
  return first!.startsWith("@") ? `${first}/${second}` : first;
}

test("what a page shares imports no Node module and none of the client's loader", () => {
  const offenders = pageFiles().filter((file) =>
    importsOf(file).some(
      (name) => name.startsWith("node:") || /load-client|class-table-cache|package-files/.test(name),
    ),
  );
  expect(offenders).toEqual([]);
});

test("the protocol knows neither Excel nor Univer", () => {
  const offenders = filesIn("protocol").filter((file) =>
    importsOf(file).some((name) => !name.startsWith("./")),
  );
  expect(offenders).toEqual([]);
});

/** The package beside this one that it stands on, for what runs and for tests. */
const STANDS_ON = ["", "/test/support"].map((entry) => resolve(root, `../workbook-file${entry}`));

test("no file of this package, tests included, imports a file beyond it but those of the package it stands on", () => {
  const beyond = filesIn("").flatMap((file) =>
    importsOf(file)
      .filter((name) => name.startsWith(".") && !resolve(root, dirname(file), name).startsWith(root + sep))
      .filter((name) => ![root, ...STANDS_ON].includes(resolve(root, dirname(file), name)))
      .map((name) => `${file}: ${name}`),
  );
  expect(beyond).toEqual([]);
});

test("package.json names every package that what runs here needs, and no other", () => {
  const sources = filesIn("").filter((file) => !file.startsWith(`test${sep}`));
  const imported = sources.flatMap(importsOf);
  // Files of a package are found by the path of its package.json.
  const resolved = sources.flatMap((file) =>
    [...textOf(file).matchAll(/"((?:@[\w-]+\/)?[\w-]+)\/package\.json"/g)].map((match) => match[1]!),
  );
  const needed = new Set([...imported, ...resolved].flatMap((name) => packageOf(name) ?? []));
  const { peerDependencies } = JSON.parse(textOf("package.json")) as { peerDependencies: object };
  expect(Object.keys(peerDependencies)).toEqual([...needed].sort());
});
