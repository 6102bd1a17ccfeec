import {
  startTransition,
  useEffect,
  useState,
  type ComponentType,
  type ReactNode,
} from "react";

interface LaterProps {
  /** Names its element. */
  id?: string;
}

/** What a server makes of a component that browsers load later: all of it, in the element where they will. */
export function atOnce<Props extends object>(
  Component: ComponentType<Props>,
): ComponentType<Props & LaterProps> {
  return function AtOnce({ id, ...props }) {
    return (
      <div id={id} className="contents">
        <Component {...(props as unknown as Props)} />
      </div>
    );
  };
}

/**
 * A component whose script a browser loads when `load` says so. Until then what the server made of it stays as it is;
 * a component that was not on the page is nothing so far. (A lazy component would do, but what a server makes of one
 * it sends out of place, for a script to put right, and there may be none: docs/adr/0012.)
 */
export function later<Props extends object>(
  load: (id: string | undefined) => Promise<ComponentType<Props>>,
): ComponentType<Props & LaterProps> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<ComponentType<Props>> | null = null;
  return function Later({ id, ...props }): ReactNode {
    const [Component, setComponent] = useState(() => loaded);
    useEffect(() => {
      if (Component) return;
      let wanted = true;
      loading ??= load(id);
      void loading.then((made) => {
        loaded = made;
        if (wanted) startTransition(() => setComponent(() => made));
      });
      return () => {
        wanted = false;
      };
    }, [Component, id]);
    if (!Component)
      return (
        // Empty, and the server's markup is left alone: React does not look into it.
        <div
          id={id}
          className="contents"
          suppressHydrationWarning
          // eslint-disable-next-line react/no-danger
          dangerouslySetInnerHTML={NOTHING}
        />
      );
    return (
      <div key="loaded" id={id} className="contents">
        <Component {...(props as unknown as Props)} />
      </div>
    );
  };
}

const NOTHING = { __html: "" };
