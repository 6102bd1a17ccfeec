import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { toHaveNoViolations } from "jest-axe";
import { axe } from "../../fixtures/axe";
import { ContextControls } from "@/components/timeline/context-controls";
import { ContextLayers } from "@/components/timeline/context-layers";
import { messagesFor } from "@/lib/messages/messages-for";
import type { Locale } from "@/lib/model/bilingual";
import type { ViewState } from "@/lib/model/view-state";
import { pickChartData } from "@/lib/select/charts/pick-chart-data";
import { exportState } from "@/lib/select/metric-series";
import { pickTimelineContext } from "@/lib/select/timeline-context";
import { pagePalette } from "@/lib/theme/palette";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { timeWindow } from "@/lib/view/time-window";
import { evenMetrics } from "../../fixtures/label-metrics";
import { readRecord } from "../../fixtures/read-record";

expect.extend(toHaveNoViolations);

const record = readRecord();
const NO_NAMES = { actors: new Map(), places: new Map() };

interface StageProps {
  readonly view: ViewState;
  readonly locale: Locale;
  readonly onView: (view: ViewState) => void;
}

/** The context as a page composes it: controls, drawing, notes. */
function Stage({ view, locale, onView }: StageProps) {
  const messages = messagesFor(locale);
  const context = pickTimelineContext(record, locale);
  const charts = pickChartData(record, locale);
  const window = timeWindow(view);
  const path = locale === "zh" ? "/zh" : "/";
  return (
    <section aria-labelledby="timeline-title">
      <h2 id="timeline-title">{messages.timeline.title}</h2>
      <ContextControls
        {...{ view, messages, onView, path }}
        states={charts.states.filter(({ id }) => id in charts.census)}
        filtered={exportState(charts, {
          state: null,
          states: view.places,
        })}
      />
      <ContextLayers
        {...{ window, messages }}
        settled={window}
        metrics={evenMetrics}
        context={{ view, context, charts, names: NO_NAMES, path, onView }}
        gutter={172}
        width={1200}
        palette={pagePalette}
      />
    </section>
  );
}

function show(view: Partial<ViewState> = {}, locale: Locale = "en") {
  const onView = jest.fn<void, [ViewState]>();
  const whole = { ...DEFAULT_VIEW, ...view };
  const { container } = render(
    <Stage view={whole} locale={locale} onView={onView} />,
  );
  return { container, onView, user: userEvent.setup() };
}

describe("the context of the timeline", () => {
  it.each([
    ["en", { bands: true, metric: "pairs" }],
    ["en", { bands: true, metric: "exports", state: "us-ia" }],
    ["zh", { bands: true, metric: "trade" }],
    ["zh", { metric: "exports", to: "1990" }],
  ] as const)(
    "has no axe violation (%s %j)",
    async (locale, view) => {
      const { container } = show(view, locale);
      expect(await axe(container)).toHaveNoViolations();
    },
    60_000,
  );

  it("draws nothing of it until it is asked for", () => {
    show();
    expect(screen.queryByRole("group")).toBeNull();
    expect(screen.queryByRole("img")).toBeNull();
    expect(screen.queryByText(/^Show (terms|numbers)$/)).toBeNull();
  });

  it("names each term with its office and dates, by country", () => {
    show({ bands: true });
    const rows = within(
      screen.getByRole("group", {
        name: "Heads of state of the United States and China",
      }),
    ).getAllByRole("list");
    expect(rows.map((row) => row.getAttribute("aria-label"))).toEqual([
      "US president",
      "Chinese head of state",
    ]);
    const [us, cn] = rows.map((row) => within(row).getAllByRole("listitem"));
    expect(us).toHaveLength(8);
    expect(us?.[1]).toHaveAccessibleName(
      "Ronald Reagan, President of the United States, 20 January 1981 – 20 January 1989",
    );
    expect(cn?.[0]).toHaveAccessibleName(
      "Ye Jianying, Chairman of the NPC Standing Committee (head of state), 5 March 1978 – 18 June 1983",
    );
    expect(cn?.at(-1)).toHaveAccessibleName(
      "Xi Jinping, President of China, since 14 March 2013",
    );
  });

  it("names what the terms rest on, and lists them as a table", async () => {
    const { user } = show({ bands: true });
    expect(screen.getAllByText(/Citizendium/)[0]).toBeVisible();
    await user.click(screen.getByText("Show terms"));
    expect(within(screen.getByRole("table")).getAllByRole("row")).toHaveLength(
      15,
    );
  });

  it("names a metric by its takeaway and shows its numbers as a table", async () => {
    const { user } = show({ metric: "trade" });
    expect(
      screen.getByRole("img", {
        name: /^In 2024 the United States sold goods worth \$143\.2 billion/,
      }),
    ).toBeInTheDocument();
    expect(
      screen.getByText(/^US goods trade .*, current US dollars$/),
    ).toBeVisible();
    expect(
      screen.getByText(/U\.S\. Census Bureau; .*Record as of/),
    ).toBeVisible();
    await user.click(screen.getByText("Show numbers"));
    expect(
      screen.getByRole("row", { name: /^2024 143,226\.7 438,742 / }),
    ).toBeVisible();
  });
});

describe("<ContextControls />", () => {
  it("turns the leaders on and off in place", async () => {
    const { onView, user } = show({ places: ["us-ia"] });
    await user.click(screen.getByRole("checkbox", { name: "Leaders" }));
    expect(onView).toHaveBeenLastCalledWith({
      ...DEFAULT_VIEW,
      places: ["us-ia"],
      bands: true,
    });
  });

  it("chooses a metric in place, and none again", async () => {
    const { onView, user } = show({ metric: "pairs" });
    const select = screen.getByRole("combobox", { name: "Figures" });
    expect(select).toHaveDisplayValue("Sister pairs reported");
    await user.selectOptions(select, "National trade");
    expect(onView).toHaveBeenLastCalledWith({
      ...DEFAULT_VIEW,
      metric: "trade",
    });
    await user.selectOptions(select, "None");
    expect(onView).toHaveBeenLastCalledWith(DEFAULT_VIEW);
  });

  it("offers the states for exports only, and says which the place filter names", async () => {
    const { onView, user } = show({ metric: "exports", places: ["us-ia"] });
    const select = screen.getByRole("combobox", { name: "Exports of" });
    expect(select).toHaveDisplayValue("Iowa (place filter)");
    expect(within(select).getAllByRole("option")).toHaveLength(52);
    await user.selectOptions(select, "Ohio");
    expect(onView.mock.lastCall?.[0].state).toBe("us-oh");
  });

  it("keeps the rest of the view when the form is sent without a script", () => {
    show({
      places: ["us-ia"],
      bands: true,
      metric: "exports",
      state: "us-ia",
    });
    const form = screen.getByRole("form", {
      name: "Background of the timeline",
    });
    if (!(form instanceof HTMLFormElement)) throw new Error("not a form");
    expect(form).toHaveAttribute("action", "/#timeline-title");
    expect([...new FormData(form).entries()].sort()).toEqual([
      ["bands", "on"],
      ["metric", "exports"],
      ["place", "us-ia"],
      ["state", "us-ia"],
    ]);
  });
});
