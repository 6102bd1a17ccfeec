import type { PairsMessages } from "../messages/page-messages";
import type { ExplorerPair, PairsData } from "../select/charts/pairs-data";
import { formatDate } from "../time/format-date";
import { parseEdtf } from "../time/parse-edtf";
import { yearsBetween } from "../time/years-between";

/** A place of the explorer in the page's language; its id where it has no name. */
export function sayPlace(
  id: string,
  data: Pick<PairsData, "places">,
  messages: Pick<PairsMessages, "locale">,
): string {
  return data.places[id]?.name[messages.locale] ?? id;
}

/** A tie by its two ends, e.g. `Iowa–Hebei`. */
export function sayPair(
  pair: Pick<ExplorerPair, "us" | "cn">,
  data: Pick<PairsData, "places">,
  messages: PairsMessages,
): string {
  return messages.site.event.pairName(
    sayPlace(pair.us, data, messages),
    sayPlace(pair.cn, data, messages),
  );
}

/** When a tie was established, as far as it is known. */
export function sayEstablished(
  { established }: Pick<ExplorerPair, "established">,
  messages: PairsMessages,
): string {
  const date = parseEdtf(established ?? "");
  return date
    ? formatDate(date, messages.locale)
    : messages.pairs.table.undated;
}

/** When a tie ended and how long it had lasted; null where no source dates its end. */
export function sayEnd(
  pair: Pick<ExplorerPair, "established" | "ended">,
  messages: PairsMessages,
): string | null {
  const ended = parseEdtf(pair.ended ?? "");
  if (!ended) return null;
  const words = messages.pairs.table;
  const end = words.ended(formatDate(ended, messages.locale));
  const lasted = sayDuration(pair, messages);
  if (lasted === null) return end;
  return end + (messages.locale === "zh" ? "，" : ", ") + lasted;
}

/** How long a tie lasted; null where a source dates not both its ends. */
export function sayDuration(
  pair: Pick<ExplorerPair, "established" | "ended">,
  messages: PairsMessages,
): string | null {
  const ended = parseEdtf(pair.ended ?? "");
  const established = parseEdtf(pair.established ?? "");
  if (!ended || !established) return null;
  const { least, most } = yearsBetween(established, ended);
  return messages.pairs.table.lasted(least, most);
}
