"use client";

import { useEffect, useState, type ReactNode } from "react";
import { isPlainClick } from "@/components/ui/is-plain-click";
import type { Locale } from "@/lib/model/bilingual";

interface ShareOpenerProps {
  /** Which language's words the dialog loads. */
  readonly locale: Locale;
  /** The version of the record that the page shows. */
  readonly version: string;
}

/** Loads and opens the dialog for any link of the page marked `data-share`; nothing until then. */
export function ShareOpener({ locale, version }: ShareOpenerProps) {
  const [dialog, setDialog] = useState<ReactNode>();
  useEffect(() => {
    const open = (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>(
        "a[data-share]",
      );
      if (!link || !isPlainClick(event)) return;
      event.preventDefault();
      const loading: Promise<typeof import("./english-share")> =
        locale === "zh" ? import("./chinese-share") : import("./english-share");
      loading.then(
        ({ Share }) =>
          setDialog(
            <Share {...{ link, version }} onClose={() => setDialog(null)} />,
          ),
        () => location.assign(link.href),
      );
    };
    document.addEventListener("click", open);
    return () => document.removeEventListener("click", open);
  }, [locale, version]);
  return dialog;
}
