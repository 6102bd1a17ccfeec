/** @jest-environment node */
import { GET as getBib } from "@/app/data/citations.bib/route";
import { GET as getJson } from "@/app/data/citations.json/route";
import { GET as getRis } from "@/app/data/citations.ris/route";
import { csvRows } from "../lib/select/charts/csv-rows";

const GET = { bib: getBib, ris: getRis, json: getJson };

const get = (
  format: keyof typeof GET,
  query: string,
  headers: Record<string, string> = {},
) =>
  GET[format](
    new Request(`http://localhost:3000/data/citations.${format}?${query}`, {
      headers,
    }),
  );

describe("GET /data/citations.<format>", () => {
  it.each([
    ["bib", "application/x-bibtex; charset=utf-8"],
    ["ris", "application/x-research-info-systems; charset=utf-8"],
    ["json", "application/vnd.citationstyles.csl+json; charset=utf-8"],
  ] as const)("%s is a file of its own type", async (format, type) => {
    const answer = get(format, "event=2013-05-28-xi-villaraigosa");
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toBe(type);
    expect(answer.headers.get("content-disposition")).toBe(
      `attachment; filename="sister-ties-sources.${format}"`,
    );
    const row = csvRows("events").find(
      ({ id }) => id === "2013-05-28-xi-villaraigosa",
    );
    const text = await answer.text();
    for (const id of row?.sources?.split(";") ?? []) expect(text).toContain(id);
  });

  it("does not send again what the reader has", () => {
    const first = get("ris", "tie=sister");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^".+"$/);
    const again = get("ris", "tie=sister", { "if-none-match": etag });
    expect(again.status).toBe(304);
    expect(get("ris", "kind=policy").headers.get("etag")).not.toBe(etag);
  });

  it.each([
    ["event=nope", 404, "event “nope” (unknown)"],
    ["place=us-ia,atlantis&kind=visit", 400, "place “atlantis” (unknown)"],
    ["from=yesterday", 400, "from “yesterday” (not understood)"],
  ])("says what of %s it does not know", async (query, status, message) => {
    const answer = get("bib", query);
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe(
      "text/plain; charset=utf-8",
    );
    expect(await answer.text()).toContain(message);
  });

  it("opens no entry by what the address says", async () => {
    const text = await get("bib", "q=@article{x,title={y}}").text();
    expect(text).not.toMatch(/@article/);
    expect(text).toContain("0 sources, record as of");
  });
});
