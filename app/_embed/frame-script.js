// The script of every embed: tells the host how high it is, shows what marks are, lets arrow keys walk them, follows the
// host's theme. Needs no storage, no origin and no other script; without it the embed is all there but does not grow.
(() => {
  const root = document.documentElement;
  const host = window.parent;
  const view = document.querySelector("[data-chart]")?.dataset.chart ?? "view";
  // WordPress hands its secret over in the hash: #?secret=…
  const secret = /[?&]secret=([\w-]+)/.exec(location.hash)?.[1];
  const pym = /[?&]childId=([\w-]+)/.exec(location.search)?.[1];

  let told = 0;
  const send = (message) => host.postMessage(message, "*");
  const tell = (again) => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // A frame in a hidden tab has no height yet; it says it once it has.
    if (host === window || !height || (height === told && again !== true))
      return;
    told = height;
    send({ "datawrapper-height": { [view]: height } });
    send({ sentinel: "amp", type: "embed-size", height });
    const context = "iframe.resize";
    send(JSON.stringify({ src: location.href, context, height }));
    if (secret) send({ secret, message: "height", value: height });
    if (pym) send(`pymxPYMx${pym}xPYMxheightxPYMx${height}`);
  };
  new ResizeObserver(tell).observe(document.body);
  // Out of sight, nothing is observed.
  addEventListener("load", tell);
  addEventListener("message", ({ source, data }) => {
    if (source !== host || !data) return;
    const { type, theme } = data;
    if (type === "sister-ties:height") tell(true);
    if (type === "sister-ties:theme" && /^(light|dark|auto)$/.test(theme))
      root.dataset.theme = theme;
  });

  // Links of a WordPress post open in it: it asks to be told, and compares hosts.
  if (secret)
    addEventListener("click", (event) => {
      const link = event.target.closest("a[href]")?.getAttribute("href");
      const value = link && new URL(link, location).href;
      const { ctrlKey, metaKey, shiftKey } = event;
      if (!value || ctrlKey || metaKey || shiftKey) return;
      if (new URL(value).host !== location.host) return;
      event.preventDefault();
      send({ secret, message: "link", value });
    });

  const bubble = document.createElement("div");
  bubble.className = "bubble";
  bubble.ariaHidden = "true";
  document.body.append(bubble);
  const hide = () => (bubble.hidden = true);
  hide();
  // The browser's own bubble would say it twice.
  const wordsOf = (mark) => {
    const title = mark.querySelector(":scope>title");
    if (title) mark.dataset.said = title.textContent;
    title?.remove();
    return mark.dataset.said ?? mark.ariaLabel;
  };
  const show = ({ target }) => {
    const mark = target.closest?.(
      "svg a[aria-label],svg [data-said],svg :has(>title)",
    );
    if (!mark) return hide();
    bubble.textContent = wordsOf(mark);
    bubble.hidden = false;
    const { left, top, bottom, width } = mark.getBoundingClientRect();
    const { offsetWidth, offsetHeight, style } = bubble;
    const most = root.clientWidth - offsetWidth - 4;
    const x = Math.min(most, left + width / 2 - offsetWidth / 2);
    const above = top - offsetHeight - 6;
    style.left = `${Math.max(4, x) + scrollX}px`;
    style.top = `${(above < 0 ? bottom + 6 : above) + scrollY}px`;
  };
  addEventListener("pointerover", show);
  addEventListener("focusin", show);
  addEventListener("focusout", hide);
  addEventListener("scroll", hide, true);
  document.addEventListener("pointerleave", hide);

  // One stop of the Tab key for each drawing; arrow keys go to the nearest mark that way.
  const STEPS = {
    ArrowLeft: [-1, 0],
    ArrowRight: [1, 0],
    ArrowUp: [0, -1],
    ArrowDown: [0, 1],
  };
  const centre = (mark) => {
    const { left, top, width, height } = mark.getBoundingClientRect();
    return [left + width / 2, top + height / 2];
  };
  const nearest = (marks, from, [right, down]) => {
    const [x, y] = centre(from);
    let best;
    let least = Infinity;
    for (const mark of marks) {
      const [dx, dy] = centre(mark).map((at, axis) => at - [x, y][axis]);
      const along = dx * right + dy * down;
      const cost = along + 4 * Math.abs(dx * down + dy * right);
      if (along > 1 && cost < least) [best, least] = [mark, cost];
    }
    return best;
  };
  for (const drawing of document.querySelectorAll(".drawing")) {
    const marks = [...drawing.querySelectorAll("svg a")];
    const stop = (chosen) => {
      for (const mark of marks) mark.tabIndex = mark === chosen ? 0 : -1;
    };
    stop(marks.find((mark) => mark.ariaCurrent) ?? marks[0]);
    drawing.addEventListener("keydown", (event) => {
      const { key, target, altKey, ctrlKey, metaKey } = event;
      if (key === "Escape") hide();
      const from = target.closest("svg a");
      const step = STEPS[key];
      if (!from || altKey || ctrlKey || metaKey) return;
      if (!step && key !== "Home" && key !== "End") return;
      event.preventDefault();
      const next = step
        ? nearest(marks, from, step)
        : marks.at(key === "Home" ? 0 : -1);
      if (!next) return;
      stop(next);
      next.focus();
    });
  }
})();
