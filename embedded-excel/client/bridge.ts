import { MessageType } from "../protocol/wire";

/** The part of a page's `window` that the genuine client asks its host through. */
export interface BridgedWindow {
  external?: unknown;
  _richApiNativeBridge?: NativeBridge;
}

interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost: ((text: string) => void) | null;
}

export interface ClientRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly url: string; readonly body: unknown };
}

export interface BridgeOptions {
  /** Advertised sets; versions are texts, since 1.10 as a number would be 1.1. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** The workbook's add-in settings (`Office.context.document.settings`); read at start, replaced by saveAsync. */
  readonly documentSettings: Map<string, string>;
  /** Answers a request, or null to leave it unanswered for ever. */
  answer(request: ClientRequest, text: string): Promise<unknown>;
}

export interface Bridge {
  sendEvents(entries: readonly unknown[]): void;
  /** Runs an associated ribbon command; resolves when it calls `event.completed()`. */
  invokeRibbonCommand(actionName: string): Promise<void>;
}

type HostCallback = (result: number) => void;
type OsfHandler = (id: number, args: readonly unknown[]) => void;

// Numbers of OSF's dispatch table.
const commandInvoked = 39;
const commandCompleted = 94;

// "shared app" (1) and "custom functions" (2) together are 3, the last number.
const hostInfo = "Excel$Win32$16.01$en-US$telemetry$$$3$";

/**
 * Puts on `window` what office.js looks for before it runs: `_richApiNativeBridge` for batches and events,
 * `external` for start-up, settings and ribbon commands.
 */
export function installBridge(window: BridgedWindow, options: BridgeOptions): Bridge {
  const handlers = new Map<number, OsfHandler>();
  const runningCommands: (() => void)[] = [];

  const native: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost(text) {
      const request = JSON.parse(text) as ClientRequest;
      void options.answer(request, text).then((body) => {
        if (body === null) return;
        send({ id: request.id, type: MessageType.reply, message: { statusCode: 200, headers: {}, body } });
      });
    },
  };
  const send = (message: unknown): void => native.onMessageFromHost?.(JSON.stringify(message));

  const external = {
    GetHostInfo: () => hostInfo,
    GetContext: () => applicationContext(options),
    GetLoggingAllowed: () => false,
    Execute(id: number, _parameters: unknown, callback: HostCallback): void {
      if (id === commandCompleted) runningCommands.shift()?.();
      callback(0);
    },
    RegisterEvent(id: number, _target: unknown, handler: OsfHandler, callback: HostCallback): void {
      handlers.set(id, handler);
      callback(0);
    },
    UnregisterEvent(id: number, _target: unknown, callback: HostCallback): void {
      handlers.delete(id);
      callback(0);
    },
  };

  window._richApiNativeBridge = native;
  // A browser's own `window.external` cannot be replaced, but takes properties.
  if (window.external) Object.assign(window.external, external);
  else window.external = external;

  return {
    sendEvents: (entries) => send({ type: MessageType.event, message: { entries } }),
    invokeRibbonCommand(actionName) {
      const handler = handlers.get(commandInvoked);
      if (!handler) return Promise.reject(new Error("The client has not registered for ribbon commands"));
      return new Promise((resolve) => {
        runningCommands.push(resolve);
        const source = JSON.stringify({ source: { id: actionName } });
        handler(commandInvoked, [`command-${actionName}`, actionName, source]);
      });
    },
  };
}

function applicationContext({
  requirementSets,
  documentSettings,
}: BridgeOptions): Record<string, () => unknown> {
  const theme = { bodyBackgroundColor: 0xffffff, bodyForegroundColor: 0, controlBackgroundColor: 0xffffff };
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => "tthc-addin",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => "vi-VN",
    GetAppDataLocale: () => "vi-VN",
    GetDocUrl: () => "C:\\Book1.xlsx",
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "00000000-0000-0000-0000-000000000001",
    GetInstanceId: () => "instance-1",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostCustomMessage: () => "",
    GetHostFullVersion: () => "16.0.17928.20000",
    GetInitialDisplayMode: () => 2,
    GetOfficeThemeInfo: () => JSON.stringify({ ...theme, controlForegroundColor: 0 }),
    GetSettings: () => ({
      Read(keys: string[], values: string[]): void {
        for (const [key, value] of documentSettings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write(keys: readonly string[], values: readonly string[]): void {
        documentSettings.clear();
        keys.forEach((key, index) => documentSettings.set(key, values[index] ?? ""));
      },
    }),
  };
}
