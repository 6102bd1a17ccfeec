import { useEffect, useState } from "react";

/** A value as it was when it had not changed for so many milliseconds: for what costs more than a letter may. */
export function useSettled<T>(value: T, pause: number): T {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const later = setTimeout(() => setSettled(() => value), pause);
    return () => clearTimeout(later);
  }, [value, pause]);
  return settled;
}
