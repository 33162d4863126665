import { readFileSync } from "node:fs";
import path from "node:path";
import { checkManifest } from "../../scripts/check-manifest";

const { LOCAL_ADDRESS, withAddress } = jest.requireActual<{
  LOCAL_ADDRESS: string;
  withAddress: (manifest: string, address: string | undefined) => string;
}>("../../webpack/manifest-address");

const manifest = readFileSync(path.join(__dirname, "..", "..", "manifest.xml"), "utf8");

it("the manifest has no problems", () => {
  expect(checkManifest(manifest)).toEqual([]);
});

describe("a problem that the check finds", () => {
  it.each<[name: string, from: string | RegExp, to: string, problem: RegExp]>([
    ["an id that is no GUID", /<Id>[^<]+/, "<Id>tthc", /GUID/],
    ["a version with three numbers", "0.1.0.0", "0.1.0", /four numbers/],
    ["a reference to nothing", 'resid="Open.Tip"', 'resid="Open.Hint"', /Open\.Hint is not defined/],
    ["a resource that nothing uses", 'resid="Open.Tip"', 'resid="Open.Hint"', /Open\.Tip is not used/],
    [
      "a resource defined twice",
      '<bt:Image id="Icon.16"',
      '<bt:Image id="Icon.32"',
      /Icon\.32 is defined twice/,
    ],
    ["an id above 32 characters", /Open\.Tip/g, "Open".padEnd(33, "x"), /too long/],
    ["a label above 125 characters", '"Mở khung"', `"${"x".repeat(126)}"`, /takes 125 characters, not 126/],
    ["a page without encryption", "https://localhost", "http://localhost", /not https/],
    [
      "an override of the default language",
      /Override Locale="en-US"/,
      'Override Locale="vi-VN"',
      /repeats the default/,
    ],
    ["a missing translation", /<bt:Override Locale="en-US" Value="Open pane"\/>/, "", /no en-US text/],
    ["an icon that is not there", "icon-64.png", "icon-65.png", /icon-65\.png does not exist/],
    ["an icon that lacks a size", /<bt:Image size="80" [^>]+>/, "", /lacks size 80/],
    [
      "a second page",
      '<FunctionFile resid="Taskpane.Url"',
      '<FunctionFile resid="Functions.Script.Url"',
      /FunctionFile/,
    ],
    ["a short-lived runtime", 'lifetime="long"', 'lifetime="short"', /no long-lived Runtime/],
    ["a task pane of its own", "<Supertip>", "<TaskpaneId>1</TaskpaneId><Supertip>", /TaskpaneId/],
    ["another namespace", 'DefaultValue="TTHC"', 'DefaultValue="TTHCX"', /namespace/],
    ["a higher floor", 'MinVersion="1.11"', 'MinVersion="1.17"', /ExcelApi 1\.11 is missing/],
    ["two controls of one id", "TTHC.Check", "TTHC.Insert", /TTHC\.Insert stands twice/],
    ["a button without its command", "fillReport", "printReport", /does not associate printReport/],
  ])("%s", (_, from, to, problem) => {
    const spoilt = manifest.replace(from, to);
    expect(spoilt === manifest).toBe(false);
    expect(checkManifest(spoilt).join("\n")).toMatch(problem);
  });
});

describe("the address of the pages", () => {
  it("stays local when none is given", () => {
    expect(withAddress(manifest, undefined)).toBe(manifest);
    expect(withAddress(manifest, "")).toBe(manifest);
  });

  it("is replaced everywhere, with or without a slash at the end", () => {
    for (const address of ["https://tthc.example.gov.vn/addin", "https://tthc.example.gov.vn/addin/"]) {
      const deployed = withAddress(manifest, address);
      expect(deployed).not.toContain(LOCAL_ADDRESS);
      expect(deployed).toContain('"https://tthc.example.gov.vn/addin/taskpane.html"');
    }
  });

  it("must be an encrypted one", () => {
    expect(() => withAddress(manifest, "http://tthc.example.gov.vn")).toThrow(RangeError);
    expect(() => withAddress(manifest, "tthc.example.gov.vn")).toThrow(RangeError);
  });
});
