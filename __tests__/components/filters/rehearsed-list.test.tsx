import { act, render, screen } from "@testing-library/react";
import { MultiCombobox } from "@/components/filters/multi-combobox";
import { english } from "@/lib/messages/en";
import { settle } from "../../fixtures/patient-user";

const IOWA = { id: "us-ia", name: "Iowa", alt: "艾奥瓦州", note: "" };
const SECTIONS = [
  {
    id: "states",
    label: "States",
    options: [{ ...IOWA, kind: "state", country: "US" }],
  },
];

describe("a combobox on a page that has nothing else to do", () => {
  let idle: (() => void)[] = [];

  beforeEach(() => {
    idle = [];
    Object.assign(window, {
      requestIdleCallback: (run: () => void) => idle.push(run),
      cancelIdleCallback: () => {},
    });
  });

  afterEach(() => {
    Reflect.deleteProperty(window, "requestIdleCallback");
    Reflect.deleteProperty(window, "cancelIdleCallback");
  });

  it("draws its list once, for a frame, and nobody meets it", async () => {
    render(
      <MultiCombobox
        id="filter-place"
        words={english.filters.place}
        sections={SECTIONS}
        selected={[]}
        counts={new Map()}
        messages={english}
        onToggle={() => {}}
      />,
    );
    const rehearsed = () => screen.queryByRole("listbox", { hidden: true });
    expect(rehearsed()).toBeNull();
    act(() => idle.forEach((run) => run()));
    expect(rehearsed()).toHaveTextContent("Iowa");
    expect(screen.queryByRole("listbox")).toBeNull();
    expect(screen.getByRole("combobox")).toHaveAttribute(
      "aria-expanded",
      "false",
    );
    await settle();
    expect(rehearsed()).toBeNull();
  });
});
