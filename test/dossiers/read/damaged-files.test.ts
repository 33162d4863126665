/**
 * Each damage × each kind of file: refused with one sentence, read right, or said to be damaged. Nothing is thrown; what
 * takes too long ends the test.
 */
import { DAMAGES, PACKAGE_DAMAGES, type Damage } from "../../../scripts/dossier-lists/damages";
import { DRAWN_KINDS, DRAWN_PERIOD, plainList } from "../../../scripts/dossier-lists/drawn-lists";
import { judgeList, type Verdict } from "../../support/judge-list";

const KINDS = DRAWN_KINDS.filter(({ name }) =>
  [
    ".xlsx",
    ".xls 97–2003",
    ".xls XML",
    ".xlsb",
    ".ods",
    ".xls HTML",
    ".csv UTF-8 mark ,",
    ".txt UTF-16 LE tab",
    ".csv windows-1258 ;",
    ".docx",
  ].includes(name),
);
const PACKAGES = [".xlsx", ".xlsb", ".ods"];

/** One line, of a file that it names, that ends as a sentence does. */
const SENTENCE = /^Tệp “[^”\n]+”,? [^\n]+[.)]$/;

const variants: readonly (readonly [kind: string, damage: Damage])[] = KINDS.flatMap(({ name }) =>
  [...DAMAGES, ...(PACKAGES.includes(name) ? PACKAGE_DAMAGES : [])].map((damage) => [name, damage] as const),
);

const verdicts = new Map<string, Verdict>();

test.each(KINDS.map(({ name }) => name))("%s, however damaged", async (kind) => {
  const wrong: string[] = [];
  for (const [, damage] of variants.filter(([name]) => name === kind)) {
    const good = plainList(kind);
    const bytes = damage.change(good.bytes);
    const { verdict, why } = await judgeList({ ...good, bytes }, DRAWN_PERIOD).catch((error: unknown) => ({
      verdict: "wrong" as const,
      why: `thrown: ${String(error)}`,
    }));
    verdicts.set(`${kind} × ${damage.name}`, verdict);
    const isSentence = verdict !== "refused" || SENTENCE.test(why);
    const isUnsaid = verdict === "wrong" && damage.mayRaise !== true;
    if (isUnsaid || why.startsWith("thrown") || !isSentence) wrong.push(`${damage.name}: ${verdict}: ${why}`);
  }
  expect(wrong).toEqual([]);
});

test("more than two hundred files were tried, most of them refused", () => {
  const all = [...verdicts.values()];
  const refused = all.filter((verdict) => verdict === "refused").length;
  expect(all).toHaveLength(variants.length);
  expect(refused).toBeGreaterThan(200);
});
