import { readdir, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { CommandFailure } from "../../src/workbook/command-failure";

export interface FoundFile {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/** Files that Excel and editors leave beside the real ones. */
const isOwn = (name: string): boolean => /\.(?:json|xlsx|xlsm|xls)$/i.test(name) && !/^(?:~\$|\.)/.test(name);

/**
 * The files named, and those in the folders named, in the order of their names.
 *
 * @throws CommandFailure "no_file" for a path that is not there.
 */
export async function filesAt(paths: readonly string[]): Promise<FoundFile[]> {
  const found: FoundFile[] = [];
  for (const path of paths) {
    const about = await stat(path).catch(() => {
      throw new CommandFailure("no_file", `Không mở được “${path}”. Kiểm tra lại đường dẫn.`);
    });
    if (!about.isDirectory()) {
      found.push({ name: basename(path), path, bytes: about.size });
      continue;
    }
    for (const name of (await readdir(path)).filter(isOwn).sort()) {
      const inside = await stat(join(path, name));
      if (inside.isFile()) found.push({ name, path: join(path, name), bytes: inside.size });
    }
  }
  return found;
}
