/** Programs may name the namespaces of Word as they like; the reader asks for the usual names. */

const USUAL: readonly (readonly [prefix: string, namespace: RegExp])[] = [
  [
    "w",
    /^http:\/\/(?:schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|purl\.oclc\.org\/ooxml\/wordprocessingml\/main)$/,
  ],
  [
    "m",
    /^http:\/\/(?:schemas\.openxmlformats\.org\/officeDocument\/2006\/math|purl\.oclc\.org\/ooxml\/officeDocument\/math)$/,
  ],
  ["mc", /^http:\/\/schemas\.openxmlformats\.org\/markup-compatibility\/2006$/],
];

/** The root element of a part stands within so many characters. */
const HEAD = 20_000;
const DECLARED = /\bxmlns(?::([\w.-]+))?=["']([^"']*)["']/g;

/** The part with "w:", "m:" and "mc:" in front of the names of their namespaces; the same string where they stand so already. */
export function withUsualPrefixes(xml: string): string {
  const root = /<[\w.-]+(?::[\w.-]+)?\s[^>]*>/.exec(xml.slice(0, HEAD))?.[0] ?? "";
  const renamed = new Map<string, string>();
  for (const [, prefix = "", namespace = ""] of root.matchAll(DECLARED)) {
    const usual = USUAL.find(([, pattern]) => pattern.test(namespace))?.[0];
    if (usual !== undefined && usual !== prefix) renamed.set(prefix, usual);
  }
  if (renamed.size === 0) return xml;
  return xml.replace(
    /(<\/?|\s)(?:([\w.-]+):)?(?=[\w.-]+(?:=["']|[\s/>]))/g,
    (all, start: string, prefix = "") => {
      const usual = start.startsWith("<") || prefix !== "" ? renamed.get(prefix) : undefined;
      return usual === undefined ? all : `${start}${usual}:`;
    },
  );
}
