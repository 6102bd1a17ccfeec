import { render, screen, within } from "@testing-library/react";
import { TimelineLegend } from "@/components/timeline/timeline-legend";
import { messagesFor } from "@/lib/messages/messages-for";
import { EVENT_KINDS } from "@/lib/model/record";
import {
  countSoftFills,
  lostFills,
  spokenFigures,
} from "../../fixtures/drawn-timeline";

const LOCALES = ["en", "zh"] as const;

function show(locale: (typeof LOCALES)[number], kinds: boolean) {
  const messages = messagesFor(locale);
  render(<TimelineLegend {...{ messages, kinds }} />);
  const items = within(
    screen.getByRole("list", { name: messages.timeline.legend }),
  ).getAllByRole("listitem");
  return { messages, items };
}

describe.each(LOCALES)("the legend (%s)", (locale) => {
  it("explains each way to draw a date, a cluster and what a filter leaves out", () => {
    const { messages, items } = show(locale, false);
    const words = messages.timeline;
    expect(items.map(({ textContent }) => textContent)).toEqual([
      ...[words.legendDay, words.legendSpan, words.legendMonth],
      ...[words.legendAbout, words.legendOpen],
      ...[`9${words.legendCluster}`, words.legendContext],
    ]);
  });

  it("explains the colours of kinds where lanes are made by something else", () => {
    const { messages, items } = show(locale, true);
    expect(
      items.slice(0, EVENT_KINDS.length).map(({ textContent }) => textContent),
    ).toEqual(EVENT_KINDS.map((kind) => messages.names.kindOne[kind]));
  });

  it("hides its figures from who hears the words, and fades them as they say", () => {
    show(locale, true);
    expect(spokenFigures()).toEqual([]);
    expect(countSoftFills()).toBe(3);
    expect(lostFills()).toEqual([]);
  });

  it("says the gestures and, under the name that the drawing asks for, the keys", () => {
    const { messages } = show(locale, false);
    const { gestures, keys } = messages.navigation;
    expect(screen.getByText(keys)).toHaveAttribute("id", "timeline-keys");
    expect(screen.getByText(gestures, { exact: false })).toBeVisible();
  });
});
