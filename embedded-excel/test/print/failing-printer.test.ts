import { chmod, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { printPdf } from "../../print/print-pdf";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "failing-printer-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("a printer that hangs or fails", () => {
  const script = async (name: string, body: string): Promise<string> => {
    const file = join(folder, name);
    await writeFile(file, `#!/bin/sh\n${body}\n`);
    await chmod(file, 0o755);
    return file;
  };
  const printWith = (libreOffice: string, timeoutMs?: number) =>
    printPdf(Buffer.from(""), join(folder, "none.pdf"), { libreOffice, ...(timeoutMs && { timeoutMs }) });

  test("is ended with the programs it started when its time is over", async () => {
    const pidFile = join(folder, "child.pid");
    const hanging = await script("hanging", `sleep 60 & echo $! > '${pidFile}'; wait`);
    await expect(printWith(hanging, 500)).rejects.toThrow("did not end within 500 ms");
    const pid = Number(await readFile(pidFile, "utf8"));
    await expectGone(pid);
  });

  test("gives its own words when it fails", async () => {
    const failing = await script("failing", "echo 'no space left' >&2; exit 3");
    await expect(printWith(failing)).rejects.toThrow("ended with code 3: no space left");
  });

  test("that writes no PDF is an error too", async () => {
    await expect(printWith(await script("idle", "exit 0"))).rejects.toThrow("printed-0.pdf");
  });
});

/** A killed process may stand as a zombie until its parent has looked: state Z counts as gone. */
async function expectGone(pid: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
  const status = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
  expect(status === "" || / Z /.test(status)).toBe(true);
}
