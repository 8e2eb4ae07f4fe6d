import { page } from './dom';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chooseAll } from '../src/all';
import { read } from '../src/values';

test('a group is chosen as a whole, then not at all, with one event each', () => {
  const group = page('<fieldset data-value="many"><button data-all>Select all</button><input type="checkbox" value="a" checked><input type="checkbox" value="b"></fieldset>');
  const button = group.querySelector('button') as HTMLElement;
  let events = 0;
  group.addEventListener('input', () => events++);
  chooseAll(button);
  assert.deepEqual(read(group), ['a', 'b']);
  chooseAll(button);
  assert.deepEqual(read(group), []);
  assert.equal(events, 2);
});
