import type { Mount } from './mount';
import { mountOf } from './mounts';
import { Refused } from './problem';
import { insist } from './resume';

/** A file that the host has: a page speaks of it by its id and nothing else. */
export interface UploadedFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly type: string;
}

export interface UploadOptions {
  readonly onProgress?: (sent: number, total: number) => void;
  /** Ends the upload; the host forgets what it has of it. */
  readonly signal?: AbortSignal;
}

interface Status {
  readonly upload: string;
  readonly received: number;
  readonly maxPartBytes: number;
  readonly file?: UploadedFile;
}

const firstPart = 256 * 1024;
const quick = 500; // A part that took less, in milliseconds, is followed by one twice as long.
const slow = 2000;

/**
 * Sends a file to the host of the demo that an element is in. A connection that is lost is taken up again where it broke.
 * Throws Refused, with a message for people, when the host does not take the file, and the signal's reason when that ends it.
 */
export async function upload(origin: Element, file: File, { onProgress, signal }: UploadOptions = {}): Promise<UploadedFile> {
  const mount = mountOf(origin);
  if (!mount) throw new Error('Only an element inside a demo can upload.');
  signal?.throwIfAborted();
  const end = either(mount.signal, signal);
  const session = await mount.session.open();
  try {
    return await new Transfer(mount, session, file, end, onProgress).run();
  } catch (error) {
    if (!(error instanceof Refused && error.sessionEnded)) throw error;
    mount.session.drop(session);
    return await new Transfer(mount, await mount.session.open(), file, end, onProgress).run();
  }
}

/** One file on its way, in one session. */
class Transfer {
  private readonly address: string;
  private readonly connection: { signal: AbortSignal; connected(yes: boolean): void };

  constructor(mount: Mount, private readonly session: string, private readonly file: File, private readonly signal: AbortSignal,
    private readonly onProgress?: (sent: number, total: number) => void) {
    this.address = `/demos/${mount.name}/uploads`;
    this.connection = { signal, connected: yes => mount.connected(yes) };
  }

  async run(): Promise<UploadedFile> {
    const { name, size, type } = this.file;
    let status = await this.ask('', { method: 'POST', body: JSON.stringify({ name, size, type }) }, 'application/json');
    try {
      for (let length = firstPart; !status.file;) {
        this.onProgress?.(status.received, size);
        const began = Date.now();
        status = await this.send(status, Math.min(length, status.maxPartBytes));
        const took = Date.now() - began;
        length = took < quick ? Math.min(2 * length, status.maxPartBytes) : took > slow ? Math.max(firstPart, length / 2) : length;
      }
    } catch (error) {
      if (this.signal.aborted) this.giveUp(status.upload);
      throw error;
    }
    this.onProgress?.(size, size);
    return status.file;
  }

  // When nobody answers, the part may have arrived in full, in part or not at all: the host says which.
  private async send({ upload, received }: Status, length: number): Promise<Status> {
    const part: RequestInit = { method: 'PATCH', body: await this.read(received, length) };
    const known = { method: 'GET' };
    try {
      return await this.ask(`/${upload}`, attempt => attempt === 0 ? part : known, 'application/octet-stream', received);
    } catch (error) {
      // An answer that breaks off says as little as none.
      if (error instanceof Refused ? error.problem.status !== 409 : this.signal.aborted) throw error;
      const status = await this.ask(`/${upload}`, known);
      if (!status.file && status.received === received) throw error;
      return status;
    }
  }

  // Read before it is sent: a file that is gone from the visitor's disk is not a connection that is lost.
  private read(from: number, length: number): Promise<ArrayBuffer> {
    return this.file.slice(from, from + length).arrayBuffer().catch(() => {
      throw new Refused({ status: 0, detail: `${this.file.name} cannot be read. Choose it again.` });
    });
  }

  private async ask(path: string, request: RequestInit | ((attempt: number) => RequestInit), type = '', offset = 0): Promise<Status> {
    const headers: Record<string, string> = { 'demo-session': this.session, 'upload-offset': String(offset) };
    if (type) headers['content-type'] = type;
    const of = typeof request === 'function' ? request : () => request;
    const response = await insist(attempt => fetch(this.address + path, { ...of(attempt), headers, signal: this.signal }), this.connection);
    return await response.json() as Status;
  }

  private giveUp(upload: string): void {
    void fetch(`${this.address}/${upload}`, { method: 'DELETE', headers: { 'demo-session': this.session }, keepalive: true })
      .catch(() => undefined); // The host lets go of it by itself after a while.
  }
}

function either(first: AbortSignal, second?: AbortSignal): AbortSignal {
  if (!second) return first;
  const both = new AbortController();
  for (const signal of [first, second]) {
    if (signal.aborted) both.abort(signal.reason);
    else signal.addEventListener('abort', () => both.abort(signal.reason), { once: true, signal: both.signal });
  }
  return both.signal;
}
