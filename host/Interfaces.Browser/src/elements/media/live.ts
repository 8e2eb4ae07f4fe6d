import { LiveSound } from './live-sound';

/** What plays while it is still being made. */
export interface Live {
  /** Ends it at once. */
  stop(): void;
  /** All of it is made: the whole takes its place when it has played to its end. */
  whole(show: () => void): void;
}

/** Plays a file while it grows. Browsers do that by themselves with all formats but WAV, of which they want much before they begin. */
export const playLive = (media: HTMLMediaElement, address: string, type: string, received: (seconds: number) => void, ended: () => void): Live =>
  type === 'audio/wav' ? new LiveSound(media, address, received, ended) : new LiveFile(media, address);

/** A file that the browser itself plays as it comes. */
class LiveFile implements Live {
  private readonly end = new AbortController();
  private isOver = false;
  private show: (() => void) | null = null;

  constructor(private readonly media: HTMLMediaElement, address: string) {
    const { signal } = this.end;
    // A browser that cannot play what has no length yet plays the whole.
    for (const type of ['ended', 'error']) media.addEventListener(type, () => this.over(), { signal });
    if (media.autoplay) media.addEventListener('canplay', () => void media.play().catch(() => undefined), { once: true, signal }); // The visitor presses the button, then.
    media.src = address;
  }

  stop(): void {
    this.end.abort();
  }

  whole(show: () => void): void {
    this.show = show;
    // Nobody is in the midst of it.
    if (this.isOver || (this.media.paused && this.media.currentTime === 0 && !this.media.autoplay)) this.over();
  }

  private over(): void {
    this.isOver = true;
    if (!this.show) return;
    this.stop();
    this.show();
  }
}
