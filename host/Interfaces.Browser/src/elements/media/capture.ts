import { Level, openDevices, release } from './devices';
import type { Recorder } from './recorder-view';
import samples from './samples.worklet.js';
import { encode } from './wave';

/** Sound of the microphone whose samples are taken while it is recorded. What nobody takes is kept for some seconds only. */
export class Capture implements Recorder {
  readonly level: Level;
  private readonly context = new AudioContext();
  private parts: Float32Array[] = [];
  private frames = 0;
  private taken = 0;

  private constructor(readonly stream: MediaStream, ended: () => void) {
    this.level = new Level(stream);
    for (const track of stream.getTracks()) track.addEventListener('ended', ended);
  }

  /** Asks the visitor for the microphone, and begins. */
  static async start(ended: () => void): Promise<Capture> {
    const stream = await openDevices({ audio: true, video: false });
    const capture = new Capture(stream, ended);
    try {
      await capture.listen();
      return capture;
    } catch (error) {
      capture.discard();
      throw error;
    }
  }

  get paused(): boolean { return this.context.state === 'suspended'; }

  get seconds(): number { return (this.taken + this.frames) / this.context.sampleRate; }

  pause(): void { void this.context.suspend(); }

  resume(): void { void this.context.resume(); }

  /** What came since the last time, as a WAV file; null when nothing did. */
  take(): File | null {
    const { parts, frames } = this;
    if (frames === 0) return null;
    this.parts = [];
    this.taken += frames;
    this.frames = 0;
    const sound = new Float32Array(frames);
    let at = 0;
    for (const part of parts) {
      sound.set(part, at);
      at += part.length;
    }
    const wave = encode({ length: frames, sampleRate: this.context.sampleRate, numberOfChannels: 1, getChannelData: () => sound });
    return new File([wave], 'piece.wav', { type: 'audio/wav' });
  }

  /** Lets go of the microphone. What was recorded can still be taken. */
  discard(): void {
    release(this.stream);
    this.level.close();
    if (this.context.state !== 'closed') void this.context.close();
  }

  private async listen(): Promise<void> {
    await this.context.audioWorklet.addModule(new URL(samples, import.meta.url));
    const node = new AudioWorkletNode(this.context, 'samples', { numberOfOutputs: 0 });
    node.port.onmessage = ({ data }: MessageEvent<Float32Array>) => this.add(data);
    this.context.createMediaStreamSource(this.stream).connect(node);
    await this.context.resume();
  }

  // A handler that cannot keep up loses the oldest, rather than hearing everything ever later.
  private add(part: Float32Array): void {
    this.parts.push(part);
    this.frames += part.length;
    while (this.frames > mostSeconds * this.context.sampleRate) {
      const oldest = this.parts.shift()!.length;
      this.frames -= oldest;
      this.taken += oldest;
    }
  }
}

const mostSeconds = 10;
