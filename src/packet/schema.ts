/**
 * The shape of a packet as JSON Schema (2020-12): published in docs/goi-nop.schema.json, and what packets are read by. No
 * field takes a person's name, and no field is taken that is not told here.
 */
import { PACKET_FORMAT } from "./packet";

/** As much of JSON Schema as the packet needs. */
export type Schema =
  | {
      readonly type: "string";
      readonly pattern?: string;
      readonly maxLength: number;
      readonly enum?: readonly string[];
    }
  | { readonly type: "number"; readonly minimum?: number; readonly maximum?: number }
  | { readonly type: "integer"; readonly minimum: number; readonly maximum: number }
  | { readonly type: "array"; readonly items: Schema; readonly maxItems: number }
  | {
      readonly type: "object";
      readonly properties: Readonly<Record<string, Schema>>;
      readonly required: readonly string[];
      readonly additionalProperties: false;
    }
  | {
      readonly type: "object";
      readonly propertyNames: { readonly pattern: string };
      readonly additionalProperties: Schema;
      readonly maxProperties: number;
    };

/** Keys of figures, rates, settings: "tn_truc_tuyen". */
const KEY = "^[a-z][a-z0-9_]{0,63}$";
const DATE = "^(\\d{4}-\\d{2}-\\d{2})?$";

export const text = (maxLength: number): Schema => ({ type: "string", maxLength });
const key: Schema = { type: "string", pattern: KEY, maxLength: 64 };

/** Code of a rule. */
export const CODE: Schema = { type: "string", pattern: "^[A-Z][A-Za-z0-9-]{1,11}$", maxLength: 12 };
const UNIT_CODE = "^[0-9A-Za-z.-]{0,20}$";

/** Whether a text can be a unit's code: letters without accents, digits, dots, hyphens; "" for none. */
export const isUnitCode = (code: string): boolean => new RegExp(UNIT_CODE).test(code);

/** What a setting is set to, as the catalogue calls it; no room for a name. */
const choice: Schema = { type: "string", pattern: "^[a-z0-9_.,-]*$", maxLength: 40 };
const date: Schema = { type: "string", pattern: DATE, maxLength: 10 };
export const KEYS: Schema = { type: "array", items: key, maxItems: 100 };

const table = (of: Schema): Schema => ({
  type: "object",
  propertyNames: { pattern: KEY },
  additionalProperties: of,
  maxProperties: 1000,
});

export function object(
  properties: Readonly<Record<string, Schema>>,
  optional: readonly string[] = [],
): Schema {
  const required = Object.keys(properties).filter((name) => !optional.includes(name));
  return { type: "object", properties, required, additionalProperties: false };
}

/** What came with a later version: a packet of before has none of it. */
const SINCE_LATER = ["fields", "product", "systems"];

const list = (items: Schema): Schema => ({ type: "array", items, maxItems: 2000 });

/** Beyond any office, and whole beyond doubt: see `MOST` of the catalogue. What is typed wrongly is sent as it is. */
const count: Schema = { type: "number", minimum: -1e15, maximum: 1e15 };

export const PACKET_SCHEMA = object(
  {
    format: { type: "string", enum: [PACKET_FORMAT], maxLength: 20 },
    version: { type: "integer", minimum: 1, maximum: 1000 },
    unit: object({
      code: { type: "string", pattern: UNIT_CODE, maxLength: 20 },
      name: text(200),
    }),
    period: object({ title: text(100), from: date, to: date }),
    madeAt: {
      type: "string",
      pattern: "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{3})?Z$",
      maxLength: 24,
    },
    edition: { type: "integer", minimum: 1, maximum: 1000 },
    rules: { type: "string", pattern: "^\\d+-[0-9a-f]{6}$", maxLength: 12 },
    product: { type: "string", pattern: "^\\d+\\.\\d+\\.\\d+(-[0-9A-Za-z.-]+)?$", maxLength: 30 },
    settings: table(choice),
    figures: table(count),
    previous: table(count),
    fields: list(object({ name: text(200), figures: table(count) })),
    systems: list(object({ name: text(100), figures: table(count) })),
    printedRates: list(
      object({ rate: key, written: text(20), numerator: count, denominator: count, section: text(40) }, [
        "numerator",
        "denominator",
        "section",
      ]),
    ),
    findings: list(
      object({
        code: CODE,
        severity: { type: "string", enum: ["error", "warning", "info"], maxLength: 7 },
        message: text(1000),
        keys: KEYS,
      }),
    ),
    waivers: list(object({ code: CODE, keys: KEYS, reason: text(1000), on: date })),
    answers: list(object({ code: CODE, keys: KEYS, text: text(1000) })),
    fingerprint: { type: "string", pattern: "^[0-9a-f]{64}$", maxLength: 64 },
  },
  SINCE_LATER,
);
