import { describe, expect, it } from 'vitest';
import { applySplices } from '../../src/edit/splice';
import { needsTasks } from '../../src/edit/needs-tasks';
import { keepsEveryWord } from '../../src/edit/tasks-result';
import { tickLine } from '../../src/edit/tick';
import { openForm, untickLine } from '../../src/edit/untick';
import type { IsoDay } from '../../src/note/iso-day';

const day = '2026-03-31' as IsoDay;

function tick(line: string, format: 'emoji' | 'dataview' | 'none' = 'emoji'): string {
  const edit = tickLine(line, day, format);
  return edit.ok ? applySplices(line, edit.splices) : edit.reason;
}

function untick(line: string, format: 'emoji' | 'dataview' | 'none' = 'emoji'): string {
  const edit = untickLine(line, format);
  return edit.ok ? applySplices(line, edit.splices) : edit.reason;
}

describe('ticking a line', () => {
  it.each([
    ['- [ ] read it', '- [x] read it ✅ 2026-03-31'],
    ['- [ ] read it ^ab-1', '- [x] read it ✅ 2026-03-31 ^ab-1'],
    ['- [ ] read it  ^ab-1  ', '- [x] read it ✅ 2026-03-31  ^ab-1  '],
    ['- [ ] read it  ', '- [x] read it ✅ 2026-03-31  '],
    ['- [ ] read it\t', '- [x] read it ✅ 2026-03-31\t'],
    ['- [ ] a ^b_c', '- [x] a ^b_c ✅ 2026-03-31'],
    ['- [ ] a^b', '- [x] a^b ✅ 2026-03-31'],
    ['- [ ] ', '- [x]  ✅ 2026-03-31'],
    ['- [ ]', '- [x] ✅ 2026-03-31'],
    ['- [ ]  ^abc', '- [x]  ^abc ✅ 2026-03-31'],
    ['> > * [ ] in a callout #tag', '> > * [x] in a callout #tag ✅ 2026-03-31'],
    ['>- [ ] tight', '>- [x] tight ✅ 2026-03-31'],
    ['\t1) [ ] numbered', '\t1) [x] numbered ✅ 2026-03-31'],
    ['-   [ ] wide', '-   [x] wide ✅ 2026-03-31'],
    ['+ [/] half', '+ [x] half ✅ 2026-03-31'],
    ['- [д] custom', '- [x] custom ✅ 2026-03-31'],
    ['- [😀] emoji', '- [x] emoji ✅ 2026-03-31'],
    ['- [ ] $& $1 `^2`', '- [x] $& $1 `^2` ✅ 2026-03-31'],
    ['- [ ] a %% aside %%', '- [x] a %% aside %% ✅ 2026-03-31'],
    ['- [ ] one\u2028two', '- [x] one\u2028two ✅ 2026-03-31'],
  ])('makes %j into %j', (line, ticked) => {
    expect(tick(line)).toBe(ticked);
  });

  it.each([
    ['- [ ] a ✅ 2025-01-02', '- [x] a ✅ 2025-01-02'],
    ['- [ ] a ✅\uFE0F  2025-01-02 then', '- [x] a ✅\uFE0F  2025-01-02 then'],
    ['- [ ] a [completion:: 2025-01-02]', '- [x] a [completion:: 2025-01-02]'],
    ['- [ ] a (completion:: 2025-01-02)', '- [x] a (completion:: 2025-01-02)'],
  ])('gives %j no second date', (line, ticked) => {
    expect(tick(line)).toBe(ticked);
  });

  it('takes a bare mark and a bare key for words', () => {
    expect(tick('- [ ] ✅')).toBe('- [x] ✅ ✅ 2026-03-31');
    expect(tick('- [ ] completion:: soon')).toBe('- [x] completion:: soon ✅ 2026-03-31');
    expect(tick('- [ ] ✅ 2026-01-1')).toBe('- [x] ✅ 2026-01-1 ✅ 2026-03-31');
    expect(tick('- [ ] ✅ 2026-13')).toBe('- [x] ✅ 2026-13 ✅ 2026-03-31');
  });

  it('writes the Dataview field or no date when asked to', () => {
    expect(tick('- [ ] a ^b', 'dataview')).toBe('- [x] a [completion:: 2026-03-31] ^b');
    expect(tick('- [ ] a', 'none')).toBe('- [x] a');
  });

  it.each([
    '-[ ] a',
    '- [] a',
    '\\- [ ] a',
    '- [ ](url)',
    '- [ab] c',
    '1234567890. [ ] a',
    '- [',
    '',
  ])('refuses %j, which is no task', (line) => {
    expect(tick(line)).toBe('not-a-task');
    expect(untick(line)).toBe('not-a-task');
  });

  it('refuses what is done already', () => {
    expect(tick('- [x] a')).toBe('already-done');
    expect(tick('- [X] a')).toBe('already-done');
    expect(untick('- [ ] a')).toBe('already-done');
  });
});

describe('opening a line again', () => {
  it.each([
    ['- [x] a ✅ 2026-03-31', '- [ ] a'],
    ['- [x] a ✅ 2026-03-31 ^b', '- [ ] a ^b'],
    ['- [X] a 📅 2026-01-01 ✅ 2026-03-31 #tag 🔼', '- [ ] a 📅 2026-01-01 #tag 🔼'],
    ['- [x] a ✅ 2026-03-31 🆔 x1 ⛔ a,b 🏁 keep', '- [ ] a 🆔 x1 ⛔ a,b 🏁 keep'],
    ['- [x] a ✅ 2026-03-30 ✅ 2026-03-31', '- [ ] a'],
    ['- [x] a ✅ 2026-03-31 then', '- [ ] a ✅ 2026-03-31 then'],
    ['- [x] ✅ 2026-03-31', '- [ ] '],
    ['- [x]  ✅ 2026-03-31', '- [ ] '],
    ['- [x] a✅ 2026-03-31', '- [ ] a'],
    ['- [x] a ✅\uFE0F 2026-03-31', '- [ ] a'],
    ['- [x] a ✅ 2026-03-31 #', '- [ ] a ✅ 2026-03-31 #'],
    ['- [x] a ✅ 2026-03-31  then', '- [ ] a ✅ 2026-03-31  then'],
    ['- [x] a ✅ 2026-03-31#tag', '- [ ] a ✅ 2026-03-31#tag'],
    ['- [x] a ✅ next month', '- [ ] a ✅ next month'],
    ['- [x] 2026-01-01 a ✅ next month', '- [ ] 2026-01-01 a ✅ next month'],
    ['- [x] a ✅ xx26-01-01', '- [ ] a ✅ xx26-01-01'],
    ['- [x] a ✅ x2026-01-0', '- [ ] a ✅ x2026-01-0'],
    ['- [x] a ✅ 2026-03-31 2026-04-01', '- [ ] a ✅ 2026-03-31 2026-04-01'],
    ['- [x] a ✅ 2026-03-31 🆔 A_b-9 ⛔ x1, y2', '- [ ] a 🆔 A_b-9 ⛔ x1, y2'],
    ['- [x] a', '- [ ] a'],
    ['- [x] a [completion:: 2026-03-31]', '- [ ] a [completion:: 2026-03-31]'],
  ])('makes %j into %j', (line, opened) => {
    expect(untick(line)).toBe(opened);
  });

  it('takes the Dataview field away where that is the format', () => {
    expect(untick('- [x] a [completion:: 2026-03-31] ^b', 'dataview')).toBe('- [ ] a ^b');
    expect(untick('- [x] a [other:: 1]', 'dataview')).toBe('- [ ] a [other:: 1]');
    expect(untick('- [x] a [completion:: 2026-03-31] b', 'dataview')).toBe(
      '- [ ] a [completion:: 2026-03-31] b',
    );
    expect(untick('- [x] [completion:: 2026-03-31]', 'dataview')).toBe('- [ ] ');
    expect(untick('- [x] a', 'dataview')).toBe('- [ ] a');
  });

  it('reads no more than 21 fields from the end, as Tasks does', () => {
    const tags = Array.from({ length: 20 }, (_, index) => `#t${index}`).join(' ');
    expect(untick(`- [x] a ✅ 2026-03-31 ${tags}`)).toBe(`- [ ] a ${tags}`);
    expect(untick(`- [x] a ✅ 2026-03-31 ${tags} #t`)).toBe(`- [ ] a ✅ 2026-03-31 ${tags} #t`);
  });

  it('knows a task again whatever its state', () => {
    expect(openForm('- [x] a ✅ 2026-03-31')).toBe('- [ ] a');
    expect(openForm('- [x] a [completion:: 2026-03-31]')).toBe('- [ ] a');
    expect(openForm('no task')).toBe('no task');
  });
});

describe('what a line needs of the Tasks plugin', () => {
  it.each([
    ['- [ ] a 🔁 every week', 'repeats'],
    ['- [ ] a 🔁 every week 📅 2026-01-01 #tag ^b', 'repeats'],
    ['- [ ] a 🔁 every month on the 1st, 15th!', 'repeats'],
    ['- [ ] a 🔁 every two-weeks', null],
    ['- [ ] a 🔁 every_week', null],
    ['- [ ] a 🔁 📅 2026-01-01', null],
    ['- [ ] a 🔁 every week. Then', null],
    ['- [ ] a 🏁 delete', 'deletes-itself'],
    ['- [ ] a 🏁 Delete ⏫', 'deletes-itself'],
    ['- [ ] a 🏁 keep', null],
    ['- [ ] keep', null],
    ['- [ ] a delete', null],
    ['- [-] a', null],
    ['- [x] a', null],
    ['- [X] a', null],
    ['- [?] a', 'custom-status'],
    ['- [/] a', null],
    ['words', null],
  ])('says of %j: %s', (line, need) => {
    expect(needsTasks(line, 'emoji')).toBe(need);
  });

  it.each([
    ['- [ ] a [repeat:: every week]', 'dataview', 'repeats'],
    ['- [ ] a (repeat:: every week) ^b', 'none', 'repeats'],
    ['- [ ] a [repeat:: every week]', 'emoji', null],
    ['- [ ] a 🔁 every week', 'dataview', 'repeats'],
    ['- [ ] a [onCompletion:: Delete]', 'dataview', 'deletes-itself'],
    ['- [ ] a [onCompletion:: keep]', 'dataview', null],
    ['- [ ] a 🏁 delete', 'dataview', 'deletes-itself'],
    ['- [ ] a', 'dataview', null],
    ['words [repeat:: every week]', 'dataview', null],
  ] as const)('says of %j in a vault of %s dates: %s', (line, format, need) => {
    expect(needsTasks(line, format)).toBe(need);
  });

  it.each([
    ['🗓 2026-01-01', '📅 2026-01-01'],
    ['⌛ 2026-01-01', '⏳ 2026-01-01'],
    ['📅\uFE0F 2026-01-01', '📅 2026-01-01'],
    ['📅2026-01-01', '📅 2026-01-01'],
  ])('takes %j and %j for the same field', (field, answered) => {
    expect(keepsEveryWord(`- [ ] a ${field}`, [`- [x] a ${answered}`])).toBe(true);
  });

  it('looks whether an answer keeps every word', () => {
    const next = '- [ ] a 🔁 every week 📅 2026-01-08';
    const done = '- [x] a 🔁 every week 📅 2026-01-01 ✅ 2026-03-31';
    expect(keepsEveryWord('- [ ] a 🔁 every week 📆 2026-01-01', [next, done])).toBe(true);
    expect(keepsEveryWord('- [ ] a b 🔁 every week 📆 2026-01-01', [next, done])).toBe(false);
    expect(keepsEveryWord('- [ ] a a', ['- [x] a'])).toBe(false);
    expect(keepsEveryWord('- [ ] a', ['- [ ] a'])).toBe(false);
    expect(keepsEveryWord('- [ ] a b', ['- [x] a c'])).toBe(false);
    expect(keepsEveryWord('- [ ] ab', ['- [x] ba'])).toBe(false);
    expect(keepsEveryWord('- [ ] a 🆔 b', ['- [x] a b'])).toBe(false);
    expect(keepsEveryWord('- [ ] a  b, c', ['words', '- [x] a b c'])).toBe(true);
    expect(keepsEveryWord('words', ['- [x] words'])).toBe(true);
  });
});
