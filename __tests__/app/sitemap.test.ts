/** @jest-environment node */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import robots from "@/app/robots";
import sitemap from "@/app/sitemap";
import { readRecord } from "../fixtures/read-record";

const record = readRecord();
const SITE = "https://ties.example";
const before = process.env.SITE_URL;

beforeAll(() => {
  process.env.SITE_URL = `${SITE}/`;
});

afterAll(() => {
  if (before === undefined) delete process.env.SITE_URL;
  else process.env.SITE_URL = before;
});

/** The paths of the pages in a folder of routes, with `[id]` where there are many. */
function routesIn(folder: string): string[] {
  const root = join(__dirname, "../../app", folder);
  return readdirSync(root, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(/[\\/]/))
    .filter((parts) => parts.at(-1) === "page.tsx")
    .map((parts) => `/${parts.slice(0, -1).join("/")}`);
}

const BRIEFINGS = readdirSync(join(__dirname, "../../data/briefings"))
  .filter((file) => file.endsWith(".md"))
  .map((file) => file.replace(/\.md$/, ""));
const IDS: Record<string, readonly string[]> = {
  events: record.events.map(({ id }) => id),
  places: record.places.map(({ id }) => id),
  actors: [
    ...record.actors.map(({ id }) => id),
    ...["presidents", "governors", "mayors", "party-secretaries"],
  ],
};

/** What a reader makes or does there is of that reader alone, and nothing to be found. */
const FOR_ONE_READER = /^(\/zh)?\/present\/(edit|(own|\[briefing\])\/\w+|own)$/;

function pagesOf(route: string): string[] {
  if (FOR_ONE_READER.test(route)) return [];
  const named = route.endsWith("/present/[briefing]");
  if (named) return BRIEFINGS.map((id) => route.replace("[briefing]", id));
  const table = /^(?:\/zh)?\/(\w+)\/\[id\]$/.exec(route)?.[1];
  if (!table) return [route];
  return (IDS[table] ?? []).map((id) => route.replace("[id]", id));
}

describe("sitemap()", () => {
  it("lists exactly the pages that exist, at the address of the site", () => {
    const listed = sitemap().map(({ url }) => url);
    const existing = [...routesIn("(en)"), ...routesIn("(zh)")]
      .flatMap(pagesOf)
      .map((path) => SITE + path);
    expect(listed.sort()).toEqual(existing.sort());
  });

  it("gives each page its twin and the day of the record", () => {
    const found = sitemap().find(
      ({ url }) => url === `${SITE}/zh/actors/cpaffc`,
    );
    expect(found).toEqual({
      url: `${SITE}/zh/actors/cpaffc`,
      lastModified: record.asOf,
      alternates: {
        languages: {
          en: `${SITE}/actors/cpaffc`,
          "zh-CN": `${SITE}/zh/actors/cpaffc`,
          "x-default": `${SITE}/actors/cpaffc`,
        },
      },
    });
  });
});

describe("robots()", () => {
  it("lets everybody in and names the sitemap", () => {
    expect(robots()).toEqual({
      rules: { userAgent: "*", allow: "/" },
      sitemap: `${SITE}/sitemap.xml`,
    });
  });
});
