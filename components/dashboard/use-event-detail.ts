import { useEffect, useState } from "react";
import type { EventDetail } from "@/lib/describe/event-detail";
import type { Locale } from "@/lib/model/bilingual";

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
    void fetch(`/data/events/${id}.${locale}.json`, { signal: quit.signal })
      .then((response) => {
        if (!response.ok) throw new Error(String(response.status));
        return response.json() as Promise<EventDetail>;
      })
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
