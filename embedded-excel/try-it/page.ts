import "./page.css";

import type { WorkbookSnapshot } from "../../workbook-file";
import { addinFolder, fetched, loadAddinFiles, type AddinFiles } from "./addin-files";
import { Draft } from "./draft";
import { byId } from "./element";
import { mendControls } from "./grid/mended-controls";
import { loadSheetFonts } from "./grid/fonts";
import { chosenFile, saveFile } from "./files";
import { Refusals } from "./refusals";
import { readRibbon, type Ribbon, type RibbonButton } from "./ribbon/manifest-ribbon";
import { drawRibbon } from "./ribbon/ribbon-strip";
import { typeSample, type Sample } from "./sample/type-sample";
import { focusInPane, followRegionKey } from "./regions";
import { Session } from "./session";

const insertAction = "insertInputSheet";

const status = byId("status", HTMLElement);
const paneSide = byId("pane-side", HTMLElement);
/** Milliseconds without a further change until the draft is kept. */
const QUIET = 1000;

const question = byId("question", HTMLDialogElement);
const button = (id: string): HTMLButtonElement => byId(id, HTMLButtonElement);

/** The try-it page: one workbook at a time, the add-in's ribbon above it and its pane beside it. */
class Page {
  private session: Session | undefined;
  private readonly controls: HTMLButtonElement[];
  private readonly draft = new Draft();
  private keeping: ReturnType<typeof setTimeout> | undefined;
  /** Something has been done since the workbook was opened or saved. */
  private hasWork = false;

  constructor(
    private readonly files: AddinFiles,
    private readonly ribbon: Ribbon,
  ) {
    const press = (pressed: RibbonButton): void => void this.work("", () => this.press(pressed));
    const ribbonButtons = drawRibbon(byId("ribbon", HTMLElement), ribbon, addinFolder, press);
    this.controls = [
      ...ribbonButtons,
      ...["open-sample", "open-empty", "open-file", "save-file"].map(button),
    ];
    this.onClick("open-sample", "Đang nhập số liệu tháng 4/2026…", () =>
      this.unlessKept(() => this.openSample()),
    );
    this.onClick("open-empty", "Đang mở sổ trống…", () => this.unlessKept(() => this.open()));
    this.onClick("save-file", "Đang ghi tệp…", () => this.save());
    this.onClick("open-file", "Đang mở tệp…", () => this.unlessKept(() => this.openFile()));
    button("close-pane").addEventListener("click", () => this.showPane(false));
    this.followKeys();
    button("about").addEventListener("click", () => byId("note", HTMLDialogElement).showModal());
  }

  private followKeys(): void {
    const pane = byId("pane", HTMLIFrameElement);
    const grid = byId("grid", HTMLElement);
    const cells = {
      // The grid keeps what is typed in elements of its own, all over the page.
      holds: (element: Element | null) =>
        grid.contains(element) || element?.closest("[id^='univer-doc-selection-container']") !== null,
      isShown: () => this.session !== undefined,
      focus: () => this.session?.focusCells(),
    };
    const beside = {
      holds: (element: Element | null) => paneSide.contains(element),
      isShown: () => !paneSide.hidden,
      focus: () => focusInPane(pane),
    };
    const above = {
      holds: (element: Element | null) => element?.closest("header, nav") !== null,
      isShown: () => true,
      focus: () => button("open-sample").focus(),
    };
    followRegionKey([cells, beside, above], pane);
  }

  /** Opens a workbook in the place of the one before; resolves when the add-in can work on it. */
  async open(snapshot?: WorkbookSnapshot): Promise<void> {
    this.session?.dispose();
    this.session = new Session({
      files: this.files,
      namespace: this.ribbon.namespace,
      grid: byId("grid", HTMLElement),
      pane: byId("pane", HTMLIFrameElement),
      paneAddress: addinFolder + this.ribbon.panePath,
      showPane: (isShown) => this.showPane(isShown),
      refusals: new Refusals((sheet, row, column) =>
        this.session?.select(sheet, { row, column, rows: 1, columns: 1 }),
      ),
      ...(snapshot && { snapshot }),
    });
    await this.session.ready;
    this.hasWork = false;
    this.session.onChange(() => this.changed());
  }

  /** Opens what was left here the last time; an empty workbook where that was nothing. */
  async openDraft(): Promise<void> {
    const left = await this.draft.read();
    await this.open(left);
    this.hasWork = left !== undefined;
  }

  private changed(): void {
    this.hasWork = true;
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => void this.keepDraft(), QUIET);
  }

  private async keepDraft(): Promise<void> {
    const { session } = this;
    if (session === undefined) return;
    const snapshot = await session.snapshot();
    // Another workbook may have been opened meanwhile.
    if (session === this.session) await this.draft.keep(snapshot);
  }

  /** Does what takes another workbook in the place of this one, unless the person would rather keep this. */
  private async unlessKept(work: () => Promise<void>): Promise<void> {
    if (this.hasWork && !(await mayBeLost())) return;
    clearTimeout(this.keeping);
    await this.draft.forget();
    await work();
  }

  /** Runs what a button asks for; meanwhile the others wait, and what goes wrong is said. */
  async work(doing: string, task: () => Promise<void>): Promise<void> {
    for (const control of this.controls) control.disabled = true;
    status.classList.remove("is-problem");
    status.textContent = doing;
    try {
      await task();
      status.textContent = "Sẵn sàng";
    } catch (problem) {
      status.classList.add("is-problem");
      status.textContent = problem instanceof Error ? problem.message : String(problem);
    }
    for (const control of this.controls) control.disabled = false;
  }

  private onClick(id: string, doing: string, task: () => Promise<void>): void {
    button(id).addEventListener("click", () => void this.work(doing, task));
  }

  private async press({ action }: RibbonButton): Promise<void> {
    if (action.kind === "showPane") this.showPane(true);
    else await this.session!.pane.invoke(action.name);
  }

  private async openSample(): Promise<void> {
    const sample = (await (await fetched("sample.json")).json()) as Sample;
    await this.open();
    const { host, pane } = this.session!;
    await pane.invoke(insertAction);
    typeSample(host, sample);
    await host.settled();
    this.hasWork = false;
  }

  private async save(): Promise<void> {
    const snapshot = await this.session!.snapshot();
    // A workbook is saved less often than the page is opened: the writer of files is loaded when it is wanted.
    const { writeXlsx } = await import("../../workbook-file");
    saveFile("bao-cao-tthc.xlsx", await writeXlsx(snapshot));
    this.hasWork = false;
  }

  private async openFile(): Promise<void> {
    const bytes = await chosenFile(byId("file", HTMLInputElement));
    if (!bytes) return;
    const { readXlsx } = await import("../../workbook-file");
    await this.open(await readXlsx(bytes));
  }

  private showPane(isShown: boolean): void {
    paneSide.hidden = !isShown;
  }
}

/** Asks before the workbook gives way to another one. Escape keeps it. */
function mayBeLost(): Promise<boolean> {
  return new Promise((resolve) => {
    question.returnValue = "";
    question.addEventListener("close", () => resolve(question.returnValue === "lose"), { once: true });
    question.showModal();
  });
}

async function start(): Promise<void> {
  const [files] = await Promise.all([loadAddinFiles(), loadSheetFonts()]);
  mendControls();
  const page = new Page(files, readRibbon(files.manifest));
  await page.work("Đang mở…", () => page.openDraft());
}

void start().catch((problem: unknown) => {
  status.classList.add("is-problem");
  status.textContent = `Không mở được trang: ${problem instanceof Error ? problem.message : String(problem)}`;
});
