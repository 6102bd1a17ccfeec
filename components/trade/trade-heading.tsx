import type { TradeMessages } from "@/lib/messages/page-messages";
import { TRADE_SECTIONS } from "./trade-sections";

/** The page's title, what its values are, and the way to its sections. */
export function TradeHeading({
  messages,
}: {
  /** The words of the page's language. */
  readonly messages: TradeMessages;
}) {
  const words = messages.trade;
  return (
    <header className="pt-6">
      <h1 className="font-serif text-3xl leading-tight font-semibold">
        {words.title}
      </h1>
      <p className="mt-2 max-w-prose">{words.intro}</p>
      <p className="text-muted mt-2 max-w-prose text-sm">{words.nominal}</p>
      <nav aria-label={words.contents} className="mt-3 print:hidden">
        <ul className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
          {TRADE_SECTIONS.map(({ id }) => (
            <li key={id}>
              <a
                className="inline-flex min-h-6 items-center underline"
                href={`#${id}`}
              >
                {words.sections[id]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
