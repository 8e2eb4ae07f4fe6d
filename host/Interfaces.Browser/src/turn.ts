// How long changes of the page may take of one frame, in milliseconds: the rest is the visitor's.
const share = 8;

let until = 0;
let frame: Promise<void> | null = null;

/** Waits until the page may be changed: at once after a rest, else in one stretch a frame, so that what comes together is drawn together. */
export async function turn(): Promise<void> {
  while (performance.now() >= until) {
    if (!frame || document.hidden) return begin();
    await frame;
  }
}

// A page that is not to be seen has no frames.
function begin(): void {
  until = performance.now() + share;
  frame ??= new Promise(resolve => {
    const end = (): void => {
      clearTimeout(timer);
      cancelAnimationFrame(drawn);
      frame = null;
      resolve();
    };
    const timer = setTimeout(end, 100);
    const drawn = requestAnimationFrame(end);
  });
}
