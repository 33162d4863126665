/** What people type has no length; what is handed on has. */
import type { Schema } from "./schema";

/**
 * A value with its free texts and lists cut to what the schema holds: a cut text ends in "…". Nothing else of it is changed,
 * so that of the right types and words it always fits.
 *
 * @example withinSchema({ name: "Gia Phúc" }, object({ name: text(4) })) //=> { name: "Gia…" }
 */
export function withinSchema<Value>(value: Value, schema: Schema): Value {
  return cut(value, schema) as Value;
}

function cut(value: unknown, schema: Schema): unknown {
  if (typeof value === "string")
    return schema.type === "string" && isFree(schema) ? cutText(value, schema.maxLength) : value;
  if (Array.isArray(value))
    return schema.type === "array"
      ? value.slice(0, schema.maxItems).map((each) => cut(each, schema.items))
      : value;
  if (typeof value !== "object" || value === null || schema.type !== "object") return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => {
      const inner = "properties" in schema ? schema.properties[key] : schema.additionalProperties;
      return [key, inner === undefined ? each : cut(each, inner)];
    }),
  );
}

const isFree = ({ pattern, enum: allowed }: Schema & { type: "string" }): boolean =>
  pattern === undefined && allowed === undefined;

const cutText = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
