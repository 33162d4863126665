import { HostError } from "../protocol/host-error";
import { ActionType, PathType, type Action, type ReplyBody, type RequestBody } from "../protocol/wire";
import type { ClientRequest } from "./bridge";

/** What can befall one request of the add-in. */
export type Fault =
  /** Nothing is done, and an error answered. */
  | { readonly kind: "fails"; readonly code?: string }
  /** Nothing is done, and nothing ever answered, as by Excel on the web while a cell is edited. */
  | { readonly kind: "silent" }
  /** Only the first actions are done, then an error is answered; with `after` = Infinity all are done. */
  | { readonly kind: "cut"; readonly after: number; readonly code?: string }
  /** Done and answered only when the promise resolves; requests sent meanwhile pass it. */
  | { readonly kind: "late"; readonly until: Promise<unknown> };

/** Makes requests of the add-in fail; k counts from the moment it is set, 1 = the next one. */
export interface Faults {
  /** @returns resolved when the request is met. */
  meetRequest(k: number, fault: Fault): Promise<void>;
  /** The k-th request does nothing and answers with an error (default "GeneralException"). */
  failRequest(k: number, code?: string): Promise<void>;
  /** The k-th request does nothing and is never answered. */
  neverAnswerRequest(k: number): Promise<void>;
  /** What happens in the workbook before the k-th request reaches it, as while an officer goes on working. */
  beforeRequest(k: number, happens: () => Promise<void>): void;
  clear(): void;
}

/** One request as it was sent. */
export interface SentRequest {
  readonly actions: number;
  readonly writes: boolean;
}

/** What the add-in has sent since the last reset. */
export interface Traffic {
  readonly requests: number;
  /** Requests that changed something. */
  readonly writes: number;
  /** Characters of the requests as sent. */
  readonly bytes: number;
  readonly sent: readonly SentRequest[];
  reset(): void;
}

/** What awaits a request. */
export interface Encounter {
  readonly before?: () => Promise<void>;
  readonly fault?: Fault;
}

/** Bit of the envelope's flags: the request writes. */
const writeFlag = 1;

/** Counts the requests that the add-in's code causes, and lets chosen ones fail. */
export class RequestGate {
  private readonly pendingFaults = new Map<number, { readonly fault: Fault; readonly met: () => void }>();
  private readonly pendingEvents = new Map<number, () => Promise<void>>();
  private counter = 0;
  private readonly totals: Totals = { bytes: 0, sent: [] };

  /** @param usual what befalls a request of so many characters where nothing else has been set for it. */
  constructor(private readonly usual: (bytes: number) => Fault | undefined = () => undefined) {}

  readonly faults: Faults = {
    meetRequest: (k, fault) =>
      new Promise((met) => void this.pendingFaults.set(this.counter + k, { fault, met })),
    failRequest: (k, code) => this.faults.meetRequest(k, { kind: "fails", ...(code && { code }) }),
    neverAnswerRequest: (k) => this.faults.meetRequest(k, { kind: "silent" }),
    beforeRequest: (k, happens) => void this.pendingEvents.set(this.counter + k, happens),
    clear: () => {
      this.pendingFaults.clear();
      this.pendingEvents.clear();
    },
  };

  readonly traffic: Traffic = trafficView(this.totals);

  /** What this request shall meet. */
  pass(request: ClientRequest & { readonly flags?: number }, body: RequestBody, text: string): Encounter {
    if (isHousekeeping(body)) return {};
    this.counter++;
    this.totals.bytes += text.length;
    const writes = ((request.flags ?? 0) & writeFlag) !== 0;
    this.totals.sent.push({ actions: body.Actions.length, writes });
    const [pending, before] = [this.pendingFaults.get(this.counter), this.pendingEvents.get(this.counter)];
    this.pendingFaults.delete(this.counter);
    this.pendingEvents.delete(this.counter);
    pending?.met();
    const fault = pending?.fault ?? this.usual(text.length);
    return { ...(before && { before }), ...(fault && { fault }) };
  }
}

/** The answer to a request that failed at an action, with what the actions before it have answered; at most `last`. */
export function failedReply(code = "GeneralException", done?: ReplyBody, last = 0): ReplyBody {
  const known = new HostError(code);
  const Error = {
    Code: code,
    Message: known.message,
    Location: "",
    ActionIndex: Math.min(done?.Results.length ?? 0, last),
    HttpStatusCode: 500,
  };
  return { Results: [], TraceIds: [], Error, ...done };
}

interface Totals {
  bytes: number;
  sent: SentRequest[];
}

function trafficView(totals: Totals): Traffic {
  return {
    get requests() {
      return totals.sent.length;
    },
    get writes() {
      return totals.sent.filter(({ writes }) => writes).length;
    },
    get bytes() {
      return totals.bytes;
    },
    get sent() {
      return [...totals.sent];
    },
    reset: () => void Object.assign(totals, { bytes: 0, sent: [] }),
  };
}

/** What the client sends on its own: start-up services, and releasing tracked objects after `run`. */
function isHousekeeping({ Actions, ObjectPaths }: RequestBody): boolean {
  const pathType = (action: Action): number | undefined => ObjectPaths[action.ObjectPathId]?.ObjectPathType;
  return Actions.every(
    (action) =>
      action.Name === "_RemoveReference" ||
      pathType(action) === PathType.NewObject ||
      (action.ActionType === ActionType.Instantiate && pathType(action) === PathType.Global),
  );
}
