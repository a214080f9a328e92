import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../host/structure/parse-structure';
import { findLineUrls, findUrls } from '../../src/note/find-urls';
import { splitLines } from '../../src/note/lines';
import { readOutline } from '../../src/note/outline';

const urlsOf = (text: string) => findLineUrls(text).map(({ url }) => url);

describe('URLs of a line', () => {
  it.each([
    ['takes a bare URL', 'see https://a.example/b?c=d#e today', ['https://a.example/b?c=d#e']],
    [
      'takes http and any letter case',
      'HTTP://A.example Https://b.example/',
      ['HTTP://A.example', 'Https://b.example/'],
    ],
    ['leaves other schemes alone', 'ftp://a.example obsidian://open?x=1 mailto:a@b.example', []],
    ['needs a host', 'https:// https:///? http://', []],
    ['needs no letter before the scheme', 'xhttps://a.example', []],
    [
      'reads two in a line',
      'https://a.example, https://b.example.',
      ['https://a.example', 'https://b.example'],
    ],
    [
      'drops punctuation at the end',
      '(“https://a.example/x”) https://b.example/?!:;*~',
      ['https://a.example/x', 'https://b.example/'],
    ],
    ['keeps brackets that belong', 'https://a.example/b_(c)', ['https://a.example/b_(c)']],
    ['drops a bracket that does not', '(https://a.example/b_(c))', ['https://a.example/b_(c)']],
    ['ends inside a Dataview field', '[source:: https://a.example/b]', ['https://a.example/b']],
    [
      'ends at a table cell',
      '|https://a.example/b|https://c.example|',
      ['https://a.example/b', 'https://c.example'],
    ],
    ['ends at a quotation mark', '<a href="https://a.example/b">b</a>', ['https://a.example/b']],
    [
      'keeps an underscore that ends a name',
      'https://a.example/name_',
      ['https://a.example/name_'],
    ],
    [
      'drops an underscore that ends emphasis',
      '_see https://a.example/name_',
      ['https://a.example/name'],
    ],
    ['drops stars', '**https://a.example/b**', ['https://a.example/b']],
    ['ends before an emoji', 'https://a.example/b✅ 2026-11-20', ['https://a.example/b']],
    [
      'keeps Cyrillic in a path',
      'https://uk.example/вікі/Енергія.',
      ['https://uk.example/вікі/Енергія'],
    ],
    ['ends at Ukrainian quotation marks', '«https://a.example/b»', ['https://a.example/b']],
    [
      'parts two at a comma',
      'https://a.example/b,https://c.example/d;http://e.example',
      ['https://a.example/b', 'https://c.example/d', 'http://e.example'],
    ],
    [
      'counts a link once whose text is its URL',
      '[https://a.example/b](https://a.example/b)',
      ['https://a.example/b'],
    ],
    ['ends at the bracket around it', '[https://a.example/b][1]', ['https://a.example/b']],
    ['keeps square brackets of its own', '[https://a.example/b[1]]', ['https://a.example/b[1]']],
    ['drops the end of a highlight', '==https://a.example/b==', ['https://a.example/b']],
    ['keeps the padding of an id', 'https://a.example/b==', ['https://a.example/b==']],
    ['takes a host in Chinese', 'https://例子.示例/路', ['https://例子.示例/']],
  ])('%s', (_, text, expected) => {
    expect(urlsOf(text)).toEqual(expected);
  });

  it.each([...'，。；：）】」』》、？！”’…—'])('ends at the full-width mark %s', (mark) => {
    expect(urlsOf(`见（https://a.example/b?c=1${mark}然后`)).toEqual(['https://a.example/b?c=1']);
  });

  it('ends where Chinese text touches it', () => {
    expect(urlsOf('链接https://a.example/b这里')).toEqual(['https://a.example/b']);
  });

  it.each([
    ['a Markdown link', '[text](https://a.example/b)', 'https://a.example/b', 'text'],
    ['one with a title', '[text](https://a.example/b "a title")', 'https://a.example/b', 'text'],
    [
      'one with nested brackets',
      '[t](https://a.example/b_(c_(d)))',
      'https://a.example/b_(c_(d))',
      't',
    ],
    ['one in angle brackets', '[t](<https://a.example/b c>)', 'https://a.example/b c', 't'],
    ['one with a bracketed text', '[a [b] c](https://a.example)', 'https://a.example', 'a [b] c'],
    ['one with a Chinese path', '[t](https://a.example/储能)。', 'https://a.example/储能', 't'],
    ['one without a text', '[](https://a.example)', 'https://a.example', null],
    [
      'one whose text is its URL',
      '[https://a.example](https://a.example)',
      'https://a.example',
      null,
    ],
    [
      'one whose text is another URL',
      '[https://a.example](https://b.example)',
      'https://b.example',
      'https://a.example',
    ],
    ['one that is not closed', '[t](https://a.example/b', 'https://a.example/b', null],
    ['an autolink', '<https://a.example/b>', 'https://a.example/b', null],
    ['an autolink with punctuation', '<https://a.example/b.>', 'https://a.example/b.', null],
    ['an autolink that is not closed', '<https://a.example/b, c', 'https://a.example/b', null],
    ['a definition', '[id]: https://a.example/b "title"', 'https://a.example/b', null],
    ['a footnote', '[^1]: see https://a.example/b.', 'https://a.example/b', null],
  ])('reads %s', (_, text, url, label) => {
    expect(findLineUrls(text)).toEqual([
      { column: text.indexOf(url, label === url ? 0 : text.lastIndexOf(url)), url, label },
    ]);
  });

  it('takes both the picture and the link around it', () => {
    const text = '[![alt](https://img.example/a.png)](https://a.example)';
    expect(findLineUrls(text).map(({ url, label }) => [url, label])).toEqual([
      ['https://img.example/a.png', 'alt'],
      ['https://a.example', '![alt](https://img.example/a.png)'],
    ]);
  });

  it.each([
    ['inline code', '`https://a.example` https://b.example', ['https://b.example']],
    [
      'code in two back-ticks',
      '``a ` https://a.example`` https://b.example',
      ['https://b.example'],
    ],
    ['a comment', 'x %%https://a.example%% https://b.example', ['https://b.example']],
    ['an HTML comment', '<!-- https://a.example --> https://b.example', ['https://b.example']],
    ['what an unclosed back-tick opens not', 'a ` https://a.example', ['https://a.example']],
    ['what an unclosed comment opens not', '100%% https://a.example', ['https://a.example']],
  ])('passes over %s', (_, text, expected) => {
    expect(urlsOf(text)).toEqual(expected);
  });

  it('never throws, and every URL stands at its column', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'https://',
        'http://a.b',
        '](',
        '[',
        ']',
        '(',
        ')',
        '<',
        '>',
        '`',
        '%%',
        '<!--',
        '-->',
        '_',
        '\\',
        ' ',
        '，',
        '例',
        '🚗',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let last = -1;
        for (const { column, url } of findLineUrls(text)) {
          expect(text.slice(column, column + url.length)).toBe(url);
          expect(column).toBeGreaterThan(last);
          last = column;
        }
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    '](http://',
    '<http://',
    '[',
    '`',
    '%%',
    '<!--',
    'http://a](',
    '[](http://a',
    '(((http://a',
    '``` ` ',
  ])('gets through a line of many %s', (piece) => {
    expect(() => findLineUrls(`${piece.repeat(20_000)}https://a.example`)).not.toThrow();
  });
});

describe('URLs of a note', () => {
  it('leaves out properties, code, comments and HTML', () => {
    const text = [
      '---',
      'source: https://yaml.example',
      '---',
      'https://one.example',
      '```',
      'https://code.example',
      '```',
      '%%',
      'https://comment.example',
      '%%',
      '',
      '<div>',
      'https://html.example',
      '</div>',
      '',
      '- item https://two.example',
      '  ~~~sh',
      '  curl https://nested.example',
      '  ~~~',
      '  https://three.example',
      '',
      '> ```',
      '> https://quoted.example',
      '> ```',
      '> https://four.example',
    ].join('\n');
    const lines = splitLines(text);
    const found = findUrls(lines, readOutline(parseStructure(text), lines));
    expect(found.map(({ line, url }) => [line, url])).toEqual([
      [3, 'https://one.example'],
      [15, 'https://two.example'],
      [19, 'https://three.example'],
      [24, 'https://four.example'],
    ]);
  });

  it('reads a note without structure', () => {
    const lines = splitLines('https://a.example');
    expect(findUrls(lines, readOutline({}, lines))).toHaveLength(1);
  });
});
