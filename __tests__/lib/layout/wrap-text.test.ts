/** @jest-environment node */
import { readRecord } from "@/__tests__/fixtures/read-record";
import { loadTextMetrics } from "@/lib/data/load-text-metrics";
import { textWidth } from "@/lib/layout/text-width";
import { wrapInTwo } from "@/lib/layout/wrap-text";

const metrics = loadTextMetrics();
const SIZE = 12.5;

/** The longer line of the best break at a space, found by trying all. */
function bestAtSpaces(text: string): number {
  const words = text.split(" ");
  const widths = words.slice(1).map((_, index) => {
    const lines = [words.slice(0, index + 1), words.slice(index + 1)];
    return Math.max(
      ...lines.map((line) => textWidth(line.join(" "), SIZE, metrics)),
    );
  });
  return Math.min(...widths);
}

const titles = readRecord().events.map(({ title }) => title);

describe("wrapInTwo(text, fontSize, metrics)", () => {
  it("wrapInTwo(text, fontSize, metrics) breaks every English title at the space that makes its lines most equal", () => {
    const worse = titles.filter(({ en }) => {
      const text = en ?? "";
      const wrapped = wrapInTwo(text, SIZE, metrics);
      return (
        wrapped?.lines.join(" ") !== text ||
        Math.abs(wrapped.width - bestAtSpaces(text)) > 0.001
      );
    });
    expect(worse).toEqual([]);
  });

  it("wrapInTwo(text, fontSize, metrics) loses nothing of a Chinese title, and parts no mark and no figure from its word", () => {
    const broken = titles.map(({ zh }) => {
      const lines = wrapInTwo(zh ?? "", SIZE, metrics)?.lines ?? [zh ?? "", ""];
      return { zh, lines };
    });
    const lost = broken.filter(
      ({ zh, lines }) => lines.join("") !== zh && lines.join(" ") !== zh,
    );
    expect(lost).toEqual([]);
    const parted = broken.filter(({ lines: [first, second] }) =>
      /[（《“‘·\d]\||\|[，。、；：）》”’·—\d]/.test(`${first}|${second}`),
    );
    expect(parted.filter(({ lines }) => lines[1] !== "")).toEqual([]);
  });

  it("wrapInTwo(text, fontSize, metrics) parts no Chinese name of a person or a place", () => {
    const { actors, places } = readRecord();
    const people = actors.filter(({ kind }) => kind === "person");
    const names = [...people, ...places]
      .map(({ name }) => name.zh)
      .filter((name) => name.length > 1);
    const parted = titles.flatMap(({ zh }) => {
      const lines = wrapInTwo(zh ?? "", SIZE, metrics)?.lines ?? [];
      const whole = (name: string) =>
        !zh?.includes(name) || lines.some((line) => line.includes(name));
      const at = lines[0]?.length ?? 0;
      return names.filter((name) => {
        const from = zh?.indexOf(name) ?? -1;
        return !whole(name) && from < at && from + name.length > at;
      });
    });
    // A person of whose name the record has no Chinese form.
    expect([...new Set(parted)]).toEqual(["Chen Conghui"]);
  });

  it("wrapInTwo(text, fontSize, metrics) breaks a text without known words between any two characters", () => {
    const { lines } = wrapInTwo("龘龘龘龘", SIZE, metrics) ?? {};
    expect(lines).toEqual(["龘龘", "龘龘"]);
  });

  it.each(["Washington", "", "2011年"])(
    "wrapInTwo('%s', fontSize, metrics) has no place to break",
    (text) => {
      expect(wrapInTwo(text, SIZE, metrics)).toBeNull();
    },
  );
});
