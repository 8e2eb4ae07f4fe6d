import { raise } from '../../elements';
import { upload, type UploadedFile } from '../../upload';
import { spoken } from './time';

/** How often the pieces of a recording are sent, and for how long; times in milliseconds. */
export interface Pace { readonly every: number; readonly limit: number; }

/** The pace that an element is told; null when nobody listens to what it records. */
export const paceOf = ({ dataset }: HTMLElement): Pace | null => dataset.stream === undefined ? null
  : { every: Number(dataset.stream), limit: Number(dataset.streamLimit ?? Infinity) };

/** What a visitor is told whose time is over. */
export const limitReached = ({ limit }: Pace): string => `The recording ended after ${spoken(limit / 1000)}, the longest that this demo takes at a time.`;

/** What became of a stream: it was stopped, its time was over, or a piece could not be sent. */
export type Ending = 'stopped' | 'over' | Error;

/**
 * Sends the pieces of a recording, one after another: the next one is asked for when the handlers are done with the last,
 * so that a slow host or network gets fewer or longer pieces and not ever more of them.
 */
export class PieceStream {
  private readonly stop_ = new AbortController();
  private readonly given_ = new AbortController();

  /** Calls sent when the host has a piece, before it is told what to do with it. */
  constructor(private readonly element: HTMLElement, private readonly pace: Pace, private readonly sent: (file: UploadedFile) => void) {}

  get stopped(): boolean { return this.stop_.signal.aborted; }

  /** Asks for no more pieces, but for a last one. */
  stop(): void { this.stop_.abort(); }

  /** Sends nothing more. */
  giveUp(): void {
    this.given_.abort();
    this.stop();
  }

  /** Runs until it is stopped. A piece that is null is left out. */
  async run(next: () => File | null | Promise<File | null>): Promise<Ending> {
    const began = performance.now();
    try {
      for (let due = began + this.pace.every; !this.stopped; due = Math.max(performance.now(), due + this.pace.every)) {
        await this.wait(due - performance.now());
        await this.send(await next());
        if (performance.now() - began >= this.pace.limit) return 'over';
      }
      return 'stopped';
    } catch (error) {
      if (this.given_.signal.aborted) return 'stopped';
      return error instanceof Error ? error : new Error(String(error));
    }
  }

  private async send(piece: File | null): Promise<void> {
    if (!piece || this.given_.signal.aborted) return;
    const file = await upload(this.element, piece, { signal: this.given_.signal });
    if (this.given_.signal.aborted) return;
    this.sent(file);
    await raise(this.element, 'stream');
  }

  private wait(milliseconds: number): Promise<void> {
    const { signal } = this.stop_;
    return new Promise(resolve => {
      const end = (): void => {
        clearTimeout(timer);
        signal.removeEventListener('abort', end);
        resolve();
      };
      const timer = setTimeout(end, Math.max(0, milliseconds));
      if (signal.aborted) end();
      else signal.addEventListener('abort', end);
    });
  }
}
