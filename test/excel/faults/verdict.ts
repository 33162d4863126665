/** The oracle: what became of the workbook and of the truth in one try. Pure. */
import { contentAt, differences, type BookState, type Place } from "./book-state";
import { claimOf, claimOfText, faultOfWords, isNamed, textOf, type Claim, type Ending } from "./wording";

export type Grade = "clean" | "done" | "told" | "lost";

export interface Verdict {
  readonly grade: Grade;
  /** Of a loss: what, in English for the one who mends it. */
  readonly why?: string;
  /** The workbook and what is said of it are right, and only the words are not the officer's. */
  readonly isOfWords?: true;
}

/** How the workbook may stand, by what the command says of itself. */
export interface Expected {
  /** As before, with what the officer did meanwhile. */
  readonly clean: readonly BookState[];
  /** As after a run without a fault, with what the officer did before or after it. */
  readonly done: readonly BookState[];
}

export interface Tried {
  readonly ending: Ending;
  /** What was told beside the command's own words. */
  readonly news: readonly string[];
  readonly state: BookState;
  /** Ids of the sheets at the beginning. */
  readonly known: ReadonlySet<string>;
  /** The cells that the officer wrote into meanwhile, with what they wrote. */
  readonly typed?: readonly { readonly place: Place; readonly content: string }[];
}

const lost = (why: string): Verdict => ({ grade: "lost", why });

/** Judges one try. */
export const judge = (tried: Tried, expected: Expected): Verdict =>
  withWords(tried, judgeState(tried, expected));

/** Words that are wrong make a loss of any try, and hide none. */
function withWords({ ending, news }: Tried, verdict: Verdict): Verdict {
  const wrong = faultOfWords(ending, news);
  if (wrong === undefined) return verdict;
  if (verdict.grade === "lost") return lost(`${verdict.why}; ${wrong}`);
  return { ...lost(wrong), isOfWords: true };
}

function judgeState(tried: Tried, expected: Expected): Verdict {
  const { state, known } = tried;
  const claim = claimIn(tried);
  const isOneOf = (states: readonly BookState[]): boolean =>
    states.some((each) => differences(each, state, known).length === 0);
  const [isClean, isDone] = [isOneOf(expected.clean), isOneOf(expected.done)];
  if (isClean && (claim !== "done" || isDone)) return { grade: claim === "done" ? "done" : "clean" };
  if (isDone && claim !== "not done") return { grade: "done" };
  if (isClean) return lost(`says that it is done, and nothing is: ${quoted(tried)}`);
  if (isDone) return lost(`denies what is done: ${quoted(tried)}`);
  return judgePart(tried, expected);
}

/** The last word counts: news come after the command's own. */
function claimIn({ ending, news }: Tried): Claim {
  return claimOfText(news[news.length - 1] ?? "") ?? claimOf(ending);
}

function judgePart(tried: Tried, { clean, done }: Expected): Verdict {
  const { state, known, typed = [] } = tried;
  const text = [textOf(tried.ending), ...tried.news].join("\n");
  const overwritten = typed.find(({ place, content }) => contentAt(state, place) !== content);
  if (overwritten !== undefined) return lost(`what the officer typed is gone: ${nameOf(overwritten.place)}`);
  const against = (claimIn(tried) === "done" ? [done, clean] : [clean, done]).flat();
  const unnamed = against.map((each) =>
    differences(each, state, known).filter((place) => !isNamed(text, place)),
  );
  if (unnamed.some((places) => places.length === 0)) {
    const foreign = clean.map((each) => foreignPlaces(each, done, tried));
    if (foreign.some((places) => places.length === 0)) return { grade: "told" };
    return lost(`changed to what is neither of before nor of the command: ${listed(foreign[0]!)}`);
  }
  const [fewest] = [...unnamed].sort((a, b) => a.length - b.length);
  return lost(`untold: ${listed(fewest ?? [])}; ${quoted(tried)}`);
}

/** Changed cells that hold what no run would have written there. */
function foreignPlaces(before: BookState, done: readonly BookState[], { state, known }: Tried): Place[] {
  return differences(before, state, known).filter(
    (place) =>
      place.address !== undefined && !done.some((each) => contentAt(each, place) === contentAt(state, place)),
  );
}

/** Judges what the command run once more, without a fault, has made of the workbook. */
export function judgeRepeat(tried: Tried, ends: readonly BookState[]): Verdict {
  const found = ends.map((each) => differences(each, tried.state, tried.known));
  if (found.some((places) => places.length === 0)) return withWords(tried, { grade: "done" });
  const [fewest] = [...found].sort((a, b) => a.length - b.length);
  return lost(`repeated, not as once: ${listed(fewest ?? [])}; ${quoted(tried)}`);
}

const MAX_LISTED = 4;

const nameOf = ({ sheets, address, what }: Place): string =>
  address === undefined ? `${what} of ${sheets.join("/")}` : `${sheets[0]}!${address}`;

function listed(places: readonly Place[]): string {
  const named = places.slice(0, MAX_LISTED).map(nameOf).join(", ");
  return places.length > MAX_LISTED ? `${named} and ${places.length - MAX_LISTED} more` : named;
}

const quoted = ({ ending, news }: Tried): string => `“${[textOf(ending), ...news].join(" | ")}”`;
