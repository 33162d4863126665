const fs = require("node:fs");
const path = require("node:path");

/** Licences under which the product may hand a library on. */
const ALLOWED =
  /^\(?(?:MIT|ISC|0BSD|BSD-[23]-Clause|BSD|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|MIT OR .*|MIT AND .*)\)?\*?$/;

/** Their files are bundles: what they depend on is within. */
const BUNDLES = new Set(["exceljs", "docx", "jszip"]);

/**
 * Writes what a build consists of and under which licences: each library that has a module in it, with the text of its
 * licence.
 *
 * @throws Error for a library under any other licence.
 */
class ContentsPlugin {
  /**
   * @param {string} file name of the list
   * @param {string} head what stands above it
   */
  constructor(file, head) {
    this.file = file;
    this.head = head;
  }

  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("ContentsPlugin", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "ContentsPlugin", stage }, () => {
        const folders = new Set();
        for (const module of compilation.modules) {
          for (const each of [module, ...(module.modules ?? [])]) addFolders(each.resource, folders);
        }
        compilation.emitAsset(this.file, new sources.RawSource(listOf([...folders], this.head)));
      });
    });
  }
}

/** The folder of the package that a file belongs to, and those of what the package has in it. */
function addFolders(resource, folders) {
  const match = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(resource ?? "");
  if (match === null || folders.has(match[1])) return;
  folders.add(match[1]);
  const { name, dependencies = {} } = packageIn(match[1]);
  if (!BUNDLES.has(name)) return;
  for (const each of Object.keys(dependencies).filter((one) => !one.startsWith("@types/"))) {
    const found = [match[1], path.dirname(match[1]), path.join(match[1], "../..")]
      .map((from) => path.join(from, from.endsWith("node_modules") ? each : `node_modules/${each}`))
      .find((folder) => fs.existsSync(path.join(folder, "package.json")));
    if (found !== undefined) addFolders(path.join(found, "package.json"), folders);
  }
}

const packageIn = (folder) => JSON.parse(fs.readFileSync(path.join(folder, "package.json"), "utf8"));

function listOf(folders, head) {
  const libraries = folders
    .map((folder) => ({ folder, ...packageIn(folder) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { name, license } of libraries) {
    if (!ALLOWED.test(String(license))) throw new Error(`${name} comes under ${license}`);
  }
  const lines = libraries.map(({ name, version, license }) => `- ${name} ${version}: ${license}`);
  const texts = libraries.map(({ name, folder }) => `${"=".repeat(70)}\n${name}\n\n${textOf(folder)}`);
  return [head, ...lines, "", ...texts].join("\n");
}

function textOf(folder) {
  const file = fs.readdirSync(folder).find((name) => /^(?:licen[sc]e|copying)/i.test(name));
  return file === undefined
    ? "(Theo package.json của thư viện.)"
    : fs.readFileSync(path.join(folder, file), "utf8").trim();
}

module.exports = { ContentsPlugin, ALLOWED };
