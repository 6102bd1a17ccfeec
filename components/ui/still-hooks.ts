// What stands in for React's hooks where a route draws a picture, for there they have no renderer to speak to: nothing
// changes once it is drawn.

export function useState<T>(initial: T): [T, (next: T) => void] {
  return [initial, ignore];
}

export function useRef<T>(initial: T): { current: T } {
  return { current: initial };
}

export function useMemo<T>(make: () => T): T {
  return make();
}

export const useEffect = ignore;

function ignore(): void {}
