import type { Metadata } from "next";
import { AboutMethod } from "@/components/about/about-method";
import { AboutSection } from "@/components/about/about-section";
import { BulletList } from "@/components/about/bullet-list";
import { CoverageTables } from "@/components/about/coverage-tables";
import { DataFiles } from "@/components/about/data-files";
import { Prose } from "@/components/about/prose";
import { SeedFacts } from "@/components/about/seed-facts";
import { SourceCounts } from "@/components/about/source-counts";
import { JsonLdScript } from "@/components/ui/json-ld";
import { loadDataset } from "@/lib/data/load-dataset";
import { recordVersion } from "@/lib/data/record-version";
import { coverage } from "@/lib/describe/coverage";
import { reportedPairs } from "@/lib/describe/reported-pairs";
import { seedFacts } from "@/lib/describe/seed-fact";
import { datasetJsonLd } from "@/lib/export/json-ld/dataset-json-ld";
import { aboutFor } from "@/lib/messages/about-for";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { recordTables } from "./record-tables";
import { pageAlternates } from "./page-metadata";
import { siteUrl } from "./site-config";

const CHAPTERS = [
  "what",
  "method",
  "coverage",
  "conflicts",
  "seed",
  "sources",
  "data",
  "accessibility",
  "privacy",
  "licence",
] as const;

/** What the page about the record says of itself. */
export function aboutMetadata(locale: Locale): Metadata {
  const { title, description } = aboutFor(locale);
  return {
    title,
    description,
    openGraph: { title, description },
    alternates: pageAlternates("/about", locale),
  };
}

/** The page about the record: method, coverage, conflicts, sources and terms. */
export function AboutPage({ locale }: { readonly locale: Locale }) {
  const words = aboutFor(locale);
  return (
    <main
      id="main"
      className="mx-auto w-full max-w-5xl px-4 py-8 sm:px-8 sm:py-12"
    >
      <h1 className="font-serif text-4xl">{words.title}</h1>
      <nav aria-label={words.contents} className="mt-6 print:hidden">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {CHAPTERS.map((chapter) => (
            <li key={chapter}>
              <a
                className="inline-flex min-h-6 items-center underline"
                href={`#${chapter}`}
              >
                {words[chapter].title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div className="mt-10 space-y-12">
        {CHAPTERS.map((chapter) => (
          <AboutSection key={chapter} id={chapter} title={words[chapter].title}>
            <Chapter chapter={chapter} locale={locale} />
          </AboutSection>
        ))}
      </div>
      <JsonLdScript
        thing={datasetJsonLd(loadDataset(), { locale, site: siteUrl() })}
      />
    </main>
  );
}

interface ChapterProps {
  readonly chapter: (typeof CHAPTERS)[number];
  readonly locale: Locale;
}

function Chapter({ chapter, locale }: ChapterProps) {
  if (chapter === "data") return <DataChapter locale={locale} />;
  const words = aboutFor(locale);
  const messages = messagesFor(locale);
  const dataset = loadDataset();
  const counts = coverage(dataset);
  switch (chapter) {
    case "method":
      return (
        <AboutMethod
          coverage={counts}
          reported={reportedPairs(dataset, locale)}
          words={words.method}
          messages={messages}
        />
      );
    case "coverage":
      return (
        <>
          <Prose text={[words.coverage.intro]} />
          <CoverageTables
            coverage={counts}
            words={words.coverage}
            messages={messages}
          />
        </>
      );
    case "conflicts":
      return (
        <>
          <Prose text={[words.conflicts.intro(counts.pairs.withNote)]} />
          <BulletList items={words.conflicts.items} />
        </>
      );
    case "seed":
      return (
        <>
          <Prose text={[words.seed.intro]} />
          <SeedFacts
            facts={seedFacts(dataset, locale)}
            words={words.seed}
            messages={messages}
          />
        </>
      );
    case "sources":
      return (
        <>
          <Prose text={[words.sources.intro(counts.sources.total)]} />
          <SourceCounts
            tiers={counts.sources.byTier}
            words={words.sources}
            messages={messages}
          />
        </>
      );
    default:
      return <Prose text={words[chapter].text} />;
  }
}

function DataChapter({ locale }: Pick<ChapterProps, "locale">) {
  const words = aboutFor(locale).data;
  return (
    <>
      <Prose text={words.intro} />
      <DataFiles
        tables={recordTables(locale)}
        version={recordVersion()}
        words={words}
        locale={locale}
      />
    </>
  );
}
