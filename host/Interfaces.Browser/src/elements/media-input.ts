import { raise } from '../elements';
import { notify } from '../notices';
import { upload } from '../upload';
import { durationOf } from './media/duration';
import type { MediaPlayer } from './media-player';
import type { Drawn } from './media/waveform';
import { type Recorder, recorderView, type RecorderView } from './media/recorder-view';
import { Capture } from './media/capture';
import { lensOf } from './media/lens';
import { reasonOf, Recording } from './media/recording';
import { limitReached, type Pace, paceOf, PieceStream } from './media/streaming';
import { spoken } from './media/time';
import { Trimming } from './media/trimming';
import { toWave } from './media/wave';

/** Where a visitor gives a sound or film: a file, or what the microphone or camera records. */
class MediaInput extends HTMLElement {
  private id_: string | null = null;
  private recording: Recorder | null = null;
  private pieces: PieceStream | null = null;
  private sending: AbortController | null = null;
  private view!: RecorderView;
  private readonly trimming = new Trimming({
    drawn: () => this.cuttable,
    give: async (sound, told, focus) => {
      this.view.say(told, '');
      return this.send(sound, null, focus);
    },
    fail: message => this.view.say('', message),
  });

  /** What is sent: the id that the host gave the file, and how far it has played. */
  get value(): { id: string; position: number } | null {
    return this.id_ ? { id: this.id_, position: this.querySelector<HTMLMediaElement>('media-player > :is(audio, video)')?.currentTime ?? 0 } : null;
  }

  /** Why there is no value now. */
  get trouble(): string | null {
    return this.sending ? 'Wait until the upload has finished.' : null;
  }

  connectedCallback(): void {
    if (this.view) return;
    this.id_ = this.dataset.file ?? null;
    this.view = recorderView(this.kind === 'video');
    this.sources?.after(this.view.panel);
    this.querySelector('.media-actions')?.prepend(this.view.clear, this.trimming.start, this.trimming.undo);
    this.append(this.view.problem, this.view.status);
    this.listen();
    this.draw();
  }

  disconnectedCallback(): void {
    this.stopEverything();
  }

  /** The server's next version of this element. */
  patch(next: Element, takeValue: boolean): void {
    for (const { name, value } of next.attributes) this.setAttribute(name, value);
    for (const name of ['wave', 'sound', 'mirror', 'data-camera', 'data-file', 'data-editable']) if (!next.hasAttribute(name)) this.removeAttribute(name);
    this.patchSources(next);
    // A result in the place of a piece does not end what is being recorded.
    if (takeValue && !(this.pieces && this.dataset.file)) {
      this.stopEverything();
      this.id_ = this.dataset.file ?? null;
      this.trimming.forget();
    }
    const player = next.querySelector('media-player');
    if (player) this.player?.patch?.(player, takeValue);
    this.draw();
  }

  private get kind(): string { return this.getAttribute('kind') ?? 'audio'; }

  private get device(): string { return this.kind === 'video' ? 'camera' : 'microphone'; }

  private get sources(): HTMLElement | null { return this.querySelector('.media-sources'); }

  private get file(): HTMLInputElement | null { return this.querySelector('.media-sources > input'); }

  private get start(): HTMLButtonElement | null { return this.querySelector('.media-record'); }

  private get player(): MediaPlayer | null { return this.querySelector('media-player'); }

  private get disabled(): boolean { return (this.file ?? this.start)?.disabled ?? true; }

  private get maxSeconds(): number { return Number(this.dataset.maxSeconds); }

  private get maxBytes(): number { return Number(this.dataset.maxBytes); }

  // A page says how long a sound may be that is cut: all of its samples are in memory then.
  private get cuttable(): Drawn | null {
    const drawn = this.dataset.editable ? this.player?.drawn ?? null : null;
    return drawn && drawn.seconds > 0 && drawn.seconds <= Number(this.dataset.editable) ? drawn : null;
  }

  private listen(): void {
    this.addEventListener('drawn', () => this.draw());
    this.addEventListener('change', event => {
      if (event.target !== this.file) return;
      event.stopPropagation();
      this.take(this.file?.files?.[0]);
    });
    // The file input's own event would say that there is a value before there is one.
    this.addEventListener('input', event => { if (event.target === this.file) event.stopPropagation(); });
    this.addEventListener('dragover', event => { if (this.file && !this.disabled) event.preventDefault(); });
    this.addEventListener('drop', event => {
      if (!this.file || this.disabled) return;
      event.preventDefault();
      this.take(event.dataTransfer?.files[0]);
    });
    this.addEventListener('click', event => { if ((event.target as Element).closest('.media-record') === this.start && this.start) void this.record(); });
    this.view.pause.addEventListener('click', () => this.pause());
    this.view.stop.addEventListener('click', () => void this.finish());
    this.view.cancel.addEventListener('click', () => { this.sending?.abort(); this.pieces?.giveUp(); });
    this.view.clear.addEventListener('click', () => this.clear());
  }

  private patchSources(next: Element): void {
    const fresh = next.querySelector('.media-sources');
    const pairs = [...this.sources?.children ?? []].map((child, index) => [child, fresh?.children[index]] as const);
    if (fresh && (fresh.children.length !== pairs.length || pairs.some(([child, other]) => child.tagName !== other?.tagName))) {
      this.sources?.replaceChildren(...fresh.children);
      return;
    }
    for (const [child, other] of pairs) (child as HTMLInputElement).disabled = other?.hasAttribute('disabled') ?? false;
  }

  private take(file: File | undefined): void {
    if (!file || this.recording) return;
    this.trimming.forget();
    void this.send(file, 'upload');
  }

  private async record(): Promise<void> {
    if (this.recording || this.pieces || this.disabled) return;
    const pace = paceOf(this);
    this.view.say('', '');
    try {
      const wanted = { video: this.kind === 'video' && lensOf(this), audio: this.kind === 'audio' || this.hasAttribute('sound'), maxBytes: this.maxBytes };
      const recording = await (pace ? Capture.start(() => void this.finish()) : Recording.start(wanted, () => void this.finish()));
      if (!this.isConnected) return recording.discard();
      this.recording = recording;
      if (pace && recording instanceof Capture) void this.stream(recording, pace);
    } catch (error) {
      return this.view.say('', reasonOf(error, this.device));
    }
    raise(this, 'start-recording');
    this.view.say('Recording.', '');
    this.draw();
    this.view.stop.focus();
    this.tick(this.recording);
  }

  private tick(recording: Recorder): void {
    if (this.recording !== recording) return;
    this.view.show(recording);
    if (!this.pieces && recording.seconds >= this.maxSeconds) void this.finish();
    else requestAnimationFrame(() => this.tick(recording));
  }

  // The handlers are given what is recorded while it is recorded; nothing of it stays here.
  private async stream(capture: Capture, pace: Pace): Promise<void> {
    const pieces = this.pieces = new PieceStream(this, pace, ({ id }) => { this.id_ = id; });
    const ending = await pieces.run(() => capture.take());
    capture.discard();
    if (this.pieces !== pieces) return;
    this.recording = this.pieces = this.id_ = null;
    this.view.say(`Recorded ${spoken(capture.seconds)}.`, ending instanceof Error ? ending.message : '');
    if (ending === 'over') notify({ level: 'info', message: limitReached(pace) });
    this.draw();
    void raise(this, 'stop-recording');
    this.start?.focus({ preventScroll: true });
  }

  private pause(): void {
    const { recording } = this;
    if (!recording) return;
    if (recording.paused) recording.resume();
    else recording.pause();
    if (recording.paused) raise(this, 'pause-recording');
    this.view.say(recording.paused ? 'Paused.' : 'Recording.', '');
    this.view.pause.textContent = recording.paused ? 'Go on' : 'Pause';
  }

  private async finish(): Promise<void> {
    const { recording } = this;
    if (!recording) return;
    this.recording = null;
    if (!(recording instanceof Recording)) {
      recording.discard();
      this.pieces?.stop();
      return this.draw();
    }
    const seconds = recording.seconds;
    const file = await recording.stop();
    this.view.say(`Recorded ${spoken(seconds)}.`, '');
    await this.send(file, 'stop-recording');
  }

  // Takes a file as the value. Whether it could.
  private async send(file: File, event: string | null, focus: HTMLElement = this.view.clear): Promise<boolean> {
    this.sending?.abort();
    const sending = this.sending = new AbortController();
    this.view.progress.removeAttribute('value');
    this.view.say(null, '');
    this.draw();
    try {
      const ready = await this.prepare(file, event === 'upload');
      if (sending.signal.aborted) return false;
      const { id } = await upload(this, ready, { signal: sending.signal, onProgress: (sent, total) => { this.view.progress.value = total > 0 ? sent / total : 1; } });
      if (this.sending !== sending) return false;
      this.id_ = id;
      this.player?.show(ready);
    } catch (error) {
      if (this.sending === sending && !sending.signal.aborted) this.view.say('', error instanceof Error ? error.message : String(error));
      return false;
    } finally {
      if (this.sending === sending) this.sending = null;
      if (this.file) this.file.value = '';
      this.draw();
    }
    this.dispatchEvent(new Event('input', { bubbles: true }));
    if (event) raise(this, event);
    focus.focus({ preventScroll: true });
    return true;
  }

  private async prepare(file: File, isUpload: boolean): Promise<File> {
    if (file.size > this.maxBytes) throw new Error(`This file has ${file.size.toLocaleString('en')} bytes; at most ${this.maxBytes.toLocaleString('en')} are taken.`);
    if (isUpload && (await durationOf(file, this.kind) ?? 0) > this.maxSeconds + 1) throw new Error(`This is too long: at most ${spoken(this.maxSeconds)} are taken.`);
    if (!this.hasAttribute('wave')) return file;
    try {
      return await toWave(file);
    } catch {
      throw new Error('This browser cannot read this file as sound.');
    }
  }

  private clear(): void {
    this.id_ = null;
    this.trimming.forget();
    this.player?.clear();
    this.view.say('', '');
    this.draw();
    (this.file ?? this.start)?.focus();
    raise(this, 'clear');
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }

  private stopEverything(): void {
    this.recording?.discard();
    this.pieces?.giveUp();
    this.recording = this.pieces = null;
    this.sending?.abort();
    this.sending = null;
  }

  private draw(): void {
    const sends = this.sending !== null || (this.pieces !== null && this.recording === null);
    const busy = this.recording !== null || sends;
    if (this.sources) this.sources.hidden = busy || this.id_ !== null;
    if (this.player) this.player.hidden = busy || this.id_ === null;
    this.view.clear.hidden = busy || this.id_ === null;
    this.view.clear.disabled = this.disabled;
    this.trimming.arrange(!busy && this.id_ !== null && !this.disabled);
    this.view.arrange(this.recording, sends);
  }
}

customElements.define('media-input', MediaInput);
