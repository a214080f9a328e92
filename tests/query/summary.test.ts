import { describe, expect, it } from 'vitest';
import { createTranslate } from '../../src/locales/translate';
import { summarize, summaryWords } from '../../src/query/summary';
import {
  day,
  makeDeadline,
  makeLine,
  makeMilestone,
  makeNote,
  makeReference,
  makeTask,
} from '../support/make-note';

const today = day('2026-03-31');

const notes = [
  makeNote('Grid power', {
    tasks: [
      makeTask('read the filing', { source: makeLine('', 1) }),
      makeTask('watch the tour', { source: makeLine('', 2), done: true }),
      makeTask('listen', { source: makeLine('', 3), status: '-' }),
      makeTask('ship 5 units', { source: makeLine('', 4) }),
    ],
    milestones: [
      makeMilestone('ship 5 units', {
        source: makeLine('', 4),
        deadline: makeDeadline('2026-01-01'),
      }),
      makeMilestone('hire ten', { source: makeLine('', 5) }),
    ],
    references: [makeReference('https://a.example/1')],
  }),
  makeNote('Lithium'),
];

describe('the summary', () => {
  it('counts open tasks that are no milestones as reading', () => {
    expect(summarize(notes, today)).toEqual({
      theses: 2,
      milestones: 2,
      overdue: 1,
      toRead: 1,
      references: 1,
    });
  });

  it.each([
    ['en', '2 theses, 2 milestones (1 overdue), 1 to read, 1 reference'],
    ['zh', '2 个论点，2 个里程碑（1 个逾期），1 项待读，1 条参考'],
    ['uk', '2 тези, 2 віхи (прострочено: 1), до читання: 1, 1 посилання'],
  ])('is one line in %s', (language, line) => {
    expect(summaryWords(summarize(notes, today), createTranslate(language))).toBe(line);
  });

  it('does not speak of overdue milestones when there are none', () => {
    expect(summaryWords(summarize([], today), createTranslate('en'))).toBe(
      '0 theses, 0 milestones, 0 to read, 0 references',
    );
  });
});
