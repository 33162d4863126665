/** Whatever officers type, what goes out is what our own readers take. */
import fc from "fast-check";
import { PACKET_SCHEMA } from "../../src/packet/schema";
import { misfitOf } from "../../src/packet/validate";
import { withinSchema } from "../../src/packet/within-schema";
import { planKeptSheet, readKept, type KeptRollUp } from "../../src/sheets/rollup/kept-sheet";
import { makeProvince } from "../rollup/province";

const CONTENT = makeProvince(1, 3)[0]!.month;
const SEALED = { format: "tthc-goi-nop", version: 2, fingerprint: "0".repeat(64) };

/** Short, and longer than any field. */
const typed = fc
  .tuple(fc.string({ unit: "binary", maxLength: 30 }), fc.constantFrom(1, 10, 200))
  .map(([text, times]) => text.repeat(times));

it("a packet of any texts fits its schema, and what fits already is not changed", () => {
  fc.assert(
    fc.property(
      fc.array(typed, { minLength: 6, maxLength: 6 }),
      ([name, title, message, reason, text, system]) => {
        const content = {
          ...CONTENT,
          unit: { code: "1", name: name! },
          period: { ...CONTENT.period, title: title! },
          findings: [{ code: "Q05", severity: "error", message: message!, keys: ["rut"] }],
          waivers: [{ code: "Q05", keys: ["rut"], reason: reason!, on: "2026-04-20" }],
          answers: [{ code: "Q05", keys: ["rut"], text: text! }],
          systems: [{ name: system!, figures: {} }],
          fields: [{ name: system!, figures: {} }],
        };
        const packet = { ...SEALED, ...content };
        const fitted = withinSchema(packet, PACKET_SCHEMA);
        expect(misfitOf(fitted, PACKET_SCHEMA)).toBeUndefined();
        if (misfitOf(packet, PACKET_SCHEMA) === undefined) expect(fitted).toEqual(packet);
      },
    ),
  );
});

it("a roll-up goes on from its own workbook, whatever its files and units are called", () => {
  fc.assert(
    fc.property(fc.array(typed, { minLength: 5, maxLength: 5 }), ([file, name, title, note, reason]) => {
      const { unit, period, edition, settings, figures, previous, findings, waivers, answers } = CONTENT;
      const kept: KeptRollUp = {
        period: title!,
        issuer: name!,
        units: [{ code: "1", name: name!, before: [name!] }],
        months: [
          {
            unit: { ...unit, name: name! },
            period: { ...period, title: title! },
            ...{ edition, settings, figures, previous, findings, waivers, answers },
            file: file!,
            mark: "m",
            kind: "packet",
            notes: [note!],
          },
        ],
        before: [],
        refused: [{ file: file!, reason: reason! }],
      };
      const { grid } = planKeptSheet(kept);
      const read = readKept({
        values: grid,
        top: 0,
        left: 0,
        read: (row: number, column: number) => grid[row]?.[column] ?? "",
      } as never);
      expect(read?.months).toHaveLength(1);
      expect(read?.refused).toHaveLength(1);
    }),
  );
});
