/**
 * How Univer's classes set their fields. Its compiler wrote each as a call of one helper for all classes, which V8
 * cannot speed up, and a workbook sets some millions: written as assignments they cost next to nothing. A field with
 * an accessor of its name stays as it is, for there the two are not the same.
 *
 * @example assignFields('_defineProperty(this, "_row", 0);') //=> "this._row = ( 0);"
 */
function assignFields(source) {
  const accessors = new Set(Array.from(source.matchAll(/\b[gs]et (\w+)\(/g), ([, name]) => name));
  return source.replace(/_defineProperty\(this, "(\w+)",/g, (call, name) =>
    accessors.has(name) ? call : `this.${name} = (`,
  );
}

/** `require` as it is, but for the fields of Univer's classes. */
function withQuickFields(require) {
  const { prototype } = require("node:module");
  const { _compile: compile } = prototype;
  return (file) => {
    prototype._compile = function (source, name) {
      return compile.call(this, name.includes("@univerjs") ? assignFields(source) : source, name);
    };
    try {
      return require(file);
    } finally {
      prototype._compile = compile;
    }
  };
}

module.exports = { assignFields, withQuickFields };
