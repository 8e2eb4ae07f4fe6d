import { byId, element, page } from './dom';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { morph } from '../src/patch';

const box = (attributes: string, rest = '', label = 'Name') => `<div id="d1-3" data-block="3" ${rest}><label for="i">${label}</label><input id="i" data-value="text" ${attributes}><p class="error" id="d1-3-error"></p></div>`;
const patch = (html: string, takeValue: boolean) => morph(byId('d1-3'), element(html), takeValue);

test('without a new value the typed text, the caret and the focus stay', () => {
  page(box('value="old"'));
  byId('i').focus();
  byId('i').value = 'typed';
  byId('i').setSelectionRange(2, 4);
  const before = byId('i');
  patch(box('value="server" placeholder="new"', '', 'Other'), false);
  assert.equal(byId('i'), before);
  assert.equal(byId('i').value, 'typed');
  assert.equal(byId('i').placeholder, 'new');
  assert.deepEqual([byId('i').selectionStart, byId('i').selectionEnd], [2, 4]);
  assert.equal(document.activeElement, before);
  assert.equal(document.querySelector('label')?.textContent, 'Other');
});

test('without a new value an untouched control keeps what it shows', () => {
  page(box('value="shown"'));
  patch(box('value="stale"'), false);
  assert.equal(byId('i').value, 'shown');
});

test('a new value replaces what was typed, and an empty one empties', () => {
  page(box('value="old"'));
  byId('i').value = 'typed';
  patch(box('value="new"'), true);
  assert.equal(byId('i').value, 'new');
  byId('i').value = 'again';
  patch(box(''), true);
  assert.equal(byId('i').value, '');
});

test('the same new value again still replaces what was typed since', () => {
  page(box('value="same"'));
  byId('i').value = 'typed';
  patch(box('value="same"'), true);
  assert.equal(byId('i').value, 'same');
});

test('a new value keeps the focus, and the caret behind text that is the same', () => {
  page(box('value="abc"'));
  byId('i').focus();
  byId('i').setSelectionRange(2, 2);
  patch(box('value="abX"'), true);
  assert.equal(document.activeElement, byId('i'));
  assert.equal(byId('i').selectionStart, 2);
});

const area = (text: string) => `<div id="d1-3" data-block="3"><textarea id="i" data-value="text">\n${text}</textarea></div>`;

test('a text area follows the same rules, typed into or not', () => {
  page(area('old'));
  patch(area('stale'), false);
  assert.equal(byId('i').value, 'old');
  byId('i').value = 'typed';
  patch(area('stale'), false);
  assert.equal(byId('i').value, 'typed');
  patch(area('new'), true);
  assert.equal(byId('i').value, 'new');
});

const check = (checked: string) => `<div id="d1-3" data-block="3"><input type="checkbox" id="i" data-value="bool" ${checked}></div>`;

test('a checkbox keeps its mark without a new value and takes it with one', () => {
  page(check(''));
  byId('i').checked = true;
  patch(check(''), false);
  assert.equal(byId('i').checked, true);
  patch(check(''), true);
  assert.equal(byId('i').checked, false);
  patch(check('checked'), true);
  assert.equal(byId('i').checked, true);
});

const radios = (...options: [string, boolean?][]) => `<div id="d1-3" data-block="3"><fieldset data-value="one">${options.map(([key, on]) => `<label><input type="radio" name="d1-3" value="${key}" ${on ? 'checked' : ''}>${key}</label>`).join('')}</fieldset></div>`;
const chosen = () => (document.querySelector('input:checked') as HTMLInputElement | null)?.value;

test('new choices keep the chosen one by its key, not by its place', () => {
  page(radios(['a'], ['b', true]));
  patch(radios(['x', true], ['a'], ['b']), false);
  assert.equal(chosen(), 'b');
});

test('new choices without the chosen one take what the server says', () => {
  page(radios(['a'], ['b', true]));
  patch(radios(['x', true], ['y']), false);
  assert.equal(chosen(), 'x');
});

const select = (keys: string, on: string, multiple = '') => `<div id="d1-3" data-block="3"><select id="i" data-value="${multiple ? 'many' : 'one'}" ${multiple}>${[...keys].map(key => `<option value="${key}" ${on.includes(key) ? 'selected' : ''}>${key}</option>`).join('')}</select></div>`;

test('a select follows the same rules', () => {
  page(select('abc', 'a'));
  byId<HTMLSelectElement>('i').value = 'c';
  patch(select('xabc', 'x'), false);
  assert.equal(byId<HTMLSelectElement>('i').value, 'c');
  patch(select('xabc', 'b'), true);
  assert.equal(byId<HTMLSelectElement>('i').value, 'b');
});

test('a multiple select keeps all that are chosen', () => {
  page(select('abc', 'ac', 'multiple'));
  patch(select('cba', 'b', 'multiple'), false);
  assert.deepEqual(Array.from(byId<HTMLSelectElement>('i').selectedOptions, option => option.value).sort(), ['a', 'c']);
});

const range = (value: number) => `<div id="d1-3" data-block="3"><div><input type="range" id="i" data-value="number" min="0" max="10" value="${value}"><input type="number" id="m" data-mirror="i" value="${value}"></div></div>`;

test('a mirror shows its control after a patch', () => {
  page(range(2));
  byId('i').value = '7';
  byId('m').value = '7';
  patch(range(3), false);
  assert.deepEqual([byId('i').value, byId('m').value], ['7', '7']);
  patch(range(3), true);
  assert.deepEqual([byId('i').value, byId('m').value], ['3', '3']);
  assert.equal(byId('i').style.getPropertyValue('--fill'), '30%');
});

const details = (open: string) => `<div id="d1-3" data-block="3"><details ${open}><summary>More</summary>text</details></div>`;

test('what was folded or unfolded stays so without a new value', () => {
  page(details(''));
  (document.querySelector('details') as HTMLDetailsElement).open = true;
  patch(details(''), false);
  assert.equal(document.querySelector('details')?.open, true);
});

test('an error that was shown stays until there is something else to say', () => {
  page(box(''));
  byId('d1-3-error').textContent = 'Enter a name.';
  patch(box('placeholder="x"'), false);
  assert.equal(byId('d1-3-error').textContent, 'Enter a name.');
  assert.equal(byId('i').getAttribute('aria-invalid'), 'true');
  patch(box(''), true);
  assert.equal(byId('d1-3-error').textContent, '');
});

test('becoming invisible and visible again is one patch each', () => {
  page(box('value="a"'));
  patch('<div id="d1-3" data-block="3" hidden></div>', false);
  assert.equal(byId('d1-3').hidden, true);
  assert.equal(byId('d1-3').childElementCount, 0);
  patch(box('value="b"'), true);
  assert.equal(byId('d1-3').hidden, false);
  assert.equal(byId('i').value, 'b');
});

test('fields of a record are told apart', () => {
  const record = (name: string, age: number) => `<div id="d1-3" data-block="3"><fieldset data-value="object"><div data-field="Name"><input id="n" data-value="text" value="${name}"></div><div data-field="Age"><input id="a" type="number" data-value="number" value="${age}"></div></fieldset></div>`;
  page(record('Ada', 36));
  byId('n').value = 'Grace';
  patch(record('x', 1), false);
  assert.deepEqual([byId('n').value, byId('a').value], ['Grace', '36']);
  patch(record('Alan', 41), true);
  assert.deepEqual([byId('n').value, byId('a').value], ['Alan', '41']);
});

test('an element that looks after itself is asked, and its content is left alone', () => {
  page('<div id="d1-3" data-block="3"><x-own id="o">mine</x-own></div>');
  const asked: unknown[] = [];
  Object.assign(byId('o'), { patch: (next: Element, takeValue: boolean) => asked.push(next.textContent, takeValue) });
  patch('<div id="d1-3" data-block="3"><x-own id="o">theirs</x-own></div>', true);
  assert.deepEqual(asked, ['theirs', true]);
  assert.equal(byId('o').textContent, 'mine');
});

const region = (...blocks: string[]) => `<div id="d1-3" class="render" data-block="3">${blocks.join('')}</div>`;
const field = (id: number, value: string) => `<div id="d1-${id}" data-block="${id}"><input id="d1-${id}-input" data-value="text" value="${value}"></div>`;

test('of a region that is made anew, blocks that stay keep what was typed, and new ones show what they are given', () => {
  page(region(field(5, 'a'), field(6, 'b')));
  byId('d1-5-input').value = 'typed';
  byId('d1-6-input').value = 'lost';
  byId('d1-5-input').focus();
  const before = byId('d1-5-input');
  patch(region(field(7, 'c'), field(5, 'a')), false);
  assert.equal(byId('d1-5-input'), before);
  assert.equal(byId('d1-5-input').value, 'typed');
  assert.equal(byId('d1-7-input').value, 'c');
  assert.equal(document.getElementById('d1-6'), null);
  assert.equal(document.activeElement, before);
});
