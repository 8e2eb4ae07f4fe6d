import type { Drawn } from './waveform';

type End = 'from' | 'to';

/** Two handles over a waveform, between which lies what is kept; and what can be done with it. */
export class Trimmer {
  readonly apply = button('primary small', 'Keep this part');
  readonly cancel = button('secondary small', 'Cancel');
  readonly kept = { from: 0, to: 0 };
  private readonly listen = button('secondary small', 'Listen');
  private readonly told = Object.assign(document.createElement('span'), { className: 'media-time' });
  private readonly over = element('media-trim');
  private readonly panel = element('media-trimmer');
  private readonly handles: Readonly<Record<End, HTMLElement>> = { from: this.handle('from', 'Where it begins'), to: this.handle('to', 'Where it ends') };
  private readonly step: number;
  private playing = false;

  constructor(private readonly drawn: Drawn) {
    this.kept.to = drawn.seconds;
    this.step = Math.min(.1, drawn.seconds / 20);
    this.over.append(element('media-cut'), element('media-cut'), this.handles.from, this.handles.to);
    this.panel.append(this.told, this.listen, this.apply, this.cancel);
    this.panel.addEventListener('keydown', event => { if (event.key === 'Escape') this.cancel.click(); });
    this.over.addEventListener('keydown', event => { if (event.key === 'Escape') this.cancel.click(); });
    this.listen.addEventListener('click', () => void this.play());
    drawn.canvas.after(this.over);
    drawn.media.after(this.panel);
    this.show();
  }

  focus(): void { this.handles.from.focus(); }

  /** Takes the handles away. */
  close(): void {
    this.stop();
    this.over.remove();
    this.panel.remove();
  }

  private handle(end: End, label: string): HTMLElement {
    const handle = Object.assign(element(`media-handle ${end}`), { tabIndex: 0, role: 'slider', ariaLabel: label, ariaOrientation: 'horizontal' });
    handle.addEventListener('keydown', event => this.key(end, event));
    handle.addEventListener('pointerdown', event => {
      if (event.button !== 0) return;
      handle.setPointerCapture(event.pointerId);
      handle.focus();
      event.preventDefault();
    });
    handle.addEventListener('pointermove', event => {
      if (!handle.hasPointerCapture(event.pointerId)) return;
      const { left, width } = this.over.getBoundingClientRect();
      this.move(end, (event.clientX - left) / width * this.drawn.seconds);
    });
    return handle;
  }

  private key(end: End, event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    const steps = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -10, PageUp: 10, Home: -Infinity, End: Infinity }[event.key];
    if (steps === undefined) return;
    event.preventDefault();
    this.move(end, this.kept[end] + steps * this.step);
  }

  private move(end: End, to: number): void {
    const [least, most] = this.boundsOf(end);
    this.kept[end] = Math.max(least, Math.min(most, to));
    this.stop();
    this.show();
  }

  // Something is always left.
  private boundsOf(end: End): [number, number] {
    return end === 'from' ? [0, this.kept.to - this.step] : [this.kept.from + this.step, this.drawn.seconds];
  }

  private show(): void {
    const { seconds } = this.drawn;
    for (const end of ['from', 'to'] as const) {
      const handle = this.handles[end];
      const [least, most] = this.boundsOf(end);
      Object.assign(handle, { ariaValueMin: least.toFixed(2), ariaValueMax: most.toFixed(2), ariaValueNow: this.kept[end].toFixed(2), ariaValueText: `${this.kept[end].toFixed(1)} seconds` });
      this.over.style.setProperty(`--${end}`, `${this.kept[end] / seconds * 100}%`);
    }
    this.told.textContent = `${(this.kept.to - this.kept.from).toFixed(1)} of ${seconds.toFixed(1)} seconds`;
    this.apply.disabled = this.kept.from === 0 && this.kept.to === seconds;
  }

  private async play(): Promise<void> {
    const { media } = this.drawn;
    if (this.playing) return this.stop();
    media.currentTime = this.kept.from;
    this.playing = true;
    this.listen.textContent = 'Stop';
    await media.play().catch(() => this.stop());
    this.watch();
  }

  private watch(): void {
    if (!this.playing) return;
    const { media } = this.drawn;
    if (media.paused || media.currentTime >= this.kept.to) this.stop();
    else requestAnimationFrame(() => this.watch());
  }

  private stop(): void {
    if (!this.playing) return;
    this.playing = false;
    this.listen.textContent = 'Listen';
    this.drawn.media.pause();
  }
}

const element = (className: string): HTMLElement => Object.assign(document.createElement('div'), { className });

function button(className: string, textContent: string): HTMLButtonElement {
  return Object.assign(document.createElement('button'), { type: 'button', className, textContent });
}
