import { createHash } from "node:crypto";
import { staticPlace } from "./static-path";

/** What a page of the copy is made with. */
export interface CopySettings {
  /** The path under which the copy stands, such as `/ties`; empty at the root of its host. */
  readonly base: string;
  /** The address that the server believes to have, to which absolute links of its pages go; without a slash at its end. */
  readonly site: string;
}

/** A page for the copy, and what else it refers to that only a server can make. */
export interface RewrittenPage {
  readonly html: string;
  /** Addresses of embeds and files, as the server knows them. */
  readonly needs: readonly string[];
}

const SCRIPT = /(<script\b[^>]*>)([\s\S]*?)(<\/script>)/gi;
const REFERENCE =
  /(\s(?:href|src|action|formaction|poster|content|data-src)=")([^"]*)(")/gi;
const ICON = "/icon.svg";
/** Pages that filter by themselves. */
const ISLANDS = /^\/(?:zh\/)?(?:(?:pairs|trade)\/)?$/;

/** A page as a plain server can give it: links under the base, no nonces, its policy inside with a hash per script. */
export function rewritePage(
  address: string,
  page: { readonly html: string; readonly policy: string | null },
  settings: CopySettings,
): RewrittenPage {
  const needs = new Set<string>();
  const parts = page.html.split(SCRIPT);
  // Between two scripts: the text around them, then start tag, content and end tag of one.
  const html = parts
    .map((part, index) =>
      index % 4 === 2
        ? part.replace(/\/(?=_next\/|icon\.svg)/g, `${settings.base}/`)
        : index % 4 === 3
          ? part
          : rewriteReferences(part, settings, needs).replace(
              / nonce="[^"]*"/g,
              "",
            ),
    )
    .join("");
  return {
    html: addHead(html, headFor(address, html, page.policy, settings)),
    needs: [...needs],
  };
}

function rewriteReferences(
  html: string,
  settings: CopySettings,
  needs: Set<string>,
): string {
  return html.replace(
    REFERENCE,
    (whole, before: string, value: string, after: string) => {
      const asked = value.replaceAll("&amp;", "&");
      const placed = placeLink(asked, settings, needs);
      return placed === asked
        ? whole
        : before + placed.replaceAll("&", "&amp;") + after;
    },
  );
}

/** A link of the server's as one of the copy's; what it names and only a server makes is added to `needs`. */
function placeLink(
  link: string,
  { base, site }: CopySettings,
  needs: Set<string>,
): string {
  const absolute = link === site || link.startsWith(`${site}/`);
  const own = absolute ? link.slice(site.length) || "/" : link;
  if (!/^\/(?![/\\])/.test(own)) return link;
  const root = absolute ? site : base;
  if (own.startsWith("/_next/")) return root + own;
  const { pathname, search, hash } = new URL(own, "http://site.invalid");
  if (pathname === ICON) {
    // Its query is only there to get past caches.
    needs.add(ICON);
    return root + own;
  }
  const made = isMade(pathname);
  if (made) needs.add(pathname + search);
  // A file or an embed is made once for each query that a page names; a page filters by itself, and its scripts read
  // ids off the ends of links, so that the slash of its folder is left to the server.
  return made ? root + staticPlace(pathname + search).path + hash : root + own;
}

function isMade(pathname: string): boolean {
  return /\.[a-z0-9]+$/i.test(pathname) || pathname.startsWith("/embed/");
}

function headFor(
  address: string,
  html: string,
  policy: string | null,
  { base }: CopySettings,
): string {
  const { pathname } = new URL(address, "http://site.invalid");
  const kind = pathname.startsWith("/embed/")
    ? "embed"
    : ISLANDS.test(staticPlace(pathname).path)
      ? "island"
      : "page";
  const hashes = [...html.matchAll(SCRIPT)]
    .filter(([, tag = ""]) => !/\ssrc=|application\/(ld\+)?json/.test(tag))
    .map(([, , content = ""]) => `'sha256-${sha256(content)}'`);
  return (
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(policy, hashes)}"/>` +
    `<script src="${base}/static-site.js" data-page="${kind}"></script>`
  );
}

/** The policy that came as a header, for a `<meta>`: hashes in place of the nonce, without what only a header can say. */
function policyFor(policy: string | null, hashes: readonly string[]): string {
  const scripts = ["'self'", ...new Set(hashes)].join(" ");
  const rules =
    policy ?? "default-src 'self'; object-src 'none'; base-uri 'none'";
  // A filtered embed takes its drawing from the page that shows the view, in a frame.
  return `${rules}; frame-src 'self'`
    .split(/;\s*/)
    .filter((rule) => !/^(frame-ancestors|sandbox|report-)/.test(rule))
    .filter((rule) => !rule.startsWith("script-src"))
    .concat(`script-src ${scripts}`)
    .join("; ");
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("base64");
}

// The encoding has to stand in the first kilobyte.
function addHead(html: string, head: string): string {
  const charset = /<head[^>]*>(?:<meta charset="[^"]*"\s*\/?>)?/i;
  return html.replace(charset, (start) => start + head);
}
