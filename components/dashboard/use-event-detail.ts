import { useEffect, useState } from "react";
import type { EventDetail } from "@/lib/describe/event-detail";
import type { Locale } from "@/lib/model/bilingual";
import { loadJson } from "@/components/view/load-json";

export type DetailState =
  | { readonly status: "ready"; readonly detail: EventDetail }
  | { readonly status: "loading" | "failed" };

/** The details of an event, fetched once each; `retry` asks again after a failure. */
export function useEventDetail(
  id: string,
  locale: Locale,
  initial: EventDetail | null,
): { state: DetailState; retry: () => void } {
  const [details, setDetails] = useState<
    Record<string, EventDetail | "failed">
  >(initial ? { [initial.id]: initial } : {});
  const known = details[id];
  useEffect(() => {
    if (known) return;
    const quit = new AbortController();
    const address = `/data/events/${id}.${locale}.json`;
    void loadJson<EventDetail>(address, quit.signal)
      .catch((): "failed" => "failed")
      .then((detail) => {
        if (!quit.signal.aborted)
          setDetails((before) => ({ ...before, [id]: detail }));
      });
    return () => quit.abort();
  }, [id, locale, known]);
  const state: DetailState =
    known === undefined
      ? { status: "loading" }
      : known === "failed"
        ? { status: "failed" }
        : { status: "ready", detail: known };
  const retry = () =>
    setDetails((before) =>
      Object.fromEntries(Object.entries(before).filter(([key]) => key !== id)),
    );
  return { state, retry };
}
