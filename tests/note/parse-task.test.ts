import { describe, expect, it } from 'vitest';
import { readRecurrence } from '../../src/note/recurrence-rule';
import { readTaskKind } from '../../src/note/task-kind';
import type { Task } from '../../src/note/parsed-note';
import { readNote } from '../support/read-note';

const taskOf = (line: string): Task | undefined => readNote(`# T\n\n${line}\n`).tasks[0];

describe('a task', () => {
  it('has every field of the emoji format, in any order', () => {
    expect(
      taskOf(
        '- [/] compare [[Delta|peers]] #deep 🆔 a-1 ⛔ b_2 , c3 ⏬ 🏁 Delete 🔁 every 2 weeks ⌛ 2026-01-05 ➕ 2025-12-01 🛫 2026-01-02 🗓️ 2026-02-01 ✅ 2026-01-09 ❌ 2026-01-08 #late ^blk-9',
      ),
    ).toMatchObject({
      status: '/',
      done: false,
      text: 'compare [[Delta|peers]]',
      tags: ['deep', 'late'],
      id: 'a-1',
      dependsOn: ['b_2', 'c3'],
      priority: 'lowest',
      onCompletion: 'delete',
      recurrence: 'every 2 weeks',
      scheduled: '2026-01-05',
      created: '2025-12-01',
      start: '2026-01-02',
      due: '2026-02-01',
      doneOn: '2026-01-09',
      cancelledOn: '2026-01-08',
      blockId: 'blk-9',
    });
  });

  it.each([
    ['- [ ] a 📅 2026-01-01 b', 'a 📅 2026-01-01 b', null],
    ['- [ ] a 📅 2026-02-30', 'a', null],
    ['- [ ] a 📅 2026-01-02 📅 2026-01-03', 'a', '2026-01-02'],
    ['- [ ] a 📅2026-01-02', 'a', '2026-01-02'],
    ['- [ ] a 📅  2026-01-02 #t', 'a', '2026-01-02'],
    ['- [ ] a [due:: 2026-01-02]', 'a [due:: 2026-01-02]', null],
  ])('reads the due day of %j', (line, text, due) => {
    expect(taskOf(line)).toMatchObject({ text, due });
  });

  it('reads Dataview fields where the vault writes them', () => {
    const note = readNote(
      '- [x] read it #t [due:: 2026-01-02], (priority:: high) [repeat:: every day] [completion:: 2026-01-01] ^b\n',
      { taskFormat: 'dataview' },
    );
    expect(note.tasks[0]).toMatchObject({
      text: 'read it',
      tags: ['t'],
      due: '2026-01-02',
      priority: 'high',
      recurrence: 'every day',
      doneOn: '2026-01-01',
      blockId: 'b',
    });
  });

  it('is a line the host calls one', () => {
    const text = '- [ ] one\n\n```\n- [ ] two\n```\n\n%%\n- [ ] three\n%%\n\n- no [ ] four\n';
    expect(readNote(text).tasks.map((task) => task.text)).toEqual(['one']);
  });

  it('knows the headings above it, its line and its links', () => {
    const text = '# A\n\n## B\n\n### C\n\n## D\n\n> - [ ] see (https://a.example/b_(c)) now\n';
    expect(readNote(text).tasks[0]).toMatchObject({
      heading: ['A', 'D'],
      source: { number: 8, heading: '## D', ordinal: 0, count: 1 },
      urls: ['https://a.example/b_(c)'],
    });
  });

  it('counts equal lines', () => {
    const { tasks } = readNote('- [ ] same\n- [ ] other\n- [ ] same\n');
    expect(tasks.map(({ source }) => [source.ordinal, source.count])).toEqual([
      [0, 2],
      [0, 1],
      [1, 2],
    ]);
  });

  it.each(['\n', '\r\n', '\r'])('stands on the same line with the line end %j', (end) => {
    const text = ['# A', '', '- [ ] read it 📅 2026-01-01', '', '- [x] done'].join(end);
    expect(readNote(text).tasks.map((task) => [task.source.number, task.text])).toEqual([
      [2, 'read it'],
      [4, 'done'],
    ]);
  });
});

describe('the kind of a reading item', () => {
  it.each([
    ['read the roadmap', 'read'],
    ['Re-read chapter 3', 'read'],
    ['**read** the 10-K', 'read'],
    ['ready the deck', 'other'],
    ['watch the shareholder meeting', 'watch'],
    ['listen to the call', 'listen'],
    ['2025 Q3 report', 'report'],
    ['annual report', 'report'],
    ['write report', 'other'],
    ['call the broker', 'other'],
    ['读电池白皮书', 'read'],
    ['阅读招股书', 'read'],
    ['閱讀招股書', 'read'],
    ['看访谈视频', 'watch'],
    ['看那篇文章', 'read'],
    ['看三季报', 'report'],
    ['听电话会', 'listen'],
    ['2025年年报', 'report'],
    ['прочитати стенограму', 'read'],
    ['почитати допис', 'read'],
    ['подивитися конференцію', 'watch'],
    ['переглянути статтю', 'read'],
    ['переглянути інтервʼю', 'watch'],
    ['послухати подкаст', 'listen'],
    ['звіт за III квартал 2025', 'report'],
    ['купити молоко', 'other'],
    ['', 'other'],
  ])('of %j is %s', (text, kind) => {
    expect(readTaskKind(text)).toBe(kind);
  });
});

describe('the window of a report', () => {
  it.each([
    ['2025 Q3 report', '2025-07-01', '2025-09-30'],
    ['2025年三季报', '2025-07-01', '2025-09-30'],
    ['звіт за 2025', '2025-01-01', '2025-12-31'],
    ['半年报', '2026-01-01', '2026-06-30'],
  ])('of %j is its period', (text, start, end) => {
    expect(taskOf(`- [ ] ${text}`)?.window).toEqual({ start, end });
  });

  it('is unknown where no period is named', () => {
    expect(taskOf('- [ ] annual report')?.window).toBeNull();
    expect(taskOf('- [ ] watch the race in 2025')?.window).toBeNull();
  });
});

describe('a recurrence rule', () => {
  it.each([
    ['every day', 'every day'],
    ['every 2 weeks on Monday', 'every 2 weeks on Monday'],
    ['Every month on the 1st when done', 'every month on the 1st when done'],
    ['every Tue, Thu', 'every week on Tuesday, Thursday'],
    ['every friday and monday', 'every week on Monday, Friday'],
    ['every weekday', 'every weekday'],
    ['every 3 days for 5 times', 'every 3 days for 5 times'],
    ['every month on the 2nd Tuesday', 'every month on the 2nd Tuesday'],
    ['every month on the last', 'every month on the last'],
    ['every January on the 15th', 'every January on the 15th'],
    ['every Jan, July', 'every January and July'],
    ['every week until Dec 31, 2026', 'every week until December 31, 2026'],
    ['every week until 2027', 'every week until January 1, 2027'],
    ['every  2  Months', 'every 2 months'],
    ['every day and more', 'every day'],
    ['every week water plants', 'every week'],
  ])('%j is worded %j', (rule, words) => {
    expect(readRecurrence(rule)).toBe(words);
  });

  it.each([
    'daily',
    'every',
    'every 0 days',
    'whenever',
    'every blue moon',
    'every week for ever',
    'every week until then',
  ])('is not %j', (rule) => {
    expect(readRecurrence(rule)).toBeNull();
  });

  it('needs a day that exists to count from, unless it counts from today', () => {
    expect(taskOf('- [ ] a 🔁 every week 📅 2026-02-30')?.recurrence).toBeNull();
    expect(taskOf('- [ ] a 🔁 every week when done 📅 2026-02-30')?.recurrence).toBe(
      'every week when done',
    );
    expect(taskOf('- [ ] a 🔁 every week ⏳ 2026-02-30 📅 2026-02-20')?.recurrence).toBe(
      'every week',
    );
  });
});
