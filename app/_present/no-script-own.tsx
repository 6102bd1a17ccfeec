import { briefingsFor } from "@/lib/messages/briefings-for";
import type { Locale } from "@/lib/model/bilingual";
import { localePath } from "@/lib/view/language-path";

/** What a reader without script is told where only a browser knows what to show. */
export function NoScriptOwn({ locale }: { readonly locale: Locale }) {
  const { ownStage, edit } = briefingsFor(locale);
  return (
    <noscript>
      <main id="main" className="mx-auto w-full max-w-5xl px-4 py-8 sm:px-8">
        <h1 className="font-serif text-3xl">{ownStage.title}</h1>
        <p className="mt-4 max-w-prose">
          {ownStage.noScript}{" "}
          <a className="underline" href={localePath("/present", locale)}>
            {edit.back}
          </a>
        </p>
      </main>
    </noscript>
  );
}
