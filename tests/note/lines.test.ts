import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, splitLines } from '../../src/note/lines';

const texts = fc
  .array(fc.constantFrom('a', ' ', '\n', '\r', '\r\n', '\u2028', '字', '😀'))
  .map((parts) => parts.join(''));

describe('splitting a text into lines', () => {
  it('knows LF, CRLF and CR, and no other line end', () => {
    expect(splitLines('a\nb\r\nc\rd\u2028e').map(({ text, end }) => [text, end])).toEqual([
      ['a', '\n'],
      ['b', '\r\n'],
      ['c', '\r'],
      ['d\u2028e', ''],
    ]);
  });

  it('loses nothing', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(
          splitLines(text)
            .map((line) => line.text + line.end)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('finds the line of every offset', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const lines = splitLines(text);
        for (const line of lines) {
          expect(lineAt(lines, line.from)).toBe(line.number);
          expect(lineAt(lines, line.to)).toBe(line.number);
        }
        expect(lineAt(lines, text.length + 10)).toBe(lines.length - 1);
      }),
    );
  });
});
