/**
 * What the papers name and what is there: links and their anchors, commands, files. Papers are Markdown; everything stands
 * by its path from the project's folder, with "/".
 */
import path from "node:path/posix";
import { marked, type Token } from "marked";

export interface Surroundings {
  /** Papers by their path. */
  readonly papers: ReadonlyMap<string, string>;
  /** Files of the project, papers too. */
  readonly files: readonly string[];
  /** Names of `npm run`. */
  readonly commands: ReadonlySet<string>;
}

/** npm's own words, which need no entry of ours. */
const OWN_COMMANDS: ReadonlySet<string> = new Set(["ci", "install", "audit", "outdated"]);

/** Folders that a command fills, and those of the kit (scripts/package), which `npm run package:follow` walks through. */
const MADE = /^(?:out|dist|node_modules|trang-web|ngoai-tuyen|may-chu|huong-dan|phieu-tra-lai|chunks)\//;

/** Names with a "/" that are no files: rules of ESLint, parts within a workbook, what stands for a name. */
const NO_FILE = /^(?:structure\/|xl\/|[~/#@.]|\w+:)|[*…<>=|()]|(?:^|[/-])(?:ID|N|NAME|FILE|DIR)(?=[/.]|$)/;

const WITH_FOLDER = /^[\p{L}\d._-]+(?:\/[\p{L}\d._-]*)+$/u;
const OF_SOURCES = /^[\p{L}\d._-]+\.(?:ts|mjs|md)$/u;
const IN_FOLDER = /(?<![\w./-])(?:docs|src|test|scripts|hosting|webpack|assets)\/[\w./*…-]*/g;

/** The anchor of a heading, as code hosts make it. @example anchorOf("5. Mã khi khung") //=> "5-mã-khi-khung" */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, "")
    .trim()
    .replace(/\s/g, "-");

interface Contents {
  readonly links: readonly string[];
  readonly anchors: ReadonlySet<string>;
  readonly code: readonly string[];
}

function contentsOf(paper: string): Contents {
  const links: string[] = [];
  const anchors = new Set<string>();
  const code: string[] = [];
  marked.walkTokens(marked.lexer(paper), (token: Token) => {
    if (token.type === "link" || token.type === "image") links.push(String(token["href"]));
    if (token.type === "codespan") code.push(String(token["text"]));
    if (token.type === "heading") {
      const anchor = anchorOf(String(token["text"]));
      let free = anchor;
      for (let count = 1; anchors.has(free); count += 1) free = `${anchor}-${count}`;
      anchors.add(free);
    }
  });
  return { links, anchors, code };
}

/** Every path, every folder, and sources without their endings too: prose names `checks/resolve` below `src`. */
function namesOf(files: readonly string[]): ReadonlySet<string> {
  const names = new Set<string>();
  const addEnds = (whole: string): void => {
    const parts = whole.split("/");
    for (let from = 0; from < parts.length; from += 1) names.add(parts.slice(from).join("/"));
  };
  const folders = new Set<string>();
  for (const file of files) {
    addEnds(file);
    addEnds(file.replace(/(?:\.test)?\.(?:ts|js)$/, ""));
    for (let folder = path.dirname(file); folder !== "."; folder = path.dirname(folder)) folders.add(folder);
  }
  folders.forEach(addEnds);
  return names;
}

function linkProblem(
  link: string,
  paper: string,
  contents: ReadonlyMap<string, Contents>,
  there: ReadonlySet<string>,
): string | undefined {
  if (/^[a-z]+:/.test(link)) {
    return /^(?:https?:\/\/(?:localhost|[^\s/]+\.[^\s/.]+).*|mailto:.+@.+)$/.test(link)
      ? undefined
      : `the address ${link} is none`;
  }
  const [to = "", anchor] = decodeURI(link).split("#");
  const target = to === "" ? paper : path.normalize(path.join(path.dirname(paper), to)).replace(/\/$/, "");
  if (!there.has(target)) return `the link ${link} leads nowhere`;
  if (anchor !== undefined && !contents.get(target)?.anchors.has(anchor)) {
    return `${target} has no heading for the link ${link}`;
  }
  return undefined;
}

/**
 * One sentence for each thing that a paper names and that is not there, and for each paper that none leads to.
 *
 * @example problemsOfPapers({ papers: new Map([["README.md", "`npm run fly`"]]), files: ["README.md"], commands: new Set() })
 * //=> ["README.md: there is no command npm run fly"]
 */
export function problemsOfPapers({ papers, files, commands }: Surroundings): string[] {
  const contents = new Map([...papers].map(([file, text]) => [file, contentsOf(text)] as const));
  const there = new Set(files);
  for (const file of files) {
    for (let folder = path.dirname(file); folder !== "."; folder = path.dirname(folder)) there.add(folder);
  }
  const names = namesOf(files);
  const isNamed = (name: string): boolean =>
    names.has(name.replace(/\/$/, "")) || MADE.test(name) || NO_FILE.test(name);
  const problems = new Set<string>();
  const ledTo = new Set<string>(["README.md"]);
  for (const [paper, text] of papers) {
    const { links, code } = contents.get(paper)!;
    const say = (problem: string | undefined): void => {
      if (problem !== undefined) problems.add(`${paper}: ${problem}`);
    };
    for (const link of links) {
      say(linkProblem(link, paper, contents, there));
      if (!/^(?:[a-z]+:|#)/.test(link)) {
        ledTo.add(path.normalize(path.join(path.dirname(paper), decodeURI(link).split("#")[0]!)));
      }
    }
    for (const [, command = ""] of text.matchAll(/\bnpm run (?:--?[\w-]+ )*([\w:]+(?:-[\w:]+)*)/g)) {
      if (!commands.has(command)) say(`there is no command npm run ${command}`);
    }
    for (const [, command = ""] of text.matchAll(/`(?:[^`\n]*&& )?npm ([a-z]+)/g)) {
      if (command !== "run" && !commands.has(command) && !OWN_COMMANDS.has(command)) {
        say(`there is no command npm ${command}`);
      }
    }
    const named = [
      ...code.filter((each) => WITH_FOLDER.test(each) || OF_SOURCES.test(each)),
      ...(text.replace(/\]\([^)]*\)|\bhttps?:\/\/\S+/g, "").match(IN_FOLDER) ?? []).map((each) =>
        each.replace(/[.-]+$/, ""),
      ),
    ];
    for (const name of named) if (!isNamed(name)) say(`there is no file ${name}`);
  }
  for (const paper of papers.keys()) if (!ledTo.has(paper)) problems.add(`${paper}: no paper leads to it`);
  return [...problems];
}
