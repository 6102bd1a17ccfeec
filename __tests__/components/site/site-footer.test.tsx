import { render, screen } from "@testing-library/react";
import { axe } from "../../fixtures/axe";
import { SiteFooter } from "@/components/site/site-footer";
import { reportError } from "@/lib/describe/report-error";
import { messagesFor } from "@/lib/messages/messages-for";

describe("SiteFooter", () => {
  it.each([
    ["en", "Record as of 22 November 2026", "/sources"],
    ["zh", "记录截至2026年11月22日", "/zh/sources"],
  ] as const)("dates the record in %s", async (locale, asOf, sources) => {
    const messages = messagesFor(locale);
    const { container } = render(
      <SiteFooter
        messages={messages}
        asOf="2026-11-22"
        data="Files"
        report={reportError(
          { id: "/", title: "", page: "https://example.org/" },
          { email: null, url: null },
          "2026-11-22",
          messages,
        )}
      />,
    );
    expect(screen.getByText(asOf)).toBeInTheDocument();
    expect(
      screen.getByRole("link", { name: messages.site.footer.sources }),
    ).toHaveAttribute("href", sources);
    expect(screen.getByRole("link", { name: "Files" })).toHaveAttribute(
      "href",
      sources.replace("/sources", "/about#data"),
    );
    expect((await axe(container)).violations).toEqual([]);
  });
});
