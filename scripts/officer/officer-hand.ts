/** An officer's hand in the try-it page: does what the job asks for, and counts what that costs. */
import type { Locator, Page } from "playwright-core";
import type { TryIt } from "../../test/browser/try-it";
import { parseCell } from "../../src/sheets/address";

/** What a job costs. */
export interface Effort {
  clicks: number;
  /** Cells of the sheet and fields of the form. */
  typed: number;
  /** Times that something wanted was not on the screen, in the pane and on the sheet. */
  scrolls: number;
  /** Times that the officer had to wait until something stood there. */
  waits: number;
  /** Words read in the pane, each screen of it once. */
  words: number;
}

/** Rows of the sheet that stand on a screen of 1366×768 below the frozen head. */
const ROWS_IN_VIEW = 10;

const CLICKS_OF_A_FILE_WINDOW = 3;

/** A file as the browser is handed it. */
export interface FilePayload {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** Milliseconds within which nobody notices a wait. */
const AT_ONCE = 1000;

export class OfficerHand {
  readonly effort: Effort = { clicks: 0, typed: 0, scrolls: 0, waits: 0, words: 0 };
  private topRow = 0;
  private readonly screensRead = new Set<string>();

  constructor(private readonly tryIt: TryIt) {}

  get page(): Page {
    return this.tryIt.page;
  }

  button(name: string | RegExp): Locator {
    return this.tryIt.pane.getByRole("button", { name }).first();
  }

  /** Clicks in the pane, and scrolls there first where it has to be. */
  async click(target: Locator): Promise<void> {
    await this.see(target);
    await target.click();
    this.effort.clicks += 1;
  }

  /** Picks from a list of the form, unless that is picked already. */
  async pick(label: string, option: string): Promise<void> {
    const list = this.tryIt.pane.getByLabel(label, { exact: true });
    const picked = await list.evaluate(
      (each: HTMLSelectElement) => each.selectedOptions[0]?.textContent ?? "",
    );
    if (picked === option) return;
    await this.see(list);
    await list.selectOption({ label: option });
    this.effort.clicks += 1;
  }

  /** Fills a field of the form, unless it says that already. */
  async fill(label: string, text: string): Promise<void> {
    const field = this.tryIt.pane.getByLabel(label, { exact: true });
    if ((await field.inputValue()) === text) return;
    await this.see(field);
    await field.fill(text);
    await field.blur();
    this.effort.typed += 1;
  }

  /** Chooses files in the machine's own window: the window is opened, the files are marked, and taken. */
  async chooseFiles(label: string, files: readonly FilePayload[]): Promise<void> {
    const input = this.tryIt.pane.getByLabel(label);
    await this.see(this.tryIt.pane.getByText(label, { exact: true }).first());
    await input.setInputFiles([...files]);
    this.effort.clicks += CLICKS_OF_A_FILE_WINDOW;
  }

  /** Types into a cell; on the next screen of the sheet it takes a scroll to come to it. */
  async typeCell(address: string, text: string): Promise<void> {
    const { row } = parseCell(address)!;
    if (row < this.topRow || row >= this.topRow + ROWS_IN_VIEW) {
      this.effort.scrolls += 1;
      this.topRow = row;
    }
    await this.tryIt.goTo(address);
    await this.tryIt.type(text);
    this.effort.typed += 1;
  }

  /** Waits for something; what is there at once is no wait. */
  async await(target: Locator): Promise<void> {
    try {
      await target.waitFor({ timeout: AT_ONCE });
    } catch {
      this.effort.waits += 1;
      await target.waitFor();
    }
    await this.read();
  }

  /** Reads what the pane shows, once for each new screen. */
  private async read(): Promise<void> {
    const text = await this.tryIt.pane.evaluate(() => document.body.innerText);
    if (this.screensRead.has(text)) return;
    this.screensRead.add(text);
    this.effort.words += text.split(/\s+/).filter((word) => word !== "").length;
  }

  private async see(target: Locator): Promise<void> {
    await this.await(target);
    const isInView = await target.evaluate((each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return top >= 0 && bottom <= window.innerHeight;
    });
    if (isInView) return;
    // In one step: the pane may draw the button anew meanwhile.
    await target.evaluate((each) => each.scrollIntoView({ block: "nearest" }));
    this.effort.scrolls += 1;
  }
}
