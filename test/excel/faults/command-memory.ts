/** What the commands remember from one to the next: news of late writes and the undo, where the add-in has them. */
import { existsSync } from "node:fs";
import { join } from "node:path";

interface LateNews {
  onLateNews(listener: (message: string) => void): () => void;
}

interface Undo {
  undoLast(): Promise<string>;
  lastChange(): unknown;
}

const FOLDER = join(__dirname, "../../../src/excel/command");

async function partOf<T>(file: string): Promise<T | undefined> {
  const path = join(FOLDER, file);
  return existsSync(`${path}.ts`) ? ((await import(path)) as T) : undefined;
}

/** Gathers what is told of writes that came late. */
export async function hearNews(into: string[]): Promise<() => void> {
  const news = await partOf<LateNews>("late-news");
  return news?.onLateNews((message) => void into.push(message)) ?? (() => undefined);
}

/** Takes the last command back; undefined where the add-in cannot. */
export async function undoOf(): Promise<Undo | undefined> {
  return partOf<Undo>("undo");
}
