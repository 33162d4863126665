/**
 * `npm run package:follow`: does what docs/cai-dat.md tells IT staff to do, knowing the kit alone. A copy of out/phat-hanh is put
 * behind HTTPS with the headers of its own `_headers`; each `sh` block of the paper runs as written in the kit's folder; the
 * pages are opened in Chromium. The sample address leads to this machine, and nothing else answers.
 */
import { execFileSync, spawn } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium, type Page } from "playwright-core";
import { findChromium } from "../test/support/chromium";
import { SERVERS } from "./hosting/answers";
import { typeOf } from "./hosting/media-types";
import { KIT, SAMPLE_ADDRESS } from "./package";

const PAPER = path.join("docs", "cai-dat.md");
const HOST = new URL(SAMPLE_ADDRESS).host;

/** The commands of a paper: its blocks of `sh`. */
export const commandsIn = (paper: string): string[] =>
  [...paper.matchAll(/^```sh\n([\s\S]*?)^```/gm)].map(([, block = ""]) => block.trim());

/** The site as a static host serves it that reads `_headers`. */
function serve(site: string, key: Buffer, cert: Buffer): Promise<{ port: number; close: () => void }> {
  const settings = readFileSync(path.join(site, "_headers"), "utf8");
  const server = createServer({ key, cert }, (request, response) => {
    const asked = decodeURIComponent(new URL(request.url ?? "/", SAMPLE_ADDRESS).pathname).slice(1);
    const file = path.join(site, asked);
    if (!file.startsWith(site + path.sep) || !existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const told = Object.fromEntries(SERVERS["_headers"]!(settings, asked));
    response.writeHead(200, { ...told, "content-type": typeOf(asked) });
    response.end(request.method === "HEAD" ? undefined : readFileSync(file));
  });
  return new Promise((resolve) => {
    server.listen(0, "127.0.0.1", () =>
      resolve({ port: (server.address() as AddressInfo).port, close: () => server.close() }),
    );
  });
}

const OFFICE_JS = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";

/** Office.js as a page outside Excel finds it. */
const OUTSIDE_EXCEL = `
  window.CustomFunctions = { associate() {}, Error };
  window.Office = {
    HostType: { Excel: "Excel" },
    actions: { associate() {} },
    onReady: async (whenReady) => whenReady?.({ host: null, platform: null }),
  };`;

/** What a page says once it shows one of the words, and whom it has asked for something. */
async function visit(
  page: Page,
  address: string,
  words: RegExp,
): Promise<{ complaints: string[]; asked: string[] }> {
  const complaints: string[] = [];
  const asked: string[] = [];
  page.on("request", (request) => void asked.push(new URL(request.url()).origin));
  page.on("pageerror", ({ message }) => void complaints.push(message));
  page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) complaints.push(message.text());
  });
  await page.goto(address);
  await page.getByText(words).first().waitFor({ timeout: 60_000 });
  return { complaints, asked: [...new Set(asked)] };
}

async function main(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "tthc-kit-"));
  const kit = path.join(folder, "phat-hanh");
  cpSync(KIT, kit, { recursive: true });
  const [key, cert] = ["key.pem", "cert.pem"].map((name) => path.join(folder, name)) as [string, string];
  execFileSync(
    "openssl",
    `req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=${HOST} -addext subjectAltName=DNS:${HOST} -keyout ${key} -out ${cert}`.split(
      " ",
    ),
    { stdio: "pipe" },
  );
  const site = path.join(kit, "trang-web");
  const server = await serve(site, readFileSync(key), readFileSync(cert));
  writeFileSync(
    path.join(folder, ".curlrc"),
    `connect-to = "${HOST}:443:127.0.0.1:${server.port}"\ncacert = "${cert}"\n`,
  );
  const failures: string[] = [];
  const say = (passed: boolean, what: string): void => {
    console.log(`${passed ? "passed" : "FAILED"}  ${what}`);
    if (!passed) failures.push(what);
  };

  const browser = await chromium.launch({
    executablePath: findChromium()!,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      `--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${server.port}, MAP * ~NOTFOUND`,
    ],
  });
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "vi-VN" });
  const cut = await context.newPage();
  const alone = await visit(cut, `${SAMPLE_ADDRESS}taskpane.html`, /\bA1\b/);
  say(
    alone.asked.includes("https://appsforoffice.microsoft.com"),
    "without Office.js the pane tells code A1",
  );
  const outside = await context.newPage();
  await outside.route(OFFICE_JS, (route) =>
    route.fulfill({ contentType: "text/javascript", body: OUTSIDE_EXCEL }),
  );
  const pane = await visit(outside, `${SAMPLE_ADDRESS}taskpane.html`, /Khung này dùng trong Excel/);
  say(
    pane.complaints.length === 0,
    `the pane opens by the shipped headers, outside Excel ${pane.complaints.join("; ")}`,
  );
  const others = pane.asked.filter(
    (origin) => !SAMPLE_ADDRESS.startsWith(origin) && origin !== "https://appsforoffice.microsoft.com",
  );
  say(others.length === 0, `the pane asks nobody but its server and Office.js ${others.join(" ")}`);
  const offline = path.join(kit, "ngoai-tuyen", "bao-cao-tthc.html");
  const desk = await visit(await context.newPage(), pathToFileURL(offline).href, /Kỳ báo cáo/);
  say(
    desk.complaints.length === 0,
    `the offline edition opens from its folder ${desk.complaints.join("; ")}`,
  );
  say(
    desk.asked.every((origin) => origin === "null" || origin.startsWith("file:")),
    `the offline edition asks nobody ${desk.asked.join(" ")}`,
  );
  await browser.close();

  // The server answers on this thread: commands run beside it, not in its place.
  for (const command of commandsIn(readFileSync(PAPER, "utf8"))) {
    const { status, output } = await new Promise<{ status: number | null; output: string }>((resolve) => {
      let output = "";
      const child = spawn("sh", ["-ec", command], { cwd: kit, env: { ...process.env, CURL_HOME: folder } });
      child.stdout.on("data", (text) => (output += String(text)));
      child.stderr.on("data", (text) => (output += String(text)));
      child.on("close", (status) => resolve({ status, output }));
    });
    say(status === 0, `${command.replace(/\n/g, " ⏎ ")}${status === 0 ? "" : `\n${output}`}`);
  }
  server.close();
  rmSync(folder, { recursive: true, force: true });
  process.exit(failures.length === 0 ? 0 : 1);
}

if (require.main === module) {
  main().catch((error: Error) => {
    console.error(error.message);
    process.exit(1);
  });
}
