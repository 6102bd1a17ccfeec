import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { PaperHandout } from "@/components/briefing/paper-handout";
import { PaperSlides } from "@/components/briefing/paper-slides";
import { loadBriefing } from "@/lib/data/load-briefings";
import { recordVersion } from "@/lib/data/record-version";
import { messagesFor } from "@/lib/messages/messages-for";
import { slidesFor } from "@/lib/messages/slides-for";
import type { Locale } from "@/lib/model/bilingual";
import { SANS_STACK } from "@/lib/theme/sans-stack";
import { keepFile } from "../_pictures/kept-files";
import { fontFaces } from "../_pictures/svg-file";
import { paperInput } from "./paper-input";
import { paperWays } from "./paper-ways";

const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/**
 * Answers `/present/<name>/slides` (with `steps=each`, `notes=on`) and `/present/<name>/handout`, asked for as
 * `/<locale>/<name>/<paper>`: documents to print, whole in one file and without script (docs/adr/0026).
 */
export async function paperResponse(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  const [, lang, name = "", paper = ""] = pathname.split("/");
  const locale = lang === "zh" ? "zh" : "en";
  const query = new URLSearchParams(
    ["steps", "notes", "lang"].flatMap((key) => {
      const value = searchParams.get(key);
      return ASKED[key] === value ? [[key, value]] : [];
    }),
  );
  const known = loadBriefing(name) !== null;
  if (!known || (paper !== "slides" && paper !== "handout"))
    return refuse(locale);
  const key = `${recordVersion()} ${pathname} ${query.toString()}`;
  const { body } = await keepFile(key, () => {
    const text = documentOf(name, paper, locale, query);
    return Promise.resolve({ body: new TextEncoder().encode(text), etag: "" });
  });
  return new Response(body, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-language": locale === "zh" ? "zh-CN" : "en",
      "content-security-policy": POLICY,
      "cache-control": "no-cache",
    },
  });
}

/** What makes a difference, by its parameter. */
const ASKED: Readonly<Record<string, string>> = {
  ...{ steps: "each", notes: "on", lang: "both" },
};

function documentOf(
  name: string,
  paper: "slides" | "handout",
  locale: Locale,
  query: URLSearchParams,
): string {
  const input = paperInput(name, locale, query);
  if (!input) return "";
  const { page } = slidesFor(locale);
  const { first } = input.briefing.title;
  const slides = paper === "slides";
  const Paper = slides ? PaperSlides : PaperHandout;
  return documentText(
    locale,
    slides ? page.slidesTitle(first) : page.handoutTitle(first),
    <Paper {...{ locale, query, input }} ways={paperWays(name, locale)} />,
  );
}

let sheet: string | undefined;

function styles(): string {
  sheet ??= `${fontFaces()}body{font-family:${SANS_STACK}}${readFileSync(
    join(process.cwd(), "app", "_present", "paper.css"),
    "utf8",
  )}`;
  return sheet;
}

function documentText(
  locale: Locale,
  title: string,
  content: ReactElement,
): string {
  const site = messagesFor(locale).site.name;
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={locale === "zh" ? "zh-CN" : "en"}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <meta name="robots" content="noindex" />
        <title>{`${title} · ${site}`}</title>
        <link rel="icon" href="/icon.svg" />
        <style>{styles()}</style>
      </head>
      <body>{content}</body>
    </html>,
  )}`;
}

function refuse(locale: Locale): Response {
  const { missing } = slidesFor(locale);
  return new Response(documentText(locale, missing, <main>{missing}</main>), {
    status: 404,
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": POLICY,
    },
  });
}
