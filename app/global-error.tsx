"use client";

import { failure } from "@/lib/messages/failure";
import type { FailureProps } from "@/components/site/failure-page";

// The layout itself failed: neither its styles nor its language are at hand.
export default function GlobalFailure({ retry }: FailureProps) {
  return (
    <html lang="en" style={{ colorScheme: "light dark" }}>
      <body
        style={{
          font: "1rem/1.5 system-ui, sans-serif",
          margin: "4rem auto",
          maxWidth: "38rem",
          padding: "0 1rem",
        }}
      >
        <title>{failure.en.title}</title>
        {(["en", "zh"] as const).map((locale) => (
          <section key={locale} lang={locale === "zh" ? "zh-CN" : "en"}>
            <h1 style={{ fontSize: "1.5rem" }}>{failure[locale].title}</h1>
            <p>{failure[locale].advice}</p>
            <button type="button" onClick={retry}>
              {failure[locale].retry}
            </button>
          </section>
        ))}
      </body>
    </html>
  );
}
