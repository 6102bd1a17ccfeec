// <sister-ties src="…/embed/timeline?place=us-ia"> becomes a frame that is as high as its content (docs/embedding.md).
(() => {
  const own = document.currentScript;
  const base = new URL(own?.src ?? location.href);

  class SisterTies extends HTMLElement {
    static observedAttributes = ["src", "theme", "title"];

    connectedCallback() {
      this.frame ??= this.makeFrame();
      addEventListener("message", this);
      this.attributeChangedCallback();
    }

    disconnectedCallback() {
      removeEventListener("message", this);
    }

    makeFrame() {
      const frame = document.createElement("iframe");
      frame.loading = this.getAttribute("loading") ?? "lazy";
      frame.allow = "clipboard-write; web-share";
      // Nothing of the host is within its reach.
      frame.sandbox =
        "allow-scripts allow-popups allow-popups-to-escape-sandbox";
      frame.style.cssText = "display:block;width:100%;border:0";
      const least = parseInt(getComputedStyle(this).minHeight, 10);
      frame.height = this.getAttribute("height") ?? (least || 480);
      return frame;
    }

    attributeChangedCallback(name) {
      const { frame } = this;
      const src = this.getAttribute("src");
      if (!frame || !src) return;
      const url = new URL(src, base);
      // Only views of the site that this script comes from.
      if (url.origin !== base.origin || !url.pathname.includes("/embed/"))
        return;
      const theme = this.getAttribute("theme");
      if (theme) url.searchParams.set("theme", theme);
      frame.title = this.title || url.pathname.split("/").at(-1);
      if (name === "theme" && frame.isConnected)
        frame.contentWindow?.postMessage(
          { type: "sister-ties:theme", theme: theme ?? "auto" },
          "*",
        );
      else if (frame.src !== url.href) frame.src = url.href;
      if (!frame.isConnected) this.replaceChildren(frame);
    }

    handleEvent({ source, data }) {
      // Only from its own frame: anyone may post to this window.
      if (source !== this.frame?.contentWindow) return;
      const [height] = Object.values(data?.["datawrapper-height"] ?? {});
      if (height > 0 && height < 20000) this.frame.height = Math.ceil(height);
    }
  }

  if (!customElements.get("sister-ties"))
    customElements.define("sister-ties", SisterTies);
})();
