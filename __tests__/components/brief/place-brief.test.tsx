import { render, screen, within } from "@testing-library/react";
import { axe } from "../../fixtures/axe";
import { PlaceBrief } from "@/components/brief/place-brief";
import { citeBrief, placeBrief } from "@/lib/describe/brief/place-brief";
import { reportError } from "@/lib/describe/report-error";
import { briefFor } from "@/lib/messages/brief-for";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();

function show(id: string, locale: Locale = "en") {
  const words = briefFor(locale);
  const messages = messagesFor(locale);
  const brief = placeBrief(record, id, words, messages);
  if (!brief) throw new Error(id);
  const page = `https://ties.example/places/${id}`;
  const { container } = render(
    <PlaceBrief
      {...{ brief, words, messages }}
      timeline={null}
      tradeCharts={null}
      citation={citeBrief(brief, page, words, messages)}
      report={reportError(
        { id, title: words.title(brief.place.name.text), page },
        { email: "record@ties.example", url: null },
        brief.asOf,
        messages,
      )}
    />,
  );
  return { brief, container };
}

describe("PlaceBrief", () => {
  it("names the place in both languages and says what it lies in", () => {
    show("us-ia-muscatine");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Muscatine 马斯卡廷",
    );
    expect(screen.getAllByRole("link", { name: "Iowa" })[0]).toHaveAttribute(
      "href",
      "/places/us-ia",
    );
  });

  it("has each tie as a row that leads to the partner and to its sources", () => {
    const { brief } = show("us-ia");
    const ties = screen.getByRole("table", { name: "Ties of Iowa" });
    const row = within(ties).getByRole("row", { name: /Hebei/ });
    expect(row).toHaveTextContent("22 July 1983");
    expect(row).toHaveTextContent("Status not documented");
    expect(within(row).getByRole("link", { name: "Hebei" })).toHaveAttribute(
      "href",
      "/places/cn-hebei",
    );
    const [number] = within(row).getAllByRole("link", { name: /^Source \d+$/ });
    expect(number).toHaveAttribute("href", "#source-1");
    expect(brief.ties.own[0]?.sources).toContain(brief.sources[0]?.id);
  });

  it("has every tie once, on the first page or after it", () => {
    const { brief, container } = show("us-ca");
    const tables = screen
      .getAllByRole("table")
      .filter((table) => within(table).queryByText("Kind of tie"));
    const rows = tables.flatMap((table) =>
      within(table).getAllByRole("row").slice(1),
    );
    expect(rows).toHaveLength(brief.ties.own.length + brief.ties.within.length);
    expect(container).toHaveTextContent(
      `${brief.ties.within.length - brief.sheet.within} more ties below.`,
    );
  });

  it("leads from a meeting to its event and to those who took part", () => {
    show("us-ia-muscatine");
    const meetings = screen.getByRole("table", {
      name: /^Meetings and visits \(\d+\)$/,
    });
    const row = within(meetings).getByRole("row", {
      name: /Vice President Xi Jinping returns to Muscatine/,
    });
    expect(
      within(row).getByRole("link", { name: "Xi Jinping" }),
    ).toHaveAttribute("href", "/actors/xi-jinping");
    expect(
      within(row).getByRole("link", { name: /returns to Muscatine/ }),
    ).toHaveAttribute("href", "/events/2012-02-15-xi-returns-muscatine-iowa");
  });

  it("numbers every source and cites nothing that is not in the list", () => {
    const { brief } = show("us-il-chicago");
    const sources = screen.getByRole("region", { name: /^Sources \(/ });
    expect(within(sources).getAllByRole("listitem")).toHaveLength(
      brief.sources.length,
    );
    const numbers = within(sources)
      .getAllByRole("listitem")
      .map((item) => `#${item.id}`);
    for (const link of screen.getAllByRole("link", { name: /^Source \d+$/ }))
      expect(numbers).toContain(link.getAttribute("href"));
  });

  it("keeps the Council's figures in a table of their own", () => {
    show("us-ia");
    const council = screen.getByRole("table", {
      name: /US-China Business Council/,
    });
    const census = screen.getByRole("table", { name: /China’s rank among/ });
    expect(within(council).getByText("3,500")).toBeInTheDocument();
    expect(within(census).queryByText("3,500")).not.toBeInTheDocument();
  });

  it.each([
    ["us-ia-muscatine", "en"],
    ["cn-hebei-zhengding", "zh"],
  ] as const)(
    "has no axe violations for %s in %s",
    async (id, locale) => {
      const { container } = show(id, locale);
      expect((await axe(container)).violations).toEqual([]);
    },
    20_000,
  );
});
