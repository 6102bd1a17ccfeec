/** @jest-environment node */
import { fillShell, SHELL_MARKS } from "@/lib/export/offline/fill-shell";
import type { OfflineBriefing } from "@/lib/export/offline/offline-parts";

const { start, title, briefing } = SHELL_MARKS;
const shell = `<!doctype html>${start}${title}</head><body>${briefing}<script>0</script></body></html>`;

const HOSTILE = `</script><script>alert(1)</script><!-- $& $' $\` "quoted" & 中文 \u2028`;

function part(title: string): OfflineBriefing {
  return {
    briefing: {
      name: "made",
      title: { en: title, zh: "题" },
      language: "both",
      minutes: 10,
      scenes: [],
    },
    title,
    locale: "en",
    site: "https://example.org",
  };
}

function readPart(file: string): unknown {
  const [, json = ""] =
    /id="offline-briefing">(.*?)<\/script>/s.exec(file) ?? [];
  return JSON.parse(json);
}

describe("fillShell", () => {
  test.each(["A title", HOSTILE])("keeps every character of %j", (title) => {
    expect(readPart(fillShell(shell, part(title)))).toEqual(part(title));
  });

  test("adds no element, whatever the briefing says", () => {
    const tags = (text: string) => text.match(/<[a-z!/]+/gi);
    expect(tags(fillShell(shell, part(HOSTILE)))).toEqual(tags(shell));
  });

  test("names the file's language and calls it by the briefing's title", () => {
    const chinese = fillShell(shell, { ...part("题"), locale: "zh" });
    expect(chinese).toContain('<html lang="zh-CN"><head>');
    expect(chinese).toContain("<title>题</title>");
    expect(fillShell(shell, part("A & B < C"))).toContain(
      '<html lang="en"><head><title>A &amp; B &lt; C</title>',
    );
  });

  test.each(["", "<html></html>", shell.replace(briefing, "")])(
    "refuses what is no shell: %j",
    (text) => {
      expect(() => fillShell(text, part("T"))).toThrow(/shell/);
    },
  );

  test("refuses a file that has its briefing already", () => {
    const filled = fillShell(shell, part("T"));
    expect(() => fillShell(filled, part("T"))).toThrow(/shell/);
  });
});
