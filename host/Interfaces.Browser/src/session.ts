import { type Connection, post } from './resume';

/** The server's memory of one demo on this page: opened at the first touch, once. */
export class Session {
  private opening: Promise<string> | null = null;
  private current: string | null = null;
  private calls = 0;

  /** The server may have opened it already, for a page that came by a link. */
  constructor(private readonly name: string, private readonly connection: Connection, opened?: string) {
    if (!opened) return;
    this.current = opened;
    this.opening = Promise.resolve(opened);
  }

  open(): Promise<string> {
    return this.opening ??= this.request().catch((error: unknown) => {
      this.opening = null;
      throw error;
    });
  }

  /** The number of the next event: the server knows a repeated one by it. */
  nextCall(): number {
    return ++this.calls;
  }

  /** Forgets a session that the server forgot. Returns false when that was already known. */
  drop(id: string): boolean {
    if (this.current !== id) return false;
    this.current = this.opening = null;
    this.calls = 0;
    return true;
  }

  /** The visitor leaves the page: nothing need run for it any more. */
  leave(): void {
    if (this.current === null) return;
    navigator.sendBeacon(`/demos/${this.name}/sessions/end`, new Blob([JSON.stringify({ session: this.current })], { type: 'application/json' }));
    this.drop(this.current);
  }

  private async request(): Promise<string> {
    const response = await post(`/demos/${this.name}/sessions`, () => ({}), this.connection);
    const { session } = await response.json() as { session: string };
    this.current = session;
    return session;
  }
}
