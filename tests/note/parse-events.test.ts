import { describe, expect, it } from 'vitest';
import type { NoteEvent } from '../../src/note/parsed-note';
import { readNote } from '../support/read-note';

const eventsOf = (text: string): readonly NoteEvent[] => readNote(text).events;
const dated = (text: string): readonly NoteEvent[] => eventsOf(`Date: 2025-10-08\n\n${text}\n`);

describe('an event', () => {
  it.each([
    ['On March 5, 2026 the company sold its fleet.', '2026-03-05', false],
    ['The plant burned on 31.03.2025.', '2025-03-31', false],
    ['Listed 2024-06-01 in London', '2024-06-01', false],
    ['On March 5 the company sold its fleet.', '2025-03-05', true],
    ['The fair opens on 20 November.', '2025-11-20', true],
    ['The fair opened on 20 December.', '2024-12-20', true],
    ['14 березня він сказав так', '2025-03-14', true],
    ['9 жовтня 2025 р. купили завод', '2025-10-09', false],
    ['3月14日公司宣布扩产', '2025-03-14', true],
    ['2025年3月14日公司宣布扩产', '2025-03-14', false],
  ])('is read from %j', (text, day, approximate) => {
    expect(dated(text)).toMatchObject([{ start: day, end: day, approximate }]);
  });

  it.each([
    'Sales doubled in 2024 and in Q3 2025.',
    'He said so yesterday.',
    'Version 3.14 sold 12 units in March',
    'see https://example.com/2025/03/05/post',
    '`2025-03-05` in code',
    '- [ ] read it on 5 March 2025',
    '- [post of 5 March 2025](https://example.com/a)',
    '# Meeting of 5 March 2025',
    '| 5 March 2025 | 3% |\n|---|---|\n| 6 March 2025 | 4% |',
    '## Milestones\n\n- opens on 5 March 2026\n  - 2025-11-01: 3 sites',
    '```\n5 March 2025\n```',
    '%%\n5 March 2025\n%%',
  ])('is not read from %j', (text) => {
    expect(dated(text)).toEqual([]);
  });

  it('has its sentence, its words and its line', () => {
    expect(dated('One. On 2 June 2025 **Otter** split; 3 June 2025 it fell. End.')).toMatchObject([
      { text: 'On 2 June 2025 Otter split', words: 'On 2 June 2025', source: { number: 2 } },
      { text: '3 June 2025 it fell.', words: '3 June 2025' },
    ]);
  });

  it.each(['- 2025-06-02: call with the founder', '> 2 June 2025 they met', '3) 2 June 2025 fair'])(
    'has its sentence without the mark of %j',
    (text) => {
      expect(dated(text)[0]?.text).toBe(text.replace(/^\S+ /, ''));
    },
  );

  it('takes its year from today where the note has no date', () => {
    expect(eventsOf('14 березня почалося')).toMatchObject([
      { start: '2026-03-14', approximate: true },
    ]);
  });

  it('has a shortened sentence', () => {
    const [event] = dated(`On 2 June 2025 ${'word '.repeat(100)}`);
    expect(event?.text.length).toBeLessThanOrEqual(201);
    expect(event?.text).toMatch(/word…$/);
  });
});
