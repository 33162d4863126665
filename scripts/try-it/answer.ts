import type { RequestListener } from "node:http";
import type { Site } from "./site";

/**
 * Answers requests from a table of files.
 *
 * @param index file that stands for the address without a path.
 * @param headersOf response headers of a file, by its path.
 */
export function answerFrom(
  site: Site,
  index: string,
  headersOf: (path: string) => Record<string, string>,
): RequestListener {
  return ({ method, url = "/" }, response) => {
    const path = new URL(url, "http://localhost").pathname.slice(1) || index;
    const read = site.get(decodeURIComponent(path));
    if (!read || (method !== "GET" && method !== "HEAD")) {
      response.writeHead(read ? 405 : 404, { "Content-Type": "text/plain; charset=utf-8" }).end();
      return;
    }
    const content = read();
    response.writeHead(200, { ...headersOf(path), "Content-Length": content.length });
    response.end(method === "HEAD" ? undefined : content);
  };
}
