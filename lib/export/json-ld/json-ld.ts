/** A value of JSON-LD; what is undefined is left out. */
export type JsonLdValue =
  string | number | boolean | undefined | JsonLd | readonly JsonLdValue[];

/** A thing in the terms of schema.org. */
export interface JsonLd {
  readonly [term: string]: JsonLdValue;
}

/** What the builders must know of a page. */
export interface JsonLdPage {
  /** The address of the site, without a slash at its end. */
  readonly site: string;
  readonly locale: "en" | "zh";
}

/** JSON-LD as the text of a script element: no text of the record can end the element. */
export function serializeJsonLd(thing: JsonLd): string {
  return JSON.stringify({
    "@context": "https://schema.org",
    ...thing,
  }).replaceAll("<", String.raw`\u003c`);
}
