import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { FailurePage } from "@/components/site/failure-page";

it("FailurePage tries again when asked", async () => {
  const retry = jest.fn();
  render(<FailurePage locale="en" retry={retry} />);
  await userEvent.click(screen.getByRole("button", { name: "Try again" }));
  expect(retry).toHaveBeenCalledTimes(1);
});
