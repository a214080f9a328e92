import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../host/structure/parse-structure';
import type { IsoDay } from '../../src/note/iso-day';
import { splitLines } from '../../src/note/lines';
import { readOutline } from '../../src/note/outline';
import { markRead, parseReferences } from '../../src/note/parse-references';
import { createSourceLocator } from '../../src/note/source-locator';
import type { NoteStructure } from '../../src/note/structure';

const today = '2026-11-22' as IsoDay;

const referencesOf = (text: string, structure: NoteStructure = parseStructure(text)) => {
  const lines = splitLines(text);
  return parseReferences(lines, readOutline(structure, lines), createSourceLocator(lines), today);
};

describe('the references of a note', () => {
  const text = [
    'Before https://a.example/',
    '',
    '# References',
    '- [A talk](https://youtu.be/abcdefghijk?si=x "on stage")',
    '## Posts',
    '#### Old',
    'https://twitter.com/Some_One/status/1445078208190291973',
    '## Papers',
    'Bonding[^1]',
    '',
    '[^1]: https://arxiv.org/abs/2603.12345',
    '',
    '# Notes',
    'https://x.com/Some_One/status/1445078208190291973?s=20',
  ].join('\n');

  it('stand in the order of the note below their headings', () => {
    expect(referencesOf(text).map(({ source, heading }) => [source.number, ...heading])).toEqual([
      [0],
      [3, 'References'],
      [6, 'References', 'Posts', 'Old'],
      [10, 'References', 'Papers'],
      [13, 'Notes'],
    ]);
  });

  it('tell site, author, day and label', () => {
    const [, talk, post, paper] = referencesOf(text);
    expect(talk).toMatchObject({
      column: 11,
      url: 'https://youtu.be/abcdefghijk?si=x',
      canonical: 'https://youtube.com/watch?v=abcdefghijk',
      label: 'A talk',
      site: 'youtube.com',
      author: null,
      posted: null,
      postedExact: false,
      read: false,
    });
    expect(post).toMatchObject({
      label: null,
      site: 'x.com',
      author: 'Some_One',
      posted: '2021-10-04',
      postedExact: true,
    });
    expect(paper).toMatchObject({ posted: '2026-03-01', postedExact: false });
  });

  it('are the same page under another form of its link', () => {
    const found = referencesOf(text);
    expect(found[4]?.canonical).toBe(found[2]?.canonical);
    expect(found[4]?.url).not.toBe(found[2]?.url);
  });

  it('are the same with CRLF line ends', () => {
    const crlf = referencesOf(text.replaceAll('\n', '\r\n'));
    expect(crlf).toEqual(referencesOf(text));
  });

  it.each(['\n', '\r\n', '\r'])('stand under an underlined heading of two lines (%j)', (end) => {
    const [found] = referencesOf(['FSD:', ' and more', '---', 'https://a.example/x'].join(end));
    expect(found?.heading).toEqual(['FSD: and more']);
  });

  it('are found whatever the structure says', () => {
    const place = fc.record({ line: fc.nat(99), col: fc.nat(9), offset: fc.nat(9999) });
    const position = fc.record({ start: place, end: place });
    const structure = fc.record({
      headings: fc.array(
        fc.record({ heading: fc.string(), level: fc.integer({ min: 1, max: 6 }), position }),
      ),
      sections: fc.array(
        fc.record({ type: fc.constantFrom('code', 'list', 'paragraph'), position }),
      ),
    });
    fc.assert(
      fc.property(structure, (each) => {
        expect(referencesOf(text, each).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('marking references as read', () => {
  const references = referencesOf(
    'https://twitter.com/a/status/1445078208190291973\nhttps://b.example/c\nhttps://d.example',
  );
  const url = 'https://x.com/a/status/1445078208190291973?s=20';

  it('goes by the page and not by the form of its link', () => {
    const marked = markRead(references, [{ done: true, urls: ['https://e.example', url] }]);
    expect(marked.map(({ read }) => read)).toEqual([true, false, false]);
  });

  it('leaves alone what only an open task names', () => {
    expect(markRead(references, [{ done: false, urls: [url] }])).toEqual(references);
  });

  it('takes a mark back when no done task names the page any more', () => {
    const marked = markRead(references, [{ done: true, urls: [url] }]);
    expect(markRead(marked, [])).toEqual(references);
  });

  it('keeps what does not change', () => {
    const marked = markRead(references, [{ done: true, urls: [url] }]);
    expect(marked[1]).toBe(references[1]);
  });
});

const note = path.resolve(import.meta.dirname, '../../../shared/notes/Valuation for TSLA.md');

describe.skipIf(!existsSync(note))('the references of a real note (needs ../shared)', () => {
  const references = existsSync(note) ? referencesOf(readFileSync(note, 'utf8')) : [];
  const posts = references.filter(({ site }) => site === 'x.com');

  it('are 23, of which 21 stand below the heading for references', () => {
    expect(references).toHaveLength(23);
    expect(references.filter(({ heading }) => heading[0] === 'References')).toHaveLength(21);
  });

  it('hold 17 posts with their authors and days', () => {
    expect(posts).toHaveLength(17);
    expect(posts.every(({ author, postedExact }) => author !== null && postedExact)).toBe(true);
    const days = posts.map(({ posted }) => posted ?? '').sort();
    expect([days[0], days.at(-1)]).toEqual(['2024-09-04', '2025-12-17']);
  });

  it('hold two conversations of a likely day', () => {
    const conversations = references.filter(({ site }) => site === 'chatgpt.com');
    expect(conversations.map(({ posted, postedExact }) => [posted, postedExact])).toEqual([
      ['2025-11-20', false],
      ['2025-12-10', false],
    ]);
  });
});
