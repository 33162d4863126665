import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import { PathResolver, References, type Roots } from "./object-paths";
import { identity, query, wireName } from "./query";
import {
  ActionType,
  type Action,
  type ObjectPath,
  type ReplyBody,
  type ReplyError,
  type RequestBody,
} from "./wire";

export interface DispatcherServices {
  /** Lets a running recalculation finish; called before calculated values are read. */
  calculated(): Promise<void>;
}

/** Runs the batches of the client, one after the other, each in the order of its actions. */
export class Dispatcher {
  private readonly references = new References();
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly roots: Roots,
    private readonly services: DispatcherServices,
  ) {}

  /**
   * Runs one batch. On an error the rest of it is left out; what was done before stays, and its results are returned
   * with the error, as Excel does.
   */
  process(body: RequestBody): Promise<ReplyBody> {
    const reply = this.last.then(() => this.run(body));
    this.last = reply;
    return reply;
  }

  private async run(body: RequestBody): Promise<ReplyBody> {
    const resolver = new PathResolver(body.ObjectPaths, this.roots, this.references);
    const reply: ReplyBody = { Results: [], TraceIds: [] };
    let index = 0;
    try {
      for (; index < body.Actions.length; index++) {
        const action = body.Actions[index]!;
        if (action.ActionType === ActionType.Trace) reply.TraceIds.push(action.Id);
        const value = await this.perform(action, resolver);
        reply.Results.push({ ActionId: action.Id, Value: value });
      }
      return reply;
    } catch (error) {
      return { ...reply, Error: replyError(error, body, index) };
    }
  }

  private perform(action: Action, resolver: PathResolver): unknown {
    switch (action.ActionType) {
      case ActionType.Trace:
        return null;
      case ActionType.Instantiate:
        return this.instantiated(resolver.resolve(action.ObjectPathId));
      case ActionType.Query:
      case ActionType.QueryAsJson:
        return this.queried(action, resolver.resolve(action.ObjectPathId));
      case ActionType.Method:
        return this.called(action, resolver);
      case ActionType.SetProperty:
        return this.assigned(resolver, action, [[action.Name, resolver.arguments(action.ArgumentInfo)[0]]]);
      case ActionType.Update:
        return this.assigned(resolver, action, Object.entries(action.ObjectState ?? {}));
      default:
        throw new HostError("NotImplemented", `action type ${action.ActionType}`);
    }
  }

  private instantiated(object: HostObject | null): unknown {
    return object && this.identityOf(object);
  }

  private async queried(action: Action, object: HostObject | null): Promise<unknown> {
    if (!object) return null;
    if (object.readsCalculation) await this.services.calculated();
    const values = query(object, action.QueryInfo ?? {});
    if (action.ActionType === ActionType.QueryAsJson) return asJson(values);
    return { ...values, ...this.identityOf(object) };
  }

  private async called(action: Action, resolver: PathResolver): Promise<unknown> {
    const object = resolver.resolve(action.ObjectPathId);
    if (action.Name === "_KeepReference") {
      if (object) this.references.keep(object);
      return null;
    }
    const args = resolver.arguments(action.ArgumentInfo);
    if (action.Name === "_RemoveReference") {
      this.references.remove(args[0]);
      return null;
    }
    if (!object) return { _IsNull: true };
    return (await object.call(action.Name, args)) ?? null;
  }

  private assigned(
    resolver: PathResolver,
    action: Action,
    entries: readonly (readonly [string, unknown])[],
  ): null {
    const object = resolver.resolve(action.ObjectPathId);
    if (!object) throw new HostError("ItemNotFound", "a null object has no properties to set");
    const isUpdate = action.ActionType === ActionType.Update;
    for (const [name, value] of entries) object.write(isUpdate ? wireName(object, name) : name, value);
    return null;
  }

  private identityOf(object: HostObject): Record<string, unknown> {
    const reference = this.references.idOf(object);
    return reference ? { ...identity(object), _ReferenceId: reference } : identity(object);
  }
}

function replyError(error: unknown, body: RequestBody, index: number): ReplyError {
  const known = error instanceof HostError ? error : new HostError("GeneralException", errorText(error));
  return {
    Code: known.code,
    Message: known.message,
    Location: location(body.ObjectPaths, body.Actions[index]),
    ActionIndex: index,
    HttpStatusCode: known.httpStatus,
  };
}

function errorText(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function location(paths: Readonly<Record<string, ObjectPath>>, action: Action | undefined): string {
  const names: string[] = action?.Name ? [action.Name] : [];
  let path = paths[action?.ObjectPathId ?? 0];
  while (path) {
    if (path.Name) names.unshift(path.Name);
    path = paths[path.ParentObjectPathId ?? 0];
  }
  return names.join(".");
}

function asJson(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asJson);
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).filter(([key]) => key !== "_Index");
  return Object.fromEntries(
    entries.map(([key, entry]) => [
      key === "_Items" ? "items" : key.charAt(0).toLowerCase() + key.slice(1),
      asJson(entry),
    ]),
  );
}
