import { render, screen } from "@testing-library/react";
import { axe } from "../../fixtures/axe";
import { PaletteField } from "@/components/palette/palette-field";
import { headerFor } from "@/lib/messages/header-for";

// What the field opens is a modal dialog, which jsdom lacks: palette.e2e.ts.
describe("PaletteField", () => {
  it.each([
    ["en", "/"],
    ["zh", "/zh"],
  ] as const)(
    "is a plain form to the text search in %s",
    async (locale, action) => {
      const words = headerFor(locale).search;
      const { container } = render(
        <PaletteField locale={locale} action={action} words={words} />,
      );
      const form = screen.getByRole("search", { name: words.form });
      expect(form).toHaveAttribute("action", action);
      expect(form).toHaveProperty("method", "get");
      const field = screen.getByRole("searchbox", { name: words.label });
      expect(field).toHaveAttribute("name", "q");
      expect((await axe(container)).violations).toEqual([]);
    },
  );
});
