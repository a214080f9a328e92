import fc from 'fast-check';
import type { CachedMetadata, Pos } from 'obsidian';
import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../../host/structure/parse-structure';

const sections = (text: string): readonly string[] =>
  (parseStructure(text).sections ?? []).map((section) => section.type);

const sliced = (text: string, position: Pos | undefined): string | null =>
  position ? text.slice(position.start.offset, position.end.offset) : null;

describe('the kinds of sections', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['an empty note', '', []],
    ['only a byte order mark', '\uFEFF', []],
    ['a heading and a paragraph', '# Grid\n\nPower.\n', ['heading', 'paragraph']],
    ['an underlined heading', 'Grid\n====\n', ['heading']],
    ['an unclosed fence', 'a\n\n```\n- [ ] b\n# c\n', ['paragraph', 'code']],
    ['a fence inside a longer one', '````\n```\n````\nb\n', ['code', 'paragraph']],
    ['a fence of tildes closed by backticks only', '~~~\n```\n- [ ] a\n', ['code']],
    ['an unclosed HTML comment', '<!-- a\n\n- [ ] b\n', ['html']],
    ['a comment block', '%%\n- [ ] a\n%%\n\n- b\n', ['comment', 'list']],
    ['an unclosed comment block', '%%\n- [ ] a\n\n# b\n', ['comment']],
    ['a quote', '> a\n> > b\n', ['blockquote']],
    ['a callout', '> [!note] Watch\n> - [ ] a\n', ['callout']],
    ['a table', 'a|b\n-|-\n1|2\n', ['table']],
    [
      'a rule that opens no properties',
      'a\n\n---\n\nb\n',
      ['paragraph', 'thematicBreak', 'paragraph'],
    ],
    ['properties', '---\na: 1\n---\nb\n', ['yaml', 'paragraph']],
  ])('knows %s', (_name, text, expected) => {
    expect(sections(text)).toEqual(expected);
  });

  it('lists no task that stands in a fence or a comment', () => {
    for (const text of [
      '```\n- [ ] a\n',
      '%%\n- [ ] a\n%%\n',
      '<!--\n- [ ] a\n',
      '    - [ ] a\n',
    ]) {
      expect(parseStructure(text).listItems).toBeUndefined();
    }
  });
});

describe('places', () => {
  const note = '# Grid\n\n- [x] read #active\n  - sub [[Power]]\n';
  const ends = ['\n', '\r\n', '\r'];

  it.each(ends)('count %j as one line end', (end) => {
    const text = note.replaceAll('\n', end);
    const { headings, listItems, tags, links } = parseStructure(text);
    expect(sliced(text, headings?.[0]?.position)).toBe('# Grid');
    expect(listItems?.map((item) => [item.position.start.line, item.parent, item.task])).toEqual([
      [2, -2, 'x'],
      [3, 2, undefined],
    ]);
    expect(sliced(text, listItems?.[0]?.position)).toBe('- [x] read #active');
    expect(sliced(text, tags?.[0]?.position)).toBe('#active');
    expect(sliced(text, links?.[0]?.position)).toBe('[[Power]]');
    expect(links?.[0]?.position.start).toMatchObject({ line: 3, col: 8 });
  });

  it('count a byte order mark as a character of the first line', () => {
    const text = `\uFEFF${note}`;
    const { headings, tags } = parseStructure(text);
    expect(sliced(text, headings?.[0]?.position)).toBe('# Grid');
    expect(headings?.[0]?.position.start).toEqual({ line: 0, col: 1, offset: 1 });
    expect(tags?.[0]?.position.start.col).toBe('- [x] read '.length);
    expect(sliced(text, tags?.[0]?.position)).toBe('#active');
  });

  it('read properties behind a byte order mark', () => {
    expect(parseStructure('\uFEFF---\na: 1\n---\n').frontmatter).toEqual({ a: 1 });
  });

  it('do not take U+2028, form feed or vertical tab for line ends', () => {
    expect(parseStructure('- a\u2028b\fc\vd #t\n').tags?.[0]?.position.start.line).toBe(0);
  });
});

describe('list items', () => {
  it('start anew in every quote', () => {
    const { listItems } = parseStructure('> - [ ] a\n>   - [x] b\n> > - c\n');
    expect(listItems?.map((item) => [item.position.start, item.parent, item.task])).toEqual([
      [{ line: 0, col: 2, offset: 2 }, -1, ' '],
      [{ line: 1, col: 4, offset: 14 }, 0, 'x'],
      [{ line: 2, col: 4, offset: 26 }, -2, undefined],
    ]);
  });

  it('take any one character for a status, beyond the basic plane too', () => {
    const statuses = ['x', '/', '?', '🔥', '-'].map((status) => {
      const item = parseStructure(`- [${status}] a\n`).listItems?.[0];
      return item?.task;
    });
    expect(statuses).toEqual(['x', '/', '?', '🔥', '-']);
  });

  it.each(['- [] a', '- [ab] a', '- [x]a', '- ［x］ a', '-[x] a'])('see no task in %j', (text) => {
    expect(parseStructure(text).listItems?.[0]?.task).toBeUndefined();
  });

  it('carry the block id at their end', () => {
    const { listItems, blocks } = parseStructure('- a ^first\n- b\n');
    expect(listItems?.map((item) => item.id)).toEqual(['first', undefined]);
    expect(Object.keys(blocks ?? {})).toEqual(['first']);
  });
});

describe('properties', () => {
  it.each<readonly [string, string]>([
    ['unclosed', '---\ntopics: [a\n---\n'],
    ['with a tab as indent', '---\na:\n\tb: 1\n---\n'],
    ['with a key twice', '---\na: 1\na: 2\n---\n'],
    ['that are a list', '---\n- a\n- b\n---\n'],
    ['that are one word', '---\nword\n---\n'],
    ['that are empty', '---\n---\n'],
    ['of aliases that multiply', `---\na: &a [1,1]\n${aliases()}---\n`],
  ])('%s give none, and the note is read on', (_name, yaml) => {
    const structure = parseStructure(`${yaml}\n# Grid\n`);
    expect(structure.frontmatter).toBeUndefined();
    expect(structure.frontmatterPosition).toBeUndefined();
    expect(structure.headings?.[0]?.heading).toBe('Grid');
  });

  it('list the wikilinks of values by their path', () => {
    const { frontmatterLinks } = parseStructure(
      '---\ntopics:\n  - "[[macro|M]]"\nup: "[[A#b]]"\n---\n',
    );
    expect(frontmatterLinks).toEqual([
      { key: 'topics.0', link: 'macro', original: '[[macro|M]]', displayText: 'M' },
      { key: 'up', link: 'A#b', original: '[[A#b]]', displayText: 'A > b' },
    ]);
  });
});

describe('links and tags', () => {
  it.each<readonly [string, readonly string[]]>([
    ['#a #b/c-d_e', ['#a', '#b/c-d_e']],
    ['#1 #1a #日', ['#1a', '#日']],
    ['a#b (#c) \\*#d', ['#d']],
    ['`#a` and $#b$', []],
    ['https://example.com/#a', []],
    ['#a,#b #c.', ['#a', '#c']],
  ])('%j has the tags %j', (text, tags) => {
    expect((parseStructure(text).tags ?? []).map((tag) => tag.tag)).toEqual(tags);
  });

  it('leave out links that lead out of the vault', () => {
    const { links } = parseStructure('[a](https://example.com) [b](b%20c.md) <https://d.example>');
    expect(links?.map((link) => [link.link, link.displayText])).toEqual([['b c.md', 'b']]);
  });

  it('list embeds apart from links', () => {
    const { links, embeds } = parseStructure('![[a.png]] [[b]] ![c](d.png)');
    expect(links?.map((link) => link.link)).toEqual(['b']);
    expect(embeds?.map((embed) => embed.link)).toEqual(['a.png', 'd.png']);
  });
});

describe('any string', () => {
  const pieces = fc.constantFrom(
    ...[
      '- ',
      '[ ] ',
      '> ',
      '\n',
      '\r\n',
      '  ',
      '\t',
      '# ',
      '```',
      '%%',
      '[[',
      ']]',
      '|',
      '^a',
      '#t',
    ],
    ...[
      '---\n',
      '<!--',
      '-->',
      '*',
      '_',
      '`',
      '1. ',
      '![',
      '](',
      ')',
      'a: ',
      '\\',
      '\u0000',
      '\uD800',
    ],
  );

  it('is read without a throw, and every place lies within it', { timeout: 60_000 }, () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (note) => {
        for (const { start, end } of positionsOf(parseStructure(note))) {
          expect(start.offset).toBeGreaterThanOrEqual(0);
          expect(start.offset).toBeLessThanOrEqual(end.offset);
          expect(end.offset).toBeLessThanOrEqual(note.length);
        }
      }),
      { numRuns: 400 },
    );
  });
});

function positionsOf(structure: CachedMetadata): readonly Pos[] {
  const {
    headings = [],
    links = [],
    embeds = [],
    tags = [],
    listItems = [],
    sections = [],
  } = structure;
  return [headings, links, embeds, tags, listItems, sections].flat().map((entry) => entry.position);
}

function aliases(): string {
  const names = 'abcdefghijklm';
  return [...names.slice(1)]
    .map(
      (name, index) =>
        `${name}: &${name} [${Array(9)
          .fill(`*${names.charAt(index)}`)
          .join(',')}]\n`,
    )
    .join('');
}
