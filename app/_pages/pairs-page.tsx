import type { Metadata } from "next";
import type { EnglishPairs } from "@/components/pairs/english-pairs";
import { PairsHead } from "@/components/pairs/pairs-head";
import type { PairsPayload } from "@/components/pairs/pairs-payload";
import { UnplacedPairs } from "@/components/pairs/unplaced-pairs";
import { loadDataset } from "@/lib/data/load-dataset";
import { pairsFigures } from "@/lib/describe/pairs-figures";
import { unplacedTies } from "@/lib/describe/unplaced-pairs";
import { landPath } from "@/lib/layout/charts/land";
import { pairsFor } from "@/lib/messages/pairs-for";
import type { Locale } from "@/lib/model/bilingual";
import type { ViewState } from "@/lib/model/view-state";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import { ANNIVERSARY_YEARS } from "@/lib/select/anniversaries";
import { pickPairsData } from "@/lib/select/charts/pick-pairs-data";
import { knownIds } from "@/lib/select/known-ids";
import { actorOptions, packOptions, placeOptions } from "@/lib/select/options";
import { parseView } from "@/lib/view/parse-view";
import { pageAlternates } from "./page-metadata";
import { previewMetadata } from "./preview-metadata";
import { reportTarget, siteUrl } from "./site-config";
import { urlParams, type SearchRoute } from "./url-params";

/** What the explorer of pairs says of itself; a filtered view points to the whole as its canonical page. */
export async function pairsMetadata(
  locale: Locale,
  { searchParams }: SearchRoute,
): Promise<Metadata> {
  const { title, description } = pairsFor(locale).pairs;
  const page = { name: "pairs-map", title, description } as const;
  const params = urlParams(await searchParams);
  return {
    title,
    description,
    alternates: pageAlternates("/pairs", locale, params),
    ...previewMetadata(params, locale, page),
  };
}

/** The explorer of pairs as its address asks for it. */
export async function PairsPage({
  locale,
  island: Island,
  searchParams,
}: SearchRoute & {
  readonly locale: Locale;
  /** The language's own; that of the other is not sent along. */
  readonly island: typeof EnglishPairs;
}) {
  const dataset = loadDataset();
  const messages = pairsFor(locale);
  const { view, issues } = parseView(urlParams(await searchParams), {
    ...knownIds(dataset),
    years: ANNIVERSARY_YEARS,
  });
  return (
    <Island
      payload={payloadFor(view, locale)}
      initial={{ view, issues, actors: actorNames(view, locale) }}
      head={
        <PairsHead
          figures={pairsFigures(dataset, messages)}
          messages={messages}
        />
      }
      foot={
        <UnplacedPairs
          ties={unplacedTies(dataset, messages)}
          messages={messages}
        />
      }
    />
  );
}

const picked = new Map<Locale, PairsData>();

function payloadFor(view: ViewState, locale: Locale): PairsPayload {
  const dataset = loadDataset();
  const data = picked.get(locale) ?? {
    ...pickPairsData(dataset, locale),
    land: landPath(),
  };
  picked.set(locale, data);
  const named = [...view.places, view.compare?.id];
  return {
    data,
    places: packOptions(
      placeOptions(dataset, locale).filter(
        ({ id }) => id in data.places || named.includes(id),
      ),
    ),
    report: reportTarget(),
    site: siteUrl(),
  };
}

function actorNames(view: ViewState, locale: Locale): [string, string][] {
  const named = [...view.actors, view.compare?.id];
  return actorOptions(loadDataset(), locale)
    .filter(({ id }) => named.includes(id))
    .map(({ id, name }) => [id, name]);
}
