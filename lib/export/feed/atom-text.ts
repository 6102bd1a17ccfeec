import { escapeXml } from "./escape-xml";

/** A link of a feed or of one of its entries. */
export interface FeedLink {
  readonly rel: "self" | "alternate";
  /** Absolute. */
  readonly href: string;
  readonly type: string;
  /** BCP 47. */
  readonly language?: string;
}

/** One entry of a feed. */
export interface FeedEntry {
  /** A IRI, the same for ever. */
  readonly id: string;
  readonly title: string;
  /** EDTF day. */
  readonly day: string;
  readonly text: string;
  readonly category: { readonly term: string; readonly label: string };
  readonly link: FeedLink;
}

/** A feed, its newest entry first. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** BCP 47. */
  readonly language: string;
  /** EDTF day of the latest change. */
  readonly day: string;
  readonly author: { readonly name: string; readonly uri: string };
  readonly rights: string;
  readonly links: readonly FeedLink[];
  readonly entries: readonly FeedEntry[];
}

/** A feed as Atom (RFC 4287); all text is plain text. */
export function atomText(feed: Feed): string {
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${feed.language}">`,
    element("id", feed.id),
    element("title", feed.title),
    element("subtitle", feed.subtitle),
    element("updated", instant(feed.day)),
    `<author>${element("name", feed.author.name)}${element("uri", feed.author.uri)}</author>`,
    element("rights", feed.rights),
    ...feed.links.map(linkElement),
    ...feed.entries.flatMap(entryLines),
    "</feed>",
  ];
  return `${lines.join("\n")}\n`;
}

function entryLines(entry: FeedEntry): string[] {
  const { term, label } = entry.category;
  return [
    "<entry>",
    element("id", entry.id),
    element("title", entry.title),
    element("published", instant(entry.day)),
    element("updated", instant(entry.day)),
    `<category${attributes({ term, label })}/>`,
    linkElement(entry.link),
    `<content type="text">${escapeXml(entry.text)}</content>`,
    "</entry>",
  ];
}

function linkElement({ rel, href, type, language }: FeedLink): string {
  return `<link${attributes({ rel, href, type, hreflang: language })}/>`;
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function attributes(values: Readonly<Record<string, string | undefined>>) {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined ? "" : ` ${name}="${escapeXml(value)}"`,
    )
    .join("");
}

// The record knows the day of a change, Atom wants an instant.
function instant(day: string): string {
  return `${day}T00:00:00Z`;
}
