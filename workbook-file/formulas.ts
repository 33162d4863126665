/** The two spellings of a formula: as an officer sees it, and as an .xlsx file holds it. */

const CUSTOM_FUNCTION = /\bTTHC\.([A-Z][A-Z0-9_.]*)(?=\()/gi;

/** Built-ins younger than the file format: Excel reads `IFS(` in a file as an unknown name unless it is prefixed. */
const NEWER_FUNCTIONS = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC BASE BITAND BITLSHIFT BITOR BITRSHIFT BITXOR CEILING.MATH COMBINA CONCAT COT COTH " +
    "CSC CSCH DAYS DECIMAL FLOOR.MATH FORMULATEXT IFNA IFS ISFORMULA ISO.CEILING ISOWEEKNUM MAXIFS MINIFS MODE.SNGL " +
    "NUMBERVALUE PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA QUARTILE.EXC " +
    "QUARTILE.INC RANK.AVG RANK.EQ RRI SEC SECH SHEET SHEETS STDEV.P STDEV.S SWITCH TEXTJOIN UNICHAR UNICODE VAR.P " +
    "VAR.S XLOOKUP XMATCH XOR"
  ).split(" "),
);

/** These need more than a prefix: renamed parameters, or the metadata part that tells a spilled array from a cell. */
const UNSUPPORTED_FUNCTIONS = new Set(
  "FILTER LAMBDA LET RANDARRAY SEQUENCE SORT SORTBY UNIQUE VSTACK HSTACK".split(" "),
);

const FUNCTION_CALL = /(^|[^\p{L}\p{N}_.])([A-Z][A-Z0-9.]*)(?=\()/giu;

/** Texts ("…") and quoted sheet names ('…') of a formula, in which nothing may be replaced. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;

const withPrefix = (name: string): string => {
  const upper = name.toUpperCase();
  if (UNSUPPORTED_FUNCTIONS.has(upper)) throw new Error(`${upper} cannot be written to an .xlsx file`);
  return NEWER_FUNCTIONS.has(upper) ? `_xlfn.${upper}` : name;
};

/**
 * The formula as an .xlsx file stores it: no leading "=", custom functions and newer built-ins under the names that
 * Excel gives them in files. Texts and sheet names inside the formula stay as they are.
 *
 * @throws Error for LET, LAMBDA and functions that spill: the file format wants more for them than a prefix.
 * @example
 * storedFormula('=TTHC.TYLE_DUNGHAN(E12,E9)'); //=> "_xldudf_TTHC_TYLE_DUNGHAN(E12,E9)"
 * storedFormula('=IFS(A1>0,"IFS(")');          //=> '_xlfn.IFS(A1>0,"IFS(")'
 */
export function storedFormula(formula: string): string {
  return formula
    .replace(/^=/, "")
    .split(QUOTED)
    .map((piece, index) => (index % 2 === 1 ? piece : storedPiece(piece)))
    .join("");
}

function storedPiece(piece: string): string {
  return piece
    .replace(FUNCTION_CALL, (_call, before: string, name: string) => before + withPrefix(name))
    .replace(
      CUSTOM_FUNCTION,
      (_call, name: string) => `_xldudf_TTHC_${name.toUpperCase().replace(/\./g, "_")}`,
    );
}

/**
 * The formula as an officer sees it: the reverse of `storedFormula`.
 *
 * @example
 * writtenFormula("_xldudf_TTHC_TYLE_DUNGHAN(E12,E9)"); //=> "=TTHC.TYLE_DUNGHAN(E12,E9)"
 */
export function writtenFormula(stored: string): string {
  const written = stored
    .split(QUOTED)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece
            .replace(/\b_xldudf_TTHC_(?=[A-Z])/gi, "TTHC.")
            .replace(/\b_xlfn\.(?:_xlws\.)?(?=[A-Z])/gi, ""),
    )
    .join("");
  return `=${written}`;
}

/**
 * Whether a formula refers to cells of the sheet: `'Nhập liệu'!A1` or `Data!A1`, in capitals or not.
 *
 * @example
 * mentionsSheet("=SUM('Nhập liệu'!A1:A3)", "Nhập liệu"); //=> true
 * mentionsSheet('="Data!A1"', "Data");                   //=> false
 */
export function mentionsSheet(formula: string, sheet: string): boolean {
  const wanted = sheet.toLowerCase();
  return formula
    .toLowerCase()
    .replace(/"(?:[^"]|"")*"/g, '""')
    .split(/('(?:[^']|'')*'(?=!)|[\p{L}\p{N}_.]+(?=!))/u)
    .some((piece, index) => index % 2 === 1 && piece.replace(/^'|'$/g, "").replace(/''/g, "'") === wanted);
}
