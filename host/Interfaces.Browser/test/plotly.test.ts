import './dom';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configOf } from '../src/elements/plotly/config';
import { tend } from '../src/elements/plotly/spoken';
import { withTitles } from '../src/elements/plotly/titles';

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

test('a title that is a text becomes what the library takes, and data stay as they are', () => {
  const figure = {
    data: [{ type: 'pie', title: 'Shares', labels: ['title', 'b'], customdata: [{ title: 'mine' }], marker: { colorbar: { title: 'Bar' } } }],
    layout: { title: 'Whole', xaxis: { title: { text: 'Wide' } }, annotations: [{ text: 'note' }] },
  };
  assert.deepEqual(withTitles(figure), {
    data: [{ type: 'pie', title: { text: 'Shares' }, labels: ['title', 'b'], customdata: [{ title: 'mine' }], marker: { colorbar: { title: { text: 'Bar' } } } }],
    layout: { title: { text: 'Whole' }, xaxis: { title: { text: 'Wide' } }, annotations: [{ text: 'note' }] },
  });
});

test('a figure says how it is handled, and nothing that leaves the page', () => {
  const config = configOf({
    staticPlot: true, scrollZoom: 'cartesian', displayModeBar: 'always', doubleClickDelay: 1e9, modeBarButtonsToRemove: ['zoom2d', 7],
    toImageButtonOptions: { format: 'svg', scale: 1000, filename: 'amounts' },
    plotlyServerURL: 'https://elsewhere.example', showSendToCloud: true, logging: 2, setBackground: 'x',
  }) as Record<string, unknown>;
  assert.deepEqual([config.staticPlot, config.scrollZoom], [true, 'cartesian']);
  assert.equal('displayModeBar' in config || 'doubleClickDelay' in config || 'setBackground' in config, false);
  assert.deepEqual(config.modeBarButtonsToRemove, ['select2d', 'lasso2d', 'zoom2d']);
  assert.deepEqual(config.toImageButtonOptions, { format: 'svg', filename: 'amounts' });
  assert.deepEqual([config.plotlyServerURL, config.showSendToCloud, config.logging], ['', false, 0]);
  for (const nothing of [undefined, null, [], 'x']) assert.deepEqual((configOf(nothing) as typeof config).modeBarButtonsToRemove, ['select2d', 'lasso2d']);
});
