import "../../fixtures/stand-in-browser";
import { render, screen, within } from "@testing-library/react";
import { axe } from "../../fixtures/axe";
import { ActorDetail } from "@/components/actor/actor-detail";
import { actorBrief } from "@/lib/describe/actor/actor-brief";
import { summariseActor } from "@/lib/describe/actor/summarise-actor";
import { ActorTimeline } from "@/app/_pages/actor-timeline";
import { actorFor } from "@/lib/messages/actor-for";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import { readRecord } from "../../fixtures/read-record";

function show(id: string, locale: Locale = "en") {
  const brief = actorBrief(readRecord(), id, locale);
  if (!brief) throw new Error(`no actor ${id}`);
  const words = actorFor(locale);
  const page = (
    <main>
      <ActorDetail
        brief={brief}
        summary={summariseActor(brief, words)}
        timeline={
          <ActorTimeline brief={brief} messages={messagesFor(locale)} />
        }
        words={words}
        messages={messagesFor(locale)}
      />
    </main>
  );
  return { brief, ...render(page) };
}

const part = (name: string | RegExp) => screen.getByRole("region", { name });

describe("ActorDetail", () => {
  it("names the actor in both languages, with the office", () => {
    show("terry-branstad");
    expect(screen.getByRole("heading", { level: 1 })).toHaveTextContent(
      "Terry Branstad特里·布兰斯塔德",
    );
    expect(screen.getByText("特里·布兰斯塔德")).toHaveAttribute(
      "lang",
      "zh-CN",
    );
    expect(
      screen.getByText("Governor of Iowa, later US Ambassador to China"),
    ).toBeInTheDocument();
  });

  it("lists roles with the events that document them, not as terms", () => {
    show("terry-branstad");
    const roles = part("Roles over time");
    const [, governor] = within(roles).getAllByRole("row");
    expect(governor).toHaveTextContent(
      "Governor of Iowa22 July 1983 … 22 September 20159 events",
    );
    expect(roles).toHaveTextContent("not a term of office");
    expect(roles).not.toHaveTextContent("Terms of office");
  });

  it("gives a term of office with its sources where the record has one", () => {
    show("ronald-reagan");
    const roles = part("Roles over time");
    expect(roles).toHaveTextContent(
      "Terms of office: President of the United States: 20 January 1981 – 20 January 1989",
    );
    expect(
      within(roles).getAllByRole("link", { name: /^Source \d+$/ }),
    ).not.toHaveLength(0);
  });

  it("leads to whom they met, to the places and to the events", () => {
    const { brief } = show("terry-branstad");
    const company = part("Whom they met, and with whom");
    expect(
      within(company).getByRole("link", { name: "Xi Jinping" }),
    ).toHaveAttribute("href", "/actors/xi-jinping");
    const [xi] = within(company)
      .getAllByRole("row")
      .filter((row) => row.textContent.startsWith("Xi Jinping"));
    expect(xi).toHaveTextContent("29 April 1985 … 15 November 20236 events");
    expect(
      within(part("Where")).getByRole("link", { name: "Muscatine" }),
    ).toHaveAttribute("href", "/places/us-ia-muscatine");
    const events = within(part("12 events")).getAllByRole("listitem");
    expect(events).toHaveLength(brief.events.length);
    expect(
      screen.getByRole("link", {
        name: "Xi Jinping visits Iowa as a county official",
      }),
    ).toHaveAttribute("href", "/events/1985-04-29-xi-iowa-county-official");
  });

  it("cites sources by numbers that lead to them", () => {
    const { brief } = show("terry-branstad");
    const links = screen.getAllByRole("link", { name: /^Source \d+$/ });
    const listed = within(part(`${brief.sources.length} sources`)).getAllByRole(
      "listitem",
    );
    expect(listed).toHaveLength(brief.sources.length);
    const targets = links.map((link) => link.getAttribute("href"));
    const anchors = listed.map(({ id }) => `#${id}`);
    expect(anchors).toEqual(expect.arrayContaining(targets));
  });

  it("marks what was only announced", () => {
    const { brief } = show("cpaffc");
    const announced = brief.events.filter((event) => event.announcedOnly);
    const marks = within(part(/^\d+ events$/)).getAllByText(/Announced only/);
    expect(announced.length).toBeGreaterThan(0);
    expect(marks).toHaveLength(announced.length);
  });

  it.each(["terry-branstad", "governors"])(
    "draws each event of %s once on a timeline, as a link or in a cluster",
    (id) => {
      const { brief } = show(id);
      const drawing = screen.getByRole("group", { name: /^Timeline of / });
      /* eslint-disable testing-library/no-node-access -- the hooks that embedders count by */
      const marks = drawing.querySelectorAll<SVGElement>(
        "a [data-event], a[data-event]",
      );
      const clusters = drawing.querySelectorAll<SVGElement>("[data-cluster]");
      /* eslint-enable testing-library/no-node-access */
      const held = Array.from(clusters, ({ dataset }) =>
        Number(dataset.cluster),
      );
      expect(held.reduce((sum, count) => sum + count, marks.length)).toBe(
        brief.events.length,
      );
    },
  );

  it("says who stood for a government", () => {
    show("gov-us-ia");
    expect(
      within(part("Who represented it")).getByRole("link", {
        name: "Terry Branstad",
      }),
    ).toHaveAttribute("href", "/actors/terry-branstad");
    const [place] = screen.getAllByRole("link", { name: "Iowa" });
    expect(place).toHaveAttribute("href", "/places/us-ia");
  });

  it("keeps events outside the period apart and without links", () => {
    show("thom-tillis");
    const outside = part("Before 1979 or after 2024");
    expect(within(outside).getAllByRole("listitem")).toHaveLength(1);
    expect(
      within(outside)
        .queryAllByRole("link")
        .filter((link) => link.getAttribute("href")?.startsWith("/events/")),
    ).toEqual([]);
  });

  it("stays in Chinese on the Chinese page", () => {
    show("gov-us-ia", "zh");
    for (const link of screen.getAllByRole("link")) {
      const href = link.getAttribute("href") ?? "";
      expect(href).toMatch(/^(\/zh\/|#|https?:)/);
    }
  });

  it.each([
    ["sarah-lande", "en"],
    ["gov-us-ia-muscatine", "zh"],
    ["thom-tillis", "en"],
  ] as const)(
    "has no axe violations for %s in %s",
    async (id, locale) => {
      const { container } = show(id, locale);
      expect((await axe(container)).violations).toEqual([]);
    },
    20_000,
  );
});
