import { reopenSheet, writtenPart } from "./support/reopen";
import { POINTS_PER_MM, reportPage, sheet, workbook } from "./support/snapshots";

describe("the page set-up", () => {
  test("keeps A4, orientation, margins in inches and fit to width", async () => {
    const { pageSetup } = await reopenSheet({ page: reportPage({ orientation: "Landscape" }) });
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
    });
    expect(pageSetup.margins?.left).toBeCloseTo(30 / 25.4, 6);
    expect(pageSetup.margins?.right).toBeCloseTo(15 / 25.4, 6);
    expect(pageSetup.margins?.header).toBeCloseTo((10 * POINTS_PER_MM) / 72, 6);
  });

  test("keeps a scale, which excludes fitting to pages", async () => {
    const { pageSetup } = await reopenSheet({
      page: reportPage({ zoom: { scale: 85 }, centerHorizontally: false, orientation: "Portrait" }),
    });
    expect(pageSetup).toMatchObject({ scale: 85, fitToPage: false, orientation: "portrait" });
    expect(pageSetup.horizontalCentered).toBeFalsy();
  });

  test("says the number of the first page only where it is given", async () => {
    const xml = async (firstPageNumber?: number): Promise<string> =>
      writtenPart(workbook([sheet({ page: reportPage({ firstPageNumber }) })]), "xl/worksheets/sheet1.xml");
    expect(await xml(1)).toMatch(/<pageSetup [^>]*firstPageNumber="1" useFirstPageNumber="1"/);
    expect(await xml()).not.toContain("irstPageNumber");
  });

  test("refuses a paper it does not know", async () => {
    await expect(reopenSheet({ page: reportPage({ paper: "Papyrus" }) })).rejects.toThrow(
      "Unknown paper: Papyrus",
    );
  });

  test("keeps print area and title rows", async () => {
    const { pageSetup } = await reopenSheet({
      page: reportPage({ printArea: "$A$1:$F$70", titleRows: "$5:$6" }),
    });
    expect(pageSetup.printArea).toBe("A1:F70");
    expect(pageSetup.printTitlesRow).toBe("5:6");
  });

  test("keeps the header with a blank first page", async () => {
    const { headerFooter } = await reopenSheet({
      page: reportPage({ centerHeader: '&"Times New Roman,Regular"&14&P' }),
    });
    expect(headerFooter).toMatchObject({
      oddHeader: '&C&"Times New Roman,Regular"&14&P',
      differentFirst: true,
    });
    expect(headerFooter.firstHeader).toBeFalsy();
  });

  test("keeps a first page of its own and one that is like the others", async () => {
    const own = await reopenSheet({ page: reportPage({ firstPageCenterHeader: "Dự thảo" }) });
    const same = await reopenSheet({ page: reportPage({ firstPageCenterHeader: undefined }) });
    expect(own.headerFooter).toMatchObject({ differentFirst: true, firstHeader: "&CDự thảo" });
    expect(same.headerFooter.differentFirst).toBeFalsy();
  });

  test("breaks the page above the given rows", async () => {
    const xml = await writtenPart(
      workbook([sheet({ page: reportPage({ rowBreaks: [11, 21] }) })]),
      "xl/worksheets/sheet1.xml",
    );
    expect(xml).toContain('<rowBreaks count="2" manualBreakCount="2">');
    expect(xml).toContain('<brk id="10" max="16383" man="1"/><brk id="20" max="16383" man="1"/>');
  });
});
