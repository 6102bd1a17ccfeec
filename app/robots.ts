import type { MetadataRoute } from "next";
import { siteUrl } from "./_pages/site-config";

// The address of the site is known when it runs, not when it is built.
export const dynamic = "force-dynamic";

/** Everything may be read by everybody; filtered views name the whole as their canonical page. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/" },
    sitemap: `${siteUrl()}/sitemap.xml`,
  };
}
