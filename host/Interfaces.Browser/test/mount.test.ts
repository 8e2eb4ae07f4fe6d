import { byId, page } from './dom';
import { pending, request, settle } from './server';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { connectEvents } from '../src/events';
import { Mount } from '../src/mount';
import { connectNotices } from '../src/notices';

let mount: Mount;
connectEvents(() => mount);

const section = (handlers: object[], text = 'a') => `<section class="demo" id="d1" data-demo="echo">
  <div id="d1-1" class="component" data-block="1" data-key="textbox:Name:0"><textarea id="d1-1-input" rows="1" data-value="text">${text}</textarea><p class="error" id="d1-1-error"></p></div>
  <div id="d1-2" class="component" data-block="2"><button id="d1-2-input" data-value="button">Go</button></div>
  <div id="d1-3" class="component output" data-block="3" data-key="json:Out:0"></div>
  <script type="application/json" class="wiring">${JSON.stringify({ handlers })}</script></section>`;
const handler = (mode = 'once', event = 'click', component = 2) => ({ id: 0, on: [{ component, event }], sends: [1], updates: [3], mode });
const output = (text: string) => ({ component: 3, html: `<div id="d1-3" class="component output" data-block="3" data-key="json:Out:0">${text}</div>`, value: true });
const notices = () => [...document.querySelectorAll('.notice')].map(notice => notice.textContent);

async function start(handlers: object[]): Promise<void> {
  page(section(handlers));
  connectNotices();
  for (const notice of document.querySelectorAll('.notice')) notice.remove();
  mount = new Mount(byId<HTMLElement>('d1'));
}

async function open(id = 's1'): Promise<void> {
  const opening = await request();
  assert.equal(opening.url, '/demos/echo/sessions');
  opening.json({ session: id }, 201);
}

beforeEach(() => mount?.close());

test('nothing is asked of the server before someone touches the demo', async () => {
  await start([handler()]);
  await settle();
  assert.equal(pending(), 0);
});

test('a click opens the session once, sends the values and shows the answer', async () => {
  await start([handler()]);
  byId('d1-1-input').value = 'hello';
  byId('d1-2-input').click();
  await open();
  const event = await request();
  assert.equal(event.url, '/demos/echo/events');
  assert.deepEqual(event.body, { session: 's1', mount: 'd1', call: 1, handler: 0, values: { 1: 'hello' }, trigger: 0, data: null });
  assert.equal(byId('d1-3').className, 'component output waiting');
  assert.equal(byId('d1-2-input').getAttribute('aria-disabled'), 'true');
  const stream = event.stream();
  stream.message(0, 'started');
  stream.message(1, 'patch', output('hello'));
  await settle();
  assert.equal(byId('d1-3').textContent, 'hello');
  assert.equal(byId('d1-3').getAttribute('aria-busy'), 'true');
  stream.message(2, 'done');
  await settle();
  assert.equal(byId('d1-3').hasAttribute('aria-busy'), false);
  assert.equal(byId('d1-2-input').hasAttribute('aria-disabled'), false);
});

test('once: an event is dropped while its handler runs', async () => {
  await start([handler()]);
  byId('d1-2-input').click();
  byId('d1-2-input').click();
  await open();
  const stream = (await request()).stream();
  await settle();
  assert.equal(pending(), 0);
  stream.message(0, 'done');
  await settle();
  byId('d1-2-input').click();
  assert.equal((await request()).body.call, 2);
});

test('multiple: events run beside each other', async () => {
  await start([handler('multiple')]);
  byId('d1-2-input').click();
  byId('d1-2-input').click();
  await open();
  assert.deepEqual([(await request()).body.call, (await request()).body.call], [1, 2]);
});

test('always-last: of the events while one runs only the last is run, with its values', async () => {
  await start([handler('always-last', 'change', 1)]);
  const type = (text: string) => { byId('d1-1-input').value = text; byId('d1-1-input').dispatchEvent(new Event('input', { bubbles: true })); };
  type('a');
  await open();
  const stream = (await request()).stream();
  type('ab');
  type('abc');
  await settle();
  assert.equal(pending(), 0);
  stream.message(0, 'done');
  const second = await request();
  assert.deepEqual(second.body.values, { 1: 'abc' });
  second.stream().message(0, 'done');
  await settle();
  assert.equal(pending(), 0);
});

test('Enter submits one line, Shift+Enter does not', async () => {
  await start([handler('once', 'submit', 1)]);
  const press = (shiftKey: boolean) => byId('d1-1-input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey, bubbles: true, cancelable: true }));
  assert.equal(press(true), true);
  assert.equal(press(false), false);
  await open();
  assert.equal((await request()).body.handler, 0);
});

test('several lines: Shift+Enter submits, Enter does not', async () => {
  await start([handler('once', 'submit', 1)]);
  byId<HTMLTextAreaElement>('d1-1-input').rows = 3;
  const press = (shiftKey: boolean) => byId('d1-1-input').dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', shiftKey, bubbles: true, cancelable: true }));
  assert.equal(press(false), true);
  assert.equal(press(true), false);
  await open();
  await request();
});

test('a lost connection is taken up after the last message, without anything twice', async () => {
  await start([handler()]);
  byId('d1-2-input').click();
  await open();
  const first = (await request()).stream();
  first.message(0, 'patch', output('one'));
  first.message(1, 'notice', { level: 'info', message: 'Once.' });
  await settle();
  first.fail();
  await settle();
  assert.equal(byId<HTMLElement>('d1').dataset.state, 'reconnecting');
  assert.equal(document.querySelector('.connection')?.textContent, 'Reconnecting…');
  (await request()).lose();
  const again = await request();
  assert.deepEqual([again.body.call, again.body.after], [1, 1]);
  const second = again.stream();
  second.message(1, 'notice', { level: 'info', message: 'Once.' });
  second.message(2, 'patch', output('two'));
  second.message(3, 'done');
  await settle();
  assert.equal(byId('d1-3').textContent, 'two');
  assert.equal(document.querySelector('.connection'), null);
  assert.equal(notices().length, 1);
});

test('a stream that ends without done is taken up too, from the start when nothing came', async () => {
  await start([handler()]);
  byId('d1-2-input').click();
  await open();
  (await request()).stream().end();
  const again = await request();
  assert.equal(again.body.after, -1);
  again.stream().message(0, 'done');
});

test('an unanswered event is sent again under the same number', async () => {
  await start([handler()]);
  byId('d1-2-input').click();
  await open();
  (await request()).lose();
  const again = await request();
  assert.deepEqual([again.body.call, again.body.after], [1, -1]);
});

test('a session that ended is replaced once, the visitor is told, and the event is sent again', async () => {
  await start([handler()]);
  byId('d1-2-input').click();
  await open();
  const ended = { type: 'session-ended', title: 'The session ended', status: 410 };
  (await request()).json(ended, 410, 'application/problem+json');
  await open('s2');
  const again = await request();
  assert.deepEqual([again.body.session, again.body.call], ['s2', 1]);
  assert.match(notices().join(), /started afresh/);
  again.json(ended, 410, 'application/problem+json');
  await settle();
  assert.equal(pending(), 0);
  assert.equal(byId('d1-3').classList.contains('waiting'), false);
});

test('a refusal names the field, which gets the focus and loses the error when it changes', async () => {
  await start([handler()]);
  byId('d1-2-input').click();
  await open();
  (await request()).json({ status: 422, errors: { 1: 'Write a name.' } }, 422, 'application/problem+json');
  await settle();
  assert.equal(byId('d1-1-error').textContent, 'Write a name.');
  assert.equal(byId('d1-1-input').getAttribute('aria-invalid'), 'true');
  assert.equal(document.activeElement, byId('d1-1-input'));
  byId('d1-1-input').dispatchEvent(new Event('input', { bubbles: true }));
  assert.equal(byId('d1-1-error').textContent, '');
  assert.equal(byId('d1-1-input').hasAttribute('aria-invalid'), false);
});

test('a refusal without fields is a notice', async () => {
  await start([handler()]);
  byId('d1-2-input').click();
  await open();
  (await request()).json({ status: 400, detail: 'Too much.' }, 400, 'application/problem+json');
  await settle();
  assert.deepEqual(notices(), ['Too much.']);
});

test('a failure is said in the output, with its reference, and goes with the next run', async () => {
  await start([handler()]);
  byId('d1-2-input').click();
  await open();
  const stream = (await request()).stream();
  stream.message(0, 'failed', { message: 'It went wrong.', reference: 'r7' });
  stream.message(1, 'done');
  await settle();
  assert.equal(byId('d1-3').classList.contains('failed'), true);
  assert.match(byId('d1-3').querySelector('.failure[role=alert]')?.textContent ?? '', /It went wrong.*r7/);
  byId('d1-2-input').click();
  await request();
  assert.equal(byId('d1-3').classList.contains('failed'), false);
  assert.equal(byId('d1-3').querySelector('.failure'), null);
});

test('a place in the queue is shown while waiting', async () => {
  await start([handler()]);
  byId('d1-2-input').click();
  await open();
  const stream = (await request()).stream();
  stream.message(0, 'queued', { position: 2, estimate: 1.5 });
  await settle();
  assert.equal(byId('d1-3').dataset.queue, 'Number 2 in the queue, about 2 s');
  stream.message(1, 'started');
  await settle();
  assert.equal(byId('d1-3').dataset.queue, undefined);
});

test('what is to be stored is stored', async () => {
  await start([handler()]);
  byId('d1-2-input').click();
  await open();
  (await request()).stream().message(0, 'store', { key: 'k', value: [1] });
  await settle();
  assert.equal(localStorage.getItem('interfaces:value:k'), '[1]');
});

test('a load handler runs by itself', async () => {
  await start([{ ...handler('once', 'load'), on: [{ component: null, event: 'load' }] }]);
  await open();
  assert.equal((await request()).body.handler, 0);
});

test('a new version keeps what was typed, drops the session and leaves the running event', async () => {
  await start([handler()]);
  byId('d1-1-input').value = 'typed';
  byId('d1-2-input').click();
  await open();
  await request();
  mount.replace(section([{ ...handler(), id: 9 }], 'fresh').replaceAll('d1-1', 'd1-7').replace('data-block="1"', 'data-block="7"'));
  assert.equal(byId('d1-7-input').value, 'typed');
  assert.equal(byId('d1-1-input'), null);
  assert.equal(byId('d1-3').classList.contains('waiting'), false);
  byId('d1-2-input').click();
  await open('s2');
  const event = await request();
  assert.deepEqual([event.body.session, event.body.call, event.body.handler], ['s2', 1, 9]);
});
