/**
 * The rules within each narrower scope of a line: "Lũy kế tiếp nhận 2.100 hồ sơ (trực tuyến 2.000, trực tiếp 90)" adds up
 * by itself or not, whatever the report's own figures are. Only what is certain is told.
 */
import { scopeId, UNCLEAR } from "../scope/scope";
import type { Statement } from "../statements/statement";
import { factsOfText } from "./facts-of-text";
import { findingsOfFigures, withOwnDefinitions } from "./of-figures";
import type { ReviewFinding } from "./review-finding";
import type { ReadReport, TextRule } from "./text-rule";

/** What holds of any dossiers, not only of a whole report. */
const OF_ANY_SCOPE = /^(?:Q0[2-9]|Q1\d|Q22|Q24|P01)$/;

/** Two numbers may say something of each other. */
const LEAST = 2;
/** Tables of a province have thousands of rows; so many tell enough. */
const MOST_GROUPS = 300;

export const PARTS_IN_SCOPES: TextRule = (report) => {
  const groups = [...groupsOf(report.read.statements).values()].filter((group) => group.length >= LEAST);
  return groups.slice(0, MOST_GROUPS).flatMap((group) => findingsIn(report, group));
};

/** Statements of one scope in one line, by their places. */
function groupsOf(statements: readonly Statement[]): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  statements.forEach(({ figure, scope, line }, index) => {
    if (figure === undefined || scope.kind.startsWith(UNCLEAR)) return;
    const id = `${line} ${scopeId(scope)}`;
    const known = groups.get(id);
    if (known === undefined) groups.set(id, [index]);
    else known.push(index);
  });
  return groups;
}

function findingsIn({ text, read }: ReadReport, group: readonly number[]): readonly ReviewFinding[] {
  const placeIn = new Map(group.map((index, place) => [index, place]));
  const statements = group.map((index): Statement => {
    const { partOf, beside, figure, ...each } = read.statements[index]!;
    const whole = partOf === undefined ? undefined : placeIn.get(partOf);
    const count = beside === undefined ? undefined : placeIn.get(beside);
    return {
      ...each,
      key: figure!,
      ...(whole === undefined ? {} : { partOf: whole }),
      ...(count === undefined ? {} : { beside: count }),
    };
  });
  if (hasTwoValues(statements)) return [];
  const facts = withOwnDefinitions(factsOfText(text, { ...read, statements, targets: [], lines: [] }, {}));
  return findingsOfFigures(text, facts).filter(
    ({ code, severity, causedBy }) =>
      severity === "error" && causedBy === undefined && OF_ANY_SCOPE.test(code),
  );
}

/** Two values for one figure: the words do not tell two scopes apart. */
function hasTwoValues(statements: readonly Statement[]): boolean {
  const values = new Map<string, number>();
  return statements.some(({ key, value }) => {
    const known = values.get(key);
    values.set(key, value);
    return known !== undefined && known !== value;
  });
}
