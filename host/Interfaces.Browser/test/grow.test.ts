import { byId, page } from './dom';
import { request, settle } from './server';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { connectEvents } from '../src/events';
import { Mount } from '../src/mount';
import { turn } from '../src/turn';

let mount: Mount;
connectEvents(() => mount);

const block = (content: string) => `<div id="d1-2" class="component" data-block="2">${content}</div>`;
const prose = (html: string) => block(`<div class="prose" id="d1-2-text">${html}</div>`);
const area = (text: string) => block(`<textarea id="d1-2-text" data-value="text" readonly>${text}</textarea>`);
const patch = (html: string, to: number) => ({ component: 2, html, value: true, grows: { target: 'd1-2-text', to } });
const piece = (from: number, to: number, rest: object) => ({ target: 'd1-2-text', from, to, ...rest });

async function start(content: string) {
  page(`<section class="demo" id="d1" data-demo="telling" data-opened="s1"><div id="d1-1" class="component" data-block="1"><button id="d1-1-input" data-value="button">Go</button></div>${content}
    <script type="application/json" class="wiring">${JSON.stringify({ handlers: [{ id: 0, on: [{ component: 1, event: 'click' }], sends: [], updates: [2], mode: 'once' }] })}</script></section>`);
  mount = new Mount(byId<HTMLElement>('d1'));
  byId('d1-1-input').click();
  return (await request()).stream();
}

beforeEach(() => mount?.close());

test('text that is added to a control follows what is there', async () => {
  const stream = await start(area('x'));
  stream.message(0, 'patch', patch(area('a'), 1));
  stream.message(1, 'append', piece(1, 3, { text: 'bc' }));
  stream.message(2, 'append', piece(3, 5, { text: '\nd' }));
  await settle();
  assert.equal(byId('d1-2-text').value, 'abc\nd');
});

test('what is closed stays, and what is open gives way to what comes', async () => {
  const stream = await start(prose('<p>x</p>'));
  stream.message(0, 'patch', patch(prose('<p>one</p>\n<p>tw</p>\n'), 7));
  stream.message(1, 'append', piece(7, 8, { closed: '<p>one</p>\n', open: '<p>two</p>\n', fresh: true }));
  await settle();
  const first = document.querySelector('#d1-2-text p');
  stream.message(2, 'append', piece(8, 9, { text: '!' }));
  await settle();
  assert.equal(byId('d1-2-text').innerHTML, '<p>one</p>\n<p>two!</p>\n');
  stream.message(3, 'append', piece(9, 12, { closed: '<p>two!</p>\n', open: '<ul><li>th</li></ul>\n' }));
  stream.message(4, 'append', piece(12, 14, { text: 'is' }));
  await settle();
  assert.equal(byId('d1-2-text').innerHTML, '<p>one</p>\n<p>two!</p>\n<ul><li>this</li></ul>\n');
  assert.equal(document.querySelector('#d1-2-text p'), first);
});

test('text goes into code in a block of its own, and after code in a line', async () => {
  const stream = await start(prose('<pre><code>a</code></pre>\n'));
  stream.message(0, 'patch', patch(prose('<pre><code>a</code></pre>\n'), 1));
  stream.message(1, 'append', piece(1, 2, { text: 'b' }));
  await settle();
  assert.equal(byId('d1-2-text').innerHTML, '<pre><code>ab</code></pre>\n');
  stream.message(2, 'patch', patch(prose('<p>the <code>a</code></p>\n'), 1));
  stream.message(3, 'append', piece(1, 2, { text: ' is' }));
  await settle();
  assert.equal(byId('d1-2-text').innerHTML, '<p>the <code>a</code> is</p>\n');
});

test('what does not continue the text that is there is asked for again', async () => {
  const stream = await start(prose('<p>x</p>'));
  stream.message(0, 'patch', patch(prose('<p>one</p>'), 3));
  stream.message(1, 'append', piece(5, 6, { text: '!' }));
  const again = await request();
  assert.equal(again.body.after, 0);
  assert.equal(byId('d1-2-text').innerHTML, '<p>one</p>');
  again.stream().message(1, 'patch', patch(prose('<p>one by one!</p>'), 11));
  await settle();
  assert.equal(byId('d1-2-text').innerHTML, '<p>one by one!</p>');
});

test('a patch of what is around a text makes the next piece not fit', async () => {
  const stream = await start(block(`<div data-block="3"><div class="prose" id="d1-2-text"><p>x</p></div></div>`));
  stream.message(0, 'patch', { ...patch(`<div data-block="3"><div class="prose" id="d1-2-text"><p>one</p></div></div>`, 3), component: 3 });
  stream.message(1, 'patch', { component: 2, html: block(`<div data-block="3"><div class="prose" id="d1-2-text"><p>one two</p></div></div>`), value: false });
  stream.message(2, 'append', piece(3, 4, { text: '!' }));
  assert.equal((await request()).body.after, 1);
});

test('what is to be seen changes at once after a rest, and then once a frame', async () => {
  Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  try {
    await turn();
    const began = performance.now();
    while (performance.now() < began + 10);
    let waited = true;
    const next = turn().then(() => { waited = false; });
    await Promise.resolve();
    assert.equal(waited, true);
    await next;
  } finally {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  }
});
