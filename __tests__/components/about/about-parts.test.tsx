import { render, screen, within } from "@testing-library/react";
import { axe } from "jest-axe";
import { AboutMethod } from "@/components/about/about-method";
import { CoverageTables } from "@/components/about/coverage-tables";
import { SeedFacts } from "@/components/about/seed-facts";
import { SourceLists } from "@/components/about/source-lists";
import { coverage } from "@/lib/describe/coverage";
import { reportedPairs } from "@/lib/describe/reported-pairs";
import { seedFacts } from "@/lib/describe/seed-fact";
import { sourcesByTier } from "@/lib/describe/source-detail";
import { aboutFor } from "@/lib/messages/about-for";
import { english } from "@/lib/messages/en";
import { readRecord } from "../../fixtures/read-record";

const record = readRecord();
const words = aboutFor("en");

// Over a thousand sources take their time in jsdom on a busy machine.
jest.setTimeout(30_000);

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

  it("links each founding fact to its sources", async () => {
    const { container } = render(
      <>
        <SeedFacts
          facts={seedFacts(record, "en")}
          words={words.seed}
          messages={english}
        />
        <SourceLists
          tiers={sourcesByTier(record.sources, "en")}
          words={words.sources}
          messages={english}
        />
      </>,
    );
    const links = within(screen.getByRole("table")).getAllByRole("link");
    expect(links.length).toBeGreaterThanOrEqual(record.seedFacts.length);
    const ids = new Set(
      screen.getAllByRole("listitem", { hidden: true }).map(({ id }) => id),
    );
    expect(ids.size).toBe(record.sources.length);
    for (const link of links)
      expect(ids).toContain(link.getAttribute("href")?.slice(1));
    expect(
      (await axe(within(container).getByRole("table"))).violations,
    ).toEqual([]);
  });
});
