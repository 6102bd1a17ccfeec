// Imported before anything else of a page: libraries that keep requestAnimationFrame keep this one.
const request = window.requestAnimationFrame.bind(window);
let inFrame = false;

window.requestAnimationFrame = (callback) =>
  request((time) => {
    inFrame = true;
    try {
      callback(time);
    } finally {
      inFrame = false;
    }
  });

/**
 * Runs `work(done)` at the start of a frame. Resolves, when the frame in which `done` was called (or the next, if it was
 * called between two) has been laid out and painted, with the milliseconds from before the work to then.
 */
export function timeToPaint(work) {
  return new Promise((resolve, reject) => {
    requestAnimationFrame(() => {
      const start = performance.now();
      let called = false;
      const done = () => {
        if (called) return;
        called = true;
        afterPaint(() => resolve(performance.now() - start));
      };
      try {
        work(done);
      } catch (error) {
        reject(error);
      }
    });
  });
}

/** Calls when the frame under way, or else the next, has been painted: a message posted in a frame's callback comes after that. */
export function afterPaint(callback) {
  const post = () => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = callback;
    port2.postMessage(null);
  };
  if (inFrame) post();
  else requestAnimationFrame(post);
}
