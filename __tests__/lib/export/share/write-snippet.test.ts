import {
  SNIPPETS,
  writePlainText,
  writeSnippet,
  type Shared,
} from "@/lib/export/share/write-snippet";

const EVIL = `"><script>alert(1)</script>' onload='x & <b>[](javascript:)`;

const shared: Shared = {
  title: "Iowa & Hebei: “6 ties”",
  caption: "Filtered by: Iowa · Source: 397 documents.",
  embed: "https://x.org/embed/timeline?place=us-ia&lang=zh",
  image: "https://x.org/charts/timeline.png?place=us-ia&scale=2",
  live: "https://x.org/?place=us-ia",
  loader: "https://x.org/embed.js",
  width: null,
  height: 640,
};

// A browser’s parser, which runs nothing.
const parse = (html: string) =>
  new DOMParser().parseFromString(html, "text/html");

describe("writeSnippet", () => {
  it("writes an iframe that a browser reads back as it was meant", () => {
    const frame = parse(writeSnippet("iframe", shared)).querySelector("iframe");
    expect(frame?.src).toBe(shared.embed);
    expect(frame?.title).toBe(shared.title);
    expect([frame?.width, frame?.height]).toEqual(["100%", "640"]);
    expect(frame?.getAttribute("loading")).toBe("lazy");
  });

  it("writes the element, its loader, and a picture for readers without script", () => {
    const page = parse(writeSnippet("script", shared));
    expect(page.querySelector("sister-ties")?.getAttribute("src")).toBe(
      shared.embed,
    );
    expect(page.querySelector("script")?.src).toBe(shared.loader);
    const without = page.querySelector("noscript");
    expect(without?.querySelector("img")?.src).toBe(shared.image);
    expect(without?.querySelector("a")?.href).toBe(shared.live);
  });

  it("keeps a width in the frame and in the picture", () => {
    const fixed = { ...shared, width: 480 };
    const frame = parse(writeSnippet("iframe", fixed)).querySelector("iframe");
    const image = parse(writeSnippet("image", fixed)).querySelector("img");
    expect([frame?.width, image?.width]).toEqual(["480", 480]);
  });

  it("writes for office programs what stands with a picture: filter, source and link", () => {
    const page = parse(writeSnippet("office", shared));
    expect(page.querySelector("img")?.alt).toBe(shared.title);
    expect(page.body.textContent).toContain(shared.caption);
    expect(page.querySelectorAll(`a[href="${shared.live}"]`)).toHaveLength(2);
    expect(writePlainText(shared)).toContain(shared.live);
  });

  it.each(SNIPPETS.filter((kind) => kind !== "markdown"))(
    "lets no title or caption out of its place (%s)",
    (kind) => {
      const written = writeSnippet(kind, {
        ...shared,
        ...{ title: EVIL, caption: EVIL },
      });
      expect(written).not.toContain("<script>alert");
      expect(
        parse(written).querySelector("[onload], b b, b > script"),
      ).toBeNull();
    },
  );

  it("makes no link of a title in Markdown", () => {
    const written = writeSnippet("markdown", {
      ...shared,
      ...{ title: EVIL, caption: EVIL },
    });
    expect(written).not.toMatch(/(?<!\\)\]\(javascript/);
    expect(written).not.toMatch(/(?<!\\)<script/);
  });

  it("ends no Markdown address early", () => {
    const written = writeSnippet("markdown", {
      ...shared,
      live: "https://x.org/?q=(a)",
    });
    expect(written).toContain("(https://x.org/?q=%28a%29)");
  });
});
