import { openWire, type StageWire } from "@/components/present/stage-wire";
import type { StageMessage } from "@/lib/view/stage/stage-link";
import { FIRST_STATE } from "@/lib/view/stage/stage-state";

const message: StageMessage = {
  stage: "test",
  from: "a",
  role: "room",
  copy: { state: FIRST_STATE, count: 1, by: "a" },
  ask: false,
  leaving: false,
};

/** Another window, and what it is told. */
function otherWindow() {
  const frame = document.body.appendChild(document.createElement("iframe"));
  const other = frame.contentWindow;
  if (!other) throw new Error("no window");
  const told = jest.spyOn(other, "postMessage").mockReturnValue();
  return { other, told, close: () => frame.remove() };
}

/** What arrives as if the other window had said it. */
function say(other: Window, data: unknown, origin = location.origin) {
  window.dispatchEvent(
    new MessageEvent("message", { data, origin, source: other }),
  );
}

/** A window as the browser hands it over: what it posts, in its envelope. */
function envelope(): unknown {
  const { other, told } = otherWindow();
  const wire = openWire(() => undefined);
  wire.adopt(other);
  wire.post(message);
  wire.close();
  return told.mock.calls[0]?.[0];
}

let wire: StageWire | undefined;
afterEach(() => {
  wire?.close();
  Object.assign(window, { opener: null });
});

describe("openWire(onMessage), where there is no BroadcastChannel", () => {
  it("speaks to the window that opened this one, and hears it", () => {
    const { other, told } = otherWindow();
    Object.assign(window, { opener: other });
    const heard = jest.fn();
    wire = openWire(heard);
    wire.post(message);
    expect(told).toHaveBeenCalledTimes(1);
    say(other, told.mock.calls[0]?.[0]);
    expect(heard).toHaveBeenCalledWith(message);
  });

  it("answers a window that it has opened before it was loaded anew", () => {
    const { other, told } = otherWindow();
    const sent = envelope();
    wire = openWire(() => undefined);
    wire.post(message);
    expect(told).not.toHaveBeenCalled();
    say(other, sent);
    wire.post(message);
    expect(told).toHaveBeenCalledTimes(1);
  });

  it("hears no other site and nothing else that is posted", () => {
    const { other } = otherWindow();
    const sent = envelope();
    const heard = jest.fn();
    wire = openWire(heard);
    say(other, sent, "https://elsewhere.example");
    say(other, "next");
    say(other, { kind: "next" });
    expect(heard).not.toHaveBeenCalled();
  });

  it("forgets a window that was closed", () => {
    const { other, told } = otherWindow();
    wire = openWire(() => undefined);
    wire.adopt(other);
    Object.defineProperty(other, "closed", { value: true });
    wire.post(message);
    expect(told).not.toHaveBeenCalled();
  });
});
