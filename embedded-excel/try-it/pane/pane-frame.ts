import { installBridge, type Bridge, type BridgedWindow, type BridgeOptions } from "../../client/bridge";
import type { Implementation } from "../../workbook/custom-functions";

/** The pane's window as far as the page around it looks into it. */
export interface PaneWindow extends BridgedWindow {
  readonly parent: PaneWindow;
  /** Set on the page around the pane; the pane's bootstrap calls it. */
  connectPane?: (pane: PaneWindow) => void;
  readonly Office: typeof Office;
  readonly CustomFunctions: typeof CustomFunctions;
  readonly document: Document;
}

/** The client keeps what `associate` was given in a table by id, in capitals. */
interface Associations {
  readonly _association: { readonly mappings: Readonly<Record<string, Implementation>> };
}

/** The add-in's own page in a frame, connected to the host of the page around it. */
export class PaneFrame {
  /** Resolves when Office is ready in the pane and the ribbon's commands can run. */
  readonly ready: Promise<void>;
  private bridge: Bridge | undefined;
  private window: PaneWindow | undefined;

  constructor(frame: HTMLIFrameElement, address: string, options: BridgeOptions) {
    const loaded = new Promise<void>((resolve) =>
      frame.addEventListener("load", () => resolve(), { once: true }),
    );
    // Both pages come from one server, so the host is called directly, without messages.
    (window as unknown as PaneWindow).connectPane = (pane) => {
      this.window = pane;
      this.bridge = installBridge(pane, options);
    };
    frame.src = address;
    this.ready = loaded.then(() => this.officeReady());
  }

  sendEvents(entries: readonly unknown[]): void {
    this.bridge?.sendEvents(entries);
  }

  /** Runs an action that the add-in has associated; resolves when it says it is over. */
  async invoke(actionName: string): Promise<void> {
    await this.ready;
    await this.bridge?.invokeRibbonCommand(actionName);
  }

  /** The code behind a custom function, once the add-in has handed it over. */
  implementation(id: string): Implementation | undefined {
    const runtime = this.window?.CustomFunctions as unknown as Associations | undefined;
    return runtime?._association.mappings[id.toUpperCase()];
  }

  /** The code of an error that the add-in has thrown on purpose. */
  errorCode(thrown: unknown): string | undefined {
    const runtime = this.window?.CustomFunctions;
    return runtime && thrown instanceof runtime.Error ? String(thrown.code) : undefined;
  }

  private async officeReady(): Promise<void> {
    if (!this.window) throw new Error("The pane's page did not ask for a host");
    await this.window.Office.onReady();
  }
}
