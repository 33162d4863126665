/** Serves the try-it site on this computer only. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { headersOf } from "./headers";
import type { Site } from "./site";

export interface RunningSite {
  /** Address of the page, e.g. "http://localhost:3000/". */
  readonly address: string;
  close(): Promise<void>;
}

const HOST = "127.0.0.1";

/**
 * Starts the server.
 *
 * @param port 0 takes a free one.
 * @throws Error (EADDRINUSE) when the port is taken.
 */
export function serveSite(site: Site, port: number): Promise<RunningSite> {
  const server = createServer(({ method, url = "/" }, response) => {
    const path = new URL(url, "http://localhost").pathname.slice(1) || "index.html";
    const read = site.get(decodeURIComponent(path));
    if (!read || (method !== "GET" && method !== "HEAD")) {
      response.writeHead(read ? 405 : 404, { "Content-Type": "text/plain; charset=utf-8" }).end();
      return;
    }
    const content = read();
    response.writeHead(200, { ...headersOf(path), "Content-Length": content.length });
    response.end(method === "HEAD" ? undefined : content);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, HOST, () =>
      resolve({
        address: `http://localhost:${(server.address() as AddressInfo).port}/`,
        close: () =>
          new Promise((closed) => {
            server.close(() => closed());
            server.closeAllConnections();
          }),
      }),
    );
  });
}
