import { describe, expect, it } from 'vitest';
import { readDatedEntry } from '../../src/note/ledger-entry';
import { readEntry } from '../../src/note/parse-ledger';
import type { IsoDay } from '../../src/note/iso-day';
import type { Milestone } from '../../src/note/parsed-note';
import { readNote } from '../support/read-note';

const read = (text: string) => readEntry({ day: '2026-01-15' as IsoDay, text });

describe('a dated entry', () => {
  it.each([
    ['2025-11-20: 1655 robotaxi', '2025-11-20', '1655 robotaxi'],
    ['2025-11-20：产能 3 万', '2025-11-20', '产能 3 万'],
    ['**2025-11-20**: seen', '2025-11-20', 'seen'],
    ['1655 robotaxi (on:: 2025-11-20)', '2025-11-20', '1655 robotaxi'],
    ['[on:: 2025-11-20] (obs:: 18%) of sales', '2025-11-20', '18%'],
  ])('is %j', (content, day, text) => {
    expect(readDatedEntry(content)).toEqual({ day, text });
  });

  it.each(['2025-02-30: never', '2025-11-20 no colon', 'in 2025-11-20: x', '(on:: today) x', ''])(
    'is not %j',
    (content) => {
      expect(readDatedEntry(content)).toBeNull();
    },
  );
});

describe('the kind of an entry', () => {
  it.each([
    ['1655 robotaxi', 1655, 'robotaxi'],
    ['18.2%', 18.2, '%'],
    ['about 1,700 stores (https://a.example/2)', 1700, 'stores'],
    ['1,2 млрд грн', 1_200_000_000, 'UAH'],
    ['3.5 万辆', 35_000, '辆'],
  ])('is an observation: %j', (text, value, unit) => {
    expect(read(text)).toMatchObject({ kind: 'observation', value, unit });
  });

  it.each([
    ['odds 60%', 60],
    ['Odds: 62.5 %', 62.5],
    ['odds 0.4', 40],
    ['概率 60%', 60],
    ['概率：55％', 55],
    ['шанси 60%', 60],
    ['ймовірність: 12,5 %', 12.5],
  ])('is odds: %j', (text, value) => {
    expect(read(text)).toMatchObject({ kind: 'odds', value, verdict: null });
  });

  it.each([
    ['met', 'met'],
    ['met (https://a.example)', 'met'],
    ['Missed.', 'missed'],
    ['unclear', 'unclear'],
    ['dropped: sold the unit', 'dropped'],
    ['达成', 'met'],
    ['未达成（需求不足）', 'missed'],
    ['不明', 'unclear'],
    ['放弃', 'dropped'],
    ['виконано', 'met'],
    ['не виконано', 'missed'],
    ['неясно', 'unclear'],
    ['відкинуто', 'dropped'],
    ['✅ met', 'met'],
    ['[met](https://a.example)', 'met'],
    ['**missed**', 'missed'],
    ['missed by 3%', 'missed'],
    ['met early', 'met'],
  ])('is a verdict: %j', (text, verdict) => {
    expect(read(text)).toMatchObject({ kind: 'verdict', verdict, value: null });
  });

  it.each([
    ['moved to 2026-06-30 (slower hiring)', '2026-06-30'],
    ['Moved to Q3 2026', '2026-09-30'],
    ['推迟到2026年9月', '2026-09-30'],
    ['推迟至 2026-06-30', '2026-06-30'],
    ['推遲到2026年9月', '2026-09-30'],
    ['перенесено на 2026-06-30', '2026-06-30'],
    ['перенесено на березень 2027', '2027-03-31'],
    ['moved from Q1 to Q3 2026', '2026-09-30'],
    ['*delayed until* June 2026', '2026-06-30'],
    ['从2026年一季度推迟到三季度', '2026-09-30'],
    ['перенесли з весни на осінь 2026', '2026-11-30'],
  ])('is a move: %j', (text, end) => {
    expect(read(text)).toMatchObject({ kind: 'move', movedTo: { start: null, end } });
  });

  it.each([
    ['for: orders doubled to 400', 'for'],
    ['Against: recall [[note]] (https://a.example)', 'against'],
    ['支持：新订单', 'for'],
    ['反对: 召回', 'against'],
    ['за: новий контракт', 'for'],
    ['проти: відкликання', 'against'],
  ])('is evidence: %j', (text, kind) => {
    expect(read(text)).toMatchObject({ kind, value: null });
  });

  it.each([
    'talked to the plant manager',
    'for now nothing',
    'metal prices fell',
    'met with the founder',
    'moved out of Austin',
    'за рік нічого',
    'management said that they will open 3 plants',
  ])('is a remark: %j', (text) => {
    expect(read(text)).toMatchObject({ kind: 'remark', value: null, verdict: null, movedTo: null });
  });

  it('keeps the first link as written', () => {
    expect(read('met (https://a.example/x?y=1), https://b.example').url).toBe(
      'https://a.example/x?y=1',
    );
  });
});

describe('the ledger of a milestone', () => {
  const milestonesOf = (text: string): readonly Milestone[] => readNote(text).milestones;

  it('stands below items, and makes neither groups nor milestones', () => {
    const [first, second, ...more] = milestonesOf(
      '## Milestones\n\n1. drop the guard\n   - 2025-11-20: odds 60%\n   - a remark\n2. 40 sites\n   - 2026-01-02: 12 sites\n',
    );
    expect(first).toMatchObject({ text: 'drop the guard', ledger: [{ kind: 'odds' }] });
    expect(second).toMatchObject({ text: '40 sites', ledger: [{ value: 12, unit: 'sites' }] });
    expect(more).toEqual([]);
  });

  it('stands below a heading that is a milestone and below a milestone line', () => {
    const text =
      '## Milestones\n\n### Pilot\n- Due: 2026-12-31\n- 2026-02-01: met\n\n## Rest\n\nMilestone: 30 vans\n- 2026-03-01: 8 vans\n- milk\n';
    expect(milestonesOf(text)).toMatchObject([
      { text: 'Pilot', shape: 'heading', ledger: [{ verdict: 'met' }] },
      { text: '30 vans', shape: 'line', ledger: [{ value: 8 }] },
    ]);
  });

  it('leaves the promise and moves the deadline, the last move by day and then by line', () => {
    const [milestone] = milestonesOf(
      '## Milestones\n- guard gone (by 2025-12-31)\n  - 2026-02-01: moved to 2026-09-30\n  - 2025-12-28: moved to 2026-06-30\n  - 2026-02-01: moved to 2026-10-31\n  - 2026-03-01: moved to the back of the queue\n',
    );
    expect(milestone).toMatchObject({
      promised: { end: '2025-12-31' },
      deadline: { end: '2026-10-31', start: null },
    });
  });

  it('tells the line of every entry', () => {
    const [milestone] = milestonesOf('## Milestones\n\n- 5 vans\n\t- 2026-01-02: 3 vans\n');
    expect(milestone?.ledger[0]?.source).toMatchObject({
      number: 3,
      text: '\t- 2026-01-02: 3 vans',
      previous: '- 5 vans',
      heading: '## Milestones',
    });
  });
});
