import { ActionType, PathType, type Action, type ReplyBody, type RequestBody } from "../protocol/wire";
import type { ClientRequest } from "./bridge";

/** Makes requests of the add-in fail; k counts from the moment it is set, 1 = the next one. */
export interface Faults {
  /** The k-th request does nothing and answers with an error (default "GeneralException"). */
  failRequest(k: number, code?: string): void;
  /** The k-th request does nothing and is never answered, as Excel on the web does while a cell is edited. */
  neverAnswerRequest(k: number): void;
  clear(): void;
}

/** What the add-in has sent since the last reset. */
export interface Traffic {
  readonly requests: number;
  /** Requests that changed something. */
  readonly writes: number;
  /** Characters of the requests as sent. */
  readonly bytes: number;
  reset(): void;
}

type Fault = { readonly code: string } | "silence";

/** Bit of the envelope's flags: the request writes. */
const writeFlag = 1;

/** Counts the requests that the add-in's code causes, and lets chosen ones fail. */
export class RequestGate {
  private readonly pendingFaults = new Map<number, Fault>();
  private counter = 0;
  private readonly totals = { requests: 0, writes: 0, bytes: 0 };

  readonly faults: Faults = {
    failRequest: (k, code = "GeneralException") => void this.pendingFaults.set(this.counter + k, { code }),
    neverAnswerRequest: (k) => void this.pendingFaults.set(this.counter + k, "silence"),
    clear: () => this.pendingFaults.clear(),
  };

  readonly traffic: Traffic = trafficView(this.totals);

  /** The fault that this request shall meet, if any. */
  pass(
    request: ClientRequest & { readonly flags?: number },
    body: RequestBody,
    text: string,
  ): Fault | undefined {
    if (isHousekeeping(body)) return undefined;
    this.counter++;
    this.totals.requests++;
    this.totals.bytes += text.length;
    if ((request.flags ?? 0) & writeFlag) this.totals.writes++;
    const fault = this.pendingFaults.get(this.counter);
    this.pendingFaults.delete(this.counter);
    return fault;
  }
}

/** The answer to a request that failed before its first action. */
export function failedReply(code: string): ReplyBody {
  const error = { Code: code, Message: code, Location: "", ActionIndex: 0, HttpStatusCode: 500 };
  return { Results: [], TraceIds: [], Error: error };
}

function trafficView(totals: { requests: number; writes: number; bytes: number }): Traffic {
  return {
    get requests() {
      return totals.requests;
    },
    get writes() {
      return totals.writes;
    },
    get bytes() {
      return totals.bytes;
    },
    reset: () => void Object.assign(totals, { requests: 0, writes: 0, bytes: 0 }),
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
