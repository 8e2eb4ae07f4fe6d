import { announce } from '../../notices';
import { reasonOf, Recording } from '../media/recording';
import { clock } from '../media/time';
import { toWave } from '../media/wave';

// What is recorded is written out in full before it is sent: more than that is no message.
const maxBytes = 50_000_000;

/** The button that records a message: pressed once it begins, pressed again it ends, and gives a file. */
export class Voice {
  private recording: Recording | null = null;
  private starting = false;
  private readonly time = Object.assign(document.createElement('span'), { className: 'voice-time', ariaHidden: 'true' });

  constructor(private readonly done: (file: File) => void, private readonly failed: (message: string) => void) {}

  get isOn(): boolean { return this.recording !== null; }

  async press(button: HTMLElement, maxSeconds: number): Promise<void> {
    if (this.recording) return this.finish(button);
    if (this.starting) return;
    this.starting = true;
    try {
      const recording = await Recording.start({ video: false, audio: true, maxBytes }, () => void this.finish(button));
      if (!button.isConnected) return recording.discard();
      this.recording = recording;
    } catch (error) {
      return this.failed(reasonOf(error, 'microphone'));
    } finally {
      this.starting = false;
    }
    button.setAttribute('aria-pressed', 'true');
    button.before(this.time);
    announce('Recording');
    this.tick(button, maxSeconds);
  }

  /** Ends it, and nothing comes of it. */
  discard(): void {
    this.recording?.discard();
    this.recording = null;
    this.time.remove();
  }

  private async finish(button: HTMLElement): Promise<void> {
    const { recording } = this;
    if (!recording) return;
    this.recording = null;
    this.time.remove();
    button.setAttribute('aria-pressed', 'false');
    const file = await recording.stop();
    try {
      this.done(await toWave(file));
    } catch {
      this.failed('This browser cannot read what it has recorded.');
    }
  }

  private tick(button: HTMLElement, maxSeconds: number): void {
    const { recording } = this;
    if (!recording) return;
    const text = clock(recording.seconds);
    if (this.time.textContent !== text) this.time.textContent = text;
    if (!button.isConnected) this.discard();
    else if (recording.seconds >= maxSeconds) void this.finish(button);
    else requestAnimationFrame(() => this.tick(button, maxSeconds));
  }
}
