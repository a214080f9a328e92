import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/locales/translate';
import { reportMarkdown } from '../../src/query/report-markdown';
import {
  day,
  makeDeadline,
  makeEntry,
  makeLine,
  makeMilestone,
  makeNote,
  makeReference,
  makeTask,
} from '../support/make-note';

const today = day('2026-03-31');

const note = makeNote('Grid power', {
  header: { date: day('2026-01-02'), topics: ['macro', 'valuation'] },
  tasks: [
    makeTask('read the filing', { source: makeLine('', 7), due: day('2026-04-02') }),
    makeTask('watch the tour', { source: makeLine('', 8), done: true, doneOn: day('2026-02-01') }),
  ],
  milestones: [
    makeMilestone('ship 5 units', {
      source: makeLine('', 9),
      group: 'Plant',
      deadline: makeDeadline('2026-03-30'),
      ledger: [makeEntry('2026-02-01', 'observation', { value: 2, text: '2 units' })],
    }),
    makeMilestone('hire ten', {
      source: makeLine('', 10),
      deadline: makeDeadline(null, '2026-04-10'),
    }),
  ],
  references: [
    makeReference('https://x.com/a/status/1', { author: 'Ann', posted: day('2026-01-05') }),
    makeReference('https://chatgpt.com/c/1', { posted: day('2026-01-06'), postedExact: false }),
  ],
});

describe('the report of a note as Markdown', () => {
  it('holds milestones with their ledgers, open and done tasks, and references', () => {
    expect(reportMarkdown(note, today, createTranslate('en'))).toBe(
      [
        '# Grid power',
        '',
        '- Report of 2026-03-31',
        '- Written 2026-01-02',
        '- Never reviewed',
        '- [[macro]] [[valuation]]',
        '',
        '## Milestones',
        '',
        '- Plant: ship 5 units: overdue by 1 day (by 2026-03-30)',
        '  - 2026-02-01: 2 units',
        '- hire ten: starts in 10 days (from 2026-04-10)',
        '',
        '## To read',
        '',
        '- [ ] read the filing (2 days left)',
        '',
        '## Done',
        '',
        '- [x] watch the tour ✅ 2026-02-01',
        '',
        '## References',
        '',
        '- 2026-01-05 x.com Ann: <https://x.com/a/status/1>',
        '- ≈ 2026-01-06 chatgpt.com: <https://chatgpt.com/c/1>',
        '',
      ].join('\n'),
    );
  });

  it('leaves out sections without entries', () => {
    const text = reportMarkdown(makeNote('Bare'), today, createTranslate('en'));
    expect(text).toBe('# Bare\n\n- Report of 2026-03-31\n- Never reviewed\n');
  });

  it.each([
    ['zh', '逾期 1 天（截至 2026-03-30）'],
    ['uk', 'прострочено на 1 день (до 2026-03-30)'],
  ])('speaks %s', (language, words) => {
    expect(reportMarkdown(note, today, createTranslate(language))).toContain(words);
  });
});
