import { liveBytes } from './live-bytes';
import { headerLength, samplesOf, shapeOf, type WaveShape } from './live-wave';
import type { Live } from './live';

// What is played together at least, in seconds: less is collected first.
const portion = .05;
// How far ahead of what is heard the next piece is put when nothing was left to play, in seconds.
const lead = .1;

/** Plays a WAV file while it grows: piece joins piece, to the sample. The player's own controls hold it and let it go on. */
export class LiveSound implements Live {
  private readonly end = new AbortController();
  private context: AudioContext | null = null;
  private target: MediaStreamAudioDestinationNode | null = null;
  private shape: WaveShape | null = null;
  private rest = new Uint8Array();
  private next = 0;
  private seconds = 0;
  private last: AudioBufferSourceNode | null = null;
  private isOver = false;
  private show: (() => void) | null = null;

  constructor(private readonly media: HTMLMediaElement, address: string, private readonly received: (seconds: number) => void, private readonly ended: () => void) {
    const { signal } = this.end;
    media.addEventListener('play', () => void this.context?.resume(), { signal });
    media.addEventListener('pause', () => void this.context?.suspend(), { signal });
    void this.run(address);
  }

  stop(): void {
    if (this.end.signal.aborted) return;
    this.end.abort();
    this.media.pause();
    this.media.srcObject = null;
    if (this.context && this.context.state !== 'closed') void this.context.close();
  }

  whole(show: () => void): void {
    this.show = show;
    if (this.isOver) this.finish();
  }

  private async run(address: string): Promise<void> {
    const { signal } = this.end;
    for await (const bytes of liveBytes(address, signal)) this.take(bytes);
    if (signal.aborted) return;
    this.play(0);
    const { last } = this;
    if (last && this.context && this.context.currentTime < this.next) await new Promise(resolve => last.addEventListener('ended', resolve, { once: true }));
    if (signal.aborted) return;
    this.isOver = true;
    this.ended();
    this.finish();
  }

  private finish(): void {
    if (!this.show) return;
    this.stop();
    this.show();
  }

  private take(bytes: Uint8Array): void {
    const all = new Uint8Array(this.rest.length + bytes.length);
    all.set(this.rest);
    all.set(bytes, this.rest.length);
    this.rest = all;
    if (!this.shape && all.length >= headerLength) {
      this.shape = shapeOf(new DataView(all.buffer));
      this.rest = all.subarray(headerLength);
      this.begin(this.shape);
    }
    this.play(portion);
  }

  private begin({ rate }: WaveShape): void {
    const { media } = this;
    this.context = new AudioContext({ sampleRate: rate });
    this.target = this.context.createMediaStreamDestination();
    media.removeAttribute('src');
    media.srcObject = this.target.stream;
    if (media.autoplay) media.play().catch(() => this.context?.suspend()); // The visitor presses the button, then.
    else void this.context.suspend();
  }

  private play(atLeast: number): void {
    const { context, target, shape } = this;
    if (!context || !target || !shape) return;
    const size = shape.channels * shape.bytes;
    const frames = Math.floor(this.rest.length / size);
    if (frames === 0 || frames < atLeast * shape.rate) return;
    const channels = samplesOf(this.rest.subarray(0, frames * size), shape);
    this.rest = this.rest.slice(frames * size);
    const piece = context.createBuffer(shape.channels, frames, shape.rate);
    channels.forEach((samples, channel) => piece.copyToChannel(samples, channel));
    const source = this.last = context.createBufferSource();
    source.buffer = piece;
    source.connect(target);
    if (this.next < context.currentTime) this.next = context.currentTime + lead;
    source.start(this.next);
    this.next += piece.duration;
    this.seconds += piece.duration;
    this.received(this.seconds);
  }
}
