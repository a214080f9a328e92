import { describe, expect, it } from 'vitest';
import { entryWords } from '../../src/edit/entry-words';
import type { Lexicon } from '../../src/note/language/lexicon';
import { lexiconOf } from '../../src/note/language/lexicons';
import { checkDraft, type LogDraft } from '../../src/panel/dialogs/log-draft';

const empty: LogDraft = {
  kind: 'observation',
  day: '2026-11-22',
  value: '',
  unit: '',
  to: '',
  text: '',
  url: '',
};

function entryOf(part: Partial<LogDraft>, code: Lexicon['code'] = 'en'): string {
  const check = checkDraft({ ...empty, ...part }, entryWords(lexiconOf(code).note.ledger));
  return check.ok ? check.entry : check.problem;
}

describe('the line a log draft writes', () => {
  it.each<readonly [Partial<LogDraft>, string]>([
    [{ value: '1700', unit: 'vans' }, '2026-11-22: 1700 vans'],
    [{ value: '18.2', unit: '%' }, '2026-11-22: 18.2%'],
    [{ kind: 'odds', value: '60 %' }, '2026-11-22: odds 60%'],
    [{ kind: 'met', url: 'https://a.example/x' }, '2026-11-22: met (https://a.example/x)'],
    [{ kind: 'missed', text: 'no permit' }, '2026-11-22: missed (no permit)'],
    [{ kind: 'move', to: 'Q2 2027', text: 'late' }, '2026-11-22: moved to Q2 2027 (late)'],
    [{ kind: 'against', text: 'recall' }, '2026-11-22: against: recall'],
    [{ kind: 'for', url: 'https://a.example/x' }, '2026-11-22: for: https://a.example/x'],
    [{ kind: 'remark', text: 'two\nlines' }, '2026-11-22: two lines'],
  ])('%j is %j', (part, entry) => {
    expect(entryOf(part)).toBe(entry);
  });

  it('is written in the language of the note', () => {
    expect(entryOf({ kind: 'odds', value: '60' }, 'zh')).toMatch(
      /^2026-11-22: \p{Script=Han}+ 60%$/u,
    );
    expect(entryOf({ kind: 'odds', value: '60' }, 'uk')).toMatch(
      /^2026-11-22: \p{Script=Cyrillic}+ 60%$/u,
    );
  });

  it.each<readonly [Partial<LogDraft>, string]>([
    [{ day: '' }, 'dialog.badDay'],
    [{ value: 'many' }, 'dialog.badValue'],
    [{ kind: 'odds', value: '140' }, 'dialog.badOdds'],
    [{ kind: 'odds', value: '' }, 'dialog.badOdds'],
    [{ kind: 'move', to: 'some day' }, 'dialog.badPeriod'],
    [{ kind: 'for' }, 'dialog.noText'],
    [{ kind: 'remark', text: ' ' }, 'dialog.noText'],
    [{ value: '1', url: 'javascript:alert(1)' }, 'dialog.badLink'],
    [{ value: '1', url: 'https://a.example/a b' }, 'dialog.badLink'],
  ])('is not written for %j, which says %s', (part, problem) => {
    expect(entryOf(part)).toBe(problem);
  });

  it('tells the day a period in words ends on', () => {
    const words = entryWords(lexiconOf('en').note.ledger);
    const check = checkDraft({ ...empty, kind: 'move', to: 'end of next year' }, words);
    expect(check.ok && check.movedTo?.end).toBe('2027-12-31');
  });
});
