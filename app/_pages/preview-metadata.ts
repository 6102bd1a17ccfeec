import type { Metadata } from "next";
import { loadDataset } from "@/lib/data/load-dataset";
import { sayFilters } from "@/lib/describe/view-filters";
import { messagesFor } from "@/lib/messages/messages-for";
import { picturesFor } from "@/lib/messages/pictures-for";
import type { Locale } from "@/lib/model/bilingual";
import { parseView } from "@/lib/view/parse-view";
import { imageHref } from "@/lib/view/picture-href";
import type { ViewName } from "@/lib/view/view-names";
import { viewRecord } from "../_pictures/view-record";
import { siteMetadata } from "./page-metadata";
import { siteUrl } from "./site-config";

/** Pixels of a preview, as those who show them ask for. */
const PREVIEW = { width: 1200, height: 628 };

interface PreviewedPage {
  /** The view that stands for the page. */
  readonly name: ViewName;
  readonly title: string;
  readonly description: string;
}

/** What a link to a page shows of it elsewhere: a picture of one of its views, filtered as the address asks. */
export function previewMetadata(
  params: URLSearchParams,
  locale: Locale,
  { name, title, description }: PreviewedPage,
): Pick<Metadata, "openGraph" | "twitter"> {
  const record = viewRecord(loadDataset(), locale);
  const { view } = parseView(params, record.known());
  const filters = sayFilters(
    view,
    record.names(),
    messagesFor(locale),
    picturesFor(locale),
  );
  const image = {
    url: siteUrl() + imageHref(name, "png", view, PREVIEW, locale),
    ...PREVIEW,
    alt: [title, filters].filter((part) => part !== "").join(" · "),
  };
  const shown = { title, description, images: [image] };
  return {
    openGraph: { ...siteMetadata(locale).openGraph, ...shown },
    twitter: { card: "summary_large_image", ...shown },
  };
}
