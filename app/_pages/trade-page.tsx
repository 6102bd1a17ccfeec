import type { Metadata } from "next";
import type { EnglishTrade } from "@/components/trade/english-trade";
import type { TradePayload } from "@/components/trade/trade-payload";
import { loadDataset } from "@/lib/data/load-dataset";
import { filterNames, nameId } from "@/lib/describe/filter-names";
import { messagesFor } from "@/lib/messages/messages-for";
import { tradeFor } from "@/lib/messages/trade-for";
import type { Locale } from "@/lib/model/bilingual";
import type { ViewState } from "@/lib/model/view-state";
import { pickTradeData } from "@/lib/select/charts/pick-trade-data";
import { knownIds } from "@/lib/select/known-ids";
import { actorOptions, placeOptions } from "@/lib/select/options";
import { parseView } from "@/lib/view/parse-view";
import { pageAlternates } from "./page-metadata";
import { previewMetadata } from "./preview-metadata";
import { reportTarget, siteUrl } from "./site-config";
import { urlParams, type SearchRoute } from "./url-params";

/** What the page of trade says of itself; a filtered view points to the whole as its canonical page. */
export async function tradeMetadata(
  locale: Locale,
  { searchParams }: SearchRoute,
): Promise<Metadata> {
  const { title, description } = tradeFor(locale);
  const page = { name: "state-exports", title, description } as const;
  const params = urlParams(await searchParams);
  return {
    title,
    description,
    alternates: pageAlternates("/trade", locale, params),
    ...previewMetadata(params, locale, page),
  };
}

/** The page of trade as its address asks for it. */
export async function TradePage({
  locale,
  island: Island,
  searchParams,
}: SearchRoute & {
  readonly locale: Locale;
  /** The language's own; that of the other is not sent along. */
  readonly island: typeof EnglishTrade;
}) {
  const { view, issues } = parseView(
    urlParams(await searchParams),
    knownIds(loadDataset()),
  );
  return (
    <Island
      payload={payloadFor(locale)}
      initial={{ view, issues, names: namesOf(view, locale) }}
    />
  );
}

const payloads = new Map<Locale, TradePayload>();

function payloadFor(locale: Locale): TradePayload {
  const made = payloads.get(locale) ?? makePayload(locale);
  payloads.set(locale, made);
  return made;
}

function makePayload(locale: Locale): TradePayload {
  const dataset = loadDataset();
  const charts = pickTradeData(dataset, locale);
  return {
    charts,
    states: placeOptions(dataset, locale).filter(
      ({ id }) => id in charts.census,
    ),
    report: reportTarget(),
    site: siteUrl(),
  };
}

/** The names of all that a view holds. */
function namesOf(view: ViewState, locale: Locale): Record<string, string> {
  const dataset = loadDataset();
  const names = filterNames(
    actorOptions(dataset, locale),
    placeOptions(dataset, locale),
    messagesFor(locale),
  );
  const compared = view.compare ? [view.compare.id] : [];
  return Object.fromEntries(
    [...view.actors, ...view.places, ...compared].map((id) => [
      id,
      nameId(id, names),
    ]),
  );
}
