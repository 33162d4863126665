import { readFileSync } from "node:fs";
import path from "node:path";
import { CONTENT_SECURITY_POLICY, headerValue, metaValue } from "../../src/taskpane/content-security-policy";

const html = readFileSync(path.join(__dirname, "../../src/taskpane/taskpane.html"), "utf8");

describe("the content security policy", () => {
  it("lets the page contact nobody", () => {
    expect(CONTENT_SECURITY_POLICY["default-src"]).toEqual(["'none'"]);
    expect(CONTENT_SECURITY_POLICY["connect-src"]).toEqual(["'none'"]);
    expect(CONTENT_SECURITY_POLICY["form-action"]).toEqual(["'none'"]);
    expect(CONTENT_SECURITY_POLICY["base-uri"]).toEqual(["'none'"]);
    expect(CONTENT_SECURITY_POLICY["object-src"]).toEqual(["'none'"]);
  });

  it("runs scripts of ours and Office.js only, none of them inline", () => {
    expect(CONTENT_SECURITY_POLICY["script-src"]).toEqual(["'self'", "https://appsforoffice.microsoft.com"]);
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/);
    expect(html).not.toMatch(/\son\w+=/);
  });

  it("names every source as a keyword or an https address, and never everything", () => {
    for (const source of Object.values(CONTENT_SECURITY_POLICY).flat()) {
      expect(source).toMatch(/^('self'|'none'|'unsafe-inline'|data:|https:\/\/(\*\.)?[a-z0-9.]+)$/);
    }
    const inline = Object.entries(CONTENT_SECURITY_POLICY).filter(([, all]) =>
      all.includes("'unsafe-inline'"),
    );
    expect(inline.map(([directive]) => directive)).toEqual(["style-src"]);
  });

  it("is one line as a header", () => {
    expect(headerValue()).toContain("connect-src 'none'; ");
    expect(headerValue()).toMatch(/frame-ancestors 'self' https:\/\/\*\.officeapps\.live\.com .*$/);
    expect(headerValue()).not.toContain("\n");
  });

  it("stands in the page itself, except for what only a header can say", () => {
    expect(metaValue()).not.toContain("frame-ancestors");
    expect(html).toContain(`content="${metaValue()}"`);
    // A policy says nothing about what comes before it.
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<script"));
  });
});
