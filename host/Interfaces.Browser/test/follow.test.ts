import { byId, page } from './dom';
import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { FocusFollower } from '../src/follow';

let focus: FocusFollower;
const button = (id: string, kind: string) => `<button class="${kind}" id="${id}">${id}</button>`;
const show = (id: string, html: string) => focus.around(byId(id), () => {
  byId(id).innerHTML = html;
  byId(id).hidden = html === '';
});

beforeEach(() => {
  focus = new FocusFollower();
  page(`<div class="row"><div id="clear">${button('Clear', 'secondary')}</div><div id="submit">${button('Submit', 'primary')}</div><div id="stop" hidden></div><input id="other"></div>`);
});

test('the focus goes from Submit to Stop, and back', () => {
  byId('Submit').focus();
  show('submit', '');
  show('stop', button('Stop', 'stop'));
  assert.equal(document.activeElement?.id, 'Stop');
  show('submit', button('Submit', 'primary'));
  assert.equal(document.activeElement?.id, 'Stop');
  show('stop', '');
  assert.equal(document.activeElement?.id, 'Submit');
});

test('a focus that is elsewhere stays there', () => {
  byId('other').focus();
  show('submit', '');
  show('stop', button('Stop', 'stop'));
  assert.equal(document.activeElement?.id, 'other');
});

test('a visitor who has gone on is not called back', () => {
  byId('Submit').focus();
  show('submit', '');
  byId('other').focus();
  show('stop', button('Stop', 'stop'));
  byId('other').blur();
  show('submit', button('Submit', 'primary'));
  assert.equal(document.activeElement, document.body);
});
