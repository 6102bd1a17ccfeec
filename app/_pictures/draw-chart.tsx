import {
  drawChart as drawAlone,
  type Drawn,
} from "@/components/charts/draw-chart";
import { messagesFor } from "@/lib/messages/messages-for";
import { pairsFor } from "@/lib/messages/pairs-for";
import { tradeMessagesFor } from "@/lib/messages/trade-messages-for";
import type { Locale } from "@/lib/model/bilingual";
import type { ViewState } from "@/lib/model/view-state";
import type { Palette } from "@/lib/theme/palette";
import type { ViewName } from "@/lib/view/view-names";
import { siteUrl } from "../_pages/site-config";
import type { ViewRecord } from "./view-record";

/** What a view is drawn with. */
export interface DrawingRequest {
  readonly view: ViewState;
  readonly locale: Locale;
  readonly palette: Palette;
  /** Pixels; null for the view's own. */
  readonly width: number | null;
  readonly record: ViewRecord;
}

/** Draws a chart as one `<svg>`. */
export function drawChart(
  request: DrawingRequest & { readonly name: Exclude<ViewName, "timeline"> },
): Drawn {
  const { locale } = request;
  return drawAlone({
    ...request,
    site: siteUrl(),
    words: {
      charts: () => messagesFor(locale),
      pairs: () => pairsFor(locale),
      trade: () => tradeMessagesFor(locale),
    },
  });
}
