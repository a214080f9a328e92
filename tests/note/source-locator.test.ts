import { describe, expect, it } from 'vitest';
import { copyText } from '../../src/note/copy-text';
import { hashText } from '../../src/note/hash-text';
import { splitLines } from '../../src/note/lines';
import { createSourceLocator } from '../../src/note/source-locator';

const locate = createSourceLocator(splitLines('# A\n\n- x\n  \n- x\n#tag\n##\n\n'));

describe('the source of a line', () => {
  it('has the line, its neighbours that are not blank and the heading above', () => {
    expect(locate(4)).toEqual({
      number: 4,
      text: '- x',
      ordinal: 1,
      count: 2,
      previous: '- x',
      next: '#tag',
      heading: '# A',
    });
  });

  it('has no neighbours at the ends of the note, and a heading is not above itself', () => {
    expect(locate(0)).toMatchObject({ previous: null, heading: null });
    expect(locate(8)).toMatchObject({ previous: '##', next: null, heading: '##' });
  });

  it('takes numbers outside of the note to its ends', () => {
    expect(locate(99).number).toBe(8);
    expect(locate(-1).number).toBe(0);
  });
});

describe('the hash of a text', () => {
  it('does not depend on the line ends', () => {
    expect(hashText('a\r\nb\rc\n')).toBe(hashText('a\nb\nc\n'));
  });

  it.each([
    ['a', 'b'],
    ['a\n', 'a'],
    ['a\n\n', 'a\n'],
    ['ab', 'ba'],
    ['', '\n'],
  ])('tells %j from %j', (one, other) => {
    expect(hashText(one)).not.toBe(hashText(other));
  });

  it('is 14 hexadecimal digits', () => {
    expect(hashText('')).toMatch(/^[0-9a-f]{14}$/);
  });
});

describe('a copied text', () => {
  it.each(['', 'short', 'longer than twelve code units', '👩‍💻 цілком'])(
    'is the same text: %j',
    (text) => {
      expect(copyText(text)).toBe(text);
    },
  );
});
