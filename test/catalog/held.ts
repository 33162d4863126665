/** What the sheets of an edition hold of the catalogue, row by row: what their cells mean, and how their formulas judge. */
import { isIn } from "../../src/catalog/edition";
import { figuresIn, partsIn } from "../../src/catalog/figures";
import { ratesIn } from "../../src/catalog/rates";
import { INFORMATION_FIELDS } from "../../src/catalog/report-information";
import { EVERY_RULE } from "../../src/catalog/rules";
import type { RuleHead } from "../../src/catalog/rules/rule";
import { settingsIn } from "../../src/catalog/settings";
import { FACT_RULES } from "../../src/checks/fact-rules";
import { fingerprint } from "../../src/checks/fingerprint";

/** A short mark for each row. */
export type Rows = Readonly<Record<string, string>>;

export interface Held {
  readonly figures: Rows;
  readonly rates: Rows;
  readonly settings: Rows;
  readonly information: Rows;
  readonly rules: Rows;
}

/** Words may be put better at any time: no sheet judges by them. */
const WORDS = ["label", "reason", "source", "message", "name"];

function ruleName(rule: RuleHead): string {
  const about = ["anchor", "fault", "rate"].map(
    (field) => (rule as unknown as Record<string, unknown>)[field],
  );
  return [rule.code, ...about.filter((each) => each !== undefined)].join(" ");
}

/** Several rules may have a code and a row in common. */
function unique(names: readonly string[]): string[] {
  return names.map((name, index) => {
    const nth = names.slice(0, index).filter((each) => each === name).length;
    return nth === 0 ? name : `${name} (${nth + 1})`;
  });
}

/** What today's tables say of an edition. */
export function heldIn(edition: number): Held {
  const marks = (rows: readonly object[], names: readonly string[], leaveOut: readonly string[] = []): Rows =>
    Object.fromEntries(
      unique(names).map((name, index) => [name, fingerprint([rows[index]!], edition, leaveOut)]),
    );
  const keysOf = (rows: readonly { readonly key: string }[]): string[] => rows.map(({ key }) => key);
  const figures = figuresIn(edition);
  const rates = ratesIn(edition);
  const settings = settingsIn(edition);
  const information = INFORMATION_FIELDS.filter((field) => isIn(field, edition));
  const rules: RuleHead[] = [...EVERY_RULE, ...FACT_RULES].filter((rule) => isIn(rule, edition));
  return {
    figures: marks(
      figures.map(({ key, kind, partWhen, isMergedLeaf, isZeroWhenBlank, isZeroWith, defaultsTo }) => {
        const partOf = partsIn(edition).totalOf(key);
        return { key, kind, partOf, partWhen, isMergedLeaf, isZeroWhenBlank, isZeroWith, defaultsTo };
      }),
      keysOf(figures),
    ),
    rates: marks(
      rates.map(({ key, functionId, arguments: given }) => {
        return {
          key,
          functionId,
          given: given.map(({ role, figures, unless }) => ({ role, figures, unless })),
        };
      }),
      keysOf(rates),
    ),
    // The cell of a setting holds the label of an option.
    settings: marks(
      settings.map(({ key, options, default: usual }) => ({ key, options, usual })),
      keysOf(settings),
    ),
    information: marks(
      information.map(({ key, kind }) => ({ key, kind })),
      keysOf(information),
    ),
    rules: marks(rules, rules.map(ruleName), WORDS),
  };
}
