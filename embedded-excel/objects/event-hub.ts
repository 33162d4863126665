import type { HostObject } from "../protocol/host-object";

/** Event types of the client, with the name its registration method carries. */
const events = {
  changed: { type: 10, registration: "DataChanged" },
  activated: { type: 11, registration: "Activated" },
  deactivated: { type: 12, registration: "Deactivated" },
  added: { type: 13, registration: "Added" },
  selectionChanged: { type: 14, registration: "SelectionChanged" },
  deleted: { type: 15, registration: "Deleted" },
} as const;

export type EventName = keyof typeof events;

export interface EventEntry {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** Category of the client's generic events. */
const eventCategory = 65_536;

/** Target of handlers that are registered at a collection. */
const workbookTarget = "Workbook";

/** Knows which handlers the client has registered and sends each event to those that were there when it happened. */
export class EventHub {
  private readonly registered = new Map<string, number>();
  private queue: EventEntry[] = [];

  constructor(private readonly send: (entries: readonly EventEntry[]) => void) {}

  /** Follows `_RegisterDataChangedEvent` and its like; the client calls one for its first handler only. */
  noteRegistration(object: HostObject, method: string): void {
    const parts = /^_(un)?register(\w+)Event$/i.exec(method);
    if (!parts) return;
    const key = registrationKey(targetOf(object), parts[2]!);
    this.registered.set(key, (this.registered.get(key) ?? 0) + (parts[1] ? -1 : 1));
  }

  isHeard(name: EventName, sheetId: string): boolean {
    return this.targets(name, sheetId).length > 0;
  }

  /** Tells the handlers of the sheet and of the collection, once the running batch has been answered. */
  fire(name: EventName, sheetId: string, details: object): void {
    const message = JSON.stringify({ ...details, worksheetId: sheetId, source: "Local" });
    const entries = this.targets(name, sheetId).map((targetId) => ({
      messageCategory: eventCategory,
      messageType: events[name].type,
      targetId,
      message,
    }));
    if (entries.length === 0) return;
    if (this.queue.length === 0) setTimeout(() => this.deliver(), 0);
    this.queue.push(...entries);
  }

  get isIdle(): boolean {
    return this.queue.length === 0;
  }

  private deliver(): void {
    const entries = this.queue;
    this.queue = [];
    this.send(entries);
  }

  private targets(name: EventName, sheetId: string): string[] {
    const { registration } = events[name];
    return [sheetId, workbookTarget].filter(
      (target) => (this.registered.get(registrationKey(target, registration)) ?? 0) > 0,
    );
  }
}

function registrationKey(target: string, registration: string): string {
  return `${target} ${registration}`;
}

function targetOf(object: HostObject): string {
  return object.className === "Worksheet" ? String(object.read("Id")) : workbookTarget;
}
