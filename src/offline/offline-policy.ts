/**
 * What the page of the offline edition may load, run and contact: its own files and nothing else. It is opened from a
 * folder, where "'self'" means nothing to some browsers: "file:" names the same there.
 */
import type { Policy } from "../taskpane/content-security-policy";

export const OFFLINE_POLICY: Policy = {
  "default-src": ["'none'"],
  // "blob:" is the page's own memory, where large scripts are unpacked (packed-chunks).
  "script-src": ["'self'", "file:", "blob:"],
  // The sheet that is shown carries its looks in its cells; a style cannot send anything.
  "style-src": ["'self'", "file:", "'unsafe-inline'"],
  "img-src": ["'self'", "file:", "data:"],
  // No request to anywhere: what is read is handed over by the officer, what is made is downloaded.
  "connect-src": ["'none'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};
