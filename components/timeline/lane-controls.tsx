import { ViewLink } from "@/components/ui/view-link";
import type { FilterNames } from "@/lib/describe/filter-names";
import { nameId } from "@/lib/describe/filter-names";
import type { Messages } from "@/lib/messages/messages";
import { LANE_MODES, type ViewState } from "@/lib/model/view-state";
import { withCompare } from "@/lib/select/toggle-choice";
import { comparable } from "@/lib/view/compare-sides";

interface LaneControlsProps {
  /** What the page shows. */
  view: ViewState;
  /** The page, e.g. `/zh`. */
  path: string;
  /** Names of actors and places. */
  names: FilterNames;
  /** The words of the page's language. */
  messages: Messages;
  /** Called with the next view. */
  onView: (view: ViewState) => void;
}

/** What the lanes are made by, and the comparison of the two that are chosen; links, so that they work without script. */
export function LaneControls(props: LaneControlsProps) {
  const { view, path, names, messages, onView } = props;
  const words = messages.lanes;
  const pair = comparable(view);
  // A comparison makes its own lanes; who asks for others ends it.
  const alone = view.compare ? withCompare(view, null) : view;
  const name = (id: string) => nameId(id, names);
  const shared = { path, onChange: onView };
  return (
    <nav
      aria-label={words.by}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 text-sm"
    >
      <span className="text-muted">{words.by}</span>
      <ul className="border-line flex divide-x divide-[var(--line)] overflow-clip rounded-md border">
        {LANE_MODES.map((lanes) => (
          <li key={lanes}>
            <ViewLink
              {...shared}
              to={{ ...alone, lanes }}
              current={alone === view && view.lanes === lanes}
              className="aria-[current]:bg-ink aria-[current]:text-card hover:bg-tint inline-flex min-h-8 items-center px-2.5 no-underline forced-colors:aria-[current]:outline forced-colors:aria-[current]:-outline-offset-4 pointer-coarse:min-h-11"
            >
              {messages.names.laneMode[lanes]}
            </ViewLink>
          </li>
        ))}
      </ul>
      {pair && (
        <ViewLink
          {...shared}
          to={withCompare(view, pair.second)}
          className="inline-flex min-h-8 items-center underline"
        >
          {words.compare(name(pair.first.id), name(pair.second.id))}
        </ViewLink>
      )}
      {view.compare && (
        <ViewLink
          {...shared}
          to={alone}
          className="inline-flex min-h-8 items-center underline"
        >
          {words.endCompare}
        </ViewLink>
      )}
    </nav>
  );
}
