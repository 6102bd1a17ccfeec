import type { HeroFigure } from "@/lib/describe/describe-hero";
import type { Messages } from "@/lib/messages/messages";

interface HeroProps {
  /** The numbers, each with what it counts. */
  figures: readonly HeroFigure[];
  /** The words of the page's language. */
  messages: Messages;
}

/** The page's title and the numbers that open it. */
export function Hero({ figures, messages }: HeroProps) {
  return (
    <header className="grid items-start gap-x-10 gap-y-3 pt-4 pb-3 lg:grid-cols-[minmax(0,5fr)_minmax(0,8fr)]">
      <h1 className="font-serif text-2xl leading-tight font-semibold text-balance">
        {messages.timeline.heading}
      </h1>
      <dl className="grid gap-x-8 gap-y-3 sm:grid-cols-[1.3fr_1.2fr_0.8fr]">
        {figures.map((figure) => (
          <div key={figure.id} data-figure={figure.id}>
            <dt className="font-serif text-lg leading-snug font-semibold">
              {figure.value}
            </dt>
            <dd className="text-muted text-xs leading-snug sm:text-sm sm:leading-snug">
              {figure.note}
            </dd>
          </div>
        ))}
      </dl>
    </header>
  );
}
