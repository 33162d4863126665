/** What the words of a label say of its number, whatever stands around it. */
import type { LabelInContext } from "./label-tests";
import { OTHER, RECEIVED } from "./keys";
import { UNITS, type Concept } from "./lexicon";

/** Concepts that alone make a number one of dossiers, where no unit is written. */
export const OF_DOSSIERS: readonly Concept[] = [
  ...[
    "RECEIVE",
    "ONLINE",
    "DIRECT",
    "RESOLVED",
    "PENDING",
    "EARLY",
    "ONTIME",
    "LATE",
    "WITHIN",
    "REFUSE",
    "WITHDRAW",
    "POSTAL",
  ],
  ...["STOP", "CARRIED", "REUSE", "STORE", "FEE", "PAY", "DIGITISE", "SUPPLEMENT", "ERESULT"],
];

/** Those of them that nobody says of petitions, whatever the heading. */
export const OF_DOSSIERS_ALONE: readonly Concept[] = [
  ...["ONLINE", "DIRECT", "WITHDRAW", "REUSE", "STORE", "FEE", "PAY", "DIGITISE", "ERESULT"],
];

/** Units that a label may name, the telling ones first. */
export const LABEL_UNITS: readonly Concept[] = [
  "petition",
  "ballot",
  "visit",
  "copy",
  "dossier",
  "procedure",
  "person",
];

/** What says how, not what: a percentage with nothing else has no label of its own. */
const EMPTY_WORDS: ReadonlySet<Concept> = new Set([
  ...["RATE", "PARTS", "LIST", "AND", "NONE", "EACH", "TARGET", "BASE", "ASKED", "NEW", "INPERIOD", "TOTAL"],
  ...["OUTOF", "RESPECTIVELY"],
  ...UNITS,
]);

/** Whether words say nothing of what is counted. */
export const isWordless = (concepts: ReadonlySet<Concept>): boolean =>
  [...concepts].every((concept) => EMPTY_WORDS.has(concept));

/** What is pending, as the figure of what is within its time. */
export const withinKeyOf = (key: string): string | undefined =>
  key.endsWith("dang_giai_quyet") ? key.replace("dang_giai_quyet", "dgq_trong_han") : undefined;

/** "Không có hồ sơ quá hạn" says neither resolved nor pending where it names neither. */
export function noneKeys(key: string, { own }: LabelInContext): readonly string[] {
  if (key === RECEIVED || key === OTHER) return key === OTHER ? [] : ["tong_ho_so"];
  const isOfBoth = !own.concepts.has("RESOLVED") && !own.concepts.has("PENDING");
  if (["gq_qua_han", "dgq_qua_han"].includes(key)) return isOfBoth ? ["gq_qua_han", "dgq_qua_han"] : [key];
  if (key === "muc_tu_choi_dung") return ["muc_tu_choi_dung", "tu_choi", "dung_xu_ly"];
  return [key];
}
