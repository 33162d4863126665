import { existsSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { generateCertificates } from "office-addin-dev-certs/lib/generate";

const FOLDER = path.join(".cache", "certificates");
const DAYS = 30;
/** A certificate is made anew before it ends. */
const FRESH_FOR = (DAYS - 2) * 24 * 3_600_000;

export interface Certificate {
  /** File of the authority that this computer has to trust once. */
  readonly authority: string;
  readonly cert: Buffer;
  readonly key: Buffer;
}

/** The certificate for https://localhost, made on this computer and kept in a folder that git ignores. */
export async function localCertificate(): Promise<Certificate> {
  const [authority, cert, key] = ["ca.crt", "localhost.crt", "localhost.key"].map((name) =>
    path.join(FOLDER, name),
  ) as [string, string, string];
  const isFresh = existsSync(cert) && Date.now() - statSync(cert).mtimeMs < FRESH_FOR;
  if (!isFresh) await generateCertificates(authority, cert, key, DAYS);
  return { authority: path.resolve(authority), cert: readFileSync(cert), key: readFileSync(key) };
}
