import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createContext, runInContext } from "node:vm";
import { ADDIN_DIR } from "../../scripts/try-it/builds";
import { FIRST_LOAD_BUDGET, firstLoadSizes, totalSize } from "../../scripts/check-sizes";
import { functionsMetadata } from "../../src/functions/metadata";
import { RecordingCustomFunctions } from "../functions/recording";

const ROOT = path.join(__dirname, "..", "..");
const ADDRESS = "https://tthc.example.gov.vn/";

const read = (file: string) => readFileSync(path.join(ADDIN_DIR, file), "utf8");

/** The manifest as the build writes it for an address; of its scripts only an empty one is built. */
function manifestFor(address: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), "tthc-build-"));
  try {
    const webpack = path.join(ROOT, "node_modules", "webpack", "bin", "webpack.js");
    const entry = ["--entry-reset", "--entry", "data:text/javascript,"];
    execFileSync(process.execPath, [webpack, "--mode", "production", ...entry, "--output-path", folder], {
      cwd: ROOT,
      env: { ...process.env, ADDIN_URL: address },
    });
    return readFileSync(path.join(folder, "manifest.xml"), "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs built scripts as the page does, one after the other, among stand-ins for the Office globals. */
function run(...files: string[]): { functions: RecordingCustomFunctions; actions: string[] } {
  const functions = new RecordingCustomFunctions();
  const actions: string[] = [];
  const Office = {
    actions: { associate: (id: string) => actions.push(id) },
    onReady: () => Promise.resolve({ host: null }),
  };
  const document = { baseURI: ADDRESS };
  const page = createContext({ CustomFunctions: functions, Office, console, document });
  for (const file of files) runInContext(read(file), page);
  return { functions, actions };
}

it("functions.json is the metadata of the table", () => {
  expect(JSON.parse(read("functions.json"))).toEqual(functionsMetadata());
});

it("the built functions associate exactly the ids of functions.json", () => {
  const { functions } = JSON.parse(read("functions.json")) as ReturnType<typeof functionsMetadata>;
  expect([...run("functions.js").functions.associated.keys()]).toEqual(functions.map(({ id }) => id));
});

it("a built function computes and fails as it should", () => {
  const { associated } = run("functions.js").functions;
  expect(associated.get("TYLE_QUAHAN")?.(1, 1006, { address: "Sheet1!A1" })).toBe(1 / 1006);
  expect(associated.get("KIEMTRA_TYLE")?.("0,01%", 1, 1006, {})).toBe("Sai dấu phẩy, đúng là 0,10%");
  expect(() => associated.get("TYLE_QUAHAN")?.(0, 0, {})).toThrow(
    expect.objectContaining({ code: "#DIV/0!" }),
  );
});

it("the built ribbon associates exactly the actions of the manifest", () => {
  const actions = [...read("manifest.xml").matchAll(/<FunctionName>([^<]+)</g)].map((match) => match[1]);
  expect(run("functions.js", "ribbon.js").actions.sort()).toEqual(actions.sort());
});

it("every file that the manifest names is built, and is named at the address of the deployment", () => {
  const addresses = [...manifestFor(ADDRESS).matchAll(/DefaultValue="(https:[^"]+)"/g)].map(
    (match) => match[1] ?? "",
  );
  expect(addresses.length).toBeGreaterThan(5);
  for (const address of addresses) {
    expect(address.startsWith(ADDRESS)).toBe(true);
    expect(existsSync(path.join(ADDIN_DIR, address.slice(ADDRESS.length)))).toBe(true);
  }
});

it("the page loads what tells why it does not open, then Office.js from Microsoft, functions, ribbon and the pane", () => {
  const scripts = [...read("taskpane.html").matchAll(/<script([^>]*)\bsrc="?([^"\s>]+)/g)].map(
    ([, attributes = "", address]) => (attributes.includes("defer") ? address : `at once: ${address}`),
  );
  expect(scripts).toEqual([
    "at once: opening.js",
    // In the same order, none of them before the page can be seen.
    "https://appsforoffice.microsoft.com/lib/1/hosted/office.js",
    "functions.js",
    "ribbon.js",
    "taskpane.js",
  ]);
});

it("the first load stays within its budget", () => {
  const sizes = firstLoadSizes(ADDIN_DIR);
  expect(Object.keys(sizes)).toEqual(
    expect.arrayContaining([
      "taskpane.html",
      "opening.js",
      "style.css",
      "functions.js",
      "ribbon.js",
      "taskpane.js",
    ]),
  );
  expect(totalSize(sizes)).toBeLessThanOrEqual(FIRST_LOAD_BUDGET);
});
