import type { ReactNode } from "react";
import type { PairsMessages } from "@/lib/messages/page-messages";
import type { Anniversaries } from "@/lib/select/anniversaries";
import type { PairsData } from "@/lib/select/charts/pairs-data";
import { AnniversaryItem } from "./anniversary-item";

interface AnniversaryListsProps {
  readonly anniversaries: Anniversaries;
  readonly places: PairsData["places"];
  /** The page's words. */
  readonly messages: PairsMessages;
}

/** The anniversaries of a year: those known to the day by month, then those known to the month, then to the year. */
export function AnniversaryLists({
  anniversaries: { days, months, years },
  places,
  messages,
}: AnniversaryListsProps) {
  const words = messages.pairsCharts.anniversaries;
  return (
    <>
      {days.length > 0 && (
        <Part title={words.exact}>
          <ByMonth items={days} messages={messages}>
            {(own) => <Items items={own} places={places} messages={messages} />}
          </ByMonth>
        </Part>
      )}
      {months.length > 0 && (
        <Part title={words.monthPart} note={words.loose}>
          <ByMonth items={months} messages={messages}>
            {(own) => <Items items={own} places={places} messages={messages} />}
          </ByMonth>
        </Part>
      )}
      {years.length > 0 && (
        <Part title={words.yearPart} note={words.loose}>
          <div className="gap-x-8 sm:columns-2 lg:columns-3">
            <Items items={years} places={places} messages={messages} />
          </div>
        </Part>
      )}
    </>
  );
}

function Part({
  title,
  note,
  children,
}: {
  readonly title: string;
  readonly note?: string;
  readonly children: ReactNode;
}) {
  return (
    <section className="mt-5">
      <h4 className="font-semibold">{title}</h4>
      {note && <p className="text-muted text-sm">{note}</p>}
      {children}
    </section>
  );
}

/** What falls in each month that has something, under the month's name. */
function ByMonth<Item extends { readonly month: number }>({
  items,
  messages,
  children,
}: {
  readonly items: readonly Item[];
  /** The page's words. */
  readonly messages: PairsMessages;
  readonly children: (own: readonly Item[]) => ReactNode;
}) {
  const { months } = messages.pairsCharts.anniversaries;
  return (
    <div className="mt-2 gap-x-8 sm:columns-2 lg:columns-3">
      {months.map((name, i) => {
        const own = items.filter(({ month }) => month === i + 1);
        return own.length === 0 ? null : (
          <section key={name} className="mb-4 break-inside-avoid">
            <h5 className="text-muted border-line border-b text-sm font-semibold">
              {name}
            </h5>
            {children(own)}
          </section>
        );
      })}
    </div>
  );
}

function Items({
  items,
  places,
  messages,
}: Pick<AnniversaryListsProps, "places" | "messages"> & {
  readonly items: Anniversaries["years"];
}) {
  return (
    <ul className="mt-1 space-y-2">
      {items.map((item) => (
        <AnniversaryItem
          key={item.pair.id}
          item={item}
          places={places}
          messages={messages}
        />
      ))}
    </ul>
  );
}
