/** Makes hosting/: the settings of three kinds of servers, from the one table of scripts/hosting/file-rules. */
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { headersFile } from "./hosting/headers-file";
import { webConfig } from "./hosting/iis";
import { nginxConfig } from "./hosting/nginx";

export const HOSTING = path.join(__dirname, "..", "hosting");

/** Texts by the names of their files. */
export const HOSTING_FILES: Readonly<Record<string, () => string>> = {
  "nginx.conf": nginxConfig,
  "web.config": webConfig,
  _headers: headersFile,
};

/** Writes hosting/. */
export function writeHosting(): void {
  mkdirSync(HOSTING, { recursive: true });
  for (const [file, text] of Object.entries(HOSTING_FILES)) writeFileSync(path.join(HOSTING, file), text());
}
