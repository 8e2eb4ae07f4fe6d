/** One message of a Server-Sent Events stream. */
export interface Message {
  readonly id: string;
  readonly event: string;
  readonly data: string;
  /** Set by who reads it and cannot use it: it is asked for again. */
  stale?: boolean;
}

/** Cuts a stream of Server-Sent Events text, which arrives in pieces of any size, into messages. */
export class MessageParser {
  private rest = '';
  private id = '';
  private event = '';
  private data: string[] = [];

  *push(piece: string): Generator<Message> {
    const lines = (this.rest + piece).split(/\r\n|\n|\r(?!$)/);
    this.rest = lines.pop() ?? '';
    for (const line of lines) {
      if (line !== '') this.field(line);
      else if (this.data.length > 0) yield this.take();
      else this.event = '';
    }
  }

  private field(line: string): void {
    const colon = line.indexOf(':');
    if (colon === 0) return; // A comment, sent to keep the connection alive.
    const name = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (name === 'id') this.id = value;
    else if (name === 'event') this.event = value;
    else if (name === 'data') this.data.push(value);
  }

  private take(): Message {
    const message = { id: this.id, event: this.event || 'message', data: this.data.join('\n') };
    this.event = '';
    this.data = [];
    return message;
  }
}

export async function* messages(body: ReadableStream<Uint8Array>): AsyncGenerator<Message> {
  const parser = new MessageParser();
  const reader = body.getReader();
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield* parser.push(decoder.decode(value, { stream: true }));
    }
  } finally {
    reader.cancel().catch(() => undefined); // The connection may already be gone, which is what is wanted.
  }
}
