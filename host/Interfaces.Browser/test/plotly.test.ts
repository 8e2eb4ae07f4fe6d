import './dom';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tend } from '../src/elements/plotly/spoken';

const svg = (name: string): Element => document.createElementNS('http://www.w3.org/2000/svg', name);

test('a drawing is not read out, unless there is a link in it', () => {
  const drawing = svg('svg');
  drawing.setAttribute('class', 'main-svg');
  tend(drawing);
  assert.equal(drawing.getAttribute('aria-hidden'), 'true');

  const link = svg('a');
  drawing.append(link);
  tend(link);
  tend(drawing);
  assert.equal(drawing.hasAttribute('aria-hidden'), false);
  assert.equal(link.getAttribute('rel'), 'noopener noreferrer');
});
