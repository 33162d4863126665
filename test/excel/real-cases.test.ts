import { RATES } from "../../src/catalog/rates";
import { explain } from "../../src/checks/explain";
import { tally } from "../../src/checks/finding";
import { makeReport } from "../../scripts/demo/make-report";
import { openEmbeddedExcel } from "../../embedded-excel";
import { REAL_CASES } from "../cases";
import { sheetOf, valueOfName } from "../support/excel";

const MODES = [
  { emptyCellsAs: "zero", host: "the desktop" },
  { emptyCellsAs: "null", host: "the web" },
] as const;

describe.each(MODES)("the main job with empty cells handed over as on $host", ({ emptyCellsAs }) => {
  it.each(REAL_CASES)("gives the right rates and findings for $name", async ({ case: real }) => {
    const excel = await openEmbeddedExcel({ emptyCellsAs });
    try {
      const job = await makeReport(excel, real);
      await excel.settled();
      const sheet = sheetOf(excel, job.inputSheet);

      for (const { key } of RATES) {
        const cell = valueOfName(sheet, key);
        const fraction = typeof cell === "number" ? cell : null;
        expect([key, fraction]).toEqual([key, job.rates[key]]);
        if (fraction === null) expect(["", "–", null]).toContain(cell);
      }
      expect(job.check.findings).toEqual(explain(job.check.content));
      expect(job.check.content.figures).toEqual(real.figures);
      const { error, warning } = tally(job.check.findings);
      expect(valueOfName(sheet, "ket_luan")).toBe(
        error > 0
          ? `Còn ${error} lỗi, ${warning} cảnh báo`
          : warning > 0
            ? `Không có lỗi, còn ${warning} cảnh báo`
            : "Sẵn sàng in",
      );
    } finally {
      excel.dispose();
    }
  });
});
