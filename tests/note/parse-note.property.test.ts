import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../host/structure/parse-structure';
import type { NoteStructure, StructureListItem } from '../../src/note/structure';
import { readNote } from '../support/read-note';

/** Lines of the kinds a note is made of, joined at random. */
const line = fc.oneof(
  fc.constantFrom(
    '# Title',
    '## Milestones',
    '### 里程碑：2026',
    'FSD:',
    '**Віхи:**',
    '1. 2000 vans by the end of 2026',
    '   - 2026-01-15: odds 60%',
    '  - 2026-02-01: moved to 2027',
    '- [ ] read it 📅 2026-01-01 #a ^b',
    '- [x] ~~gone~~ ✅ 2026-01-02',
    'a. lettered',
    'b) Milestone: 5 sites',
    '| Due | Target |',
    '|---|---|',
    '| 2026 | [[a|b]] \\| 5% |',
    'Date: 2025-10-08',
    'Tags: [[macro]] #x',
    '---',
    '```',
    '%%',
    '> - quoted',
    '',
    'On 5 March he said: "no". 14 березня так; 3月14日。',
    'https://x.com/a/status/1962591324022153607',
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...'[](){}*_~=`#:：|\\-0. 年月日'), maxLength: 40 }),
);
const note = fc.array(line, { maxLength: 30 }).map((lines) => lines.join('\n'));

const place = fc
  .nat({ max: 400 })
  .map((offset) => ({ line: Math.floor(offset / 10), col: offset % 10, offset }));
const span = fc.tuple(place, place).map(([start, end]) => ({ start, end }));
const listItem: fc.Arbitrary<StructureListItem> = fc
  .record({
    position: span,
    parent: fc.integer({ min: -3, max: 40 }),
    task: fc.constantFrom(' ', 'x', undefined),
  })
  .map(({ task, ...item }) => (task === undefined ? item : { ...item, task }));
const anyStructure: fc.Arbitrary<NoteStructure> = fc.record({
  headings: fc.array(
    fc.record({ heading: fc.string(), level: fc.integer({ min: 1, max: 6 }), position: span }),
  ),
  sections: fc.array(
    fc.record({
      type: fc.constantFrom('paragraph', 'list', 'table', 'yaml', 'callout'),
      position: span,
    }),
  ),
  listItems: fc.array(listItem, { maxLength: 60 }),
  tags: fc.array(fc.record({ tag: fc.string(), position: span })),
  frontmatter: fc.dictionary(
    fc.constantFrom('date', 'tags', 'topics', 'reviewed', 'thesis', 'review-interval'),
    fc.anything(),
  ),
  frontmatterPosition: span,
});

describe('parsing any note', () => {
  it('never throws with the structure of its text', () => {
    fc.assert(
      fc.property(note, (text) => void readNote(text)),
      { numRuns: 200 },
    );
  });

  it('never throws with any structure, and names no line that is not there', () => {
    fc.assert(
      fc.property(note, anyStructure, (text, structure) => {
        const parsed = readNote(text, { structure });
        const last = text.split(/\r\n|\r|\n/).length - 1;
        for (const { source } of [...parsed.tasks, ...parsed.milestones, ...parsed.events]) {
          expect(source.number).toBeLessThanOrEqual(last);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('never throws with a structure made from a longer text', () => {
    fc.assert(
      fc.property(note, fc.nat(200), (text, cut) => {
        const parsed = readNote(text.slice(0, -cut), { structure: parseStructure(text) });
        expect(parsed.path).toBe('note.md');
      }),
      { numRuns: 200 },
    );
  });

  it('gives the same content for CRLF as for LF', () => {
    fc.assert(
      fc.property(
        note.filter((text) => !text.includes('\r')),
        (text) => {
          expect(readNote(text.replaceAll('\n', '\r\n'))).toEqual(readNote(text));
        },
      ),
      { numRuns: 100 },
    );
  });
});
