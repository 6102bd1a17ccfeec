import type { NextApiRequest, NextApiResponse } from "next";
import { preflight } from "../_pages/file-response";

/**
 * Makes a handler of `pages/api` of a function from Request to Response. Views are drawn there and not in route handlers
 * of `app/`: those see a React without hooks, which drawings share with the page need.
 */
export function apiHandler(
  path: string,
  respond: (request: Request) => Response | Promise<Response>,
) {
  return async (
    { method, url = "", headers, query }: NextApiRequest,
    response: NextApiResponse,
  ) => {
    if (method === "OPTIONS") {
      const { status, headers: allowed } = preflight();
      response.status(status).setHeaders(allowed).end();
      return;
    }
    if (method !== "GET" && method !== "HEAD") {
      response.setHeader("allow", "GET, HEAD, OPTIONS").status(405).end();
      return;
    }
    const at = url.indexOf("?");
    const asked =
      path + [query.name ?? ""].flat().map(encodeURIComponent).join("/");
    const answer = await respond(
      new Request(
        new URL(asked + (at < 0 ? "" : url.slice(at)), "http://localhost"),
        { headers: carriedOf(headers) },
      ),
    );
    response.status(answer.status);
    answer.headers.forEach((value, name) => response.setHeader(name, value));
    response.end(Buffer.from(await answer.arrayBuffer()));
  };
}

/** The headers of a request that an answer may depend on. */
function carriedOf(headers: NextApiRequest["headers"]) {
  return Object.fromEntries(
    (["if-none-match", "accept-encoding"] as const).map((name) => [
      name,
      [headers[name] ?? ""].flat().join(", "),
    ]),
  );
}
