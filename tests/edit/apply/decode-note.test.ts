import { describe, expect, it } from 'vitest';
import { countReplacements, decodeNote } from '../../../src/edit/apply/decode-note';

function decode(...bytes: readonly number[]) {
  return decodeNote(new Uint8Array(bytes).buffer);
}

describe('reading the bytes of a note', () => {
  it('takes a byte order mark off, and knows whether all lines end with LF', () => {
    const note = { text: 'a\n', hasMark: false, isLf: true, replacements: 0 };
    expect(decode(0x61, 10)).toEqual(note);
    expect(decode(0xef, 0xbb, 0xbf, 0x61, 10)).toEqual({ ...note, hasMark: true });
    expect(decode(0x61, 13, 10)).toEqual({ ...note, text: 'a\r\n', isLf: false });
  });

  it('refuses bytes that are no UTF-8', () => {
    expect(decode(0x61, 0xff)).toBeNull();
    expect(decode(0xed, 0xa0, 0x80)).toBeNull();
  });

  it('counts the replacement characters of the text itself', () => {
    expect(countReplacements('a')).toBe(0);
    expect(countReplacements('\uFFFDa\uFFFD\uFFFD')).toBe(3);
    expect(decode(0xef, 0xbf, 0xbd)).toMatchObject({ text: '\uFFFD', replacements: 1 });
  });
});
