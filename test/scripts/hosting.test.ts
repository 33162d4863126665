import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { hostingProblems } from "../../scripts/check-manifest";
import { SERVERS } from "../../scripts/hosting/answers";
import { checkHosting } from "../../scripts/hosting/check-hosting";
import { headersOfFile } from "../../scripts/hosting/file-rules";
import { typeOf } from "../../scripts/hosting/media-types";
import { HOSTING, HOSTING_FILES } from "../../scripts/make-hosting";

const KINDS = Object.keys(HOSTING_FILES);
const settings = (server: string): string => HOSTING_FILES[server]!();

it.each(KINDS)("hosting/%s is what the table makes (npm run generate)", (server) => {
  expect(readFileSync(path.join(HOSTING, server), "utf8")).toBe(settings(server));
});

it("the settings in hosting/ have no problems", () => {
  expect(hostingProblems()).toEqual([]);
});

it.each(KINDS)("%s says of each kind of file what the table says", (server) => {
  for (const file of ["taskpane.html", "functions.json", "chunks/word.0123abcd.js", "assets/icon-16.png"]) {
    const answer = new Map(SERVERS[server]!(settings(server), file));
    const type = answer.get("content-type");
    if (type !== undefined) expect(typeOf(file).startsWith(type.replace(/;.*/, ""))).toBe(true);
    answer.delete("content-type");
    const expected = Object.entries(headersOfFile(file)).map(([name, value]) => [name.toLowerCase(), value]);
    expect(Object.fromEntries(answer)).toEqual(Object.fromEntries(expected));
  }
});

describe.each(KINDS)("a problem that the check finds in %s", (server) => {
  it.each<[name: string, from: RegExp, to: string, problem: RegExp]>([
    ["no CORS", /Access-Control-Allow-Origin/g, "X-Other", /functions\.json: Access-Control-Allow-Origin/],
    ["another CORS", /(Allow-Origin\W+(?:value=")?)\*/g, "$1https://a.vn", /functions\.json: Access-Control/],
    ["a page that is kept", /no-cache/g, "max-age=600", /taskpane\.html: Cache-Control is not no-cache/],
    ["a short life of chunks", /max-age=31536000/g, "max-age=60", /chunks\/\S+: Cache-Control does not keep/],
    [
      "icons that are not kept",
      /public, max-age=86400/g,
      "no-store",
      /icon-16\.png: Cache-Control says no-store/,
    ],
    ["a frame forbidden", /X-Content-Type-Options/g, "X-Frame-Options", /X-Frame-Options shuts out/],
    ["another frame-ancestors", / https:\/\/\*\.sharepoint\.com/g, "", /differs in frame-ancestors/],
    ["no policy", /Content-Security-Policy/g, "X-Other", /taskpane\.html: Content-Security-Policy differs/],
    ["a wrong type", /application\/json/g, "text/plain", /functions\.json: Content-Type is text\/plain/],
  ])("%s", (_, from, to, problem) => {
    const spoilt = settings(server).replace(from, to);
    expect(spoilt === settings(server)).toBe(false);
    expect(checkHosting(server, spoilt).join("\n")).toMatch(problem);
  });
});

it("knows the three kinds of servers only", () => {
  expect(() => checkHosting("apache.conf", "")).toThrow(RangeError);
  for (const server of KINDS) expect(existsSync(path.join(HOSTING, server))).toBe(true);
});
