import { addinHeaders } from "../../scripts/start-excel/site";
import { sideloadSteps } from "../../scripts/start-excel/steps";

describe("the server for a real Excel", () => {
  it("sends the add-in's security policy with its page", () => {
    expect(addinHeaders("taskpane.html")["Content-Security-Policy"]).toContain("connect-src 'none'");
    expect(addinHeaders("functions.js")["Content-Security-Policy"]).toBeUndefined();
  });

  it("lets Excel read functions.json from its own origin", () => {
    expect(addinHeaders("functions.json")).toMatchObject({
      "Access-Control-Allow-Origin": "*",
      "Content-Type": "application/json; charset=utf-8",
    });
  });

  it("explains Windows, Mac and the web, naming the manifest and the certificate", () => {
    const steps = sideloadSteps("dist/manifest.xml", "ca.crt");
    for (const word of ["Windows", "Mac", "web", "dist/manifest.xml", "ca.crt"])
      expect(steps).toContain(word);
  });
});
