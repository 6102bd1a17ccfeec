import type {
  SourceOption,
  SourcesPageDetail,
} from "@/lib/describe/sources/sources-page";
import type { SourcesWords } from "@/lib/messages/sources-for";
import { SOURCE_ORDERS, type SourcesView } from "@/lib/view/sources-view";

interface SourceFilterProps {
  readonly view: SourcesView;
  readonly options: SourcesPageDetail["options"];
  /** The page, e.g. `/zh/sources`. */
  readonly path: string;
  readonly words: SourcesWords;
}

const FIELD = "border-edge bg-card mt-1 min-h-10 w-full border px-2";

/** The filters of the sources: a form that any browser sends without a script. */
export function SourceFilter(props: SourceFilterProps) {
  const { view, options, path, words } = props;
  return (
    <form
      action={path}
      role="search"
      aria-label={words.filter}
      className="border-line bg-card grid gap-x-6 gap-y-4 rounded-lg border p-4 text-sm sm:grid-cols-2 lg:grid-cols-4 print:hidden"
    >
      <label className="block sm:col-span-2">
        <span className="text-muted">{words.q}</span>
        <input type="search" name="q" defaultValue={view.q} className={FIELD} />
      </label>
      <Select
        name="publisher"
        label={words.publisher}
        options={options.publisher}
        chosen={view.publisher ?? ""}
        words={words}
      />
      <Select
        name="language"
        label={words.language}
        options={options.language}
        chosen={view.languages[0] ?? ""}
        words={words}
      />
      <Boxes
        name="tier"
        label={words.tier}
        options={options.tier}
        chosen={view.tiers}
        words={words}
      />
      <Boxes
        name="fact"
        label={words.fact}
        options={options.fact}
        chosen={view.facts}
        words={words}
      />
      <Order view={view} words={words} />
      <p className="flex items-end gap-4">
        <button
          type="submit"
          className="border-edge bg-ink text-paper min-h-10 cursor-pointer border px-5"
        >
          {words.apply}
        </button>
        <a className="inline-flex min-h-10 items-center underline" href={path}>
          {words.clear}
        </a>
      </p>
    </form>
  );
}

function Order({ view, words }: Pick<SourceFilterProps, "view" | "words">) {
  return (
    <label className="block">
      <span className="text-muted">{words.sort}</span>
      <select name="sort" defaultValue={view.sort} className={FIELD}>
        {SOURCE_ORDERS.map((order) => (
          <option key={order} value={order}>
            {words.orders[order]}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ChoiceProps {
  /** The parameter that it writes. */
  readonly name: string;
  readonly label: string;
  readonly options: readonly SourceOption[];
  readonly words: SourcesWords;
}

function Select(props: ChoiceProps & { readonly chosen: string }) {
  const { name, label, options, chosen, words } = props;
  return (
    <label className="block min-w-0">
      <span className="text-muted">{label}</span>
      <select name={name} defaultValue={chosen} className={FIELD}>
        <option value="">{words.any}</option>
        {options
          .filter(({ id, count }) => count > 0 || id === chosen)
          .map((option) => (
            <option key={option.id} value={option.id}>
              {words.withCount(option.name, option.count)}
            </option>
          ))}
      </select>
    </label>
  );
}

function Boxes(props: ChoiceProps & { readonly chosen: readonly string[] }) {
  const { name, label, options, chosen, words } = props;
  return (
    <fieldset className="min-w-0 sm:col-span-2">
      <legend className="text-muted">{label}</legend>
      <div className="mt-1 flex flex-wrap gap-x-4 gap-y-1">
        {options.map((option) => (
          <label
            key={option.id}
            className="inline-flex min-h-6 items-center gap-1.5"
          >
            <input
              type="checkbox"
              name={name}
              value={option.id}
              defaultChecked={chosen.includes(option.id)}
              className="size-4"
            />
            {words.withCount(option.name, option.count)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
