/**
 * Objects that answer as those of Excel do: properties are told as they were when they were loaded, what is written is
 * written at once. A member that is not in the tables fails with its name, so that nothing is passed over in silence.
 */

/** What an object can do, by the names that Excel gives its members. */
export interface Members {
  /** Properties that can be loaded. */
  readonly read?: Readonly<Record<string, () => unknown>>;
  readonly write?: Readonly<Record<string, (value: never) => void>>;
  readonly call?: Readonly<Record<string, (...given: never[]) => unknown>>;
  /** Objects below this one, each made once. */
  readonly below?: Readonly<Record<string, () => unknown>>;
  /** The objects of a collection, loaded as "items/name". */
  readonly items?: () => readonly HostObject[];
}

export interface HostObject {
  load(names: string): void;
}

/** What Excel answers to a request that it cannot carry out. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

/** Asked for on every object, by whoever waits for it or prints it. */
const OF_LANGUAGE: ReadonlySet<PropertyKey> = new Set([
  "then",
  "toString",
  "valueOf",
  "constructor",
  "$$typeof",
]);

/** @param kind what the object is called in a failure: "Range". */
export function hostObject(kind: string, context: unknown, members: Members): HostObject {
  const loaded = new Map<string, unknown>();
  const made = new Map<string, unknown>();
  let items: readonly HostObject[] | undefined;

  const load = (names: string): void => {
    const own = names.split(",").map((name) => name.trim());
    const ofItems = own
      .filter((name) => name.startsWith("items/"))
      .map((name) => name.slice("items/".length));
    if (ofItems.length > 0) {
      items = need(kind, "items", members.items)();
      for (const item of items) item.load(ofItems.join());
    }
    for (const name of own.filter((each) => !each.startsWith("items/"))) {
      loaded.set(name, need(kind, name, members.read?.[name])());
    }
  };

  return new Proxy({} as HostObject, {
    get(_, name) {
      if (typeof name === "symbol" || OF_LANGUAGE.has(name)) return undefined;
      if (name === "load") return load;
      if (name === "isNullObject") return false;
      if (name === "context") return context;
      if (name === "toJSON") return () => Object.fromEntries(loaded);
      if (name === "items") return needLoaded(kind, name, items);
      if (members.call?.[name] !== undefined) return members.call[name];
      const below = members.below?.[name];
      if (below !== undefined) {
        if (!made.has(name)) made.set(name, below());
        return made.get(name);
      }
      need(kind, name, members.read?.[name]);
      return loaded.has(name) ? loaded.get(name) : needLoaded(kind, name, undefined);
    },
    set(_, name, value) {
      (need(kind, String(name), members.write?.[String(name)]) as (given: unknown) => void)(value);
      return true;
    },
  });
}

function need<T>(kind: string, name: string, member: T | undefined): T {
  if (member === undefined)
    throw new HostError("NotImplemented", `${kind}.${name} is not answered from files`);
  return member;
}

function needLoaded<T>(kind: string, name: string, value: T | undefined): T {
  if (value === undefined) throw new HostError("PropertyNotLoaded", `${kind}.${name} was not loaded`);
  return value;
}

/** Stands for what is not there, and for everything below it. */
export const NULL_OBJECT: HostObject = new Proxy(
  (() => undefined) as unknown as HostObject,
  {
    get: (_, name) => {
      if (name === "isNullObject") return true;
      if (name === "items") return [];
      return typeof name === "symbol" || OF_LANGUAGE.has(name) ? undefined : NULL_OBJECT;
    },
    // What is written to nothing, or deleted of it, changes nothing.
    set: () => true,
    apply: () => NULL_OBJECT,
  } as ProxyHandler<HostObject>,
);
