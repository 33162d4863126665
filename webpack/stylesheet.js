/**
 * The pane's styles in the order in which they apply, one file in the build: of two rules of equal weight the later
 * wins. One file without remarks is half of what six with theirs are on the line.
 */
const STYLES = ["theme", "base", "controls", "frame", "findings", "tools"];

/**
 * A stylesheet without its remarks and needless blanks. Our styles hold no text in quotes with such marks, which
 * a test holds; nothing else is rewritten.
 *
 * @param {string} css
 * @example withoutRemarks("/* Head *\/\n.head {\n  top: 0;\n}\n") // ".head{top:0}"
 */
function withoutRemarks(css) {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/\s+/g, " ")
    .replace(/ ?([{};,]) ?/g, "$1")
    .replace(/;}/g, "}")
    .trim();
}

/**
 * The one stylesheet from those of the sources.
 *
 * @param {{ absoluteFilename: string, data: Buffer }[]} files
 */
function joinStyles(files) {
  const named = new Map(
    files.map(({ absoluteFilename, data }) => [
      absoluteFilename.replace(/^.*[\\/]/, "").replace(/\.css$/, ""),
      data,
    ]),
  );
  const unknown = [...named.keys()].filter((name) => !STYLES.includes(name));
  if (unknown.length > 0)
    throw new RangeError(`webpack/stylesheet.js does not say when these apply: ${unknown}`);
  return STYLES.map((name) => withoutRemarks(named.get(name).toString("utf8"))).join("");
}

module.exports = { STYLES, joinStyles, withoutRemarks };
