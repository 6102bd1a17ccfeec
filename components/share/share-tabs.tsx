import { useId, useState, type KeyboardEvent, type ReactNode } from "react";

interface ShareTab {
  readonly id: string;
  readonly label: string;
  readonly panel: ReactNode;
}

interface ShareTabsProps {
  readonly label: string;
  readonly tabs: readonly ShareTab[];
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Tabs by the APG pattern; a panel is made when first shown and kept from then on. */
export function ShareTabs({ label, tabs }: ShareTabsProps) {
  const id = useId();
  const [current, setCurrent] = useState(0);
  const [seen, setSeen] = useState<readonly number[]>([0]);
  const show = (index: number) => {
    setCurrent(index);
    setSeen((before) => [...new Set([...before, index])]);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const step = STEPS[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const last = tabs.length - 1;
    const index = Number.isFinite(step)
      ? (current + step + tabs.length) % tabs.length
      : Math.min(last, Math.max(0, step));
    show(index);
    const list = event.currentTarget.parentElement;
    list?.querySelectorAll<HTMLElement>("[role=tab]")[index]?.focus();
  };
  return (
    <>
      <div
        role="tablist"
        aria-label={label}
        className="border-line flex gap-1 border-b px-4"
      >
        {tabs.map((tab, index) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            id={`${id}-${tab.id}`}
            aria-selected={index === current}
            aria-controls={`${id}-${tab.id}-panel`}
            tabIndex={index === current ? 0 : -1}
            className="text-muted aria-selected:border-ink aria-selected:text-ink min-h-10 cursor-pointer border-b-2 border-transparent px-3 text-sm"
            onClick={() => show(index)}
            onKeyDown={onKeyDown}
          >
            {tab.label}
          </button>
        ))}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={`${id}-${tab.id}-panel`}
          aria-labelledby={`${id}-${tab.id}`}
          hidden={index !== current}
          className="overflow-y-auto p-4 [&:not([hidden])]:block"
        >
          {seen.includes(index) && tab.panel}
        </div>
      ))}
    </>
  );
}
