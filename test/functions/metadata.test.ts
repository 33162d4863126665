import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { RATES } from "../../src/catalog/rates";
import { functionsMetadata } from "../../src/functions/metadata";
import { FUNCTIONS } from "../../src/functions/table";
import { FUNCTION_DOCS, functionDocs } from "../../scripts/make-function-docs";
import { PUBLISHED_KEYS, publishedLines } from "../../scripts/publish-keys";
import { associatedFunctions } from "./recording";

const { functions } = functionsMetadata();
const ids = functions.map(({ id }) => id);

/** Names of the built-in functions, from the formula engine; in a process of its own, because Jest reads no ESM. */
function builtInNames(): string[] {
  const print = `
    const names = Object.entries(require("@univerjs/engine-formula"))
      .filter(([name]) => name.startsWith("FUNCTION_NAMES_"))
      .flatMap(([, group]) => Object.values(group));
    console.log(JSON.stringify(names));`;
  return JSON.parse(execFileSync(process.execPath, ["-e", print], { encoding: "utf8" })) as string[];
}

describe("the metadata that Excel reads", () => {
  it("declares each function of the table once", () => {
    expect(ids).toEqual(FUNCTIONS.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("has ids that Excel takes: ASCII capitals, at least three characters", () => {
    for (const { id, name } of functions) {
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
      expect(name).toBe(id);
    }
  });

  it("never takes the name of a built-in function", () => {
    const builtIn = builtInNames();
    expect(builtIn).toContain("VLOOKUP");
    expect(ids.filter((id) => builtIn.includes(id))).toEqual([]);
  });

  it("has parameter names in ASCII, each once in its function", () => {
    for (const { parameters } of functions) {
      const names = parameters.map(({ name }) => name);
      for (const name of names) expect(name).toMatch(/^[a-z][a-z0-9_]*$/);
      expect(new Set(names).size).toBe(names.length);
    }
  });

  it("explains every function and parameter in one sentence that fits Excel's tooltip", () => {
    for (const { description, parameters } of functions) {
      for (const text of [description, ...parameters.map((each) => each.description)]) {
        expect(text).toMatch(/^\p{Lu}.*\.$/u);
        expect(text.length).toBeLessThanOrEqual(160);
        expect(text).toBe(text.normalize("NFC"));
      }
    }
  });

  it("uses only the properties that every supported Excel takes", () => {
    expect(Object.keys(functionsMetadata())).toEqual(["functions"]);
    for (const each of functions) {
      expect(Object.keys(each)).toEqual(["id", "name", "description", "parameters", "result"]);
      expect(["any", "string"]).toContain(each.result.type);
      for (const parameter of each.parameters) expect(parameter.type).toBe("any");
    }
  });

  it("has optional parameters only at the end, and repeating ones last, optional, as ranges", () => {
    for (const { parameters } of functions) {
      const firstOptional = parameters.findIndex(({ optional }) => optional === true);
      if (firstOptional !== -1) {
        for (const { optional } of parameters.slice(firstOptional)) expect(optional).toBe(true);
      }
      parameters.forEach((parameter, index) => {
        if (parameter.repeating === undefined) return;
        expect(index).toBe(parameters.length - 1);
        expect(parameter).toMatchObject({ dimensionality: "matrix", optional: true });
      });
    }
  });

  it("says that days off and closing day may be left out, and that a blank result may not", () => {
    const optionalOf = (id: string) =>
      functions
        .find((each) => each.id === id)
        ?.parameters.filter(({ optional }) => optional)
        .map(({ name }) => name);
    expect(optionalOf("HANTRA")).toEqual(["ngay_nghi"]);
    expect(optionalOf("TUNGAY")).toEqual(["ngay_chot"]);
    expect(optionalOf("PHANLOAI")).toEqual([]);
  });

  it("stays far below the size that Excel refuses", () => {
    expect(JSON.stringify(functionsMetadata()).length).toBeLessThan(100_000);
  });

  it("writes CHENHLECH as Excel expects it", () => {
    expect(functions.find(({ id }) => id === "CHENHLECH")).toEqual({
      id: "CHENHLECH",
      name: "CHENHLECH",
      description: "Chênh lệch: cộng các thành phần trừ số tổng đã ghi. Khớp thì bằng 0; ô trống tính là 0.",
      parameters: [
        { name: "tong", description: "Số tổng đã ghi.", type: "any", dimensionality: "scalar" },
        {
          name: "thanh_phan",
          description: "Các số thành phần: từng ô hoặc cả vùng.",
          type: "any",
          dimensionality: "matrix",
          optional: true,
          repeating: true,
        },
      ],
      result: { type: "any", dimensionality: "scalar" },
    });
  });
});

describe("one table, four uses", () => {
  it("the catalogue of rates names only declared functions, with their arguments in order", () => {
    for (const rate of RATES) {
      const declared = functions.find(({ id }) => id === rate.functionId);
      expect(declared?.parameters.map(({ name }) => name)).toEqual(rate.arguments.map(({ name }) => name));
    }
  });

  it("the published functions are declared, each with its arguments in order, in the order of their publication", () => {
    const published = publishedLines(readFileSync(PUBLISHED_KEYS, "utf8")).filter((line) =>
      line.startsWith("function "),
    );
    const rateIds = new Set(RATES.map(({ functionId }) => functionId));
    const signatures = functions
      .filter(({ id }) => !rateIds.has(id))
      .map(({ id, parameters }) => `function ${id}(${parameters.map(({ name }) => name).join("; ")})`);
    expect(signatures).toEqual(published);
  });

  it("exactly the declared functions are associated", () => {
    expect([...associatedFunctions().keys()]).toEqual(ids);
  });

  it("the documentation is the generated one (npm run generate)", () => {
    expect(readFileSync(FUNCTION_DOCS, "utf8")).toBe(functionDocs());
    for (const id of ids) expect(functionDocs()).toContain(`TTHC.${id}(`);
  });

  it("docs/functions.md names every function, and the README leads there", () => {
    const page = readFileSync(FUNCTION_DOCS, "utf8");
    for (const { id } of FUNCTIONS) expect(page).toContain(`| \`TTHC.${id}(`);
    expect(readFileSync("README.md", "utf8")).toContain("(docs/functions.md)");
  });
});
