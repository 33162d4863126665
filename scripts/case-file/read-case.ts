/** Reads a case: one period of one office as a JSON object, with nothing guessed and nothing passed over. */
import { expectedOf, isInRange, NUMBER_RANGES } from "../../src/catalog/figure";
import { figureOf, isFigureKey } from "../../src/catalog/figures";
import { isRateKey } from "../../src/catalog/rates";
import { INFORMATION_FIELDS } from "../../src/catalog/report-information";
import { isSettingValue, SETTINGS } from "../../src/catalog/settings";
import type { Figures, PrintedRate } from "../../src/checks/facts";
import { isNarrativeKey, NARRATIVE_PARTS } from "../../src/report/facts/narrative-parts";
import { isDate } from "../../src/vietnamese/dates";
import { readPercent } from "../../src/vietnamese/percent";
import type { Target } from "../../src/vietnamese/target";
import { CaseProblem } from "./problem";

export interface Case {
  readonly unit: string;
  readonly template: string;
  readonly titlePeriod: string;
  /** ISO dates; undefined when the report does not give them. */
  readonly from?: string;
  readonly to?: string;
  readonly settings: Readonly<Record<string, string>>;
  readonly figures: Figures;
  readonly previous: Figures;
  readonly printedRates: readonly PrintedRate[];
  readonly targets: Readonly<Record<string, Target>>;
  readonly notes: Readonly<Record<string, string>>;
  readonly narrative: Readonly<Record<string, string>>;
  /** What the report says about itself: number, date, basis, who signs, recipients. */
  readonly information: Readonly<Record<string, string>>;
}

type Json = unknown;
type JsonObject = Readonly<Record<string, Json>>;

/** Expectations that test data carry beside a case; they are not part of it. */
const isExpectation = (field: string): boolean =>
  field === "report" || field === "must_find" || field.startsWith("no_error");

const FIELDS = new Set([
  "unit",
  "template",
  "title_period",
  "from",
  "to",
  "settings",
  "figures",
  "previous",
  "printed_rates",
  "targets",
  "notes",
  "narrative",
  "information",
]);

/**
 * Reads a case from the text of its file.
 *
 * @throws CaseProblem naming the field or key that is wrong, and what is expected there.
 * @example readCase('{"unit":"UBND xã Hùng Thắng","figures":{"rut":2}}').figures //=> { rut: 2 }
 */
export function readCase(text: string): Case {
  const json = parse(text);
  for (const field of Object.keys(json)) {
    if (!FIELDS.has(field) && !isExpectation(field)) {
      throw new CaseProblem(`Tệp số liệu có trường lạ “${field}”. Kiểm tra lại chính tả hoặc bỏ trường này.`);
    }
  }
  const { from, to } = json;
  const dates = { from: readIsoDate("from", from), to: readIsoDate("to", to) };
  if (dates.from !== undefined && dates.to !== undefined && dates.from > dates.to) {
    throw new CaseProblem(
      `Ngày “from” (${dates.from}) sau ngày “to” (${dates.to}). Đổi lại cho đúng thứ tự.`,
    );
  }
  return {
    unit: readText("unit", json["unit"]),
    template: readText("template", json["template"]),
    titlePeriod: readText("title_period", json["title_period"]),
    ...(dates.from === undefined ? {} : { from: dates.from }),
    ...(dates.to === undefined ? {} : { to: dates.to }),
    settings: readSettings(json["settings"]),
    figures: readFigures("figures", json["figures"]),
    previous: readFigures("previous", json["previous"]),
    printedRates: readPrintedRates(json["printed_rates"]),
    targets: readTargets(json["targets"]),
    notes: readTexts("notes", json["notes"], ", "),
    narrative: readNarrative(json["narrative"]),
    information: readInformation(json["information"]),
  };
}

function parse(text: string): JsonObject {
  let json: Json;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw new CaseProblem("Tệp số liệu không phải JSON hợp lệ. Mở tệp kiểm tra dấu phẩy, dấu ngoặc.");
  }
  return asObject("tệp", json);
}

function asObject(field: string, json: Json): JsonObject {
  if (json === undefined || json === null) return {};
  if (typeof json === "object" && !Array.isArray(json)) return json as JsonObject;
  throw new CaseProblem(`“${field}” phải là một đối tượng { khóa: giá trị }.`);
}

/** A value as a message shows it: JSON has no infinity, and reads 1e999 as one. */
const shown = (json: Json): string =>
  JSON.stringify(json, (_, value: Json) =>
    typeof value === "number" && !Number.isFinite(value) ? "số quá lớn" : value,
  );

function readText(field: string, json: Json): string {
  if (json === undefined || json === null) return "";
  if (typeof json === "string") return json.trim();
  throw new CaseProblem(`“${field}” phải là chữ, đang là ${shown(json)}.`);
}

function readIsoDate(field: string, json: Json): string | undefined {
  const text = readText(field, json);
  if (text === "") return undefined;
  if (isDate(text)) return text;
  throw new CaseProblem(`“${field}” phải là ngày dạng năm-tháng-ngày như 2026-04-19, đang là “${text}”.`);
}

function readFigures(field: string, json: Json): Figures {
  const entries = Object.entries(asObject(field, json)).map(([key, value]) => {
    if (!isFigureKey(key)) {
      throw new CaseProblem(`Không có chỉ tiêu “${key}” (trong ${field}). Kiểm tra lại tên khóa.`);
    }
    return [key, readFigure(field, key, value)] as const;
  });
  return Object.fromEntries(entries.filter((entry): entry is [string, number] => entry[1] !== undefined));
}

/** A null is a blank, like an absent key. */
function readFigure(field: string, key: string, value: Json): number | undefined {
  if (value === null) return undefined;
  const { kind, label } = figureOf(key);
  const where = `“${key}” (${label}, trong ${field})`;
  if (typeof value !== "number" || !Number.isFinite(value)) {
    throw new CaseProblem(`${where} phải là số, đang là ${shown(value)}.`);
  }
  if (!isInRange(value, NUMBER_RANGES[kind])) {
    throw new CaseProblem(
      `${where} phải là ${expectedOf(value, NUMBER_RANGES[kind])}, đang là ${String(value).replace(".", ",")}.`,
    );
  }
  return value;
}

function readSettings(json: Json): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asObject("settings", json)).map(([key, value]) => {
      const setting = SETTINGS.find((each) => each.key === key);
      if (setting === undefined) throw new CaseProblem(`Không có thiết lập “${key}” (trong settings).`);
      if (!isSettingValue(setting, String(value))) {
        const choices = setting.options.map((option) => option.value).join(", ") || "một số";
        throw new CaseProblem(`Thiết lập “${key}” phải là ${choices}, đang là ${shown(value)}.`);
      }
      return [key, String(value)];
    }),
  );
}

function needRate(field: string, key: string): void {
  if (!isRateKey(key)) throw new CaseProblem(`Không có tỷ lệ “${key}” (trong ${field}).`);
}

const PRINTED_FIELDS = new Set(["rate", "written", "numerator", "denominator", "section"]);

function readPrintedRates(json: Json): PrintedRate[] {
  if (json === undefined || json === null) return [];
  if (!Array.isArray(json)) throw new CaseProblem("“printed_rates” phải là một danh sách [ … ].");
  return json.map((each, index) => {
    const field = `printed_rates[${index}]`;
    const object = asObject(field, each);
    const unknown = Object.keys(object).find((key) => !PRINTED_FIELDS.has(key));
    if (unknown !== undefined) throw new CaseProblem(`Trường lạ “${unknown}” trong ${field}.`);
    const rate = readText(`${field}.rate`, object["rate"]);
    needRate(field, rate);
    const written = readText(`${field}.written`, object["written"]);
    if (readPercent(written) === null) {
      throw new CaseProblem(`Không đọc được tỷ lệ “${written}” (${rate}, trong ${field}). Viết như 99,6.`);
    }
    return {
      rate,
      written,
      ...optionalCount(`${field}.numerator`, "numerator", object),
      ...optionalCount(`${field}.denominator`, "denominator", object),
      ...(object["section"] === undefined
        ? {}
        : { section: readText(`${field}.section`, object["section"]) }),
    };
  });
}

function optionalCount(
  field: string,
  key: "numerator" | "denominator",
  object: JsonObject,
): { numerator?: number; denominator?: number } {
  const value = object[key];
  if (value === undefined || value === null) return {};
  if (typeof value === "number" && isInRange(value, NUMBER_RANGES.count)) return { [key]: value };
  const { count } = NUMBER_RANGES;
  const expected = typeof value === "number" ? expectedOf(value, count) : count.words;
  throw new CaseProblem(`“${field}” phải là ${expected}, đang là ${shown(value)}.`);
}

const OPERATORS: readonly Target["operator"][] = [">=", "=", "<="];

function readTargets(json: Json): Record<string, Target> {
  return Object.fromEntries(
    Object.entries(asObject("targets", json)).map(([key, value]) => {
      needRate("targets", key);
      const [sign, goal] = Array.isArray(value) ? value : [];
      const operator = OPERATORS.find((each) => each === sign);
      const percent = typeof goal === "number" ? readPercent(String(goal)) : null;
      if (operator === undefined || percent === null) {
        throw new CaseProblem(
          `Chỉ tiêu giao của “${key}” phải là [dấu, số], như [">=", 50]; đang là ${shown(value)}.`,
        );
      }
      return [key, { operator, percent: { units: percent.units, decimals: percent.decimals } }];
    }),
  );
}

function readNarrative(json: Json): Record<string, string> {
  const narrative = readTexts("narrative", json, "\n");
  const unknown = Object.keys(narrative).find((key) => !isNarrativeKey(key));
  if (unknown !== undefined)
    throw new CaseProblem(
      `Không có mục thuyết minh “${unknown}” (trong narrative). Các mục có: ${NARRATIVE_PARTS.map(({ key }) => key).join(", ")}.`,
    );
  return narrative;
}

function readInformation(json: Json): Record<string, string> {
  const information = readTexts("information", json, "; ");
  for (const [key, text] of Object.entries(information)) {
    const field = INFORMATION_FIELDS.find((each) => each.key === key);
    if (field === undefined) throw new CaseProblem(`Không có thông tin “${key}” (trong information).`);
    if (field.kind === "date") readIsoDate(`information.${key}`, text);
  }
  return information;
}

/** Texts by key; numbers and lists of them are written out. */
function readTexts(field: string, json: Json, separator: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(asObject(field, json)).map(([key, value]) => {
      const list = Array.isArray(value) ? value : [value];
      const wrong = list.find((each) => typeof each !== "string" && !Number.isFinite(each));
      if (wrong !== undefined) throw new CaseProblem(`“${key}” (trong ${field}) phải là chữ hoặc số.`);
      return [key, list.join(separator)];
    }),
  );
}
