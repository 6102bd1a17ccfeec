import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { toHaveNoViolations } from "jest-axe";
import { axe } from "../../fixtures/axe";
import { PairsAnniversaries } from "@/components/pairs-anniversaries/pairs-anniversaries";
import { pairsFor } from "@/lib/messages/pairs-for";
import type { Locale } from "@/lib/model/bilingual";
import type { ViewState } from "@/lib/model/view-state";
import { pairsScope } from "@/lib/select/charts/pairs-scope";
import { pickPairsData } from "@/lib/select/charts/pick-pairs-data";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { changedView } from "../../fixtures/changed-view";
import { readRecord } from "../../fixtures/read-record";

expect.extend(toHaveNoViolations);

function show(
  view: Partial<ViewState> = {},
  { locale = "en", script = true }: { locale?: Locale; script?: boolean } = {},
) {
  const onView = jest.fn<void, [ViewState]>();
  const data = pickPairsData(readRecord(), locale);
  const whole = { ...DEFAULT_VIEW, ...view };
  const { container } = render(
    <main>
      <h1>Pairs</h1>
      <PairsAnniversaries
        data={data}
        scope={pairsScope(whole, data, (id) => id)}
        view={whole}
        messages={pairsFor(locale)}
        path="/pairs"
        onView={
          script ? (change) => onView(changedView(whole, change)) : undefined
        }
      />
    </main>,
  );
  return { container, onView, user: userEvent.setup() };
}

describe("<PairsAnniversaries />", () => {
  it.each(["en", "zh"] as const)(
    "has no axe violation (%s)",
    async (locale) => {
      const { container } = show({}, { locale });
      expect(await axe(container)).toHaveNoViolations();
    },
    60_000,
  );

  it("lists a tie under its month, with day, years and links to both places", () => {
    show({ year: 2026 });
    const item = screen
      .getAllByRole("listitem")
      .find((one) => one.textContent.includes("Guangzhou"));
    expect(item).toHaveTextContent(
      "8 December45 years Los Angeles, California and Guangzhou, Guangdong",
    );
    expect(
      within(item ?? document.body).getByRole("link", {
        name: "Los Angeles, California",
      }),
    ).toHaveAttribute("href", "/places/us-ca-los-angeles");
  });

  it("keeps ties known to the month and to the year in parts of their own", () => {
    show({ year: 2026 });
    for (const name of [
      "Known to the day",
      "Known to the month only",
      "Known to the year only",
    ])
      expect(screen.getByRole("heading", { name })).toBeInTheDocument();
  });

  it("shows another year when one is chosen", async () => {
    const { onView, user } = show({ places: ["us-ia"] });
    await user.selectOptions(
      screen.getByRole("combobox", { name: "Year" }),
      "2033",
    );
    expect(onView).toHaveBeenLastCalledWith({
      ...DEFAULT_VIEW,
      places: ["us-ia"],
      year: 2033,
    });
  });

  it("sends the year as a form that keeps the filters, without a script", () => {
    show({ places: ["us-ia"], year: 2033 }, { script: false });
    const select = screen.getByRole("combobox", { name: "Year" });
    const form = select instanceof HTMLSelectElement ? select.form : null;
    expect(form).toHaveAttribute("action", "/pairs#anniversaries");
    expect(form && [...new FormData(form).entries()]).toEqual([
      ["place", "us-ia"],
      ["year", "2033"],
    ]);
    expect(screen.getByRole("button", { name: "Show" })).toBeInTheDocument();
  });

  it("leads to the calendar under the filters of the page", () => {
    show({ places: ["us-ia"], year: 2033, from: "1990" }, { locale: "zh" });
    expect(screen.getByRole("link", { name: /日历/ })).toHaveAttribute(
      "href",
      "/zh/calendar.ics?place=us-ia",
    );
  });

  it("marks ended and suspended ties and says why they stay", () => {
    show({ statuses: ["suspended"], year: 2025 });
    expect(screen.getByText("suspended")).toBeInTheDocument();
    expect(screen.getByText(/stay in the list/)).toBeInTheDocument();
  });
});
