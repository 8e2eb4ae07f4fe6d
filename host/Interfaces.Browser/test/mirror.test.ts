import './dom';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromMirror } from '../src/mirror';

function typed(text: string): { color: string; told: number } {
  document.body.innerHTML = '<div><input type="color" id="c" value="#1f2937"><input type="text" data-mirror="c"></div>';
  const [control, mirror] = document.querySelectorAll('input') as unknown as [HTMLInputElement, HTMLInputElement];
  let told = 0;
  control.addEventListener('input', () => { told++; });
  mirror.value = text;
  fromMirror(mirror);
  return { color: control.value, told };
}

test('a hex code is taken as it is pasted, with or without its mark', () => {
  for (const text of ['#ff8800', 'FF8800', ' #ff8800 ']) assert.deepEqual(typed(text), { color: '#ff8800', told: 1 });
});

test('what is no whole hex code leaves the color alone', () => {
  for (const text of ['', '#', '#ff88', 'ff880', '#ff88001', 'red', 'magenta', '#ggg000', '#1f2937', '1F2937']) assert.deepEqual(typed(text), { color: '#1f2937', told: 0 });
});
