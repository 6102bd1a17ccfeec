import { formatDate } from "@/lib/time/format-date";
import { requireEdtf } from "@/lib/time/parse-edtf";
import { RecordText } from "../ui/record-text";
import type { BriefProps } from "./brief-props";
import { PlaceLink } from "./place-link";

/** A place's name in both languages, what it is and within what, the summary and the key figures. */
export function BriefHeader({ brief, words, messages }: BriefProps) {
  const { place, asOf } = brief;
  const date = formatDate(requireEdtf(asOf), messages.locale);
  return (
    <header>
      <p className="text-muted flex flex-wrap justify-between gap-x-6 text-sm">
        <Kind {...{ brief, words, messages }} />
        <span>{messages.site.footer.asOf(date)}</span>
      </p>
      <h1 className="mt-1 font-serif text-4xl leading-tight text-balance print:text-[22pt]">
        <RecordText text={place.name} messages={messages} />{" "}
        {place.otherName && (
          <span className="text-muted ms-1 text-2xl font-normal print:text-[15pt]">
            <RecordText text={place.otherName} messages={messages} />
          </span>
        )}
      </h1>
      <p className="mt-3 max-w-prose text-lg leading-relaxed print:mt-2 print:max-w-none print:text-[10.5pt] print:leading-snug">
        {brief.summary.join(words.sentenceGap)}
      </p>
      <Figures {...{ brief, words }} />
    </header>
  );
}

function Kind({
  brief: { place, kind },
  words,
  messages,
}: Pick<BriefProps, "brief" | "words" | "messages">) {
  const isFederal = kind === "district" && place.parents.length === 1;
  return (
    <span>
      {isFederal ? words.federalDistrict : words.kind[kind]}
      {place.parents.length > 0 && words.in}
      {place.parents.map((parent, i) => (
        <span key={parent.id}>
          {i > 0 && words.separator}
          <PlaceLink place={parent} messages={messages} />
        </span>
      ))}
    </span>
  );
}

function Figures({ brief, words }: Pick<BriefProps, "brief" | "words">) {
  return (
    <dl
      aria-label={words.figuresTitle}
      className="border-line mt-5 flex flex-wrap gap-x-8 gap-y-3 border-y py-3 print:mt-3 print:flex-nowrap print:gap-x-5 print:py-2"
    >
      {brief.figures.map(({ label, value, note }) => (
        <div key={label} className="flex flex-col">
          <dt className="text-muted text-sm print:text-[8.5pt]">{label}</dt>
          <dd className="font-serif text-2xl leading-tight font-semibold tabular-nums print:text-[14pt]">
            {value}
            {note && (
              <span className="text-muted block font-sans text-sm font-normal print:text-[8.5pt]">
                {note}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}
