/** Asks the visitor for the microphone, the camera or both. */
export function openDevices(wanted: { audio: boolean; video: boolean | MediaTrackConstraints }): Promise<MediaStream> {
  if (!navigator.mediaDevices || typeof MediaRecorder === 'undefined') throw new DOMException('', 'SecurityError');
  return navigator.mediaDevices.getUserMedia(wanted);
}

export function release(stream: MediaStream): void {
  for (const track of stream.getTracks()) track.stop();
}

/** How loud it is at the moment. */
export class Level {
  private readonly context = new AudioContext();
  private readonly analyser = this.context.createAnalyser();
  private readonly samples = new Float32Array(1024);

  constructor(stream: MediaStream) {
    this.analyser.fftSize = this.samples.length;
    this.context.createMediaStreamSource(stream).connect(this.analyser);
  }

  /** From 0, silence, to 1. */
  get value(): number {
    this.analyser.getFloatTimeDomainData(this.samples);
    let sum = 0;
    for (const sample of this.samples) sum += sample * sample;
    // People hear ratios: 60 dB are the whole scale.
    return Math.max(0, 1 + Math.log10(Math.sqrt(sum / this.samples.length) + 1e-9) / 3);
  }

  close(): void {
    if (this.context.state !== 'closed') void this.context.close();
  }
}
