import { describe, expect, it } from 'vitest';
import { findInert } from '../../src/edit/inert';
import { splitLines } from '../../src/note/lines';

/** Marks each line: `.` ordinary, else the first letter of what it lies in (`x` for HTML). */
function marks(lines: readonly string[]): string {
  return findInert(splitLines(lines.join('\n')))
    .map((kind) =>
      kind === null ? '.' : kind === 'html' ? 'x' : kind === 'comment' ? '%' : kind[0],
    )
    .join('');
}

describe('finding lines that are not read as lists and text', () => {
  it.each<[string, readonly string[], string]>([
    ['a fence', ['a', '```', '- [ ] b', '```', 'c'], '.fff.'],
    ['a tilde fence with another inside', ['~~~md', '```', '~~~', 'a'], 'fff.'],
    ['a longer fence', ['````', '```', '````', 'a'], 'fff.'],
    ['a fence left open', ['```', 'a', '', 'b'], 'ffff'],
    ['a close with words does not close', ['```', '``` no', '```', 'a'], 'fff.'],
    ['back-ticks in the info text open nothing', ['``` a`b', 'c'], '..'],
    ['two back-ticks open nothing', ['``', 'c'], '..'],
    ['a fence in a list ends with the item', ['- a', '  ```', '  b', 'c'], '.ff.'],
    ['a fence that opens an item', ['- ```', '  b', '  ```', '- [ ] c'], 'fff.'],
    ['a fence in a quote ends with the quote', ['> ```', '> a', 'b'], 'ff.'],
    [
      'a fence in a quote goes over its blank lines',
      ['> ```', '>', '> - [ ] a', '> ```', '> b'],
      'ffff.',
    ],
    ['indented code', ['a', '', '    b', 'c'], '..c.'],
    ['code by a tab', ['', '\t- [ ] b'], '.c'],
    ['indented words after a paragraph', ['a', '    b'], '..'],
    ['code in an item', ['- a', '', '      b'], '..c'],
    ['code at the start of an item', ['-     a'], 'c'],
    ['a nested list by tabs', ['1. a', '\t- [ ] b', '\t\t- [ ] c'], '...'],
    ['a nested list after a blank line', ['- a', '', '  - [ ] b', '', '    - [ ] c'], '.....'],
    ['a comment over lines', ['%%', '- [ ] a', '%%', '- [ ] b'], '%%%.'],
    ['a comment on one line', ['%% a %%', '- [ ] b'], '..'],
    ['a comment left open', ['%% a', 'b'], '%%'],
    ['a comment that begins in the midst of a line', ['a %% b', '- [ ] c', 'd %% e', 'f'], '%%%.'],
    ['one over blank lines and headings', ['a %% b', '', '# c', '- [ ] d', 'e %%', 'f'], '%%%%%.'],
    ['a mark that nothing closes', ['- [ ] up 50%%', '- [ ] b'], '..'],
    ['two comments on one line', ['%% a %% b %% c %%', 'd'], '..'],
    ['a third mark, closed below', ['a %% b %% c %%', '- [ ] d', '%% e', 'f'], '%%%%'],
    ['five signs are two marks and text', ['a %%%%% b', 'c', '%'], '...'],
    ['marks in code spans', ['a `%%` b', 'c', '``%% ` %%`` `%%`', 'd'], '....'],
    ['marks beside code spans', ['`a` %% b', 'c', '``` d`` %% `e', 'f'], '%%%.'],
    ['back-ticks that nothing closes', ['` %% a', 'b', '`` %%', 'c'], '%%%.'],
    ['a mark in a fence', ['a %% b', '```', '%%', '```', 'c'], '.fff.'],
    ['a comment around a fence', ['a %% b', '```', '```', 'c %%', 'd'], '%ff%.'],
    ['a comment in a list that goes on below it', ['- %%', 'a', 'b %%', 'c'], '%%%.'],
    ['an HTML comment', ['<!--', '- [ ] a', '-->', 'b'], 'xxx.'],
    ['an HTML comment on one line', ['<!-- a -->', 'b'], 'x.'],
    ['an HTML comment left open', ['<!-- a', '', 'b'], 'xxx'],
    ['an HTML block up to a blank line', ['<details>', '- [ ] a', '', '- [ ] b'], 'xx..'],
    ['a script with blank lines', ['<script>', '', 'a', '</script>', 'b'], 'xxxx.'],
    [
      'a declaration, a processing instruction, CDATA',
      ['<!A', 'a>', '<?', '?>', '<![CDATA[', ']]>', 'b'],
      'xxxxxx.',
    ],
    ['a lone tag', ['', '<b class="x">', '- [ ] a', '', 'c'], '.xx..'],
    ['a lone tag does not break a paragraph', ['a', '<b>', 'c'], '...'],
    ['a closing tag of a block', ['</div>', 'a'], 'xx'],
    ['a block tag that closes itself', ['a', '<hr/>', 'b', '', 'c'], '.xx..'],
    ['a block tag with something behind it', ['<hr.>', 'a'], 'xx'],
    [
      'text that starts with a tag',
      ['<b>a</b>', 'c', '<https://example.org>', '<a@b.c>', '< a', '<div-x> a'],
      '......',
    ],
    ['a formula', ['$$', '- [ ] a', '$$', 'b'], 'mmm.'],
    ['a formula on one line', ['$$ a $$', 'b'], '..'],
    ['properties', ['---', 'a: 1', '---', '- [ ] b'], 'ppp.'],
    ['properties left open', ['---', 'a: 1', 'b'], '...'],
    ['a rule is no list', ['* * *', '    a', '---', '___', '- - b'], '.c...'],
    ['a heading ends a paragraph', ['a', '# b', '    c', '####### d', '#e'], '..c..'],
    [
      'words that go on without their indentation',
      ['- a', 'b', '  - [ ] c', '> q', 'r', '    s'],
      '......',
    ],
    [
      'a number other than one does not break a paragraph',
      ['a', '2. b', '1. c', '-', '   d'],
      '.....',
    ],
    ['an empty item', ['-', '  a', '', '-', '', '      b'], '.....c'],
    ['a blank line ends a quote', ['> - a', '', '>     b'], '..c'],
    ['a lazy line in a quote in a list', ['- > a', 'b', '', '  > c'], '....'],
    ['numbers with ten digits are words', ['1234567890. a', '1.b'], '..'],
    ['a quote with a tab', ['>\ta', '>', '>\t\tb'], '..c'],
  ])('%s', (_, lines, expected) => {
    expect(marks(lines)).toBe(expected);
  });

  it('takes time in proportion to the text on lines of many markers', () => {
    const line = '- '.repeat(20_000);
    expect(marks([`${line}a`, `${'> '.repeat(20_000)}b`, `${'* - '.repeat(10_000)}c`])).toBe('...');
  });
});
