/** @jest-environment node */
import { GET as getEnglish } from "@/app/data/palette.en.json/route";
import { GET as getChinese } from "@/app/data/palette.zh.json/route";
import {
  unpackEntries,
  type PaletteIndex,
} from "@/lib/select/palette/palette-entry";

const ask = (headers = {}) =>
  new Request("http://localhost:3000/data/palette.json", { headers });

describe.each([
  ["en", getEnglish, "Iowa"],
  ["zh", getChinese, "艾奥瓦州"],
] as const)("GET /data/palette.%s.json", (locale, get, iowa) => {
  it("gives all that can be found in that language", async () => {
    const index = (await get(ask()).json()) as PaletteIndex;
    expect(index.locale).toBe(locale);
    expect(unpackEntries(index).find(({ id }) => id === "us-ia")).toMatchObject(
      { kind: "place", title: iowa },
    );
  });

  it("does not send again what the reader has", () => {
    const etag = get(ask()).headers.get("etag");
    expect(etag).toMatch(/^"[\w-]+"$/);
    expect(get(ask({ "if-none-match": etag })).status).toBe(304);
  });
});
