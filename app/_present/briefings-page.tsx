import type { Metadata } from "next";
import { BriefingDownloads } from "@/components/briefing/briefing-downloads";
import type { EnglishOwnList } from "@/components/briefing/english-own-list";
import { loadBriefings } from "@/lib/data/load-briefings";
import { loadDataset } from "@/lib/data/load-dataset";
import { briefingRecord } from "@/lib/describe/briefing/briefing-record";
import { fillBriefing } from "@/lib/describe/briefing/fill-briefing";
import type { FilledBriefing } from "@/lib/describe/briefing/filled-briefing";
import { otherLocale } from "@/lib/describe/pick-text";
import { briefingsFor } from "@/lib/messages/briefings-for";
import { slidesFor } from "@/lib/messages/slides-for";
import { offlineFor } from "@/lib/messages/offline-for";
import type { Locale } from "@/lib/model/bilingual";
import { localePath } from "@/lib/view/language-path";
import { pageAlternates } from "../_pages/page-metadata";

type Words = ReturnType<typeof briefingsFor>;

/** What the page of all briefings says of itself. */
export function briefingsMetadata(locale: Locale): Metadata {
  const { title, description } = briefingsFor(locale);
  return {
    title,
    description,
    openGraph: { title, description },
    alternates: pageAlternates("/present", locale),
  };
}

/** All briefings: those that ship with the record, and the reader's own. */
export function BriefingsPage({
  locale,
  island: OwnList,
}: {
  readonly locale: Locale;
  /** The language's own; that of the other is not sent along. */
  readonly island: typeof EnglishOwnList;
}) {
  const words = briefingsFor(locale);
  return (
    <main
      id="main"
      className="mx-auto w-full max-w-5xl px-4 py-8 sm:px-8 sm:py-12"
    >
      <h1 className="font-serif text-4xl">{words.title}</h1>
      <p className="mt-4 max-w-prose">{words.intro}</p>
      <section aria-labelledby="shipped" className="mt-8">
        <h2 id="shipped" className="font-serif text-2xl">
          {words.shipped}
        </h2>
        <ul className="mt-4 grid gap-4 md:grid-cols-2">
          {filledBriefings(locale).map((briefing) => (
            <ShippedItem key={briefing.name} {...{ briefing, locale, words }} />
          ))}
        </ul>
        <p className="text-muted mt-3 max-w-prose text-sm">
          {offlineFor(locale).hint}
        </p>
      </section>
      <section aria-labelledby="own" className="mt-10">
        <h2 id="own" className="mb-4 font-serif text-2xl">
          {words.own}
        </h2>
        <OwnList />
        <noscript>
          <p className="max-w-prose">{words.noScript}</p>
        </noscript>
      </section>
    </main>
  );
}

interface ShippedItemProps {
  readonly briefing: FilledBriefing;
  readonly locale: Locale;
  readonly words: Words;
}

function ShippedItem({ briefing, locale, words }: ShippedItemProps) {
  const { name, title, scenes, minutes, language } = briefing;
  const path = localePath(`/present/${name}`, locale);
  const edit = localePath("/present/edit", locale);
  return (
    <li className="border-line bg-card flex flex-col gap-2 rounded-lg border p-4">
      <h3 className="font-serif text-xl text-pretty">
        <a className="underline" href={path}>
          {title.first}
        </a>
      </h3>
      {title.second && (
        <p lang={otherLocale(locale) === "zh" ? "zh-CN" : "en"}>
          {title.second}
        </p>
      )}
      <p className="text-muted text-sm">
        {[
          words.scenes(scenes.length),
          minutes !== null && words.minutes(minutes),
          language === "both" && words.both,
        ]
          .filter((part) => part)
          .join(" · ")}
      </p>
      <div className="mt-auto flex flex-wrap gap-2 pt-2">
        <a
          className="bg-ink text-paper border-ink inline-flex min-h-8 items-center rounded-md border px-4 text-sm"
          href={path}
          aria-label={words.of(words.present, title.first)}
        >
          {words.present}
        </a>
        <a
          className="tool scripted min-h-8 px-3 text-sm"
          href={`${edit}#copy=${name}`}
          aria-label={words.of(words.copy, title.first)}
        >
          {words.copy}
        </a>
      </div>
      <BriefingDownloads
        {...{ name, locale }}
        title={title.first}
        words={slidesFor(locale)}
      />
    </li>
  );
}

const filled = new Map<Locale, readonly FilledBriefing[]>();

function filledBriefings(locale: Locale): readonly FilledBriefing[] {
  const made = filled.get(locale) ?? fillAll(locale);
  filled.set(locale, made);
  return made;
}

function fillAll(locale: Locale): readonly FilledBriefing[] {
  const record = briefingRecord(loadDataset(), locale);
  return loadBriefings().map((briefing) =>
    fillBriefing(briefing, record, locale),
  );
}
