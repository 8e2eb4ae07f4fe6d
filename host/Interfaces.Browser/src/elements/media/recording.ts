import { Level, openDevices, release } from './devices';
import type { Recorder } from './recorder-view';

/** What a recording is made of. */
export interface Wanted { video: boolean | MediaTrackConstraints; audio: boolean; maxBytes: number; }

/** A recording that runs: holds the device until it ends, however it ends. */
export class Recording implements Recorder {
  readonly level: Level | null;
  private readonly parts: Blob[] = [];
  private readonly recorder: MediaRecorder;
  private before = 0;
  private since = performance.now();
  private size = 0;

  private constructor(readonly stream: MediaStream, wanted: Wanted, full: () => void) {
    this.recorder = new MediaRecorder(stream, { mimeType: formats(wanted.video !== false).find(type => MediaRecorder.isTypeSupported(type)) ?? '' });
    this.level = wanted.audio && stream.getAudioTracks().length > 0 ? new Level(stream) : null;
    this.recorder.addEventListener('dataavailable', ({ data }) => {
      this.parts.push(data);
      this.size += data.size;
      if (this.size > wanted.maxBytes * .95) full();
    });
    // A device that was pulled out ends the recording, with what there is.
    for (const track of stream.getTracks()) track.addEventListener('ended', full);
    this.recorder.start(1000);
  }

  /** Asks the visitor for the device, and begins. */
  static async start(wanted: Wanted, full: () => void): Promise<Recording> {
    const stream = await openDevices({ video: wanted.video, audio: wanted.audio });
    try {
      return new Recording(stream, wanted, full);
    } catch (error) {
      release(stream);
      throw error;
    }
  }

  get paused(): boolean { return this.recorder.state === 'paused'; }

  get seconds(): number { return (this.before + (this.paused ? 0 : performance.now() - this.since)) / 1000; }

  pause(): void {
    this.before += performance.now() - this.since;
    this.recorder.pause();
  }

  resume(): void {
    this.since = performance.now();
    this.recorder.resume();
  }

  /** Ends it, lets go of the device, and gives what was recorded. */
  async stop(): Promise<File> {
    const type = this.recorder.mimeType.split(';')[0] ?? '';
    if (this.recorder.state !== 'inactive') {
      await new Promise(resolve => {
        this.recorder.addEventListener('stop', resolve, { once: true });
        this.recorder.stop();
      });
    }
    this.discard();
    return new File(this.parts, `recording.${type.split('/')[1] || 'webm'}`, { type });
  }

  /** Ends it, and lets go of the device. */
  discard(): void {
    if (this.recorder.state !== 'inactive') this.recorder.stop();
    release(this.stream);
    this.level?.close();
  }
}

const formats = (video: boolean): string[] => (video ? ['video/webm', 'video/mp4'] : ['audio/webm', 'audio/mp4', 'audio/ogg']);

/** Why no recording began, in words that tell what to do. */
export function reasonOf(error: unknown, device: string): string {
  switch (error instanceof DOMException ? error.name : '') {
    case 'NotAllowedError': return `This page may not use the ${device}. Allow it in the browser, beside the address, and try again.`;
    case 'NotFoundError': return `No ${device} was found. Connect one and try again.`;
    case 'NotReadableError': return `The ${device} is in use by another program, or does not work.`;
    case 'SecurityError': return `Browsers give the ${device} only to pages that come by https.`;
    default: return `The ${device} could not be started.`;
  }
}
