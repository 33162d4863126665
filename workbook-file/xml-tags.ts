/** One element of an XML part: its attributes and what stands between its tags. */
export interface Tag {
  readonly attributes: Readonly<Record<string, string>>;
  /** As written: markup and escaped texts. */
  readonly content: string;
}

/**
 * All elements of one name, in order, whatever their prefix. Enough for the flat lists of an .xlsx file; elements of
 * the name inside one another are not told apart.
 *
 * @example
 * tags('<a x="1"/><a>b</a>', "a"); //=> [{ attributes: { x: "1" }, content: "" }, { attributes: {}, content: "b" }]
 */
export function tags(xml: string, name: string): Tag[] {
  const element = new RegExp(
    `<(?:\\w+:)?${name}((?:\\s+[\\w:]+\\s*=\\s*(?:"[^"]*"|'[^']*'))*)\\s*(?:/>|>([\\s\\S]*?)</(?:\\w+:)?${name}>)`,
    "g",
  );
  return [...xml.matchAll(element)].map(([, attributes = "", content = ""]) => ({
    attributes: attributesOf(attributes),
    content,
  }));
}

/** The text of an element without markup in it. */
export function textOf(tag: Tag | undefined): string {
  return unescapeXml(tag?.content ?? "");
}

/** Whether an attribute of the file format says yes; `standard` is what its absence means. */
export function isOn(value: string | undefined, standard = false): boolean {
  return value === undefined ? standard : value === "1" || value === "true";
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return Object.fromEntries(
    pairs.map(([, name = "", double, single]) => [name, unescapeXml(double ?? single ?? "")]),
  );
}

const entities: Readonly<Record<string, string>> = { lt: "<", gt: ">", quot: '"', apos: "'", amp: "&" };

function unescapeXml(text: string): string {
  return text.replace(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, decimal?: string, name = "") => {
      const code = hex ? parseInt(hex, 16) : decimal ? Number(decimal) : undefined;
      return code === undefined ? (entities[name] ?? whole) : String.fromCodePoint(code);
    },
  );
}
