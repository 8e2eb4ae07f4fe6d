import { type Change, type EditAnswer, sendEdit } from './server';

/** What the visitor changed and the server has not taken yet; sent one batch after another. */
export class Changes {
  private pending: Change[] = [];
  private sending = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly taken: (changes: readonly Change[], answer: EditAnswer) => void,
    private readonly refused: (changes: readonly Change[], answer: EditAnswer) => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  version = 0;
  step = 0;

  get isEmpty(): boolean {
    return this.pending.length === 0;
  }

  /** What an event says of the table: which rows it means, and what was changed in them. */
  get value(): { version: number; step: number; changes: Change[] } {
    return { version: this.version, step: this.step, changes: [...this.pending] };
  }

  /** The server's rows are these now. */
  begin(version: number, step: number): void {
    this.version = version;
    this.step = step;
    this.pending = [];
  }

  add(changes: readonly Change[]): void {
    this.pending.push(...changes);
    void this.flush();
  }

  private async flush(): Promise<void> {
    if (this.sending || this.pending.length === 0) return;
    this.sending = true;
    const batch = [...this.pending];
    const { version } = this;
    try {
      const answer = await sendEdit(this.host, version, this.step, batch);
      if (version !== this.version) return;
      if (answer.refused) {
        this.begin(answer.version, answer.step);
        this.refused(batch, answer);
      } else {
        this.pending.splice(0, batch.length);
        this.step = answer.step;
        this.taken(batch, answer);
      }
    } catch (error) {
      this.pending = [];
      this.failed(error);
    } finally {
      this.sending = false;
      void this.flush();
    }
  }
}
