/**
 * Checks that the oldest web view promised can parse every built script and has what it calls (`bundles/targets`).
 * Usage: tsx scripts/check-bundles.ts [DIR]
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { unexplained } from "./bundles/problems";

/** The scripts of a build, by their names. */
export function scriptsIn(folder: string): ReadonlyMap<string, string> {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".js"),
  );
  return new Map(names.map((name) => [name, readFileSync(path.join(folder, name), "utf8")]));
}

if (require.main === module) {
  const scripts = scriptsIn(process.argv[2] ?? path.join(__dirname, "..", "dist"));
  const { problems, needless } = unexplained(scripts);
  for (const { file, what, near } of problems) console.error(`${file}: ${what}\n  … ${near} …`);
  for (const { what, where } of needless) console.error(`nothing needs the exception “${what}” (${where})`);
  console.log(`bundles: ${scripts.size} scripts, ${problems.length + needless.length} problems`);
  process.exitCode = problems.length + needless.length === 0 && scripts.size > 0 ? 0 : 1;
}
