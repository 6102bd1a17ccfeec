/** @jest-environment node */
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { formatView } from "@/lib/view/format-view";
import { embedHref, imageHref } from "@/lib/view/picture-href";
import {
  parsePictureParams,
  type PictureParams,
} from "@/lib/view/picture-params";
import {
  embedAddress,
  fileAddress,
  sharedView,
} from "@/lib/view/share-addresses";
import { shareHref } from "@/lib/view/share-href";

const VIEW = {
  ...DEFAULT_VIEW,
  places: ["us-ia", "cn-hebei"],
  match: "all" as const,
  q: "姐妹 & ties",
  theme: "dark" as const,
};
const SITE = "https://x.org/base";

describe("shareHref", () => {
  it.each(["en", "zh"] as const)(
    "is the address that embedHref gives (%s)",
    (locale) => {
      for (const view of [VIEW, DEFAULT_VIEW])
        expect(shareHref("timeline", view, locale)).toBe(
          embedHref("timeline", view, {}, locale),
        );
    },
  );
});

describe("sharedView", () => {
  it("finds view, site and filters in the address of an embed, and leaves its looks", () => {
    const link = SITE + shareHref("pairs-map", VIEW, "zh");
    const view = sharedView(`${link}&theme=dark&hide=notes#x`);
    expect(view).toMatchObject({ name: "pairs-map", site: SITE });
    expect([...new URLSearchParams(view?.query)]).toEqual([
      ...new URLSearchParams(formatView({ ...VIEW, theme: "auto" })),
    ]);
  });

  it("finds none in the address of a page", () => {
    expect(sharedView("https://x.org/zh?place=us-ia")).toBeNull();
    expect(sharedView("https://x.org/embed/../about")).toBeNull();
  });
});

describe("embedAddress and fileAddress", () => {
  const view = { name: "pairs-map", site: SITE, query: "place=us-ia,cn-hebei" };
  const look: Partial<PictureParams> = {
    ...({ theme: "dark", lang: "zh", width: 480, scale: 3 } as const),
    ...{ pin: "0123456789abcdef", hide: ["notes", "table"] },
  };

  it("write addresses that read back as what was chosen", () => {
    const { searchParams } = new URL(fileAddress(view, "png", look));
    const { params, rest, issues } = parsePictureParams(searchParams);
    expect(params).toMatchObject(look);
    expect(issues).toEqual([]);
    expect(rest.get("place")).toBe("us-ia,cn-hebei");
  });

  it("write nothing that is the default", () => {
    const plain = { ...view, query: "" };
    expect(embedAddress(plain, {})).toBe(`${SITE}/embed/pairs-map`);
    expect(fileAddress(plain, "svg", { lang: "en" })).toBe(
      SITE + imageHref("pairs-map", "svg", DEFAULT_VIEW, {}, "en"),
    );
  });
});
