import { NextResponse, type NextRequest } from "next/server";
import { embedPolicy } from "./app/_embed/embed-policy";
import { contentSecurityPolicy } from "./app/_pages/content-security-policy";
import { loadBriefingNames } from "./lib/data/load-briefing-names";
import { loadIds, type PagedTable } from "./lib/data/load-ids";
import { isGroup } from "./lib/select/actor-groups";

/** Gives every page a nonce of its own under a strict policy, and tells the layout which address was asked for. Only embeds may stand in a frame. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.randomUUID()).toString("base64");
  const { pathname, search } = request.nextUrl;
  const policy = policyOf(pathname, nonce);
  const headers = new Headers(request.headers);
  // Next reads the nonce for its own scripts from the policy of the request.
  headers.set("content-security-policy", policy);
  headers.set("x-nonce", nonce);
  headers.set("x-address", pathname + search);
  // A page that calls notFound() comes without its text until a script runs (vercel/next.js#62228), so the page of
  // an unknown event, place or actor says so itself and its status is set here.
  const unknown = unknownPage(request.nextUrl);
  const response = unknown
    ? NextResponse.rewrite(unknown, { status: 404, request: { headers } })
    : NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  response.headers.set("x-content-type-options", "nosniff");
  response.headers.set("referrer-policy", "strict-origin-when-cross-origin");
  response.headers.set(
    "permissions-policy",
    "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  );
  return response;
}

/** The page that says that there is none at an address, or null where there may be one. */
function unknownPage(address: URL): URL | null {
  const { pathname } = address;
  if (isWithoutPage(pathname)) return new URL("/nowhere", address);
  return namesUnknownRow(pathname) || namesUnknownBriefing(pathname)
    ? address
    : null;
}

/** Whether an address is no text, to which Next answers 500 where a route takes a part of the path, or is that of a handler, which answers at an address of the site alone. */
function isWithoutPage(pathname: string): boolean {
  try {
    return /^\/api(\/|$)/.test(decodeURIComponent(pathname));
  } catch {
    return true;
  }
}

function policyOf(pathname: string, nonce: string): string {
  if (pathname.startsWith("/embed/")) return embedPolicy();
  return contentSecurityPolicy(nonce, process.env.NODE_ENV === "development");
}

function namesUnknownRow(pathname: string): boolean {
  const [, table, id] =
    /^(?:\/zh)?\/(events|places|actors)\/([^/]+)$/.exec(pathname) ?? [];
  // Ids are plain ASCII, so an escaped one is unknown whatever it stands for.
  if (id === undefined || (table === "actors" && isGroup(id))) return false;
  return !loadIds(table as PagedTable).has(id);
}

/** Pages beside those of the briefings that ship with the record. */
const OTHERS: ReadonlySet<string> = new Set(["edit", "own"]);

function namesUnknownBriefing(pathname: string): boolean {
  const [, name] = /^(?:\/zh)?\/present\/([^/]+)/.exec(pathname) ?? [];
  if (name === undefined || OTHERS.has(name)) return false;
  return !loadBriefingNames().has(name);
}

export const config = { matcher: ["/((?!_next/static|_next/image).*)"] };
