import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { siteUrl } from "@/app/_pages/site-config";
import { inChinese } from "@/app/_pictures/in-chinese";
import {
  readRequest,
  type ReadRequest,
  type RefusedRequest,
} from "@/app/_pictures/read-request";
import { embedFor } from "@/lib/messages/embed-for";
import { messagesFor } from "@/lib/messages/messages-for";
import { oembedHref } from "@/lib/view/oembed-href";
import { embedHref, imageHref } from "@/lib/view/picture-href";
import { MOST_QUERY } from "@/lib/view/picture-params";
import { drawWidths } from "./draw-widths";
import { EmbedNotice } from "./embed-notice";
import { EmbedShell } from "./embed-shell";
import { EmbedView } from "./embed-view";
import { keptEmbed, makePage, type MadePage } from "./kept-embeds";
import { lightenHtml } from "./lighten-html";

/** What pym.js writes into the address of a frame; the script reads the first. */
const OF_HOSTS = ["childId", "initialWidth", "parentTitle", "parentUrl"];

const SHORT = "public, max-age=60";
const BRIEF = "public, max-age=300, stale-while-revalidate=3600";
const FOREVER = "public, max-age=31536000, immutable";

/** Answers with a view as a page for an iframe, or with a page for the frame that says why there is none. */
export function respondWithEmbed(request: Request): Response {
  const { pathname, search, searchParams } = new URL(request.url);
  const name = decodeURIComponent(pathname.slice("/embed/".length));
  for (const param of OF_HOSTS) searchParams.delete(param);
  // Too long is too long as it came, whatever of it is read.
  const asked = readRequest(
    name,
    search.length > MOST_QUERY ? search : `${searchParams}`,
  );
  if ("status" in asked)
    return respondWith(
      request,
      makePage(noticeHtml(name, searchParams, asked)),
      {
        status: asked.status,
        caching: SHORT,
      },
    );
  const { view, params, locale, version, issues } = asked;
  // What was not understood is said in the page, so such a page is made for its reader alone.
  const page =
    issues.length > 0
      ? makePage(embedHtml(asked))
      : keptEmbed(
          `${embedHref(asked.name, view, params, locale)} ${version}`,
          () => makePage(embedHtml(asked)),
        );
  const caching = params.pin === null ? BRIEF : FOREVER;
  return respondWith(request, page, { status: 200, caching });
}

function embedHtml(asked: ReadRequest): string {
  const { name, view, params, locale, dataset, issues } = asked;
  const { drawn, drawings } = drawWidths(asked);
  const html = toHtml(
    <EmbedShell
      {...{ locale, theme: params.theme }}
      title={drawn.about.title}
      canonical={drawn.live}
      oembed={
        siteUrl() +
        oembedHref(siteUrl() + embedHref(name, view, params, locale))
      }
    >
      <EmbedView
        content={{
          ...{ name, drawings },
          about: drawn.about,
          filters: drawn.filters,
          live: drawn.live,
          csv: imageHref(name, "csv", view, { pin: params.pin }, locale),
          chinese: inChinese(asked),
          pinned: params.pin === null ? null : dataset.asOf,
        }}
        hide={params.hide}
        words={embedFor(locale)}
        messages={messagesFor(locale)}
        issues={issues}
      />
    </EmbedShell>,
  );
  return lightenHtml(html, siteUrl());
}

function noticeHtml(
  name: string,
  params: URLSearchParams,
  { status, locale }: RefusedRequest,
): string {
  const words = embedFor(locale);
  const present = new URLSearchParams(params);
  present.delete("pin");
  return toHtml(
    <EmbedShell {...{ locale, theme: "auto", title: words[status].title }}>
      <EmbedNotice
        {...{ status, locale, words }}
        name={name.slice(0, 60)}
        present={`/embed/${encodeURIComponent(name)}?${present}`}
      />
    </EmbedShell>,
  );
}

function toHtml(page: ReactElement): string {
  return `<!doctype html>${renderToStaticMarkup(page)}`;
}

function respondWith(
  request: Request,
  { html, brotli, etag }: MadePage,
  { status, caching }: { readonly status: number; readonly caching: string },
): Response {
  const headers = {
    "content-type": "text/html; charset=utf-8",
    "cache-control": caching,
    "cross-origin-resource-policy": "cross-origin",
    vary: "accept-encoding",
    etag,
  };
  if (status === 200 && request.headers.get("if-none-match")?.includes(etag))
    return new Response(null, { status: 304, headers });
  return /\bbr\b/.test(request.headers.get("accept-encoding") ?? "")
    ? new Response(brotli, {
        status,
        headers: { ...headers, "content-encoding": "br" },
      })
    : new Response(html, { status, headers });
}
