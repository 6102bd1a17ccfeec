import { OFFLINE_SHELL } from "../../lib/export/offline/offline-parts";
import { VIEW_NAMES } from "../../lib/view/view-names";

const FEEDS = [
  "/robots.txt",
  "/sitemap.xml",
  "/feed.xml",
  "/zh/feed.xml",
  "/calendar.ics",
  "/zh/calendar.ics",
  "/embed.js",
];
const DATA = [
  "/data/search.json",
  "/data/palette.en.json",
  "/data/palette.zh.json",
  "/data/citations.bib",
  "/data/citations.ris",
  "/data/citations.json",
  "/data/record.zip",
  OFFLINE_SHELL,
];
/** Pages that only the browser leads to, since it alone knows the reader's own briefings. */
const OWN = ["", "/zh"].flatMap((root) =>
  ["", "/notes", "/slides", "/handout"].map(
    (page) => `${root}/present/own${page}`,
  ),
);
const DESCRIPTOR = "/data/datapackage.json";
const FORMATS = ["svg", "png", "csv", "json", "zip"];

/** Every address of the site in its default state: pages, embeds, pictures, data. Asks the running one for its pages and tables. */
export async function siteAddresses(
  origin: string,
  site: string,
): Promise<string[]> {
  const pages = await sitemapPages(origin, site);
  const details = pages.flatMap((page) => {
    const id = /^\/events\/(.+)$/.exec(page)?.[1];
    return id
      ? ["en", "zh"].map((tag) => `/data/events/${id}.${tag}.json`)
      : [];
  });
  const views = VIEW_NAMES.flatMap((name) =>
    ["", "?lang=zh"].flatMap((query) => [
      `/embed/${name}${query}`,
      ...FORMATS.map((format) => `/charts/${name}.${format}${query}`),
    ]),
  );
  return [
    ...pages,
    ...(await briefingPages(origin, pages)),
    ...OWN,
    ...FEEDS,
    ...DATA,
    DESCRIPTOR,
    ...(await tables(origin)),
    ...details,
    ...views,
  ];
}

async function sitemapPages(origin: string, site: string): Promise<string[]> {
  const response = await fetch(`${origin}/sitemap.xml`);
  const text = await response.text();
  return [...text.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url = ""]) => {
    if (!url.startsWith(site))
      throw new Error(`${url} is not of ${site}: is SITE_URL the same there?`);
    return url.slice(site.length) || "/";
  });
}

/** The pages of briefings that the site map leaves out: the speaker's windows, which a script opens, and those that others of them lead to. */
async function briefingPages(
  origin: string,
  pages: readonly string[],
): Promise<string[]> {
  const link = /\shref="((?:\/zh)?\/present(?:\/[^"#?.]*)?)["#?]/g;
  const found = new Set(pages.filter((page) => /\/present(\/|$)/.test(page)));
  const listed = [...found];
  for (const page of listed)
    if (/\/present\/[^/]+$/.test(page)) found.add(`${page}/notes`);
  // What is added on the way is visited, too.
  for (const page of found) {
    const response = await fetch(origin + page);
    for (const [, to = ""] of (await response.text()).matchAll(link))
      if (response.ok) found.add(to);
  }
  return [...found].filter((page) => !listed.includes(page));
}

async function tables(origin: string): Promise<string[]> {
  const response = await fetch(origin + DESCRIPTOR);
  if (!response.ok) return [];
  const { resources } = (await response.json()) as {
    resources: { path: string }[];
  };
  return resources.map(({ path }) => `/data/${path}`);
}
