import { render, screen, within } from "@testing-library/react";
import { axe } from "../../fixtures/axe";
import { EventDetail } from "@/components/event/event-detail";
import { citeEvent } from "@/lib/describe/event-citation";
import { eventDetail } from "@/lib/describe/event-detail";
import { reportError } from "@/lib/describe/report-error";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { readRecord } from "../../fixtures/read-record";

function show(
  id: string,
  locale: Locale = "en",
  email: string | null = "errors@example.org",
) {
  const detail = eventDetail(readRecord(), id, locale);
  if (!detail) throw new Error(`no event ${id}`);
  const messages = messagesFor(locale);
  const page = `https://example.org/events/${id}`;
  return render(
    <main>
      <EventDetail
        detail={detail}
        messages={messages}
        headingLevel={1}
        citation={citeEvent(detail, page, messages)}
        report={reportError(
          { id, title: detail.title.text, page },
          { email, url: null },
          detail.asOf,
          messages,
        )}
      />
    </main>,
  );
}

describe("EventDetail", () => {
  it("shows title, other title, date, place and level", () => {
    show("2017-04-06-trump-xi");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe(
      "Donald Trump and Xi Jinping meet at Mar-a-Lago",
    );
    expect(
      screen.getByText("唐纳德·特朗普与习近平在海湖庄园会晤"),
    ).toHaveAttribute("lang", "zh-CN");
    expect(screen.getAllByText("6–7 April 2017")).toHaveLength(2);
    expect(screen.getByRole("link", { name: "Florida" })).toHaveAttribute(
      "href",
      "/places/us-fl",
    );
  });

  it("names each actor with the role and a way to the other events", () => {
    show("2017-04-06-trump-xi");
    const part = screen.getByRole("region", { name: "Who took part" });
    const [, xi] = within(part).getAllByRole("listitem");
    expect(xi).toHaveTextContent("Xi Jinping习近平");
    expect(xi).toHaveTextContent("President of China");
    expect(
      within(part).getByRole("link", { name: "Xi Jinping" }),
    ).toHaveAttribute("href", "/actors/xi-jinping");
    expect(
      within(part).getByRole("link", { name: /other events of Xi Jinping$/ }),
    ).toHaveAttribute("href", "/?actor=xi-jinping");
  });

  it("shows each source with its tier, linked where it has an address", () => {
    show("2017-04-06-trump-xi");
    const sources = screen.getByRole("region", { name: "3 sources" });
    const items = within(sources).getAllByRole("listitem");
    expect(items).toHaveLength(3);
    expect(items[0]).toHaveTextContent("Founding document");
    expect(items[0]).toHaveTextContent("no address");
    const links = within(sources).getAllByRole("link");
    const outward = links.filter((link) => link.matches("[rel~=external]"));
    expect(outward).toHaveLength(2);
    const onward = within(sources).getAllByRole("link", {
      name: "What else rests on it",
    });
    const cited = readRecord().events.find(
      ({ id }) => id === "2017-04-06-trump-xi",
    )?.sources;
    expect(onward.map((link) => link.getAttribute("href"))).toEqual(
      cited?.map((id) => `/sources?source=${id}#source-${id}`),
    );
  });

  it("shows the tie with what its sources say otherwise", () => {
    show("1979-11-02-st-louis-nanjing");
    const tie = screen.getByRole("region", { name: "The tie" });
    expect(tie).toHaveTextContent("St. Louis–Nanjing");
    expect(tie).toHaveTextContent("most sources give November 1979");
    expect(
      within(tie).getByRole("link", { name: /45th anniversary/ }),
    ).toHaveAttribute("href", expect.stringMatching(/^\/events\/2024-04-21/));
  });

  it("leads to the other events of its tie on the timeline, where there are others", () => {
    const { unmount } = show("1985-04-29-xi-iowa-county-official");
    expect(
      screen.getByRole("link", { name: "Show them on the timeline" }),
    ).toHaveAttribute("href", "/?place=us-ia,cn-hebei&match=all");
    unmount();
    show("2011-10-17-fort-worth-guiyang");
    expect(screen.getByRole("region", { name: "The tie" })).toBeInTheDocument();
    expect(screen.queryByText("Show them on the timeline")).toBeNull();
  });

  it("marks an event that was only announced", () => {
    show("2011-10-17-fort-worth-guiyang");
    expect(
      screen.getByText("Known from an announcement only"),
    ).toBeInTheDocument();
  });

  it("says how precisely a date is known", () => {
    show("1979-ray-deng");
    expect(screen.getByText("Known to the year only.")).toBeInTheDocument();
  });

  it("leads on to the events before and after in the page's language", () => {
    show("1979-11-02-st-louis-nanjing", "zh");
    const nav = screen.getByRole("navigation", { name: "前后事件" });
    for (const link of within(nav).getAllByRole("link"))
      expect(link).toHaveAttribute(
        "href",
        expect.stringMatching(/^\/zh\/events\//),
      );
  });

  it("writes a report where there is an address, else shows it to copy", () => {
    const { unmount } = show("1979-ray-deng");
    expect(
      screen.getByRole("link", { name: "Report an error" }),
    ).toHaveAttribute("href", expect.stringContaining("1979-ray-deng"));
    unmount();
    show("1979-ray-deng", "en", null);
    expect(
      screen.getByRole("textbox", { name: "Message", hidden: true }),
    ).toHaveDisplayValue(/Id: 1979-ray-deng/);
  });

  it.each(["en", "zh"] as const)(
    "has no axe violations in %s",
    async (locale) => {
      const { container } = show("1979-11-02-st-louis-nanjing", locale);
      expect((await axe(container)).violations).toEqual([]);
    },
  );
});
