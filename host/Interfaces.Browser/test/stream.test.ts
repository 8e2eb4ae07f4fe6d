import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MessageParser } from '../src/stream';

const parse = (...pieces: string[]) => {
  const parser = new MessageParser();
  return pieces.flatMap(piece => [...parser.push(piece)]);
};

const text = 'id: 0\nevent: patch\ndata: {"a":1}\n\nid: 1\ndata: one\ndata: two\n\n';
const expected = [{ id: '0', event: 'patch', data: '{"a":1}' }, { id: '1', event: 'message', data: 'one\ntwo' }];

test('messages have an id, an event and data of several lines', () => assert.deepEqual(parse(text), expected));

test('messages come out whole wherever the text is cut', () => {
  for (let cut = 1; cut < text.length; cut++) assert.deepEqual(parse(text.slice(0, cut), text.slice(cut)), expected, `cut at ${cut}`);
});

test('carriage returns end lines, also when the cut is between them and the line feed', () => {
  const crlf = text.replaceAll('\n', '\r\n');
  for (let cut = 1; cut < crlf.length; cut++) assert.deepEqual(parse(crlf.slice(0, cut), crlf.slice(cut)), expected, `cut at ${cut}`);
});

test('comments and unknown fields are passed over', () => assert.deepEqual(parse(': alive\n\nretry: 5\nevent: done\ndata: {}\n\n'), [{ id: '', event: 'done', data: '{}' }]));

test('a message that was cut off never comes out', () => assert.deepEqual(parse('id: 3\nevent: patch\ndata: {"a"'), []));

test('only one blank after the colon is taken off', () => assert.equal(parse('data:  x\n\n')[0]?.data, ' x'));
