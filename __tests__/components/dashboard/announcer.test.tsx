import { act, render } from "@testing-library/react";
import { Announcer } from "@/components/dashboard/announcer";
import { english } from "@/lib/messages/en";
import { DEFAULT_VIEW } from "@/lib/view/default-view";
import { lastSaid } from "../../fixtures/live-region";

const facts = {
  ...{ view: DEFAULT_VIEW, shown: 551, status: "551 events, 1979–2024." },
  ...{ selected: null, step: null, messages: english },
};
const at = (from: string, shown: number) => ({
  ...{ ...facts, view: { ...DEFAULT_VIEW, from }, shown },
  status: `${shown} of 551 events, ${from}–2024.`,
});

/** The dashboard's voice, and how often it has spoken. */
function listen() {
  const { rerender } = render(<Announcer {...facts} />);
  const spoken: string[] = [];
  const show = (props: typeof facts, rest = 500) => {
    rerender(<Announcer {...props} />);
    act(() => jest.advanceTimersByTime(rest));
    if (lastSaid() !== (spoken.at(-1) ?? "")) spoken.push(lastSaid());
  };
  return { show, spoken };
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

it("nothing is said when the page opens, and a change once it has come to rest", () => {
  const { show, spoken } = listen();
  show(facts);
  expect(spoken).toEqual([]);
  show(at("1985", 400), 100);
  expect(spoken).toEqual([]);
  show(at("1985", 400));
  expect(spoken).toEqual(["Now 1985 to 2024: 400 events."]);
  show(at("1985", 400));
  expect(spoken).toHaveLength(1);
});

it("a key held down is followed by where it has led, not the way there", () => {
  const { show, spoken } = listen();
  for (const year of [1980, 1981, 1982, 1983, 1984])
    show(at(String(year), 1000 - year / 2), 60);
  show(at("1984", 8));
  expect(spoken).toEqual(["Now 1984 to 2024: 8 events."]);
});

it("a filter is said in the words of the status line, also when what passes is known later", () => {
  const { show, spoken } = listen();
  const filtered = { ...facts, view: { ...DEFAULT_VIEW, q: "corn" } };
  show({ ...filtered, status: "551 events containing “corn”, 1979–2024." });
  show({
    ...filtered,
    ...{ shown: 9, status: "9 of 551 events containing “corn”, 1979–2024." },
  });
  expect(spoken).toEqual([
    "551 events containing “corn”, 1979–2024.",
    "9 of 551 events containing “corn”, 1979–2024.",
  ]);
});
