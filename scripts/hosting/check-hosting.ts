/** Checks settings of servers against what Excel and the page need, whoever wrote them. */
import { CONTENT_SECURITY_POLICY } from "../../src/taskpane/content-security-policy";
import { SERVERS, type Answer } from "./answers";

/** A need of some files: what is wrong with an answer, or undefined. */
interface Need {
  readonly files: readonly string[];
  readonly wrong: (answer: Answer) => string | undefined;
}

/** One file of each kind; a chunk has eight letters of its content in its name. */
const ICON = "assets/icon-16.png";
const CHUNK = "chunks/word.0123abcd.js";
const FIXED = "taskpane.html opening.js functions.js functions.json ribbon.js taskpane.js manifest.xml".split(
  " ",
);
const EVERY = [
  ...FIXED,
  "read-lists-worker.js",
  "review-worker.js",
  "style.css",
  "assets/shortcuts.json",
  ICON,
  CHUNK,
];

const A_YEAR = 31_536_000;

/** Where the type is not told, the host knows it by the name. */
const TYPES: readonly (readonly [files: readonly string[], type: RegExp])[] = [
  [["taskpane.html"], /^text\/html/],
  [["functions.js", CHUNK], /^(?:text|application)\/javascript/],
  [["functions.json", "assets/shortcuts.json"], /^application\/json/],
  [["style.css"], /^text\/css/],
  [["manifest.xml"], /^(?:text|application)\/xml/],
  [[ICON], /^image\/png/],
];

const header = (answer: Answer, name: string): string => answer.get(name) ?? "";

const NEEDS: readonly Need[] = [
  {
    // Excel on the web reads them from its own origin; without, every function is #NAME? there.
    files: ["functions.json", "assets/shortcuts.json"],
    wrong: (answer) =>
      header(answer, "access-control-allow-origin") === "*"
        ? undefined
        : "Access-Control-Allow-Origin is not *",
  },
  {
    // Else a new edition meets files of the old one.
    files: [...FIXED, "read-lists-worker.js", "review-worker.js", "style.css"],
    wrong: (answer) =>
      header(answer, "cache-control") === "no-cache" ? undefined : "Cache-Control is not no-cache",
  },
  {
    files: [CHUNK],
    wrong: (answer) => {
      const age = Number(/max-age=(\d+)/.exec(header(answer, "cache-control"))?.[1] ?? 0);
      return age >= A_YEAR ? undefined : "Cache-Control does not keep it for a year";
    },
  },
  {
    // Excel keeps icons before it shows them.
    files: EVERY,
    wrong: (answer) =>
      /no-store/.test(header(answer, "cache-control")) ? "Cache-Control says no-store" : undefined,
  },
  {
    files: EVERY,
    wrong: (answer) =>
      answer.has("x-frame-options") ? "X-Frame-Options shuts out Excel on the web" : undefined,
  },
  {
    files: EVERY,
    wrong: (answer) =>
      header(answer, "x-content-type-options") === "nosniff"
        ? undefined
        : "X-Content-Type-Options is not nosniff",
  },
  {
    files: ["taskpane.html"],
    wrong: (answer) => {
      const said = directives(header(answer, "content-security-policy"));
      const differing = Object.entries(CONTENT_SECURITY_POLICY).filter(
        ([directive, sources]) => said.get(directive) !== sources.join(" "),
      );
      return differing.length === 0
        ? undefined
        : `Content-Security-Policy differs in ${differing.map(([directive]) => directive).join(", ")}`;
    },
  },
  ...TYPES.map(([files, type]): Need => ({
    files,
    wrong: (answer) => {
      const said = answer.get("content-type");
      return said === undefined || type.test(said) ? undefined : `Content-Type is ${said || "not known"}`;
    },
  })),
];

/** Sources by directive, as a header says them. */
function directives(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split("; ").map((text) => {
      const [directive = "", ...sources] = text.split(" ");
      return [directive, sources.join(" ")];
    }),
  );
}

/**
 * What settings do not give.
 *
 * @param server name of the file of settings.
 *
 * @example checkHosting("_headers", "/*\n  X-Frame-Options: DENY")[0] //=> "_headers: functions.json: Access-Control-…"
 */
export function checkHosting(server: string, settings: string): readonly string[] {
  const read = SERVERS[server];
  if (read === undefined) throw new RangeError(`no server has settings in ${server}`);
  return NEEDS.flatMap(({ files, wrong }) =>
    files.flatMap((file) => {
      const problem = wrong(read(settings, file));
      return problem === undefined ? [] : [`${server}: ${file}: ${problem}`];
    }),
  );
}
