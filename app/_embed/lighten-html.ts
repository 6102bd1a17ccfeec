/** What each drawing of a page begins with. */
const DRAWING = '<div class="drawing ';

/** Most hairlines that a pointer can tell apart. */
const MOST_ARCS = 100;

/** Hooks that drawings have for the scripts of the site; an embed has none of them. */
const HOOKS =
  / data-(?:event|cluster|cluster-id|label|lane|lane-heading|key|pair)="[^"]*"/g;

/** A path this long, in characters, is told once. */
const LONG = 200;

/** The page of an embed at an address of `site`, in fewer characters: whatever its reader can see, hear and reach stays. */
export function lightenHtml(html: string, site: string): string {
  const drawings = html
    // What a drawing links to is of this site; an address without the host is shorter, some hundred times.
    .replaceAll(`<a href="${site}/`, '<a href="/')
    .split(DRAWING)
    .map((drawing) => withoutHairs(drawing).replace(HOOKS, ""));
  return shareShapes(drawings).join(DRAWING);
}

/** Without the names of arcs where they are too many to be pointed at, and as one path for each look: the table has them, and they are a half of the page. */
function withoutHairs(html: string): string {
  const arc =
    /<path data-pair="[^"]*" d="([^"]*)"([^>]*)><title>[^<]*<\/title><\/path>/g;
  const arcs = [...html.matchAll(arc)];
  if (arcs.length <= MOST_ARCS) return html;
  const byLook = new Map<string, string>();
  for (const [, path = "", look = ""] of arcs)
    byLook.set(look, (byLook.get(look) ?? "") + path);
  return html.replace(arc, (_, _path, look: string) => {
    const paths = byLook.get(look);
    byLook.delete(look);
    return paths ? `<path d="${paths}"${look}></path>` : "";
  });
}

/** With long paths that a later drawing has too only in the first: the window of gzip does not reach from one to the next. */
function shareShapes(drawings: readonly string[]): string[] {
  const path = /<path( d="([^"]*)"[^>]*><\/path>)/g;
  const ids = new Map<string, string>();
  const told = new Set<string>();
  for (const drawing of drawings)
    for (const [whole, , d = ""] of drawing.matchAll(path))
      if (d.length >= LONG && told.has(whole)) ids.set(whole, `s${ids.size}`);
      else told.add(whole);
  const first = new Set<string>();
  return drawings.map((drawing) =>
    drawing.replace(path, (whole, rest: string) => {
      const id = ids.get(whole);
      if (id === undefined) return whole;
      if (first.has(id)) return `<use href="#${id}"></use>`;
      first.add(id);
      return `<path id="${id}"${rest}`;
    }),
  );
}
