import { byId, page } from './dom';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { read, unreadable, valueElement, write } from '../src/values';
import { store } from '../src/storage';

const value = (html: string) => read(page(html));

test('text is the text of an input or a text area', () => {
  assert.equal(value('<input data-value="text" value="a">'), 'a');
  assert.equal(value('<textarea data-value="text">\na\nb</textarea>'), 'a\nb');
});

test('a number is a number, and null when it is empty', () => {
  assert.equal(value('<input type="number" data-value="number" value="1.5">'), 1.5);
  assert.equal(value('<input type="number" data-value="number" value="">'), null);
  assert.equal(value('<input type="range" data-value="number" min="0" max="10" value="4">'), 4);
});

test('a whole number beyond what a double holds travels as text', () => {
  assert.equal(value('<input type="number" data-value="number" value="9007199254740991">'), 9007199254740991);
  assert.equal(value('<input type="number" data-value="number" value="9007199254740993">'), '9007199254740993');
  assert.equal(value('<input type="number" data-value="number" value="-123456789012345678901234567890">'), '-123456789012345678901234567890');
});

test('choices are their keys', () => {
  assert.equal(value('<fieldset data-value="one"><input type="radio" name="r" value="a"><input type="radio" name="r" value="b" checked></fieldset>'), 'b');
  assert.equal(value('<fieldset data-value="one"><input type="radio" name="r" value="a"></fieldset>'), null);
  assert.equal(value('<select data-value="one"><option value="a">A<option value="b" selected>B</select>'), 'b');
  assert.deepEqual(value('<fieldset data-value="many"><input type="checkbox" value="a" checked><input type="checkbox" value="b"><input type="checkbox" value="c" checked></fieldset>'), ['a', 'c']);
  assert.deepEqual(value('<select data-value="many" multiple><option value="a" selected><option value="b" selected></select>'), ['a', 'b']);
});

test('a record has its fields, nested ones too, each where it belongs', () => {
  assert.deepEqual(value(`<fieldset data-value="object">
    <div data-field="Name"><input data-value="text" value="Ada"></div>
    <div data-field="Home"><fieldset data-value="object"><div data-field="City"><input data-value="text" value="London"></div></fieldset></div>
    <div data-field="Member"><input type="checkbox" data-value="bool" checked></div></fieldset>`),
  { Name: 'Ada', Home: { City: 'London' }, Member: true });
});

test('a button is its text', () => assert.equal(value('<button data-value="button"> Submit </button>'), 'Submit'));

test('storage is what the browser keeps, and nothing when it keeps nothing', () => {
  assert.equal(value('<span data-value="storage" data-key="empty"></span>'), undefined);
  store('full', { a: 1 });
  assert.deepEqual(value('<span data-value="storage" data-key="full"></span>'), { a: 1 });
  localStorage.setItem('interfaces:value:broken', '{');
  assert.equal(value('<span data-value="storage" data-key="broken"></span>'), undefined);
});

test('what is written is read again', () => {
  for (const [html, written] of [
    ['<input data-value="text">', 'x'], ['<input type="number" data-value="number">', 3], ['<input type="checkbox" data-value="bool">', true],
    ['<select data-value="one"><option value="a"><option value="b"></select>', 'b'], ['<select data-value="many" multiple><option value="a"><option value="b"></select>', ['b']],
    ['<fieldset data-value="object"><div data-field="A"><input data-value="text"></div></fieldset>', { A: 'y' }],
  ] as const) {
    const element = page(html);
    write(element, written as never);
    assert.deepEqual(read(element), written, html);
  }
});

test('a key that is not among the choices changes nothing', () => {
  const element = page('<select data-value="one"><option value="a"><option value="b" selected></select>');
  write(element, 'gone');
  assert.equal(read(element), 'b');
});

test('null takes every choice away', () => {
  const element = page('<fieldset data-value="one"><input type="radio" name="r" value="a" checked></fieldset>');
  write(element, null);
  assert.equal(read(element), null);
});

test('the caret stays where the text before it is the same', () => {
  page('<input id="i" data-value="text" value="abcdef">');
  byId('i').focus();
  byId('i').setSelectionRange(3, 3);
  write(byId('i'), 'abcXYZ');
  assert.equal(byId('i').selectionStart, 3);
  write(byId('i'), 'Zabc');
  assert.notEqual(byId('i').selectionStart, 3);
});

test('a control that holds text which is no number is unreadable', () => {
  const element = page('<input type="number" data-value="number">');
  Object.defineProperty(element, 'validity', { value: { badInput: true } });
  assert.equal(unreadable(element), 'Enter a number.');
  assert.equal(unreadable(page('<input data-value="text" value="x">')), null);
});

test('the value of a block is found inside of it', () => {
  assert.equal(valueElement(page('<div><p></p><input data-value="text" id="i"></div>'))?.id, 'i');
  assert.equal(valueElement(page('<div><p></p></div>')), null);
});
