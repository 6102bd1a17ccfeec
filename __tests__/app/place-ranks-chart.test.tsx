import { render, screen, within } from "@testing-library/react";
import { RanksChart } from "@/app/_pages/place-ranks-chart";
import { briefFor } from "@/lib/messages/brief-for";
import { csvRows } from "../lib/select/charts/csv-rows";

const census = csvRows("state-ranks").filter(({ year = "" }) => year >= "2014");

describe("<RanksChart />", () => {
  it("draws the ranks of one state as the record has them, and leads to all", () => {
    render(<RanksChart id="us-ia" locale="en" words={briefFor("en")} />);
    const figure = screen.getByRole("figure", {
      name: "China’s rank among the export markets of Iowa",
    });
    const points = within(figure)
      .getAllByText(/^Iowa, \d{4}: /, { selector: "title" })
      .map((title) => title.textContent);
    const own = census.filter(({ state }) => state === "us-ia");
    expect(own.length).toBeGreaterThan(9);
    for (const { year, china_rank: rank } of own)
      expect(points).toContainEqual(
        expect.stringMatching(new RegExp(`^Iowa, ${year}: .*\\b${rank}\\b`)),
      );
    expect(
      within(figure).getByRole("link", { name: "The same for every state" }),
    ).toHaveAttribute("href", "/trade?state=us-ia#chart-state-ranks");
  });

  it("draws nothing of a place that has no ranks", () => {
    const { container } = render(
      <RanksChart id="cn-hebei" locale="zh" words={briefFor("zh")} />,
    );
    expect(container).toBeEmptyDOMElement();
  });
});
