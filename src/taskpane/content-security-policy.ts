/**
 * What the pane's page may load, run and contact. The add-in sends nothing anywhere: this policy makes the browser
 * hold it to that. Kept as data, so that the page, the servers and the tests say the same.
 */

/** Sources by directive. */
export type Policy = Readonly<Record<string, readonly string[]>>;

export const CONTENT_SECURITY_POLICY: Policy = {
  // Whatever is not named below is refused.
  "default-src": ["'none'"],
  // Our own files, and Office.js, which Microsoft allows from its own server only. No inline script, no eval.
  "script-src": ["'self'", "https://appsforoffice.microsoft.com"],
  // Office.js sets inline styles; a style cannot send anything, as images and fonts stay with us.
  "style-src": ["'self'", "'unsafe-inline'"],
  // Our icons, and the small pictures that Office.js carries within itself.
  "img-src": ["'self'", "data:"],
  // The privacy promise: no request to any server, not even ours. Excel is spoken to by messages, not requests.
  "connect-src": ["'none'"],
  // Workbooks are read in a worker of our own files.
  "worker-src": ["'self'"],
  // The page shows no other page.
  "frame-src": ["'none'"],
  "object-src": ["'none'"],
  // No <base> that would turn our addresses elsewhere.
  "base-uri": ["'none'"],
  // The form is never sent.
  "form-action": ["'none'"],
  // Excel on the web: every page around the pane counts, the editor and the site it is opened from.
  "frame-ancestors": [
    "'self'",
    "https://*.officeapps.live.com",
    "https://*.office.com",
    "https://*.office365.com",
    "https://*.microsoft365.com",
    "https://*.cloud.microsoft",
    "https://*.sharepoint.com",
    "https://onedrive.live.com",
    "https://teams.microsoft.com",
  ],
};

/** Directives that a browser takes from the header only. */
const HEADER_ONLY: ReadonlySet<string> = new Set(["frame-ancestors"]);

/**
 * The value of the header `Content-Security-Policy`.
 *
 * @example headerValue({ "base-uri": ["'none'"], "object-src": ["'none'"] }) //=> "base-uri 'none'; object-src 'none'"
 */
export function headerValue(policy: Policy = CONTENT_SECURITY_POLICY): string {
  return Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");
}

/** What a `<meta http-equiv>` in the page can say of the policy: all but what needs the header. */
export function metaValue(policy: Policy = CONTENT_SECURITY_POLICY): string {
  return headerValue(Object.fromEntries(Object.entries(policy).filter(([name]) => !HEADER_ONLY.has(name))));
}
