import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { axe } from "../../fixtures/axe";
import { SiteHeader } from "@/components/site/site-header";
import { chinese } from "@/lib/messages/zh";
import { english } from "@/lib/messages/en";

beforeEach(() => {
  localStorage.clear();
  document.documentElement.removeAttribute("data-theme");
});

describe("SiteHeader", () => {
  it("switches to the same page in the other language, query kept", () => {
    render(<SiteHeader messages={english} address="/events/x?theme=dark" />);
    const link = screen.getByRole("link", { name: "中文" });
    expect(link).toHaveAttribute("href", "/zh/events/x?theme=dark");
    expect(link).toHaveAttribute("hreflang", "zh-CN");
    expect(link).toHaveAttribute("data-language-switch");
  });

  it("marks the current page among the ways through the site", () => {
    render(<SiteHeader messages={chinese} address="/zh/about?x=y" />);
    expect(screen.getByRole("link", { current: "page" })).toHaveTextContent(
      "关于",
    );
  });

  it("leads to every page of its language", () => {
    render(<SiteHeader messages={chinese} address="/zh" />);
    const nav = screen.getByRole("navigation", { name: "主导航" });
    const links = within(nav).getAllByRole("link");
    expect(links.map((link) => link.getAttribute("href"))).toEqual([
      "/zh",
      "/zh/pairs",
      "/zh/trade",
      "/zh/present",
      "/zh/sources",
      "/zh/about",
    ]);
    expect(links[0]).toHaveAttribute("aria-current", "page");
  });

  it("goes round the themes and keeps the choice", async () => {
    render(<SiteHeader messages={english} address="/" />);
    const user = userEvent.setup();
    const root = document.documentElement;
    await user.click(screen.getByRole("button", { name: "Theme: auto" }));
    expect(root).toHaveAttribute("data-theme", "light");
    await user.click(screen.getByRole("button", { name: "Theme: light" }));
    expect(root).toHaveAttribute("data-theme", "dark");
    expect(localStorage.getItem("theme")).toBe("dark");
    await user.click(screen.getByRole("button", { name: "Theme: dark" }));
    expect(root).not.toHaveAttribute("data-theme");
    expect(localStorage.getItem("theme")).toBeNull();
  });

  it("changes the theme though storage is blocked", async () => {
    const blocked = jest
      .spyOn(Storage.prototype, "setItem")
      .mockImplementation(() => {
        throw new DOMException("blocked", "SecurityError");
      });
    render(<SiteHeader messages={english} address="/" />);
    await userEvent.click(screen.getByRole("button", { name: "Theme: auto" }));
    expect(document.documentElement).toHaveAttribute("data-theme", "light");
    expect(
      screen.getByRole("button", { name: "Theme: light" }),
    ).toBeInTheDocument();
    blocked.mockRestore();
  });

  it("has no axe violations", async () => {
    const { container } = render(
      <SiteHeader messages={english} address="/about" />,
    );
    expect((await axe(container)).violations).toEqual([]);
  });
});
