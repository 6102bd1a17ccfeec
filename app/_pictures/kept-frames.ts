/** What an answer on how to embed a view says of the view itself. */
interface KeptFrame {
  readonly title: string;
  /** Pixels, at the width of its key. */
  readonly height: number;
}

/** Frames that are held: of all views at some widths, and of the filters last asked for. */
const MOST = 500;

const kept = new Map<string, KeptFrame>();

/** The frame of a key: the one held, or a new one, for which the view has to be drawn. */
export function keepFrame(key: string, make: () => KeptFrame): KeptFrame {
  const frame = kept.get(key) ?? make();
  kept.delete(key);
  kept.set(key, frame);
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST) break;
    kept.delete(oldest);
  }
  return frame;
}
