import { page } from './dom';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Handler, match, readWiring } from '../src/wiring';

const handler = (id: number, ...on: [number | null, string][]): Handler =>
  ({ id, on: on.map(([component, event]) => ({ component, event })), sends: [], updates: [], mode: 'once' });
const occurrence = (event: string, data: unknown = null) => ({ event, data });
const ids = (found: [Handler, unknown][]) => found.map(([{ id }]) => id);

test('a handler runs for its component and its event only', () => {
  const handlers = [handler(0, [5, 'click']), handler(1, [5, 'change']), handler(2, [6, 'click'])];
  assert.deepEqual(ids(match(handlers, 5, [occurrence('click')])), [0]);
  assert.deepEqual(ids(match(handlers, 7, [occurrence('click')])), []);
});

test('a handler runs once when two of its triggers happen at once', () => {
  assert.deepEqual(ids(match([handler(0, [3, 'input'], [3, 'change'])], 3, [occurrence('input'), occurrence('change')])), [0]);
});

test('each handler gets the data of the event that it listens to', () => {
  const data = { index: 1, value: 'b', selected: true };
  assert.deepEqual(match([handler(0, [3, 'change']), handler(1, [3, 'select'])], 3, [occurrence('change'), occurrence('select', data)]).map(([, given]) => given), [{ trigger: 0, data: null }, { trigger: 0, data }]);
});

test('loading concerns no component', () => assert.deepEqual(ids(match([handler(0, [null, 'load']), handler(1, [2, 'load']), handler(2, [2, 'click'])], null, [occurrence('load')])), [0, 1]));

test('a region brings its own handlers, and says what others send because of it', () => {
  const own = JSON.stringify({ handlers: [{ id: 0, sends: [1] }] });
  const made = JSON.stringify({ handlers: [{ id: 7, sends: [9] }], sends: { 0: [9, 1] } });
  const handlers = readWiring(page(`<section><div><script class="wiring">${made}</script></div><template><div><script class="wiring">{"handlers":[{"id":8,"sends":[]}]}</script></div></template><script class="wiring">${own}</script></section>`));
  const byId = Object.fromEntries(handlers.map(handler => [handler.id, handler]));
  assert.deepEqual(byId[0]?.sends, [1, 9]);
  assert.equal(byId[0]?.passing, false);
  assert.equal(byId[7]?.passing, true);
  assert.equal(byId[8]?.passing, true);
});

test('the wiring is read from the section, and a section without any has no handlers', () => {
  assert.equal(readWiring(page('<section><script type="application/json" class="wiring">{"handlers":[{"id":4}]}</script></section>'))[0]?.id, 4);
  assert.deepEqual(readWiring(page('<section></section>')), []);
});
