/** Which tries are made: of every row all that may befall it, or a selection of them. */
import { MOOD_NAMES, type Fault } from "../../../embedded-excel";
import { ACTS } from "./officer-acts";
import { tryAct, tryFault, tryLate, tryMood, trySecond, tryUndo, type Course, type Try } from "./trial";

/** One thing that may befall a command. */
export interface Mishap {
  /** Column of the table. */
  readonly kind: string;
  /** The number of the request, and where it is cut. */
  readonly detail: string;
  readonly run: (course: Course) => Promise<Try | undefined>;
}

const mishap = (kind: string, detail: string, run: Mishap["run"]): Mishap => ({ kind, detail, run });

const fault = (kind: string, k: number, what: Fault, detail = ""): Mishap =>
  mishap(kind, `request ${k}${detail}`, (course) => tryFault(course, k, what));

/** Where a request is cut: at nine tenths; in full also spread over it, and at each of its last actions. */
function cutsOf(actions: number, isFull: boolean): number[] {
  const most = Math.floor(actions * 0.9);
  const spread = Array.from({ length: 8 }, (_, index) => Math.round((actions * (index + 1)) / 9));
  const last = Array.from({ length: 6 }, (_, index) => actions - 1 - index);
  const all = isFull ? [most, ...spread, ...last] : [most];
  return [...new Set(all)].filter((after) => after > 0 && after < actions);
}

/** All that may befall the requests of a command. A request that only reads leaves nothing behind, cut or late. */
function faultsOf({ requests }: Course, isFull: boolean): Mishap[] {
  return requests.flatMap(({ actions, writes }, index) => {
    const k = index + 1;
    const always = [fault("fails", k, { kind: "fails" }), fault("silent", k, { kind: "silent" })];
    if (!writes) return always;
    return [
      ...always,
      fault("applied", k, { kind: "cut", after: Infinity }),
      ...cutsOf(actions, isFull).map((after) =>
        fault("half", k, { kind: "cut", after }, `, ${after} of ${actions} actions`),
      ),
      mishap("late", `request ${k}`, (course) => tryLate(course, k)),
    ];
  });
}

function actsOf({ scene, requests }: Course): Mishap[] {
  if (requests.length < 2) return [];
  const acts = Object.keys(ACTS).filter((name) => scene.made.length > 0 || !name.startsWith("makes_"));
  return [
    ...acts.map((name) => mishap(name, "", (course) => tryAct(course, name))),
    mishap("same_command", "", (course) => trySecond(course, "same")),
    mishap("other_command", "", (course) => trySecond(course, "other")),
  ];
}

const IN_MOODS: readonly Mishap[] = MOOD_NAMES.map((mood) =>
  mishap(mood, "", (course) => tryMood(course, mood)),
);

const UNDOS: readonly Mishap[] = [
  mishap("undo", "", (course) => tryUndo(course, false)),
  mishap("undo_after_typing", "", (course) => tryUndo(course, true)),
];

/** Everything that is tried of a row: each kind at each request once, or in full with every cut. */
export const allMishaps = (course: Course, isFull: boolean): Mishap[] => [
  ...faultsOf(course, isFull),
  ...actsOf(course),
  ...(course.requests.some(({ writes }) => writes) ? UNDOS : []),
  ...IN_MOODS,
];

/**
 * What is tried of the row with that number in every run: a few, moving on from row to row, so that all kinds are
 * tried, each on several commands. The same every time.
 */
export function someMishaps(course: Course, row: number, count: number): Mishap[] {
  const last = course.requests.length;
  const all = [
    ...faultsOf(course, false).filter(({ detail }) => detail.startsWith(`request ${last}`)),
    ...actsOf(course),
    ...IN_MOODS,
  ];
  return Array.from({ length: Math.min(count, all.length) }, (_, index) => {
    return all[(row * count + index * Math.ceil(all.length / count)) % all.length]!;
  });
}
