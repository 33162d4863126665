/** Response headers of the try-it server: the add-in's own for its pages, and those of the page around it. */
import {
  CONTENT_SECURITY_POLICY,
  headerValue,
  type Policy,
} from "../../src/taskpane/content-security-policy";
import { typeOf } from "../hosting/media-types";
import { ADDIN_PATH } from "./site";

/** The page around the pane: reads its own files, draws with canvas and styles, frames the pane. */
const PAGE_POLICY: Policy = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  // Univer sets styles in elements.
  "style-src": ["'self'", "'unsafe-inline'"],
  "img-src": ["'self'", "data:", "blob:"],
  "font-src": ["'self'", "data:"],
  "connect-src": ["'self'"],
  "frame-src": ["'self'"],
  "object-src": ["'none'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
  "frame-ancestors": ["'none'"],
};

export function headersOf(path: string): Record<string, string> {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  const policy = path.startsWith(ADDIN_PATH) ? CONTENT_SECURITY_POLICY : PAGE_POLICY;
  return {
    "Content-Type": typeOf(path),
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
    ...(extension === "html" && { "Content-Security-Policy": headerValue(policy) }),
  };
}
