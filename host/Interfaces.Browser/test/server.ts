// Stands in for the server: every fetch is a request that the test answers.
export interface Request {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  /** How many bytes were sent, where they are no JSON. */
  readonly size: number;
  readonly body: Record<string, unknown>;
  /** Starts a stream and returns what writes to it and ends it. */
  stream(): { send(text: string): void; message(id: number, event: string, data?: unknown): void; end(): void; fail(): void };
  json(value: unknown, status?: number, type?: string): void;
  lose(): void;
}

const arrived: Request[] = [];
const waiting: ((request: Request) => void)[] = [];

globalThis.fetch = ((url: string, { method = 'GET', headers = {}, body, signal }: { method?: string; headers?: Record<string, string>; body?: string | ArrayBuffer; signal?: AbortSignal } = {}) => new Promise<Response>((resolve, reject) => {
  signal?.addEventListener('abort', () => reject(signal.reason));
  const request: Request = {
    url,
    method,
    headers,
    size: body instanceof ArrayBuffer ? body.byteLength : 0,
    body: JSON.parse(typeof body === 'string' ? body : 'null'),
    stream() {
      let controller!: ReadableStreamDefaultController<Uint8Array>;
      const encoder = new TextEncoder();
      resolve(new Response(new ReadableStream<Uint8Array>({ start(given) { controller = given; } }), { headers: { 'content-type': 'text/event-stream' } }));
      const send = (text: string): void => controller.enqueue(encoder.encode(text));
      return {
        send,
        message: (id, event, data = {}) => send(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
        end: () => controller.close(),
        fail: () => controller.error(new TypeError('connection lost')),
      };
    },
    json: (value, status = 200, type = 'application/json') => resolve(new Response(JSON.stringify(value), { status, headers: { 'content-type': type } })),
    lose: () => reject(new TypeError('connection lost')),
  };
  const next = waiting.shift();
  if (next) next(request);
  else arrived.push(request);
})) as typeof fetch;

/** The next request, now or when it comes. */
export function request(): Promise<Request> {
  const ready = arrived.shift();
  return ready ? Promise.resolve(ready) : new Promise(resolve => waiting.push(resolve));
}

/** How many requests came that nobody has asked for. */
export const pending = (): number => arrived.length;

/** Lets everything happen that is due. */
export async function settle(): Promise<void> {
  for (let i = 0; i < 20; i++) await new Promise(resolve => setImmediate(resolve));
}
