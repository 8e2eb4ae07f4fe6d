import { callClient } from './client';
import { showErrors } from './fields';
import type { Mount } from './mount';
import { notify, type Notice } from './notices';
import { Refused } from './problem';
import { conversation } from './resume';
import { store } from './storage';
import type { Message } from './stream';
import { turn } from './turn';
import type { Value } from './values';
import { showCached, showFailure } from './waiting';
import type { Handler, Raised } from './wiring';

/** Runs a handler's events one after another, beside each other or only the last, as its mode says. */
export class Calls {
  private readonly running = new Map<number, number>();
  private readonly next = new Map<number, Raised>();

  constructor(private readonly mount: Mount) {}

  start(handler: Handler, raised: Raised): Promise<void> | undefined {
    const running = this.running.get(handler.id) ?? 0;
    if (running > 0 && handler.mode === 'once') return undefined;
    if (running === 0 || handler.mode !== 'always-last') return this.run(handler, raised);
    this.next.set(handler.id, raised);
    return undefined;
  }

  private async run(handler: Handler, raised: Raised): Promise<void> {
    const values = this.mount.collect(handler.sends);
    if (!values) return;
    this.running.set(handler.id, (this.running.get(handler.id) ?? 0) + 1);
    this.mount.waiting.begin(handler);
    const { signal } = this.mount;
    try {
      if (handler.client) await callClient(this.mount, handler.client, values);
      if (!handler.client?.only) await this.send(handler, values, raised);
    } catch (error) {
      if (!signal.aborted) refuse(this.mount, error);
    } finally {
      if (!signal.aborted) this.finish(handler);
    }
  }

  private finish(handler: Handler): void {
    this.running.set(handler.id, (this.running.get(handler.id) ?? 1) - 1);
    this.mount.waiting.end(handler);
    if (handler.scroll) this.mount.block(handler.updates[0] ?? -1)?.scrollIntoView({ block: 'nearest' });
    const next = this.next.get(handler.id);
    this.next.delete(handler.id);
    const again = next && this.mount.handler(handler.id);
    if (again) void this.start(again, next);
  }

  private async send(handler: Handler, values: Record<string, Value>, raised: Raised, again = true): Promise<void> {
    const { mount } = this;
    const session = await mount.session.open();
    const event = { session, mount: mount.id, call: mount.session.nextCall(), handler: handler.id, values, ...raised };
    try {
      for await (const message of conversation(`/demos/${mount.name}/events${location.search}`, event, mount)) {
        if (message.event !== 'done') await turn();
        receive(mount, handler, message);
      }
    } catch (error) {
      if (!(again && error instanceof Refused && error.sessionEnded)) throw error;
      if (mount.session.drop(session)) {
        notify({ level: 'info', message: 'This demo had been idle for long and started afresh.' });
        mount.remake();
      }
      // Its number may stand for something else by now.
      if (handler.passing) return;
      await this.send(handler, values, raised, false);
    }
  }
}

function receive(mount: Mount, handler: Handler, message: Message): void {
  const content = JSON.parse(message.data || '{}');
  switch (message.event) {
    case 'patch': mount.patch(content.component, content.html, content.value, content.grows); break;
    case 'append': message.stale = !mount.append(content); break;
    case 'queued': mount.waiting.queued(handler, place(content)); break;
    case 'started': mount.waiting.queued(handler, null); break;
    case 'progress': mount.waiting.progress(mount.handler(content.handler), content.html); break;
    case 'notice': notify(content as Notice); break;
    case 'store': keep(content); break;
    case 'cached': showCached(content.components.map(mount.block)); break;
    case 'failed': fail(mount, handler, content); break;
  }
}

function keep({ key, value }: { key: string; value: Value }): void {
  if (!store(key, value)) notify({ level: 'warning', message: 'This browser keeps nothing for this page: its storage is full or switched off.' });
}

function place({ position, estimate }: { position: number; estimate?: number | null }): string {
  return `Number ${position} in the queue` + (estimate ? `, about ${Math.max(1, Math.round(estimate))} s` : '');
}

interface Failure {
  readonly message: string;
  readonly title?: string | null;
  readonly seconds?: number;
  readonly reference?: string | null;
  readonly fields?: Readonly<Record<string, string>> | null;
  readonly detail?: string | null;
}

function fail(mount: Mount, handler: Handler, { reference, fields, ...failure }: Failure): void {
  if (fields && Object.keys(fields).length > 0) {
    showErrors(mount.block, fields);
    return;
  }
  const print = [reference ? `Reference: ${reference}` : '', failure.detail ?? ''].filter(Boolean).join('\n');
  const notice: Notice = { ...failure, level: 'error', detail: print };
  if (!showFailure(handler.updates.map(mount.block), notice)) notify(notice);
}

function refuse(mount: Mount, error: unknown): void {
  if (!(error instanceof Refused)) {
    console.error(error);
    notify({ level: 'error', message: 'This page could not read the answer. Reloading it may help.' });
    return;
  }
  if (error.problem.errors && Object.keys(error.problem.errors).length > 0) showErrors(mount.block, error.problem.errors);
  else notify({ level: 'error', message: error.message });
}
