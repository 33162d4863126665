/** Holds a value against a schema: the first thing that does not fit. */
import type { Schema } from "./schema";

/** Where a value does not fit, as a path: "figures.rut". */
export interface Misfit {
  readonly at: string;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * @returns undefined where the value fits.
 * @example misfitOf({ a: "x" }, object({ a: { type: "integer", minimum: 0, maximum: 9 } })) //=> { at: "a" }
 */
export function misfitOf(value: unknown, schema: Schema, at = ""): Misfit | undefined {
  switch (schema.type) {
    case "string":
      return isText(value, schema) ? undefined : { at };
    case "number":
    case "integer": {
      const { minimum = -Infinity, maximum = Infinity } = schema;
      const isNumber = typeof value === "number" && value >= minimum && value <= maximum;
      return isNumber && (schema.type === "number" || Number.isInteger(value)) ? undefined : { at };
    }
    case "array":
      if (!Array.isArray(value) || value.length > schema.maxItems) return { at };
      return firstOf(value.entries(), (index, each) => misfitOf(each, schema.items, `${at}[${index}]`));
    case "object":
      return isRecord(value) ? misfitInside(value, schema, at) : { at };
  }
}

function isText(value: unknown, { pattern, maxLength, enum: allowed }: Schema & { type: "string" }): boolean {
  if (typeof value !== "string" || value.length > maxLength) return false;
  if (allowed !== undefined && !allowed.includes(value)) return false;
  return pattern === undefined || new RegExp(pattern).test(value);
}

/** `Object.hasOwn` is younger than the browsers that we run in. */
const hasOwn = (value: object, name: string): boolean => Object.prototype.hasOwnProperty.call(value, name);

function misfitInside(
  value: Readonly<Record<string, unknown>>,
  schema: Schema & { type: "object" },
  at: string,
): Misfit | undefined {
  const path = (name: string): string => (at === "" ? name : `${at}.${name}`);
  const own = Object.entries(value);
  if (schema.additionalProperties !== false) {
    const { additionalProperties, maxProperties, propertyNames } = schema as Extract<
      typeof schema,
      { readonly maxProperties: number }
    >;
    if (own.length > maxProperties) return { at };
    const name = new RegExp(propertyNames.pattern);
    return firstOf(own, (key, each) =>
      name.test(key) ? misfitOf(each, additionalProperties, path(key)) : { at: path(key) },
    );
  }
  const missing = schema.required.find((name) => !hasOwn(value, name));
  if (missing !== undefined) return { at: path(missing) };
  return firstOf(own, (key, each) => {
    const known = hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
    return known === undefined ? { at: path(key) } : misfitOf(each, known, path(key));
  });
}

function firstOf<K, V>(
  entries: Iterable<readonly [K, V]>,
  find: (key: K, value: V) => Misfit | undefined,
): Misfit | undefined {
  for (const [key, value] of entries) {
    const misfit = find(key, value);
    if (misfit !== undefined) return misfit;
  }
  return undefined;
}
