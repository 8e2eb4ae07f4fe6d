import { page } from './dom';
import { pending, request, settle } from './server';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { connectMounts } from '../src/mounts';
import { upload } from '../src/upload';

const kilobyte = 1024;
const file = (size: number): File => new File([new Uint8Array(size)], 'a.bin', { type: 'image/png' });
const finished = { id: 'f1', name: 'a.bin', size: 700 * kilobyte, type: 'image/png' };
const problem = (status: number, detail: string, type = ''): [object, number, string] => [{ status, detail, type }, status, 'application/problem+json'];

function start(): Element {
  const section = page('<section class="demo" id="d1" data-demo="echo"><p></p><script type="application/json" class="wiring">{"handlers":[]}</script></section>');
  connectMounts();
  return section.querySelector('p')!;
}

async function open(session = 's1'): Promise<void> {
  const opening = await request();
  assert.equal(opening.url, '/demos/echo/sessions');
  opening.json({ session }, 201);
}

async function begin(): Promise<void> {
  const beginning = await request();
  assert.deepEqual([beginning.method, beginning.url, beginning.headers['demo-session']], ['POST', '/demos/echo/uploads', 's1']);
  assert.deepEqual(beginning.body, { name: 'a.bin', size: 700 * kilobyte, type: 'image/png' });
  beginning.json({ upload: 'u1', received: 0, maxPartBytes: 512 * kilobyte }, 201);
}

beforeEach(() => { page('<p></p>'); connectMounts(); });

test('a file goes in parts, which grow while they are quick, and tells how far it is', async () => {
  const told: number[] = [];
  const sent = upload(start(), file(700 * kilobyte), { onProgress: (done, total) => told.push(Math.round(100 * done / total)) });
  await open();
  await begin();
  const first = await request();
  assert.deepEqual([first.method, first.url, first.headers['upload-offset'], first.size], ['PATCH', '/demos/echo/uploads/u1', '0', 256 * kilobyte]);
  assert.equal(first.headers['content-type'], 'application/octet-stream');
  first.json({ upload: 'u1', received: 256 * kilobyte, maxPartBytes: 512 * kilobyte });
  const second = await request();
  assert.deepEqual([second.headers['upload-offset'], second.size], [String(256 * kilobyte), 444 * kilobyte]);
  second.json({ upload: 'u1', received: 700 * kilobyte, maxPartBytes: 512 * kilobyte, file: finished });
  assert.deepEqual(await sent, finished);
  assert.deepEqual(told, [0, 37, 100]);
});

test('after a lost connection the host is asked how far it got', async () => {
  const sent = upload(start(), file(700 * kilobyte));
  await open();
  await begin();
  (await request()).lose();
  const asking = await request();
  assert.deepEqual([asking.method, asking.url], ['GET', '/demos/echo/uploads/u1']);
  asking.json({ upload: 'u1', received: 100 * kilobyte, maxPartBytes: 512 * kilobyte });
  const next = await request();
  assert.equal(next.headers['upload-offset'], String(100 * kilobyte));
  next.json({ upload: 'u1', received: 700 * kilobyte, maxPartBytes: 512 * kilobyte, file: finished });
  assert.deepEqual(await sent, finished);
});

test('what the host does not take is said in its words', async () => {
  const sent = upload(start(), file(700 * kilobyte));
  await open();
  (await request()).json(...problem(413, 'The file has 700 kB; 1 kB are allowed.'));
  await assert.rejects(sent, { message: 'The file has 700 kB; 1 kB are allowed.' });
});

test('a session that has ended is opened anew, and the file sent from its beginning', async () => {
  const sent = upload(start(), file(700 * kilobyte));
  await open();
  await begin();
  (await request()).json(...problem(410, 'The session has ended.', 'session-ended'));
  await open('s2');
  const beginning = await request();
  assert.deepEqual([beginning.method, beginning.headers['demo-session']], ['POST', 's2']);
  beginning.json({ upload: 'u2', received: 0, maxPartBytes: 512 * kilobyte, file: finished }, 201);
  assert.deepEqual(await sent, finished);
});

test('an upload that is cancelled is taken back from the host', async () => {
  const stop = new AbortController();
  const sent = upload(start(), file(700 * kilobyte), { signal: stop.signal });
  await open();
  await begin();
  await request();
  stop.abort();
  await assert.rejects(sent, { name: 'AbortError' });
  const cancelling = await request();
  assert.deepEqual([cancelling.method, cancelling.url], ['DELETE', '/demos/echo/uploads/u1']);
  await settle();
  assert.equal(pending(), 0);
});

test('a file that cannot be read any more is said to be, not tried for ever', async () => {
  const gone = file(700 * kilobyte);
  gone.slice = () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }) as Blob;
  const sent = upload(start(), gone);
  await open();
  await begin();
  await assert.rejects(sent, { message: 'a.bin cannot be read. Choose it again.' });
  assert.equal(pending(), 0);
});
