import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLinearStructure } from '../../../host/structure/linear-structure';
import { isTooCostly } from '../../../host/structure/parse-cost';
import { parseStructure } from '../../../host/structure/parse-structure';

const note = [
  '---',
  'topics: "[[macro]]"',
  '---',
  '# Grid',
  '',
  'Power in [[Texas]] #active, `#code`',
  'and ![[chart.png]]',
  '',
  '- [ ] read the filing',
  '  - [x] chapter one',
  '    1. a table',
  '- ship 5 units',
  '',
  '> [!note] Watch',
  '> more',
  '> - [ ] listen',
  '',
  '```',
  '- [ ] no task #none',
  '```',
  '%%',
  '- [ ] nor this',
  '%%',
  '',
  'The end.',
  '',
].join('\n');

describe('the linear reader', () => {
  it.each(['\n', '\r\n', '\r'])(
    'agrees with the full parser on a plain note ending lines in %j',
    (end) => {
      const text = note.replaceAll('\n', end);
      expect(readLinearStructure(text, 0)).toEqual(parseStructure(text));
    },
  );

  it.each([
    ['a list', '- a\n  ```\n  - [ ] no\n  ```\n- [x] b\n'],
    ['a quote', '> ```\n> - [ ] no\n> ```\n> - [x] b\n'],
    ['an unclosed quote', '> ```\n> - [ ] no\n\n- [x] b\n'],
    ['a comment in a list', '- a\n  %%\n  - [ ] no\n  %%\n- [x] b\n'],
  ])('sees no task in code or comments of %s', (_name, text) => {
    const tasks = readLinearStructure(text, 0).listItems?.map((item) => item.task);
    expect(tasks?.filter((task) => task !== undefined)).toEqual(['x']);
  });

  it('reads the tasks of a note of ten million characters', { timeout: 60_000 }, () => {
    const text = '- [ ] read the filing\n'.repeat(460_000);
    const { listItems } = parseStructure(text);
    expect(listItems).toHaveLength(460_000);
    expect(listItems?.at(-1)).toMatchObject({ task: ' ', parent: -1 });
  });

  it('keeps the parents of two thousand levels', () => {
    const text = Array.from({ length: 2000 }, (_, level) => `${'  '.repeat(level)}- a\n`).join('');
    const parents = parseStructure(text).listItems?.map((item) => item.parent);
    expect(parents).toEqual(Array.from({ length: 2000 }, (_, level) => level - 1));
  });

  it('never throws', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(() => readLinearStructure(text, 0)).not.toThrow();
      }),
    );
  });
});

describe('the estimate of what the full parser can take', () => {
  it.each<readonly [string, string, boolean]>([
    ['an ordinary note', note.repeat(20), false],
    [
      'a long reading list with links',
      '- [ ] read [a](https://a.example) #b\n'.repeat(2000),
      false,
    ],
    ['a rule of many dashes', '-'.repeat(5000), false],
    ['a note of 200,000 characters', 'word '.repeat(40_000), true],
    ['one block of 5,000 brackets', '[a]'.repeat(2500), true],
    ['many blocks of brackets', `${'[a]'.repeat(1000)}\n\n`.repeat(8), true],
    ['quotes 150 deep', '>'.repeat(150), true],
    ['numbers 150 deep in a line', `${'1. '.repeat(150)}a`, true],
    ['an item 300 columns in', `- a\n${' '.repeat(300)}- b`, true],
    ['a table of 20,000 rows', `a|b\n-|-\n${'1|2\n'.repeat(20_000)}`, true],
  ])('of %s', (_name, text, expected) => {
    expect(isTooCostly(text)).toBe(expected);
  });
});
