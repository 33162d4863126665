/** What CI runs: types, lint, papers, tests, build, bundles, manifest, sizes. Every step runs; the exit code is 1 when one fails. */
import { spawnSync } from "node:child_process";

const STEPS: readonly (readonly [name: string, command: string])[] = [
  ["types", "npm run --silent typecheck"],
  ["lint", "npm run --silent lint"],
  ["papers", "npx --no-install tsx scripts/check-papers.ts"],
  ["tests", "npm test --silent"],
  ["build", "npm run --silent build"],
  ["bundles", "npx --no-install tsx scripts/check-bundles.ts"],
  ["manifest", "npm run --silent manifest:check"],
  ["sizes", "npx --no-install tsx scripts/check-sizes.ts"],
];

/** CI has just run the tests on their own; `--skip tests` leaves out a step by name. */
const skipped = new Set(process.argv.slice(2).filter((argument) => argument !== "--skip"));

const results = STEPS.filter(([name]) => !skipped.has(name)).map(([name, command]) => {
  console.log(`\n== ${name}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: "inherit" });
  return { name, passed: status === 0 };
});

console.log("");
for (const { name, passed } of results) console.log(`${passed ? "passed" : "FAILED"}  ${name}`);
process.exit(results.every(({ passed }) => passed) ? 0 : 1);
