import { Trimmer } from './trimmer';
import type { Drawn } from './waveform';
import { cut } from './wave';

/** What there is to trim, and where what is left of it goes. */
export interface Trimmed {
  /** The sound whose shape is to be seen; null while none is, or it may not be changed. */
  drawn(): Drawn | null;
  /** Takes a sound in place of the one that was there; whether it could. Then an element may have the focus. */
  give(sound: File, told: string, focus?: HTMLElement): Promise<boolean>;
  /** Tells what went wrong. */
  fail(message: string): void;
}

/** Cuts off the beginning and the end of a sound that a visitor gave, and takes that back. */
export class Trimming {
  readonly start = button('Trim');
  readonly undo = button('Undo trimming');
  private trimmer: Trimmer | null = null;
  private before: File | null = null;
  private busy = false;
  private usable = false;
  private forgotten = 0;

  constructor(private readonly of: Trimmed) {
    this.start.addEventListener('click', () => this.open());
    this.undo.addEventListener('click', () => void this.back());
  }

  /** Another sound is there now, or none. */
  forget(): void {
    this.close();
    this.before = null;
    this.forgotten++;
  }

  /** Puts in sight what can be done. */
  arrange(usable: boolean): void {
    this.usable = usable;
    const drawn = usable ? this.of.drawn() : null;
    if (!drawn) this.close();
    this.start.hidden = !drawn || this.trimmer !== null;
    this.undo.hidden = !usable || this.before === null || this.trimmer !== null;
  }

  private open(): void {
    const drawn = this.of.drawn();
    if (!drawn || this.trimmer) return;
    const trimmer = this.trimmer = new Trimmer(drawn);
    trimmer.cancel.addEventListener('click', () => {
      this.close();
      this.arrange(true);
      this.start.focus();
    });
    trimmer.apply.addEventListener('click', () => void this.cut(drawn, trimmer));
    this.arrange(true);
    trimmer.focus();
  }

  private close(): void {
    this.trimmer?.close();
    this.trimmer = null;
  }

  private async cut(drawn: Drawn, trimmer: Trimmer): Promise<void> {
    if (this.busy) return;
    this.busy = true;
    trimmer.apply.disabled = true;
    try {
      const whole = await fileOf(drawn.sound);
      const { from, to } = trimmer.kept;
      const part = await cut(whole, from, to);
      // What was given in between is not cut.
      if (this.trimmer !== trimmer) return;
      this.close();
      await this.replace(part, whole, `Trimmed to ${(to - from).toFixed(1)} seconds.`, this.undo);
    } catch {
      this.of.fail('This browser cannot trim this sound.');
    } finally {
      this.busy = false;
      trimmer.apply.disabled = false;
    }
  }

  private async back(): Promise<void> {
    const { before } = this;
    if (!before || this.busy) return;
    this.busy = true;
    try {
      await this.replace(before, null, 'The whole sound is back.');
    } finally {
      this.busy = false;
    }
  }

  private async replace(sound: File, before: File | null, told: string, focus?: HTMLElement): Promise<void> {
    const [known, forgotten] = [this.before, this.forgotten];
    this.before = before;
    if (await this.of.give(sound, told, focus) || forgotten !== this.forgotten) return;
    this.before = known;
    this.arrange(this.usable);
  }
}

async function fileOf(sound: string | Blob): Promise<File> {
  if (sound instanceof File) return sound;
  const name = typeof sound === 'string' ? decodeURIComponent(sound.split('/').at(-1) ?? '') : 'audio';
  const content = typeof sound === 'string' ? await (await fetch(sound)).blob() : sound;
  return new File([content], name, { type: content.type });
}

const button = (textContent: string): HTMLButtonElement =>
  Object.assign(document.createElement('button'), { type: 'button', className: 'secondary small', textContent, hidden: true });
