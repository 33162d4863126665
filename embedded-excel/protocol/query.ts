import { HostError } from "./host-error";
import type { HostObject } from "./host-object";
import type { QueryInfo } from "./wire";

type Values = Record<string, unknown>;

/** Answers a load: the selected properties of an object, of the objects below it, or of a collection's items. */
export function query(object: HostObject, info: QueryInfo): Values {
  return object.shape.isCollection ? queryCollection(object, info) : queryObject(object, info);
}

/** The identity that lets a proxy outlive its batch; without it the client would run `add(...)` again. */
export function identity(object: HostObject): Values {
  for (const key of ["Id", "_Id"])
    if (key in object.shape.scalars && object.canRead(key)) return { [key]: object.read(key) };
  return {};
}

/** Wire names are PascalCase, the members in a Select are camelCase. */
export function wireName(object: HostObject, member: string): string {
  const lower = member.toLowerCase();
  const { scalars, children } = object.shape;
  const name = [...Object.keys(scalars), ...Object.keys(children)].find(
    (known) => known.toLowerCase() === lower,
  );
  if (!name) throw new HostError("InvalidArgument", `${object.className} has no property '${member}'`);
  return name;
}

function queryCollection(object: HostObject, info: QueryInfo): Values {
  const skip = info.Skip ?? 0;
  const items = object
    .items()
    .slice(skip, info.Top === undefined || info.Top === null ? undefined : skip + info.Top);
  // The client strips the leading "items/": the collection's own scalars and the items' members share one Select.
  const own = new Set(Object.keys(object.shape.scalars).map((name) => name.toLowerCase()));
  const itemSelect = info.Select?.filter((path) => !own.has(path.toLowerCase()));
  const asksOnlyForOwn = !!info.Select?.length && itemSelect?.length === 0;
  const values: Values = {
    _Items: items.map((item, index) => ({
      ...(asksOnlyForOwn ? {} : query(item, { Select: itemSelect, Expand: info.Expand })),
      ...identity(item),
      _Index: index + skip,
    })),
  };
  if ("Count" in object.shape.scalars) values.Count = object.items().length;
  return values;
}

function queryObject(object: HostObject, info: QueryInfo): Values {
  const values: Values = {};
  const below = new Map<string, string[]>();
  for (const path of selectedPaths(info)) {
    const [head = "", ...rest] = path.split(/[/.]/);
    if (head === "*" || head === "$all") {
      for (const name of Object.keys(object.shape.scalars))
        if (object.canRead(name)) values[name] = object.read(name);
      continue;
    }
    const name = wireName(object, head);
    if (!(name in object.shape.children)) values[name] = object.read(name);
    else below.set(name, [...(below.get(name) ?? []), rest.join("/") || "*"]);
  }
  for (const [name, select] of below) {
    const child = object.child(name);
    values[name] = child && { ...query(child, { Select: select }), ...identity(child) };
  }
  return values;
}

function selectedPaths(info: QueryInfo): string[] {
  const expanded = (info.Expand ?? []).map((path) => `${path}/*`);
  if (info.Select?.length) return [...info.Select, ...expanded];
  return expanded.length ? expanded : ["*"];
}
