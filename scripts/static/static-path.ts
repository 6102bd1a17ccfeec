/** Where a copy of the site keeps what a server makes: all that a link can name is a path there, its query included. */
export interface StaticPlace {
  /** The path within the copy that links name; a page's ends with a slash. */
  readonly path: string;
  /** The file that a plain server gives for it. */
  readonly file: string;
}

const LONGEST_SLUG = 80;

/**
 * The place of an address of this site in a copy without a server.
 *
 * @example staticPlace("/charts/timeline.svg?lang=zh").path // "/charts/timeline.lang-zh.svg"
 */
export function staticPlace(address: string): StaticPlace {
  const { pathname, search } = new URL(address, "http://site.invalid");
  const slug = slugOf(search.slice(1));
  const ending = /\.[a-z0-9]+$/i.exec(pathname)?.[0];
  if (ending) {
    const stem = pathname.slice(0, -ending.length);
    const path = slug === "" ? pathname : `${stem}.${slug}${ending}`;
    return { path, file: path };
  }
  const folder = pathname.replace(/\/?$/, "/");
  const path = slug === "" ? folder : `${folder}${slug}/`;
  return { path, file: `${path}index.html` };
}

/** A query as a part of a file's name; one that loses something on the way gets a number to tell it from its like. */
function slugOf(query: string): string {
  const slug = query
    .replaceAll("=", "-")
    .replaceAll("&", "_")
    .replace(/[^\w.-]+/g, "-");
  const whole = /^[\w=&.-]*$/.test(query) && slug.length <= LONGEST_SLUG;
  return whole ? slug : `${slug.slice(0, LONGEST_SLUG)}-${numberOf(query)}`;
}

/** FNV-1a, which a browser can do as well without waiting. */
function numberOf(text: string): string {
  let hash = 0x811c9dc5;
  for (const char of text)
    hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(36);
}
