import { serializeJsonLd, type JsonLd } from "@/lib/export/json-ld/json-ld";

interface JsonLdScriptProps {
  /** What the page is about; nothing where it is about no thing. */
  readonly thing: JsonLd | null;
}

/** What a page is about, for machines. A block of data is no script, so that the content security policy lets it be. */
export function JsonLdScript({ thing }: JsonLdScriptProps) {
  return (
    thing && (
      <script type="application/ld+json">{serializeJsonLd(thing)}</script>
    )
  );
}
