import { refusal } from './problem';
import { type Message, messages } from './stream';

/** Waits of 0.2 s, 0.4 s … 5 s, cut short when the browser is online again. */
export const pause = (attempt: number, signal: AbortSignal): Promise<void> => new Promise(resolve => {
  const go = (): void => {
    clearTimeout(timer);
    removeEventListener('online', go);
    signal.removeEventListener('abort', go);
    resolve();
  };
  const timer = setTimeout(go, Math.min(5000, 200 * 2 ** attempt));
  addEventListener('online', go);
  signal.addEventListener('abort', go);
});

export interface Connection {
  readonly signal: AbortSignal;
  /** Called with false when the connection was lost, with true when it is there again. */
  connected(yes: boolean): void;
}

// What a proxy says while the server behind it is away.
const away = new Set([502, 503, 504]);

/** Asks again and again while nobody answers. Throws Refused when the server says no. */
export async function insist(send: (attempt: number) => Promise<Response>, connection: Connection): Promise<Response> {
  for (let attempt = 0; ; attempt++) {
    const response = await send(attempt).catch(() => null);
    connection.signal.throwIfAborted();
    if (response && !away.has(response.status)) {
      connection.connected(true);
      if (!response.ok) throw await refusal(response);
      return response;
    }
    connection.connected(false);
    await pause(attempt, connection.signal);
    connection.signal.throwIfAborted();
  }
}

/** Posts JSON, again and again while nobody answers. Throws Refused when the server says no. */
export const post = (url: string, body: (retry: boolean) => unknown, connection: Connection): Promise<Response> =>
  insist(attempt => fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream, application/json' },
    body: JSON.stringify(body(attempt > 0)),
    signal: connection.signal,
  }), connection);

/** The messages of one event until its `done`, however often the connection drops in between: none is missing, none comes twice. */
export async function* conversation(url: string, event: object, connection: Connection): AsyncGenerator<Message> {
  let last = -1;
  for (let attempt = 0; ; attempt++) {
    // A repeated post may find that the server heard the first one, so it always says where to go on.
    const body = (retry: boolean): object => retry || attempt > 0 ? { ...event, after: last } : event;
    const response = await post(url, body, connection);
    try {
      if (response.body) {
        for await (const message of messages(response.body)) {
          const id = message.id === '' ? last + 1 : Number(message.id);
          if (id <= last) continue;
          last = id;
          attempt = 0;
          yield message;
          if (message.event === 'done') return;
          if (!message.stale) continue;
          last = id - 1;
          break;
        }
      }
    } catch (error) {
      connection.signal.throwIfAborted();
      if (!(error instanceof TypeError || error instanceof DOMException)) throw error;
    }
    connection.connected(false);
    await pause(attempt, connection.signal);
    connection.signal.throwIfAborted();
  }
}
