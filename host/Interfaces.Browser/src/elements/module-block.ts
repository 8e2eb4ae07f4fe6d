import { raise } from '../elements';
import { mountOf } from '../mounts';
import { upload, type UploadedFile, type UploadOptions } from '../upload';

/** What a script's module is given beside its element. */
interface Api {
  value: unknown;
  readonly props: Readonly<Record<string, unknown>>;
  readonly enabled: boolean;
  readonly signal: AbortSignal;
  raise(event: string, data?: unknown): void;
  upload(file: File, options?: UploadOptions): Promise<UploadedFile>;
  call(name: string, ...values: unknown[]): Promise<unknown>;
}

interface Module {
  connect?(element: HTMLElement, api: Api): (() => void) | void;
}

/** A component of a script's own: holds its value and properties, and connects it to the module that the script brought along. */
class ModuleBlock extends HTMLElement {
  private json: string | null = null;
  private end = new AbortController();
  private source: string | null = null;
  private updated: (() => void) | void = undefined;

  connectedCallback(): void {
    this.json ??= this.dataset.json ?? null;
    void this.connect();
  }

  disconnectedCallback(): void {
    this.end.abort();
    this.source = null;
  }

  get value(): unknown { return this.json === null ? undefined : JSON.parse(this.json); }

  set value(value: unknown) {
    const json = JSON.stringify(value ?? null);
    if (json === this.json) return;
    this.json = json;
    this.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** The server's next version: its content is morphed as any other; the module hears of it afterwards. */
  patch(next: HTMLElement, takeValue: boolean): boolean {
    if (takeValue) this.json = next.dataset.json ?? null;
    queueMicrotask(() => void this.connect());
    return true;
  }

  private async connect(): Promise<void> {
    const source = this.getAttribute('src');
    if (!this.isConnected || !source) return;
    if (source === this.source) {
      this.dataset.connected = '';
      return this.updated?.();
    }
    this.source = source;
    this.end.abort();
    this.end = new AbortController();
    this.updated = undefined;
    try {
      const module = await import(new URL(source, location.href).href) as Module;
      if (source !== this.source) return;
      if (typeof module.connect !== 'function') throw new Error(`${source} exports no function connect(element, api).`);
      this.updated = module.connect(this, this.api(this.end.signal));
      this.dataset.connected = '';
    } catch (error) {
      console.error(error);
    }
  }

  private api(signal: AbortSignal): Api {
    const block = this;
    return {
      signal,
      get value() { return block.value; },
      set value(value: unknown) { block.value = value; },
      get props() { return JSON.parse(block.dataset.props ?? '{}') as Record<string, unknown>; },
      get enabled() { return !block.hasAttribute('data-disabled'); },
      raise: (event, data = null) => raise(block, event, data),
      upload: (file, options) => upload(block, file, options),
      call: (name, ...values) => call(block, signal, name, values),
    };
  }
}

/** Calls a function that the script serves; what it throws for visitors to read is thrown here. */
async function call(block: HTMLElement, signal: AbortSignal, name: string, values: unknown[]): Promise<unknown> {
  const mount = mountOf(block);
  if (!mount) throw new Error('The component is in no demo.');
  const number = Number(block.closest<HTMLElement>('[data-block]')?.dataset.block);
  const response = await fetch(`/demos/${mount.name}/functions`, {
    method: 'POST', signal, headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ session: await mount.session.open(), block: number, function: name, arguments: values }),
  });
  const answer = await response.json() as { result?: unknown; detail?: string };
  if (!response.ok) throw new Error(answer.detail ?? response.statusText);
  return answer.result;
}

customElements.define('module-block', ModuleBlock);
