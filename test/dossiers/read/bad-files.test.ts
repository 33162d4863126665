import { BAD_FILES, ODD_FILES } from "../../../scripts/dossier-lists/bad-files";
import { applyMapping } from "../../../src/dossiers/columns/apply-mapping";
import { proposeMapping } from "../../../src/dossiers/columns/column-mapping";
import { readTables } from "../../../src/dossiers/read/read-tables";
import { UnreadableList } from "../../../src/dossiers/read/unreadable-list";

test.each(BAD_FILES.map((each) => [each.what, each] as const))(
  "%s is refused with one sentence that names the file",
  async (_what, { file, bytes, kind, says }) => {
    const refusal: unknown = await readTables({ name: file, bytes: bytes() }).catch(
      (error: unknown) => error,
    );
    expect(refusal).toBeInstanceOf(UnreadableList);
    const { message } = refusal as UnreadableList;
    expect((refusal as UnreadableList).kind).toBe(kind);
    expect(message).toMatch(new RegExp(`^Tệp “${file}”`));
    expect(message).toContain(says);
  },
);

test.each(ODD_FILES.map((each) => [each.what, each] as const))(
  "%s does not hide the list",
  async (_what, { file, bytes, says }) => {
    const [table] = await readTables({ name: file, bytes: bytes() });
    const { head, mapping } = proposeMapping(table!)!;
    const { dossiers, problems } = applyMapping(table!, head, mapping);
    expect(dossiers).toEqual([
      { code: "H24-1", row: expect.any(Number) as number, received: 20544, due: 20551, finished: 20549 },
    ]);
    expect(problems.map(({ message }) => message).join("\n")).toContain(says ?? "");
  },
);

test("a bomb is refused before it has filled the memory", async () => {
  const bytes = BAD_FILES.find(({ what }) => what === "a zip bomb that lies")!.bytes();
  expect(bytes.length).toBeLessThan(1_000_000);
  const before = process.memoryUsage().rss;
  await expect(readTables({ name: "bom.xlsx", bytes })).rejects.toThrow(UnreadableList);
  expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000);
});
