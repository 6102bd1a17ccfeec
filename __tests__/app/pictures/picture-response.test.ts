/** @jest-environment node */
import { parse } from "csv-parse/sync";
import { drawView } from "@/app/_pictures/draw-view";
import { pictureResponse } from "@/app/_pictures/picture-response";
import { recordVersion } from "@/lib/data/record-version";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { VIEW_NAMES } from "@/lib/view/view-names";

const ask = (path: string, headers: Record<string, string> = {}) =>
  pictureResponse(new Request(`http://localhost:3000${path}`, { headers }));
const textOf = async (path: string) => (await ask(path)).text();

/** All words of an SVG in one line, spaces left out: lines break where they fit. */
const wordsOf = (svg: string) =>
  svg
    .replace(/<style>[^]*?<\/style>/g, "")
    .replace(/<(title|desc)>[^]*?<\/\1>/g, "")
    .replace(/<[^>]*>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replace(/\s+/g, "");

describe("pictureResponse(request)", () => {
  it.each(VIEW_NAMES)(
    "states filter, source, date and live view in the picture of %s",
    async (name) => {
      const svg = await textOf(`/charts/${name}.svg?place=us-ia`);
      const { about, live, filters } = drawView({
        ...{ name, locale: "en", theme: "light" },
        view: { ...DEFAULT_VIEW, places: ["us-ia"] },
      });
      expect(filters).toBe("Filtered by: Iowa");
      const words = wordsOf(svg);
      for (const text of [
        about.title,
        filters,
        about.source.text,
        about.asOf,
        live,
      ])
        expect(words).toContain(text.replace(/\s+/g, ""));
      expect(svg).toContain(`<a href="${live}">`);
      expect(svg).toContain("<title>");
      expect(svg).not.toMatch(/var\(|<script|@min-/);
    },
  );

  it.each(VIEW_NAMES)(
    "asks for no pointer, no key and no table beside it in the picture of %s",
    async (name) => {
      for (const locale of ["en", "zh"]) {
        const svg = await textOf(`/charts/${name}.svg?lang=${locale}`);
        // What is said to those who do not see it counts too; a note may name what only the table has.
        const said = svg
          .replace(/<style>[^]*?<\/style>/g, "")
          .replace(/[^.>。]*(single figure|单独数字)[^.<。]*/g, "");
        expect(said).not.toMatch(
          /\bTab\b|[Pp]oint at|arrow key|is a link|[Cc]hoice (of years )?here|data table|Drag|方向键|指向|链接|在此选择|数据表/,
        );
      }
    },
  );

  it("says takeaway and filter of a picture in both languages where both are asked for", async () => {
    const path = "/charts/pairs-growth.svg?place=us-ia&lang=";
    const [both, en, zh] = await Promise.all(
      ["both", "en", "zh"].map(async (lang) =>
        wordsOf(await textOf(path + lang)),
      ),
    );
    for (const [locale, one] of [
      ["en", en],
      ["zh", zh],
    ] as const) {
      const { about, filters } = drawView({
        ...{ name: "pairs-growth", locale, theme: "light" },
        view: { ...DEFAULT_VIEW, places: ["us-ia"] },
      });
      for (const text of [about.title, about.subtitle, filters]) {
        const word = text.replace(/\s+/g, "");
        expect(one).toContain(word);
        expect(both).toContain(word);
      }
    }
    expect(en).not.toMatch(/\p{Script=Han}/u);
  });

  it("serves a PNG of the size asked for", async () => {
    const answer = await ask(
      "/charts/pairs-growth.png?width=400&height=300&scale=2",
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect(answer.headers.get("content-type")).toBe("image/png");
    expect(bytes.subarray(1, 4).toString()).toBe("PNG");
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
      800, 600,
    ]);
  });

  it("holds a PNG in its bounds whatever is asked for", async () => {
    const answer = await ask(
      "/charts/state-exports.png?width=99999&height=99999&scale=3",
    );
    const bytes = Buffer.from(await answer.arrayBuffer());
    const pixels = bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
    expect(pixels).toBeLessThanOrEqual(1600 * 2400 * 4);
  });

  it.each(VIEW_NAMES)("serves the tables of %s as CSV", async (name) => {
    const { about } = drawView({
      ...{ name, locale: "en", theme: "light", view: DEFAULT_VIEW },
    });
    const csv = await textOf(`/charts/${name}.csv`);
    const rows = parse(csv, {
      ...{ bom: true, comment: "#", comment_no_infix: true },
      ...{ relax_column_count: true, skip_empty_lines: true },
    });
    const cells = about.tables.flatMap(({ columns, rows: all }) => [
      columns.map(({ label }) => label),
      ...all.map((row) =>
        row.cells.map((cell) =>
          typeof cell === "string"
            ? cell
            : cell.sources
                .map((one) =>
                  [one.publisher, one.date, one.url].filter(Boolean).join(", "),
                )
                .join("; "),
        ),
      ),
    ]);
    // What is a number has no separators and a plain minus; what is not documented is blank.
    const plain = (text: string) =>
      (/^[−-]?[\d,]+(\.\d+)?$/.test(text)
        ? text.replaceAll(",", "").replace("−", "-")
        : text
      )
        .replace(/^not documented$/, "")
        .replace(/^'(?=[=+\-@])/, "");
    expect(rows.map((row) => row.map(plain))).toEqual(
      cells.map((row) => row.map(plain)),
    );
    expect(csv).toContain("# Filter: none, the whole record");
    expect(csv).toContain(`# Source: ${about.source.text}`);
    expect(csv).toContain(about.asOf);
  });

  it("serves the same tables as JSON with all that is said", async () => {
    const data = JSON.parse(
      await textOf("/charts/national-trade.json?lang=zh"),
    ) as {
      language: string;
      version: string;
      tables: { columns: unknown[]; rows: unknown[][] }[];
    };
    expect(data).toMatchObject({ language: "zh-CN", version: recordVersion() });
    const [table] = data.tables;
    expect(
      table?.rows.every((row) => row.length === table.columns.length),
    ).toBe(true);
    expect(table?.rows[0]?.some((cell) => typeof cell === "number")).toBe(true);
  });

  it.each([
    ["/charts/nothing.svg", 404, "pairs-growth"],
    ["/charts/toString.svg", 404, "pairs-growth"],
    ["/charts/pairs-growth.gif", 404, "svg, png, csv, json"],
    ["/charts/pairs-growth", 404, "svg, png, csv, json"],
    ["/charts/pairs-growth.svg?pin=0000000000000000", 410, "0000000000000000"],
    ["/charts/pairs-growth.svg?pin=../../etc/passwd", 410, "passwd"],
    [`/charts/pairs-growth.svg?q=${"x".repeat(3000)}`, 414, "too long"],
  ])("answers %s with %i and why", async (path, status, why) => {
    const answer = await ask(path);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe(
      "text/plain; charset=utf-8",
    );
    expect(await answer.text()).toContain(why);
  });

  it("says in the picture what of the address it did not understand, and runs nothing of it", async () => {
    const svg = await textOf(
      "/charts/pairs-growth.svg?place=%3Cscript%3Ealert(1)%3C/script%3E&q=%00%0B%22%3E%3Cimg%3E",
    );
    expect(svg).not.toMatch(/<script|<img|[\u0000\u000b]/);
    expect(wordsOf(svg)).toContain("Ignoredintheaddress:place");
  });

  it("caches the live view for a while and the pinned one for good", async () => {
    const live = await ask("/charts/pairs-growth.json");
    const pinned = await ask(
      `/charts/pairs-growth.json?pin=${recordVersion()}`,
    );
    expect(live.headers.get("cache-control")).toBe("public, max-age=300");
    expect(pinned.headers.get("cache-control")).toContain("immutable");
    expect(live.headers.get("access-control-allow-origin")).toBe("*");
    const etag = live.headers.get("etag") ?? "";
    const again = await ask("/charts/pairs-growth.json", {
      "if-none-match": etag,
    });
    expect([again.status, await again.text()]).toEqual([304, ""]);
  });

  it("pins the same picture under the version of the record", async () => {
    const svg = await textOf(`/charts/pairs-growth.svg?pin=${recordVersion()}`);
    expect(wordsOf(svg)).toContain(`Version${recordVersion()}oftherecord.`);
  });
});
