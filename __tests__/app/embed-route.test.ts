/** @jest-environment node */
import { respondWithEmbed } from "@/app/_embed/embed-route";

const embedAt = async (path: string) => {
  const answer = respondWithEmbed(
    new Request(`http://localhost/embed/${path}`),
  );
  return { answer, html: await answer.text() };
};

describe("respondWithEmbed(request)", () => {
  it("draws all arcs of the map in each of its drawings, as few paths", async () => {
    const { html } = await embedAt("pairs-map");
    const [, slim = "", full = "", ...more] = html.split(
      '<div class="drawing ',
    );
    expect(more).toEqual([]);
    const arcs = [
      ...slim.matchAll(/<path id="(s\d+)" d="([^"]*)" fill="none"/g),
    ].map(([, id, path = ""]) => ({ id, arcs: path.split("M").length - 1 }));
    expect(arcs.reduce((sum, one) => sum + one.arcs, 0)).toBeGreaterThan(300);
    // The other has the same, by reference.
    for (const { id } of arcs)
      expect(full).toContain(`<use href="#${id}"></use>`);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(full).not.toMatch(/ d="[^"]{200}/);
  });

  it("keeps the names of arcs that are few enough to be pointed at", async () => {
    const { html } = await embedAt("pairs-map?place=us-ia");
    expect(html).toMatch(/<path d="[^"]*"[^>]*><title>[^<]+</);
  });

  it("names in the page what it does not understand, and the view goes on", async () => {
    const { answer, html } = await embedAt("pairs-growth?foo=%3Cb%3E&width=9");
    expect(answer.status).toBe(200);
    expect(html).toContain("foo “&lt;b&gt;” (unknown)");
    expect(html).toContain("<svg");
  });

  it("passes over what pym.js adds", async () => {
    const { html } = await embedAt("pairs-growth?childId=a&parentUrl=http%3A");
    expect(html).not.toContain('class="warn"');
  });

  it("says that a choice leaves nothing to draw", async () => {
    const { html } = await embedAt("timeline?q=qqqqqq");
    expect(html).toContain('class="nothing"');
    expect(html).toContain("qqqqqq");
  });

  it("puts takeaway, filter and live view in Chinese beside the English for both", async () => {
    const { html } = await embedAt("pairs-growth?lang=both&place=us-ia");
    expect(html).toMatch(/<html lang="en"/);
    expect(html).toMatch(
      /<div lang="zh-CN"><p class="title">[^<]*\p{Script=Han}/u,
    );
    expect(html).toMatch(/<p class="filter">[^<]*Iowa/);
    expect(html).toMatch(/<p class="filter" lang="zh-CN">[^<]*艾奥瓦州/);
    expect(html).toMatch(
      /href="[^"]*\/zh\?place=us-ia#chart-pairs-growth">[^<]*\p{Script=Han}/u,
    );
    expect((await embedAt("pairs-growth?place=us-ia")).html).not.toMatch(
      /\p{Script=Han}.*<\/figcaption>/u,
    );
  });

  it("sends nothing again to who has it", async () => {
    const { html, answer } = await embedAt("rank-counts?theme=dark");
    expect(html).toContain('data-theme="dark"');
    const again = respondWithEmbed(
      new Request("http://localhost/embed/rank-counts?theme=dark", {
        headers: { "if-none-match": answer.headers.get("etag") ?? "" },
      }),
    );
    expect(again.status).toBe(304);
  });
});
