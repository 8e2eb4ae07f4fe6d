import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toCsv } from '../src/elements/plot/export';
import type { Point } from '../src/elements/plot/points';

const point = (x: string | number, y: number): Point => ({ x: 0, y: 0, series: 0, values: [x, y], shown: [] });

test('what is drawn becomes lines of comma-separated values', () => {
  const csv = toCsv({ names: ['Time', 'Height, in m'], color: 'Group', series: [{ name: 'a "b"', points: [point('2025-01-01', -1.5)] }, { name: 'c', points: [point('x\ny', 2)] }] });
  assert.equal(csv, 'Group,Time,"Height, in m"\r\n"a ""b""",2025-01-01,-1.5\r\nc,"x\ny",2\r\n');
});

test('without colors there is no column of them', () => {
  assert.equal(toCsv({ names: ['x', 'y'], color: null, series: [{ name: '', points: [point(1, 2)] }] }), 'x,y\r\n1,2\r\n');
});

test('no text becomes a formula of a spreadsheet', () => {
  const csv = toCsv({ names: ['x', 'y'], color: null, series: [{ name: '', points: ['=1+1', '+1', '-a', '@x'].map(text => point(text, 1)) }] });
  assert.equal(csv, "x,y\r\n'=1+1,1\r\n'+1,1\r\n'-a,1\r\n'@x,1\r\n");
});
