import { render, screen } from "@testing-library/react";
import { NotFoundNotice } from "@/components/site/not-found-notice";
import { chinese } from "@/lib/messages/zh";

it("NotFoundNotice searches the timeline in its language without a script", () => {
  render(<NotFoundNotice messages={chinese} level={1} />);
  expect(screen.getByRole("search")).toHaveAttribute("action", "/zh");
  expect(
    screen.getByRole("searchbox", { name: /词语、人名或地名/ }),
  ).toHaveAttribute("name", "q");
  expect(screen.getByRole("link", { name: "前往时间线" })).toHaveAttribute(
    "href",
    "/zh",
  );
});
