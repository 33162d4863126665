import { RULE_CELLS, severityAddress } from "../../src/sheets/input/rule-cells";
import { useExcel } from "../support/excel";
import { membersOfCases, packed } from "../support/packed-cases";
import { openSheet } from "../support/sheet-entry";

const MEMBERS = membersOfCases();

describe("the trios of the rules on the input sheet", () => {
  const excel = useExcel();

  it("are there for every rule over figures, and for every kind of the other cells", () => {
    const tried = new Set(MEMBERS.map(({ cell }) => cell));
    const untried = RULE_CELLS.filter((cell) => cell.test.kind === "figures" && !tried.has(cell));
    expect(untried.map(severityAddress)).toEqual([]);
    expect(new Set([...tried].map(({ test }) => test.kind))).toEqual(
      new Set(RULE_CELLS.map(({ test }) => test.kind)),
    );
  });

  it("show 0, their severity, and nothing, as TypeScript judges them", async () => {
    const sheet = await openSheet(excel());
    const packs = packed(MEMBERS);
    const wrong: string[] = [];
    for (const { facts, members } of packs) {
      await sheet.enter(facts);
      const at = await sheet.read();
      for (const { name, cell, severity } of members) {
        const shown = at(severityAddress(cell));
        if (!Object.is(shown, severity)) wrong.push(`${name}: sheet ${String(shown)}, code ${severity}`);
      }
    }
    process.stdout.write(`${MEMBERS.length} sets of facts on ${packs.length} sheets\n`);
    expect(wrong).toEqual([]);
  });
});
