import type { MetadataRoute } from "next";
import { loadDataset } from "@/lib/data/load-dataset";
import { pageLanguages } from "./_pages/page-metadata";
import { pageUrl, siteUrl } from "./_pages/site-config";
import { sitePaths } from "./_pages/site-paths";

// The address of the site is known when it runs, not when it is built.
export const dynamic = "force-dynamic";

/** Every page in both languages, each with its twin; none is newer than the record. */
export default function sitemap(): MetadataRoute.Sitemap {
  const lastModified = loadDataset().asOf;
  const site = siteUrl();
  return sitePaths().flatMap((path) => {
    const languages = Object.fromEntries(
      Object.entries(pageLanguages(path)).map(([tag, at]) => [tag, site + at]),
    );
    return (["en", "zh"] as const).map((locale) => ({
      url: pageUrl(path, locale),
      lastModified,
      alternates: { languages },
    }));
  });
}
