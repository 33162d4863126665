import type { ClassShape, ClassTable } from "../protocol/class-table";

interface Draft {
  names: string[];
  updateable: boolean[];
  children: Record<string, string>;
  methods: Set<string>;
  isCollection: boolean;
}

const firstMarker = '"_BeginExcel"';
const lastMarker = '"_EndExcel"';

/**
 * Reads the classes of the Excel API out of the text of the client's debug build, which keeps names and one statement
 * a line. Nothing of that text is stored in the repository.
 */
export function deriveClassTable(debugSource: string): ClassTable {
  const drafts = new Map<string, Draft>();
  let current: Draft | undefined;
  let member = "";
  for (const line of excelPart(debugSource)) {
    const start =
      /^ {8}(?:Object\.defineProperty\((\w+)\.prototype, "(\w+)"|(\w+)\.prototype\.(\w+) = function)/.exec(
        line,
      );
    if (start) {
      current = draftOf(drafts, start[1] ?? start[3]!);
      member = start[2] ?? start[4]!;
    }
    if (current) readLine(current, member, line);
  }
  return Object.fromEntries([...drafts].map(([name, draft]) => [name, shapeOf(draft)]));
}

function excelPart(source: string): string[] {
  const lines = source.split("\n");
  const first = lines.findIndex((line) => line.includes(firstMarker));
  const last = lines.findIndex((line) => line.includes(lastMarker));
  if (first < 0 || last < first) throw new Error("The client's debug file has another form than expected");
  return lines.slice(first, last);
}

function draftOf(drafts: Map<string, Draft>, name: string): Draft {
  let draft = drafts.get(name);
  if (!draft) {
    draft = { names: [], updateable: [], children: {}, methods: new Set(), isCollection: false };
    drafts.set(name, draft);
  }
  return draft;
}

function readLine(draft: Draft, member: string, line: string): void {
  const list = /return (\[.*\]);/.exec(line)?.[1];
  if (list && member === "_scalarPropertyOriginalNames") draft.names = JSON.parse(list) as string[];
  if (list && member === "_scalarPropertyUpdateable") draft.updateable = JSON.parse(list) as boolean[];
  if (member === "_isCollection" && line.includes("return true")) draft.isCollection = true;
  const child = /_createPropertyObject\(Excel\.(\w+), this, "(\w+)"/.exec(line);
  if (child) draft.children[child[2]!] = child[1]!;
  const method = /(?:_createMethodObject\(Excel\.\w+, this|_invokeMethod\(this), "(\w+)"/.exec(line);
  if (method) draft.methods.add(method[1]!);
}

function shapeOf(draft: Draft): ClassShape {
  return {
    scalars: Object.fromEntries(
      draft.names.map((name, i) => [name, { writable: draft.updateable[i] ?? false }]),
    ),
    children: draft.children,
    methods: [...draft.methods],
    isCollection: draft.isCollection,
  };
}
