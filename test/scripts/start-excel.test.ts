import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { sideload, TO_FORGET, type StartDebugging } from "../../scripts/start-excel/sideload";
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

describe("handing the add-in to the Excel of this computer", () => {
  const started: Parameters<StartDebugging>[] = [];
  const works = async (): Promise<StartDebugging> => async (manifest, options) => {
    started.push([manifest, options]);
  };

  it("starts Excel with the manifest, no debugger and no other server", async () => {
    expect(await sideload("/a/manifest.xml", "win32", works)).toContain(TO_FORGET);
    expect(started).toEqual([
      [
        "/a/manifest.xml",
        {
          appType: "desktop",
          app: "excel",
          enableDebugging: false,
          enableLiveReload: false,
          enableSideload: true,
        },
      ],
    ]);
  });

  it("says why where that fails, and that the steps are the other way", async () => {
    const fails = async (): Promise<StartDebugging> => () => Promise.reject(new Error("no registry"));
    expect(await sideload("/a/manifest.xml", "darwin", fails)).toMatch(/no registry\nNạp theo các bước/);
  });

  it("does not load the tool where there is no Excel", async () => {
    const load = jest.fn(works);
    expect(await sideload("/a/manifest.xml", "linux", load)).toContain("không có Excel");
    expect(load).not.toHaveBeenCalled();
  });

  it("has a tool that takes these options, and sends nothing about their use", () => {
    // In a process of its own: parts of it are modules that jest does not take.
    const script = `const tool = require("office-addin-debugging");
      const { usageDataObject } = require("office-addin-debugging/lib/defaults");
      console.log(typeof tool.startDebugging, tool.AppType.Desktop, usageDataObject.isUsageDataOn());`;
    const said = execFileSync(process.execPath, ["--no-warnings", "-e", script], { encoding: "utf8" });
    expect(said.trim()).toBe("function desktop false");
  });
});

describe("what `npm ci` installs", () => {
  const { packages } = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
    packages: Readonly<Record<string, { readonly hasInstallScript?: true; readonly name?: string }>>;
  };

  it("runs scripts of the tools that bring a program for each system, and of no other", () => {
    const withScripts = Object.keys(packages).filter((key) => packages[key]?.hasInstallScript);
    expect(withScripts.map((key) => key.replace("node_modules/", "")).sort()).toEqual([
      "@swc/core",
      "esbuild",
      "protobufjs",
      "unrs-resolver",
    ]);
  });

  it("leaves out the toolkit for unified manifests, over 400 packages with telemetry", () => {
    expect(packages["node_modules/@microsoft/m365agentstoolkit-cli"]?.name).toBe("junk");
    expect(Object.keys(packages).filter((key) => /teamsfx|keytar|applicationinsights/.test(key))).toEqual([]);
  });
});
