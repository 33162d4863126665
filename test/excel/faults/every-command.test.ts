/** A command without a row in the table is a command that nobody has tried. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { ROWS } from "./table";

const FOLDER = join(__dirname, "../../../src/excel");

/** Rooms of `src/excel` that hold commands; the others hold what commands are made of. */
const ROOMS = ["checking", "dossiers", "input", "report"];

/** Exported for other commands: they take a workbook that has been read. */
const PARTS: ReadonlySet<string> = new Set([
  "addInputSheet",
  "checkView",
  "readDossierBook",
  "makeNarrative",
]);

async function commandsOf(file: string): Promise<string[]> {
  const exported = (await import(file)) as Record<string, unknown>;
  const isCommand = (name: string): boolean =>
    (exported[name] as object | undefined)?.constructor.name === "AsyncFunction" && !PARTS.has(name);
  return Object.keys(exported).filter(isCommand);
}

test("every command has a row", async () => {
  const files = ROOMS.flatMap((room) =>
    readdirSync(join(FOLDER, room)).map((file) => join(FOLDER, room, file)),
  );
  const commands = (await Promise.all(files.map(commandsOf))).flat();
  const rows: ReadonlySet<string> = new Set(ROWS.map(({ command }) => command));
  expect(commands.length).toBeGreaterThan(25);
  expect([...new Set(commands)].filter((command) => !rows.has(command))).toEqual([]);
});
