import { notify } from '../../notices';
import { showError } from '../../fields';
import { Refused } from '../../problem';
import { upload, type UploadedFile } from '../../upload';

/** Sends a file; what goes wrong is a message, and being cancelled is none. */
export async function send(origin: Element, file: File, signal: AbortSignal, onProgress: (sent: number, total: number) => void): Promise<UploadedFile | string | null> {
  try {
    return await upload(origin, file, { signal, onProgress });
  } catch (error) {
    if (error instanceof Refused) return error.message;
    if (!signal.aborted && origin.isConnected) console.error(error);
    return null;
  }
}

/** Says at the field what went wrong. */
export function say(origin: Element, messages: readonly string[]): void {
  const message = messages.join(' ');
  const block = origin.closest('[data-block], [data-field]');
  if (message && !(block && showError(block, message))) notify({ level: 'error', message });
}
