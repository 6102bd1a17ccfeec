import { Agent, request, type IncomingHttpHeaders } from "node:http";

/** What a server answered, as it came. */
export interface RawAnswer {
  /** The path and query asked for. */
  target: string;
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
  /** From the request to the last byte of the answer, in milliseconds. */
  took: number;
}

const GIVE_UP_AFTER = 30_000;
const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Asks for exactly `target`, which `fetch` would tidy up first (`/a/../b`, a lone percent sign); follows nothing. */
export function askRaw(origin: string, target: string): Promise<RawAnswer> {
  const begun = performance.now();
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(origin);
    const asked = request(
      {
        ...{ agent, hostname, port, path: target, timeout: GIVE_UP_AFTER },
        // A redirect gives a long address back twice.
        maxHeaderSize: 65_536,
      },
      (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk));
        response.on("error", reject);
        response.on("end", () =>
          resolve({
            target,
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks),
            took: performance.now() - begun,
          }),
        );
      },
    );
    asked.on("timeout", () =>
      asked.destroy(new Error(`no answer in ${GIVE_UP_AFTER} ms`)),
    );
    asked.on("error", (error) => {
      // The server may close a connection that has waited just as it is used again.
      if (asked.reusedSocket && /ECONNRESET/.test(error.message))
        askRaw(origin, target).then(resolve, reject);
      else reject(new Error(`${error.message}: ${target}`));
    });
    asked.end();
  });
}

/** Lets go of the connections that wait for more to ask. */
export function stopAsking(): void {
  agent.destroy();
}
