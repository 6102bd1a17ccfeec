import { loadDataset } from "@/lib/data/load-dataset";
import { sayFilters } from "@/lib/describe/view-filters";
import { messagesFor } from "@/lib/messages/messages-for";
import { picturesFor } from "@/lib/messages/pictures-for";
import { fixedPalette, pagePalette } from "@/lib/theme/palette";
import { liveHref } from "@/lib/view/picture-href";
import { siteUrl } from "../_pages/site-config";
import { drawChart } from "./draw-chart";
import { drawTimeline } from "./draw-timeline";
import type { DrawnView, ViewRequest } from "./drawn-view";
import { viewRecord } from "./view-record";

/** Draws a view for itself, with its words; the same marks as the page that `live` leads to. */
export function drawView(request: ViewRequest): DrawnView {
  const { name, locale, theme, dataset = loadDataset() } = request;
  const view = { ...request.view, theme: "auto" } as const;
  const record = viewRecord(dataset, locale);
  const palette = theme === "auto" ? pagePalette : fixedPalette(theme);
  const width = request.width ?? null;
  const drawn =
    name === "timeline"
      ? drawTimeline({ view, locale, palette, width, record })
      : drawChart({ name, view, locale, palette, width, record });
  return {
    ...drawn,
    name,
    filters: sayFilters(
      view,
      record.names(),
      messagesFor(locale),
      picturesFor(locale),
    ),
    live: siteUrl() + liveHref(name, view, locale),
  };
}
