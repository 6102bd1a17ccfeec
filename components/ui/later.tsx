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
  /** Stands where it would, when its script could not be loaded and the server made nothing of it. */
  failed?: ReactNode;
}

/** What a server makes of a component that browsers load later: all of it, in the element where they will. */
export function atOnce<Props extends object>(
  Component: ComponentType<Props>,
): ComponentType<Props & LaterProps> {
  return function AtOnce(props) {
    return (
      <div id={props.id} className="contents">
        <Component {...props} />
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
  return function Later({ id, failed, ...props }): ReactNode {
    const [Component, setComponent] = useState(() => loaded);
    const [failures, setFailures] = useState(0);
    useEffect(() => {
      if (Component) return;
      let wanted = true;
      const attempt = () => {
        loading ??= load(id);
        loading.then(
          (made) => {
            loaded = made;
            if (wanted) startTransition(() => setComponent(() => made));
          },
          () => {
            loading = null;
            if (wanted) setFailures((times) => times + 1);
          },
        );
      };
      const again = setTimeout(attempt, failures > 0 ? RETRY : 0);
      return () => {
        wanted = false;
        clearTimeout(again);
      };
    }, [Component, id, failures]);
    if (!Component && failed !== undefined && failures > 0) return failed;
    if (!Component)
      return (
        // Empty, and the server's markup is left alone: React does not look into it.
        <div
          id={id}
          className="contents"
          suppressHydrationWarning
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
/** Milliseconds after which what could not be loaded is asked for again. */
const RETRY = 5000;
