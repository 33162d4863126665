/**
 * Checks the manifest without a network: what Office rejects, or quietly ignores, when the add-in is loaded; and the
 * settings of servers in hosting/. Prints each problem; none ends with exit code 0.
 * Usage: npm run manifest:check [-- FILE]
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { checkHosting } from "./hosting/check-hosting";
import { HOSTING, HOSTING_FILES } from "./make-hosting";

const ROOT = path.join(__dirname, "..");

/** A check reads the manifest and gives its problems. */
type Check = (xml: string) => readonly string[];

const ID_LENGTH = 32;
const TEXT_LENGTHS = { DisplayName: 125, Description: 250, "bt:ShortStrings": 125, "bt:LongStrings": 250 };

/** The floor that the add-in is written for; anything above is asked for while it runs. */
const FLOOR = { SharedRuntime: "1.1", CustomFunctionsRuntime: "1.2", ExcelApi: "1.11" };

/** First capture of every match. */
function all(xml: string, pattern: RegExp): string[] {
  return [...xml.matchAll(pattern)].map((match) => match[1] ?? "");
}

function first(xml: string, pattern: RegExp): string | undefined {
  return pattern.exec(xml)?.[1];
}

/** Attributes and content of every element of a name that has content; such elements do not nest in a manifest. */
function elements(xml: string, name: string): string[] {
  return all(xml, new RegExp(`<${name}((?:\\s[^<>]*[^<>/])?>[\\s\\S]*?)</${name}>`, "g"));
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

const checkIdentity: Check = (xml) => [
  ...(/<Id>[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}<\/Id>/.test(xml) ? [] : ["Id is no GUID"]),
  ...(/<Version>\d+\.\d+\.\d+\.\d+<\/Version>/.test(xml) ? [] : ["Version does not have four numbers"]),
];

const checkResources: Check = (xml) => {
  const defined = all(xml, /<bt:(?:Image|Url|String)\s+id="([^"]+)"/g);
  const used = all(xml, /\bresid="([^"]+)"/g);
  return [
    ...repeated(defined).map((id) => `resource ${id} is defined twice`),
    ...used.filter((id) => !defined.includes(id)).map((id) => `resource ${id} is not defined`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resource ${id} is not used`),
    ...defined.filter((id) => id.length > ID_LENGTH).map((id) => `resource id ${id} is too long`),
  ];
};

const checkLengths: Check = (xml) =>
  Object.entries(TEXT_LENGTHS).flatMap(([name, limit]) =>
    elements(xml, name)
      .flatMap((element) => all(element, /\b(?:DefaultValue|Value)="([^"]*)"/g))
      .filter((text) => text.length > limit)
      .map((text) => `${name} takes ${limit} characters, not ${text.length}: ${text}`),
  );

/** The namespace is a name in formulas, the same in every language. */
const UNTRANSLATED = 'id="Functions.Namespace"';

const checkTranslations: Check = (xml) => {
  const defaultLocale = first(xml, /<DefaultLocale>([^<]+)</) ?? "";
  const translated = ["DisplayName", "Description", "bt:String"].flatMap((name) => elements(xml, name));
  const bare = all(xml, /<((?:DisplayName|Description|bt:String)\s[^<>]*\bDefaultValue="[^"]*")\s*\/>/g);
  return [
    ...(defaultLocale === "vi-VN" ? [] : [`DefaultLocale is ${defaultLocale}, not vi-VN`]),
    ...[...bare, ...translated]
      .filter((text) => !text.includes('Locale="en-US"') && !text.includes(UNTRANSLATED))
      .map((text) => `no en-US text: ${text.trim()}`),
    ...all(xml, /Override Locale="([^"]+)"/g)
      .filter((locale) => locale.toLowerCase() === defaultLocale.toLowerCase())
      .map((locale) => `an Override repeats the default locale ${locale}`),
  ];
};

const checkAddresses: Check = (xml) =>
  all(xml, /DefaultValue="([a-z]+:\/\/[^"]+)"/g)
    .filter((address) => !address.startsWith("https://"))
    .map((address) => `not https: ${address}`);

/** Width and height stand at bytes 16 and 20 of every PNG. */
function pngSize(file: string): string {
  const bytes = readFileSync(file);
  return `${bytes.readUInt32BE(16)}×${bytes.readUInt32BE(20)}`;
}

const checkIcons: Check = (xml) => [
  ...elements(xml, "Icon").flatMap((icon) =>
    [16, 32, 80]
      .filter((size) => !icon.includes(`size="${size}"`))
      .map((size) => `an Icon lacks size ${size}`),
  ),
  ...all(xml, /\/(assets\/icon-[a-z-]*\d+\.png)"/g).flatMap((icon) => {
    const file = path.join(ROOT, icon);
    const size = first(icon, /(\d+)\.png/);
    if (!existsSync(file)) return [`${icon} does not exist`];
    return pngSize(file) === `${size}×${size}` ? [] : [`${icon} measures ${pngSize(file)}`];
  }),
];

/** In a shared runtime, pane, functions and commands must name the same page, or Office starts several. */
const checkSharedRuntime: Check = (xml) => {
  const runtime = first(xml, /<Runtime resid="([^"]+)" lifetime="long"/);
  const pages = {
    Page: /<Page>\s*<SourceLocation resid="([^"]+)"/,
    FunctionFile: /<FunctionFile resid="([^"]+)"/,
    ShowTaskpane: /xsi:type="ShowTaskpane">\s*<SourceLocation resid="([^"]+)"/,
  };
  return [
    ...(runtime === undefined ? ["no long-lived Runtime"] : []),
    ...Object.entries(pages)
      .filter(([, pattern]) => first(xml, pattern) !== runtime)
      .map(([name]) => `${name} is not the page of the Runtime`),
    ...(xml.includes("<TaskpaneId>") ? ["TaskpaneId is not allowed with a shared runtime"] : []),
  ];
};

const checkNamespace: Check = (xml) => {
  const id = first(xml, /<Namespace resid="([^"]+)"/);
  const value = first(xml, new RegExp(`id="${id}" DefaultValue="([^"]*)"`));
  return value === "TTHC" ? [] : [`the namespace of the functions is ${value}, not TTHC`];
};

const checkRequirements: Check = (xml) =>
  Object.entries(FLOOR)
    .filter(([name, version]) => !xml.includes(`<Set Name="${name}" MinVersion="${version}"/>`))
    .map(([name, version]) => `requirement ${name} ${version} is missing`);

/** The source of the ribbon, as one text. */
function ribbonSource(): string {
  const folder = path.join(ROOT, "src", "ribbon");
  return readdirSync(folder)
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .join("\n");
}

const checkControls: Check = (xml) => {
  const ids = all(xml, /<(?:CustomTab|Group|Control)\s[^>]*?\bid="([^"]+)"/g);
  const ribbon = ribbonSource();
  return [
    ...repeated(ids).map((id) => `control ${id} stands twice`),
    ...all(xml, /<FunctionName>([^<]+)</g)
      .filter((action) => !new RegExp(`\\b${action}\\b`).test(ribbon))
      .map((action) => `src/ribbon does not associate ${action}`),
  ];
};

const CHECKS: readonly Check[] = [
  checkIdentity,
  checkResources,
  checkLengths,
  checkTranslations,
  checkAddresses,
  checkIcons,
  checkSharedRuntime,
  checkNamespace,
  checkRequirements,
  checkControls,
];

/**
 * The problems of a manifest, as text.
 *
 * @example checkManifest(readFileSync("manifest.xml", "utf8")) //=> []
 */
export function checkManifest(xml: string): readonly string[] {
  return CHECKS.flatMap((check) => check(xml));
}

/** The problems of the settings in hosting/. */
export function hostingProblems(): readonly string[] {
  return Object.keys(HOSTING_FILES).flatMap((file) =>
    checkHosting(file, readFileSync(path.join(HOSTING, file), "utf8")),
  );
}

if (require.main === module) {
  const file = process.argv[2] ?? path.join(ROOT, "manifest.xml");
  const problems = [...checkManifest(readFileSync(file, "utf8")), ...hostingProblems()];
  for (const problem of problems) console.error(`manifest: ${problem}`);
  console.log(problems.length === 0 ? "manifest: no problems" : `manifest: ${problems.length} problems`);
  process.exitCode = problems.length === 0 ? 0 : 1;
}
