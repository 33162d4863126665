/** The parts of the kit that need neither a build nor a browser. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { commandsIn } from "../../scripts/follow-kit";
import { GUIDES } from "../../scripts/package";
import { checksumsOf, filesBelow } from "../../scripts/package/checksums";
import { pageOfPaper } from "../../scripts/package/pdf-of-paper";

const folder = mkdtempSync(path.join(tmpdir(), "tthc-package-"));
mkdirSync(path.join(folder, "trang", "con"), { recursive: true });
writeFileSync(path.join(folder, "trang", "con", "a.txt"), "abc");
writeFileSync(path.join(folder, "hướng dẫn.txt"), "");
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it("every file of a folder has its checksum, as SHA-256 gives it", () => {
  expect(filesBelow(folder)).toEqual(["hướng dẫn.txt", "trang/con/a.txt"]);
  expect(checksumsOf(folder)).toContain(
    "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  trang/con/a.txt\n",
  );
});

it.each(GUIDES)("%s is a page of its own: pictures within it, nothing fetched", (guide) => {
  const page = pageOfPaper(path.join("docs", `${guide}.md`));
  expect(page).toContain('<html lang="vi">');
  expect([...page.matchAll(/<img src="(?!data:image)/g)]).toEqual([]);
  expect(page).not.toMatch(/<script|<link|@import/);
});

it("a picture that is gone is told with its paper", () => {
  const paper = path.join(folder, "a.md");
  writeFileSync(paper, "![a](gone.png)");
  expect(() => pageOfPaper(paper)).toThrow(/a\.md: gone\.png is not there/);
});

it("the commands of a paper are its blocks of sh, whole and in order", () => {
  expect(commandsIn("```sh\na\nb\n```\n\n```powershell\nc\n```\n\ntext\n\n```sh\nd\n```\n")).toEqual([
    "a\nb",
    "d",
  ]);
});

it("each command of the guide for IT staff is one that a shell can read", () => {
  const commands = commandsIn(readFileSync(path.join("docs", "cai-dat.md"), "utf8"));
  expect(commands.length).toBeGreaterThan(2);
  for (const command of commands) execFileSync("sh", ["-n", "-c", command]);
});
