import { raise } from '../elements';
import { type Live, playLive } from './media/live';
import { type Drawn, Waveform } from './media/waveform';

/** Sound or film in the browser's own player; tells the block what happens to it. */
class MediaPlayer extends HTMLElement {
  private waveform: Waveform | null = null;
  private words: HTMLElement | null = null;
  private address: string | null = null;
  private live: Live | null = null;
  private isConnectedOnce = false;

  connectedCallback(): void {
    if (this.isConnectedOnce || !this.media) return;
    this.isConnectedOnce = true;
    // Events of players do not bubble: they are caught on their way down.
    this.addEventListener('play', () => this.tell('play'), true);
    this.addEventListener('pause', () => { if (!this.media?.ended) this.tell('pause'); }, true);
    this.addEventListener('ended', () => { this.tell('end'); this.tell('stop'); }, true);
    this.addEventListener('loadedmetadata', () => this.ready(), true);
    if (this.media.readyState > 0) this.ready();
    this.drawWaveform(this.media.getAttribute('src'));
    this.connectWords();
    const live = this.getAttribute('live');
    if (live) this.begin(live);
  }

  disconnectedCallback(): void {
    this.release();
  }

  /** Shows a file that the page itself holds. */
  show(file: File): void {
    const { media } = this;
    if (!media) return;
    this.release();
    this.address = URL.createObjectURL(file);
    media.src = this.address;
    this.link(this.address, file.name);
    this.drawWaveform(file);
    this.hidden = false;
  }

  /** Shows nothing. */
  clear(): void {
    this.release();
    this.media?.removeAttribute('src');
    this.media?.load();
    this.drawWaveform(null);
    this.hidden = true;
  }

  /** The server's next version of this element. Without takeValue it plays on. */
  patch(next: Element, takeValue: boolean): void {
    const { media } = this;
    const other = next.querySelector<HTMLMediaElement>('audio, video');
    if (!media || !other) return;
    const source = other.getAttribute('src');
    const [live, before] = [next.getAttribute('live'), this.getAttribute('live')];
    for (const name of ['live', 'data-type']) copy(name, next, this);
    for (const name of ['loop', 'autoplay', 'muted', 'aria-label', 'style', 'data-waveform']) copy(name, other, media);
    if (live) {
      this.hidden = false;
      if (live !== before) this.begin(live);
    } else if (before !== null && before === source) {
      if (this.live) this.live.whole(() => this.showWhole(source, next));
      else this.showWhole(source, next);
    } else if ((source !== media.getAttribute('src') || this.live) && (takeValue || !this.address)) {
      this.hidden = source === null;
      if (source === null) this.clear();
      else this.load(source, next);
    }
    this.patchWords(other);
    this.patchMark(next);
    const seek = next.getAttribute('data-seek') !== this.getAttribute('data-seek');
    for (const name of ['position', 'data-seek']) copy(name, next, this);
    if (seek) this.seek();
  }

  /** The sound whose shape is to be seen. */
  get drawn(): Drawn | null { return this.waveform?.drawn ?? null; }

  private get media(): HTMLMediaElement | null { return this.querySelector('audio, video'); }

  private load(source: string, next: Element): void {
    this.release();
    if (this.media) this.media.src = source;
    const link = next.querySelector('.media-download');
    if (link) this.link(source, link.getAttribute('download') ?? '');
    this.drawWaveform(source);
  }

  private begin(live: string): void {
    const { media } = this;
    if (!media) return;
    this.release();
    this.drawWaveform(null);
    this.querySelector('.media-download')?.removeAttribute('href');
    this.dataset.seconds = '0';
    this.live = playLive(media, live, this.dataset.type ?? '', seconds => { this.dataset.seconds = seconds.toFixed(2); }, () => { this.tell('end'); this.tell('stop'); });
  }

  // It was heard already: it waits to be played again.
  private showWhole(source: string, next: Element): void {
    this.media?.removeAttribute('autoplay');
    this.load(source, next);
  }

  private tell(event: string): void {
    const { media } = this;
    if (media) raise(this, event, { position: media.currentTime, duration: Number.isFinite(media.duration) ? media.duration : 0 });
  }

  private ready(): void {
    const { media } = this;
    if (!media) return;
    if (this.live) return;
    if (media.duration === Infinity) return findEnd(media, () => this.seek());
    this.seek();
  }

  private seek(): void {
    const position = this.getAttribute('position');
    if (position !== null && this.media && this.media.readyState > 0) this.media.currentTime = Number(position);
  }

  private link(address: string, name: string): void {
    const link = this.querySelector<HTMLAnchorElement>('.media-download');
    if (!link) return;
    link.href = address;
    link.download = name;
  }

  private release(): void {
    if (this.address) URL.revokeObjectURL(this.address);
    this.address = null;
    this.live?.stop();
    this.live = null;
  }

  private drawWaveform(sound: string | Blob | null): void {
    const { media } = this;
    if (!media?.hasAttribute('data-waveform')) return;
    if (!this.waveform) {
      this.waveform = new Waveform(media, () => this.dispatchEvent(new Event('drawn', { bubbles: true })));
      media.before(this.waveform.canvas);
    }
    void this.waveform.show(sound);
  }

  // A film shows its subtitles itself; a sound has no picture to show them in.
  private connectWords(): void {
    const { media } = this;
    const track = media?.querySelector('track')?.track;
    this.words?.remove();
    this.words = null;
    if (!media || !track) return;
    track.mode = media instanceof HTMLVideoElement ? 'showing' : 'hidden';
    if (media instanceof HTMLVideoElement) return;
    const words = this.words = document.createElement('p');
    words.className = 'media-words';
    media.after(words);
    track.addEventListener('cuechange', () => {
      words.textContent = [...track.activeCues ?? []].map(cue => (cue as VTTCue).getCueAsHTML().textContent).join(' ');
    });
  }

  private patchWords(other: HTMLMediaElement): void {
    const [track, next] = [this.media?.querySelector('track'), other.querySelector('track')];
    if (track?.getAttribute('src') === next?.getAttribute('src')) return;
    track?.remove();
    if (next) this.media?.append(next.cloneNode());
    this.connectWords();
  }

  private patchMark(next: Element): void {
    const [mark, other] = [this.querySelector('picture-mark'), next.querySelector('picture-mark')];
    if (mark && other) return (mark as MediaPlayer).patch?.(other, true);
    mark?.remove();
    if (other) this.media?.after(other.cloneNode(true));
  }
}

function copy(name: string, from: Element, to: Element): void {
  const value = from.getAttribute(name);
  if (value === null) to.removeAttribute(name);
  else if (value !== to.getAttribute(name)) to.setAttribute(name, value);
}

// What a recorder made does not say how long it is; going beyond its end makes the browser find out.
function findEnd(media: HTMLMediaElement, found: () => void): void {
  media.addEventListener('durationchange', () => {
    media.currentTime = 0;
    found();
  }, { once: true });
  media.currentTime = 1e9;
}

customElements.define('media-player', MediaPlayer);

export type { MediaPlayer };
