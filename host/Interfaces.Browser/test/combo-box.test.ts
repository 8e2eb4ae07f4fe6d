import { byId, element, page } from './dom';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import '../src/elements/combo-box';
import { morph } from '../src/patch';
import { read, write } from '../src/values';

Object.assign(HTMLElement.prototype, { showPopover() {}, hidePopover() {}, scrollIntoView() {} });

const box = (options: string, attributes = '', multiple = '') => `<div id="d1-3" data-block="3"><label for="i">Color</label><combo-box ${attributes}><select id="i" ${multiple} data-value="${multiple ? 'many' : 'one'}">${options}</select></combo-box></div>`;
const colors = '<option value="0">Red</option><option value="1" selected>Green</option><option value="2">Blue</option>';
const select = () => document.querySelector('select') as HTMLSelectElement;
const press = (key: string) => byId('i').dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
const type = (text: string) => { byId('i').focus(); byId('i').value = text; byId('i').dispatchEvent(new Event('input', { bubbles: true })); };
const lines = () => [...document.querySelectorAll('[role=option]')].map(line => line.textContent);
const chips = () => [...document.querySelectorAll('.chip')].map(chip => chip.textContent);
const patch = (html: string, takeValue: boolean) => morph(byId('d1-3'), element(html), takeValue);

test('the text input takes the place of the select, and shows its choice', () => {
  page(box(colors));
  assert.equal(byId('i').getAttribute('role'), 'combobox');
  assert.equal(byId('i').value, 'Green');
  assert.equal(document.getElementById(byId('i').getAttribute('aria-labelledby') ?? '')?.textContent, 'Color');
  assert.equal(select().hidden, true);
});

test('typing filters, Enter chooses and tells the page', () => {
  page(box(colors));
  let told = 0;
  select().addEventListener('input', () => told++);
  type('bl');
  assert.deepEqual(lines(), ['Blue']);
  press('Enter');
  assert.equal(read(select()), '2');
  assert.equal(byId('i').value, 'Blue');
  assert.equal(told, 1);
});

test('arrows go through the choices and around, Escape leaves everything as it was', () => {
  page(box(colors));
  byId('i').focus();
  press('ArrowDown');
  press('ArrowDown');
  press('ArrowDown');
  assert.equal(document.querySelector('.active')?.textContent, 'Red');
  assert.equal(byId('i').getAttribute('aria-activedescendant'), document.querySelector('.active')?.id);
  press('Escape');
  assert.equal(byId('i').getAttribute('aria-expanded'), 'false');
  assert.equal(read(select()), '1');
});

test('half-typed text gives way to the choice when the focus leaves', () => {
  page(box(colors));
  type('xyz');
  assert.deepEqual(lines(), ['No choice matches']);
  byId('i').blur();
  assert.equal(byId('i').value, 'Green');
});

test('several: chips, up to the greatest number, and Backspace takes the last', () => {
  page(box(colors, 'data-max="2"', 'multiple'));
  type('red');
  press('Enter');
  assert.deepEqual(read(select()), ['0', '1']);
  assert.deepEqual(chips(), ['Red', 'Green']);
  type('blue');
  press('Enter');
  assert.deepEqual(read(select()), ['0', '1']);
  type('');
  press('Backspace');
  assert.deepEqual(read(select()), ['0']);
});

test('an own value becomes an option where own values are allowed, and not elsewhere', () => {
  page(box(colors, 'data-custom', 'multiple'));
  type('Mauve');
  press('Enter');
  assert.deepEqual(read(select()), ['1', 'Mauve']);
  page(box(colors));
  type('Mauve');
  press('Enter');
  assert.equal(read(select()), '1');
});

test('a patch without a value brings new choices and keeps what was chosen, own values too', () => {
  page(box(colors, 'data-custom', 'multiple'));
  type('Mauve');
  press('Enter');
  patch(box('<option value="9">Black</option><option value="1">Green</option>', 'data-custom', 'multiple'), false);
  assert.deepEqual(read(select()), ['1', 'Mauve']);
  assert.equal(byId('i').getAttribute('role'), 'combobox');
});

test('a patch with a value takes it, and a written value is shown', () => {
  page(box(colors));
  patch(box(colors.replace(' selected', '').replace('"2"', '"2" selected')), true);
  assert.equal(byId('i').value, 'Blue');
  write(select(), '0');
  assert.deepEqual([read(select()), byId('i').value], ['0', 'Red']);
});
