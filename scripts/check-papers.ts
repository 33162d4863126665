/** Holds every paper to what is there: its links and anchors, the commands and files that it names. A step of `npm run check`. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { problemsOfPapers, type Surroundings } from "./papers/problems";

const ROOT = path.join(__dirname, "..");

/** What is made or fetched, not kept. */
const NOT_KEPT: ReadonlySet<string> = new Set(["node_modules", "out", "dist", "coverage", ".cache", ".git"]);

const filesOf = (folder: string): string[] =>
  readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((each) => {
    if (NOT_KEPT.has(each.name)) return [];
    const file = path.posix.join(folder, each.name);
    return each.isDirectory() ? filesOf(file) : [file];
  });

/** The papers of the project as they stand. */
export function papersHere(): Surroundings {
  const files = filesOf("");
  const papers = new Map(
    files
      .filter((file) => file.endsWith(".md"))
      .map((file) => [file, readFileSync(path.join(ROOT, file), "utf8")] as const),
  );
  const { scripts } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
    scripts: Record<string, string>;
  };
  return { papers, files, commands: new Set(Object.keys(scripts)) };
}

if (require.main === module) {
  const problems = problemsOfPapers(papersHere());
  for (const problem of problems) console.error(problem);
  if (problems.length === 0) console.log("Every link, command and file that the papers name is there.");
  process.exit(problems.length === 0 ? 0 : 1);
}
