import { decode } from './wave';

// A sound of this size is not fetched a second time for its picture alone.
const largest = 10_000_000;
const barWidth = 3;

/** A sound that is drawn: how it is reached, how long it lasts, and where it is seen and heard. */
export interface Drawn { readonly sound: string | Blob; readonly seconds: number; readonly canvas: HTMLCanvasElement; readonly media: HTMLMediaElement; }

/** The shape of a sound, as a picture to click into. The browser's own controls do the same for the keyboard. */
export class Waveform {
  readonly canvas = document.createElement('canvas');
  private peaks: number[] = [];
  private shown: string | Blob | null = null;
  private seconds = 0;

  constructor(private readonly media: HTMLMediaElement, private readonly changed: () => void) {
    this.canvas.className = 'media-waveform';
    this.canvas.setAttribute('aria-hidden', 'true');
    this.canvas.hidden = true;
    this.canvas.addEventListener('click', event => this.seek(event));
    for (const type of ['timeupdate', 'seeked', 'ended']) media.addEventListener(type, () => this.draw());
    new ResizeObserver(() => this.draw()).observe(this.canvas);
  }

  /** What is drawn now. */
  get drawn(): Drawn | null {
    const { shown: sound, seconds, canvas, media } = this;
    return sound && !canvas.hidden ? { sound, seconds, canvas, media } : null;
  }

  /** Shows the sound at an address, or one that the page itself holds; null shows none. */
  async show(sound: string | Blob | null): Promise<void> {
    if (sound === this.shown) return;
    this.shown = sound;
    this.canvas.hidden = true;
    this.changed();
    if (!sound) return;
    try {
      const bytes = typeof sound === 'string' ? await fetched(sound) : sound.size <= largest ? await sound.arrayBuffer() : null;
      const decoded = bytes && await decode(bytes);
      if (this.shown !== sound || !decoded) return;
      this.peaks = peaksOf(decoded.getChannelData(0), 240);
      this.seconds = decoded.duration;
      this.canvas.hidden = false;
      this.changed();
      this.draw();
    } catch {
      // What cannot be drawn may still be heard.
    }
  }

  private draw(): void {
    const { canvas, media } = this;
    const { clientWidth: width, clientHeight: height } = canvas;
    const pen = canvas.getContext('2d');
    if (!pen || !width || canvas.hidden) return;
    const scale = devicePixelRatio;
    [canvas.width, canvas.height] = [Math.round(width * scale), Math.round(height * scale)];
    pen.scale(scale, scale);
    const style = getComputedStyle(canvas);
    const played = media.duration > 0 ? media.currentTime / media.duration : 0;
    const bars = Math.max(1, Math.min(this.peaks.length, Math.floor(width / (barWidth + 1))));
    for (let bar = 0; bar < bars; bar++) {
      const first = Math.floor(bar * this.peaks.length / bars);
      const peak = Math.max(...this.peaks.slice(first, Math.max(first + 1, Math.floor((bar + 1) * this.peaks.length / bars))));
      const tall = Math.max(2, peak * height);
      pen.fillStyle = (bar + .5) / bars <= played ? style.getPropertyValue('accent-color') : style.color;
      pen.fillRect(bar * width / bars, (height - tall) / 2, Math.max(1, width / bars - 1), tall);
    }
  }

  private seek(event: MouseEvent): void {
    const { left, width } = this.canvas.getBoundingClientRect();
    if (this.media.duration > 0 && Number.isFinite(this.media.duration)) this.media.currentTime = (event.clientX - left) / width * this.media.duration;
  }
}

async function fetched(address: string): Promise<ArrayBuffer | null> {
  const response = await fetch(address);
  if (!response.ok || Number(response.headers.get('Content-Length')) > largest) {
    await response.body?.cancel();
    return null;
  }
  return response.arrayBuffer();
}

// How loud each stretch is, compared with the loudest.
function peaksOf(samples: Float32Array, count: number): number[] {
  const peaks = Array.from({ length: Math.min(count, samples.length) }, (_, index) => {
    let peak = 0;
    const end = Math.floor((index + 1) * samples.length / count);
    for (let at = Math.floor(index * samples.length / count); at < end; at++) peak = Math.max(peak, Math.abs(samples[at] ?? 0));
    return peak;
  });
  const loudest = Math.max(.0001, ...peaks);
  return peaks.map(peak => peak / loudest);
}
