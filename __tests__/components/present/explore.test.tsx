import { act, render, screen } from "@testing-library/react";
import "@/__tests__/fixtures/stand-in-browser";
import { dashboardPayload } from "@/app/_pages/dashboard-payload";
import { Explore } from "@/components/present/explore";
import {
  countShown,
  listed,
  panel,
  standInFetch,
} from "@/__tests__/fixtures/open-dashboard";
import { patientUser, settle } from "@/__tests__/fixtures/patient-user";
import { readRecord } from "@/__tests__/fixtures/read-record";
import { messagesFor } from "@/lib/messages/messages-for";
import { knownIds } from "@/lib/select/known-ids";
import { parseView } from "@/lib/view/parse-view";

async function explore(query: string) {
  standInFetch();
  window.history.replaceState(null, "", "/present/iowa");
  const onReturn = jest.fn();
  const { view } = parseView(
    new URLSearchParams(query),
    knownIds(readRecord()),
  );
  const element = (
    <Explore
      {...{ view, onReturn, payload: dashboardPayload("en") }}
      messages={messagesFor("en")}
      name="iowa:visit.0"
      scene={{ number: 3, title: "A first visit" }}
    />
  );
  const { unmount } = render(element);
  await settle();
  return { onReturn, unmount, user: patientUser() };
}

// The whole dashboard, again and again.
jest.setTimeout(90_000);

describe("Explore", () => {
  it("shows the scene's view with all filters, and the address stays that of the briefing", async () => {
    const { user } = await explore("place=us-ia");
    const before = countShown();
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(readRecord().events.length);
    await user.click(screen.getByRole("link", { name: /Clear all/ }));
    expect(countShown()).toBe(readRecord().events.length);
    expect(window.location.pathname + window.location.search).toBe(
      "/present/iowa",
    );
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(countShown()).toBe(before);
    expect(window.history.length).toBe(1);
  });

  it("goes on where a reload met it, and begins anew for who went back to the scene", async () => {
    const { user, unmount } = await explore("place=us-ia");
    const ofScene = countShown();
    await user.click(screen.getByRole("link", { name: /Clear all/ }));
    const whole = countShown();
    const held = { ...window.sessionStorage };
    unmount();
    // A reload takes the page away before it could forget.
    Object.assign(window.sessionStorage, held);
    const again = await explore("place=us-ia");
    expect(countShown()).toBe(whole);
    again.unmount();
    await explore("place=us-ia");
    expect(countShown()).toBe(ofScene);
  });

  it("E leads back from anywhere but a field", async () => {
    const { user, onReturn } = await explore("");
    await user.click(screen.getByRole("searchbox"));
    await user.keyboard("e");
    expect(onReturn).not.toHaveBeenCalled();
    await user.click(screen.getByRole("region", { name: "Live view" }));
    await user.keyboard("e");
    expect(onReturn).toHaveBeenCalledTimes(1);
  });

  it("Escape closes what is open first, then leads back", async () => {
    const { user, onReturn } = await explore("place=us-ia");
    const [first] = listed();
    if (!first) throw new Error("nothing is listed");
    await user.click(first);
    expect(panel()).not.toBeNull();
    act(() => screen.getByRole("region", { name: "Live view" }).focus());
    await user.keyboard("{Escape}");
    expect(panel()).toBeNull();
    const [actor] = screen.getAllByRole("combobox");
    if (!actor) throw new Error("no field of actors");
    await user.click(actor);
    expect(actor).toHaveAttribute("aria-expanded", "true");
    await user.keyboard("{Escape}");
    expect(onReturn).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(onReturn).toHaveBeenCalledTimes(1);
  });

  it("gives the focus back to where it was", async () => {
    const stage = document.body.appendChild(document.createElement("button"));
    stage.focus();
    const { unmount } = await explore("");
    expect(screen.getByRole("region", { name: "Live view" })).toHaveFocus();
    unmount();
    expect(stage).toHaveFocus();
    stage.remove();
  });
});
