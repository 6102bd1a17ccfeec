import { SOURCE_TIERS, type SourceTier } from "@/lib/model/record";

interface TierTermsProps {
  readonly title: string;
  /** What each tier means. */
  readonly terms: Readonly<Record<SourceTier, string>>;
  /** What each tier is called. */
  readonly names: Readonly<Record<SourceTier, string>>;
}

/** The statement of the tiers of sources. */
export function TierTerms({ title, terms, names }: TierTermsProps) {
  return (
    <section aria-label={title}>
      <h2 className="font-serif text-lg">{title}</h2>
      <dl className="mt-1 grid gap-x-8 gap-y-1 text-sm sm:grid-cols-2">
        {SOURCE_TIERS.map((tier) => (
          <div key={tier}>
            <dt className="inline font-semibold">{names[tier]}</dt>{" "}
            <dd className="inline">{terms[tier]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
