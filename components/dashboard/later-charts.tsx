import { useEffect, type ComponentProps, type ReactNode } from "react";
import type { ChartSection } from "@/components/charts/chart-section";
import { atOnce, later } from "@/components/ui/later";
import { keepChanges, whenNeeded } from "./when-needed";

type Charts = (props: ComponentProps<typeof ChartSection>) => ReactNode;

type Module = typeof import("@/components/charts/chart-section");

const CHARTS_ID = "charts";
const asked = new AbortController();

/** Brings the charts to life, because what they show has changed. */
export function wakeCharts(): void {
  asked.abort();
}

// They are an eighth of the page's script, and need it only once the reader does something (docs/adr/0012).
const Section =
  typeof window === "undefined"
    ? atOnce(
        // Only the server's bundle has this branch.
        // eslint-disable-next-line @typescript-eslint/no-require-imports
        (require("@/components/charts/chart-section") as Module).ChartSection,
      )
    : later<ComponentProps<Charts>>(async () => {
        const hear = keepChanges(CHARTS_ID);
        await whenNeeded(CHARTS_ID, asked.signal);
        const made = await import("@/components/charts/chart-section");
        return function Heard(props) {
          useEffect(hear, []);
          return <made.ChartSection {...props} />;
        };
      });

/** The charts, from the server and once a browser needs them. */
export function LaterCharts(props: ComponentProps<Charts>) {
  return <Section id={CHARTS_ID} {...props} />;
}
