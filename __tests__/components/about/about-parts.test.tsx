import { render, screen, within } from "@testing-library/react";
import { axe } from "../../fixtures/axe";
import { AboutMethod } from "@/components/about/about-method";
import { CoverageTables } from "@/components/about/coverage-tables";
import { SeedFacts } from "@/components/about/seed-facts";
import { SourceCounts } from "@/components/about/source-counts";
import { coverage } from "@/lib/describe/coverage";
import { reportedPairs } from "@/lib/describe/reported-pairs";
import { seedFacts } from "@/lib/describe/seed-fact";
import { aboutFor } from "@/lib/messages/about-for";
import { english } from "@/lib/messages/en";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();
const words = aboutFor("en");

describe("the page about the record", () => {
  it("shows coverage in tables", async () => {
    const { container } = render(
      <CoverageTables
        coverage={coverage(record)}
        words={words.coverage}
        messages={english}
      />,
    );
    const kinds = screen.getByRole("table", { name: "Events by kind" });
    expect(
      within(kinds).getByRole("row", { name: "Total 551" }),
    ).toBeInTheDocument();
    expect(
      screen.getByRole("row", { name: "State–province 44 42" }),
    ).toBeInTheDocument();
    expect((await axe(container)).violations).toEqual([]);
  });

  it("says in the method what is reported and what is documented", () => {
    render(
      <AboutMethod
        coverage={coverage(record)}
        reported={reportedPairs(record, "en")}
        words={words.method}
        messages={english}
      />,
    );
    expect(
      screen.getByText(/on 28 April 2022, 284 sister ties/),
    ).toHaveTextContent("275 sister ties, of which 219 are dated");
    expect(
      screen.getByRole("row", { name: "Level: Head of state 30" }),
    ).toBeInTheDocument();
  });

  it("links each founding fact to its sources, where everything else that rests on them stands", async () => {
    const { container } = render(
      <SeedFacts
        facts={seedFacts(record, "en")}
        words={words.seed}
        messages={english}
      />,
    );
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows).toHaveLength(record.seedFacts.length + 1);
    record.seedFacts.forEach((fact, i) => {
      const links = within(rows[i + 1] as HTMLElement).getAllByRole("link");
      expect(links.map((link) => link.getAttribute("href"))).toEqual(
        fact.sources.map((id) => `/sources?source=${id}#source-${id}`),
      );
    });
    expect((await axe(container)).violations).toEqual([]);
  });

  it("counts the sources of each tier and links to them", async () => {
    const { container } = render(
      <SourceCounts
        tiers={coverage(record).sources.byTier}
        words={words.sources}
        messages={english}
      />,
    );
    expect(screen.getByRole("link", { name: "All sources" })).toHaveAttribute(
      "href",
      "/sources",
    );
    for (const tier of ["seed", "official", "news", "reference"] as const) {
      const count = record.sources.filter((one) => one.tier === tier).length;
      const name = `${english.names.tier[tier]}: ${count} sources`;
      expect(screen.getByRole("link", { name })).toHaveAttribute(
        "href",
        `/sources?tier=${tier}`,
      );
    }
    expect((await axe(container)).violations).toEqual([]);
  });
});
