/** The try-it page in Chromium for tests: opened, worked at by mouse and keyboard, and watched for anything amiss. */
import { readFileSync } from "node:fs";
import type { Browser, Frame, Page } from "playwright-core";
import type { SheetSnapshot, WorkbookSnapshot } from "../../embedded-excel";
import { readXlsx } from "../../workbook-file";
import { serveSite, type RunningSite } from "../../scripts/try-it/server";
import { trySite } from "../../scripts/try-it/site";
import { parseCell } from "../../src/sheets/address";
import { launchChromium } from "../support/chromium";

const READY = "#status:text-is('Sẵn sàng')";
const PIXELS_PER_POINT = 96 / 72;
/** Heights and widths of the grid's own headings, and of rows and columns that have no size of their own; pixels. */
const HEADINGS = { row: 46, column: 20 };
const STANDARD = { height: 20, width: 88 };

/** One opened page. */
export class TryIt {
  /** Addresses asked for outside the page's own server. */
  readonly strangers: string[] = [];
  /** Errors and warnings of the console, uncaught errors, refusals of the content security policy. */
  readonly complaints: string[] = [];

  constructor(
    readonly page: Page,
    private readonly site: RunningSite,
  ) {
    page.on("request", (request) => {
      const isOwn = /^(data|blob):/.test(request.url()) || request.url().startsWith(site.address);
      if (!isOwn) this.strangers.push(request.url());
    });
    page.on("console", (message) => {
      if (["error", "warning"].includes(message.type())) this.complaints.push(message.text());
    });
    page.on("pageerror", (error) => this.complaints.push(error.message));
  }

  async open(): Promise<void> {
    await this.page.goto(this.site.address);
    await this.isReady();
  }

  /** Waits until no button's work is going on. */
  async isReady(): Promise<void> {
    await this.page.waitForSelector(READY);
  }

  get pane(): Frame {
    const frame = this.page.frames().find((each) => each.url().includes("/addin/"));
    if (frame === undefined) throw new Error("The page has no pane");
    return frame;
  }

  /** Presses a button of the ribbon or of the page's head. */
  async press(name: string): Promise<void> {
    await this.page.getByRole("button", { name, exact: true }).click();
    // What the last test has left may go.
    const lose = this.page.getByRole("button", { name: "Bỏ, mở sổ khác" });
    if (await lose.isVisible()) await lose.click();
    await this.isReady();
  }

  pressInPane(name: string | RegExp): Promise<void> {
    return this.pane.getByRole("button", { name }).first().click();
  }

  /** Opens a step of the pane by its title. */
  openStep(title: string): Promise<void> {
    return this.pressInPane(new RegExp(`^Bước \\d: ${title}\\.`));
  }

  async openTab(sheet: string): Promise<void> {
    await this.page.getByRole("tab", { name: sheet, exact: true }).click();
  }

  get nameBox() {
    return this.page.locator("#grid input").first();
  }

  /** Goes to a cell by the name box, as far away as it may be. */
  async goTo(address: string): Promise<void> {
    await this.nameBox.click();
    await this.nameBox.fill(address);
    await this.page.keyboard.press("Enter");
  }

  /** Types into the selected cell and goes on with Enter. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
    await this.page.keyboard.press("Enter");
  }

  /** Saves the workbook with the page's own button and reads the file back. */
  async download(): Promise<WorkbookSnapshot> {
    return readXlsx(readFileSync(await this.downloadedFile()));
  }

  async downloadedFile(): Promise<string> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.press("Tải về .xlsx")]);
    return download.path();
  }

  /** Middle of a cell of a sheet that is not scrolled, on the page. */
  async centreOf(sheet: SheetSnapshot, address: string): Promise<{ x: number; y: number }> {
    const { row, column } = parseCell(address)!;
    const width = (index: number): number =>
      sheet.hiddenColumns.includes(index) ? 0 : pixels(sheet.columnWidths[index], STANDARD.width);
    const height = (index: number): number =>
      sheet.hiddenRows.includes(index) ? 0 : pixels(sheet.rowHeights[index], STANDARD.height);
    const canvas = (await this.canvas.boundingBox())!;
    return {
      x: canvas.x + HEADINGS.row + sumBefore(column, width) + width(column) / 2,
      y: canvas.y + HEADINGS.column + sumBefore(row, height) + height(row) / 2,
    };
  }

  async clickCell(sheet: SheetSnapshot, address: string): Promise<void> {
    const { x, y } = await this.centreOf(sheet, address);
    await this.page.mouse.click(x, y);
  }

  /** Colour "#rrggbb" of the ground of a cell as drawn. */
  async colourOf(sheet: SheetSnapshot, address: string): Promise<string> {
    const { x, y } = await this.centreOf(sheet, address);
    return this.canvas.evaluate(
      (canvas: HTMLCanvasElement, point) => {
        const box = canvas.getBoundingClientRect();
        const scale = canvas.width / box.width;
        // Read from a copy of one pixel: the grid's own canvas is not made for reading.
        const copy = document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
        copy.drawImage(canvas, (point.x - box.x) * scale, (point.y - box.y) * scale, 1, 1, 0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = copy.getImageData(0, 0, 1, 1).data;
        return `#${[red, green, blue].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
      },
      // Left of the middle, where numbers aligned to the right do not reach.
      { x: x - 12, y: y - 6 },
    );
  }

  private get canvas() {
    return this.page.locator("#grid canvas[id^=univer-sheet-main-canvas]");
  }
}

/**
 * Serves the page on a free port for the tests of one `describe`, opens it anew for each test, and fails a test in
 * which a request left this computer or anything was complained about.
 */
export function useTryIt(): () => TryIt {
  const open = usePages();
  let tryIt: TryIt;
  beforeEach(async () => {
    tryIt = await open();
  });
  afterEach(async () => {
    await tryIt.page.close();
    expectQuiet(tryIt);
  });
  return () => tryIt;
}

/**
 * As `useTryIt` with one page for all tests: opening it and its workbook is most of a test's time. Each test leaves
 * them as it found them, or begins with a workbook of its own.
 *
 * @param start what is done once, before the first test.
 */
export function useOneTryIt(start: (tryIt: TryIt) => Promise<void> = async () => undefined): () => TryIt {
  const open = usePages();
  let tryIt: TryIt;
  beforeAll(async () => {
    tryIt = await open();
    await start(tryIt);
  });
  afterEach(() => expectQuiet(tryIt));
  return () => tryIt;
}

/** A server and a browser for the tests of one `describe`. @returns opens a page, with nothing kept of those before. */
function usePages(): () => Promise<TryIt> {
  let site: RunningSite;
  let browser: Browser;
  beforeAll(async () => {
    site = await serveSite(trySite(), 0);
    browser = await launchChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });
  return async () => {
    const page = await browser.newPage({ viewport: { width: 1366, height: 768 }, locale: "vi-VN" });
    // The limit of the test is the only one: Playwright's own is half a minute, and a busy machine may take longer.
    page.setDefaultTimeout(0);
    const tryIt = new TryIt(page, site);
    await tryIt.open();
    return tryIt;
  };
}

function expectQuiet({ strangers, complaints }: TryIt): void {
  expect(strangers.splice(0)).toEqual([]);
  expect(complaints.splice(0)).toEqual([]);
}

/** The input sheet of a workbook, and where its names stand. */
export function inputSheetOf(workbook: WorkbookSnapshot): SheetSnapshot {
  const sheet = workbook.sheets.find(({ names }) => names.some(({ name }) => name === "tthc_phien_ban"));
  if (sheet === undefined) throw new Error("The workbook has no input sheet");
  return sheet;
}

function pixels(points: number | undefined, standard: number): number {
  return points === undefined ? standard : points * PIXELS_PER_POINT;
}

function sumBefore(end: number, size: (index: number) => number): number {
  return Array.from({ length: end }, (_, index) => size(index)).reduce((sum, each) => sum + each, 0);
}
