/** Serves the try-it site on this computer only. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { answerFrom } from "./answer";
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
  const server = createServer(answerFrom(site, "index.html", headersOf));
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
