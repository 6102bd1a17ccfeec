import { Choice } from "@/components/ui/choice";
import type { briefingEditor } from "@/lib/messages/en/briefing-editor";
import type { Scene } from "@/lib/view/briefing/briefing";
import { readAddress } from "@/lib/view/briefing/read-address";
import { localePath } from "@/lib/view/language-path";
import { livePage, VIEW_NAMES, type ViewName } from "@/lib/view/view-names";
import { TextField } from "./text-field";

type ViewPart = Pick<Scene, "chart" | "query">;

interface ViewFieldProps {
  readonly value: ViewPart;
  /** The filters of the view in words; null while they are not known. */
  readonly filters: string | null;
  /** What views are called. */
  readonly views: Readonly<Record<ViewName, string>>;
  readonly words: typeof briefingEditor;
  /** Called with each change, and with what it is of. */
  readonly onChange: (value: Partial<ViewPart>, of: string | null) => void;
}

const NONE = "none";

/** The view of a scene: what is drawn, and with which filters. */
export function ViewField(props: ViewFieldProps) {
  const { value, filters, views, words, onChange } = props;
  const { view } = words;
  const { chart, query } = value;
  const type = (text: string) => {
    const address = /^(https?:|\/)/.test(text) ? readAddress(text) : null;
    if (address)
      onChange({ query: address.query, chart: address.chart ?? chart }, null);
    else onChange({ query: text.replace(/^\?/, "") }, "query");
  };
  return (
    <div className="grid gap-3">
      <div className="grid gap-3 sm:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
        <Choice
          label={view.chart}
          value={chart ?? NONE}
          options={[
            [NONE, view.none],
            ...VIEW_NAMES.map((name) => [name, views[name]] as const),
          ]}
          onChoose={(name) =>
            onChange({ chart: name === NONE ? null : name }, null)
          }
        />
        <TextField
          label={view.query}
          value={query}
          hint={view.hint}
          isCode
          onChange={type}
        />
      </div>
      {chart && (
        <p className="text-muted text-sm">
          {filters === null ? "" : filters ? `${filters}.` : view.all}{" "}
          <a
            className="text-ink underline"
            href={addressOf(chart, query, words.locale)}
            target="_blank"
            rel="noreferrer"
          >
            {view.open}
          </a>
          . {view.openHint}
        </p>
      )}
    </div>
  );
}

function addressOf(
  chart: ViewName,
  query: string,
  locale: "en" | "zh",
): string {
  const path = localePath(livePage(chart), locale);
  const params = new URLSearchParams(query).toString().replaceAll("%2C", ",");
  const hash = chart === "timeline" ? "" : `#chart-${chart}`;
  return `${path}${params && `?${params}`}${hash}`;
}
