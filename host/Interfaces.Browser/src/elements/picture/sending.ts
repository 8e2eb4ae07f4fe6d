import { upload } from '../../upload';

/** A file on its way to the host: how far it is, and a button that stops it. */
export class Sending {
  readonly panel = document.createElement('div');
  private readonly bar = document.createElement('progress');
  private readonly end = new AbortController();

  constructor(private readonly origin: Element, name: string) {
    const cancel = document.createElement('button');
    Object.assign(cancel, { type: 'button', className: 'secondary small', textContent: 'Cancel' });
    cancel.addEventListener('click', () => this.stop());
    this.bar.setAttribute('aria-label', `Uploading ${name}`);
    this.panel.className = 'sending';
    this.panel.append(this.bar, cancel);
  }

  get stopped(): boolean { return this.end.signal.aborted; }

  stop(): void { this.end.abort(); }

  /** Sends the file; null when it was stopped. */
  async send(file: File): Promise<{ id: string; name: string } | null> {
    try {
      return await upload(this.origin, file, { signal: this.end.signal, onProgress: (sent, total) => { this.bar.value = total > 0 ? sent / total : 1; } });
    } catch (error) {
      if (this.stopped) return null;
      throw error;
    } finally {
      this.panel.remove();
    }
  }
}
