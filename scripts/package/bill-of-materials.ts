/** What the kit consists of, as CycloneDX: from package-lock.json alone, so without a network. */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";

interface Component {
  readonly name: string;
  readonly version: string;
  readonly licenses?: readonly {
    readonly license?: { readonly id?: string };
    readonly expression?: string;
  }[];
}

/** Packages that stand in for others which the product does without (package.json, overrides). */
const STAND_INS: ReadonlySet<string> = new Set(["junk"]);

/** Writes the bill; the same lock gives the same bytes. */
export function writeBill(file: string): void {
  const tool = path.join(
    path.dirname(require.resolve("@cyclonedx/cyclonedx-npm")),
    "bin",
    "cyclonedx-npm-cli.js",
  );
  const options = ["--omit", "dev", "--package-lock-only", "--output-reproducible", "--spec-version", "1.6"];
  execFileSync(process.execPath, [tool, ...options, "--output-file", file], { stdio: "pipe" });
}

/** The libraries of a bill with their licences; "" where none is told. */
export function librariesIn(file: string): { readonly name: string; readonly license: string }[] {
  const { components } = JSON.parse(readFileSync(file, "utf8")) as { components: readonly Component[] };
  return components
    .filter(({ name }) => !STAND_INS.has(name))
    .map(({ name, licenses = [] }) => ({
      name,
      license: licenses.map((each) => each.license?.id ?? each.expression ?? "").join(" AND "),
    }));
}
