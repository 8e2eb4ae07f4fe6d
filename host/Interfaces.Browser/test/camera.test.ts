import './dom';
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lensOf, looksAway } from '../src/elements/media/lens';

const streamOf = (settings: MediaTrackSettings): MediaStream => ({ getVideoTracks: () => [{ getSettings: () => settings }] }) as unknown as MediaStream;

test('what a page wants of the camera are wishes, and no wish is any camera', () => {
  const input = document.createElement('image-input');
  assert.equal(lensOf(input), true);
  input.dataset.camera = '{"facingMode":"environment","width":1920}';
  assert.deepEqual(lensOf(input), { facingMode: 'environment', width: 1920 });
});

test('only a camera that says so looks away', () => {
  assert.deepEqual([{ facingMode: 'environment' }, { facingMode: 'user' }, {}].map(settings => looksAway(streamOf(settings))), [true, false, false]);
});
