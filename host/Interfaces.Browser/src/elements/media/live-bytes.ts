import { pause } from '../../resume';

/** The bytes of a file that still grows, as they come. After a lost connection it goes on where it stopped. Ends without the rest when the host has the file no more. */
export async function* liveBytes(address: string, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  let taken = 0;
  for (let attempt = 0; !signal.aborted; attempt++) {
    const response = await fetch(address, { signal }).catch(() => null);
    if (response && !response.ok) return;
    if (response?.body) {
      let skip = taken;
      const reader = response.body.getReader();
      try {
        for (;;) {
          const { done, value } = await reader.read();
          if (done) return;
          const fresh = value.subarray(Math.min(skip, value.length));
          skip -= value.length - fresh.length;
          taken += fresh.length;
          attempt = 0;
          if (fresh.length > 0) yield fresh;
        }
      } catch {
        // Taken up again below, unless nobody listens any more.
      } finally {
        reader.cancel().catch(() => undefined); // The connection may already be gone, which is what is wanted.
      }
    }
    if (!signal.aborted) await pause(attempt, signal);
  }
}
