import { render, screen } from "@testing-library/react";
import { RecordText } from "@/components/ui/record-text";
import { chinese } from "@/lib/messages/zh";

describe("RecordText", () => {
  it("shows a text that is not translated in its own language, and says so", () => {
    render(
      <RecordText
        text={{ text: "Made visit", lang: "en", missing: true }}
        messages={chinese}
      />,
    );
    expect(screen.getByText("Made visit")).toHaveAttribute("lang", "en");
    expect(screen.getByText("尚无译文")).toBeInTheDocument();
  });

  it("adds nothing to a text in the page's language", () => {
    const { container } = render(
      <RecordText
        text={{ text: "访问", lang: "zh", missing: false }}
        messages={chinese}
      />,
    );
    expect(container.innerHTML).toBe("访问");
  });
});
