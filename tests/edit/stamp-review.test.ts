import { describe, expect, it } from 'vitest';
import { editNote } from '../../src/edit/edit';
import type { IsoDay } from '../../src/note/iso-day';

const day = '2026-03-31' as IsoDay;

function stamp(text: string): string {
  const result = editNote(text, { kind: 'review', day });
  return result.ok ? result.text : result.reason;
}

describe('stamping a note with properties', () => {
  it.each<[string, string, string]>([
    ['adds the property', '---\na: 1\n---\nb', '---\na: 1\nreviewed: 2026-03-31\n---\nb'],
    ['adds it to empty properties', '---\n---', '---\nreviewed: 2026-03-31\n---'],
    [
      'takes the line end of the closing line',
      '---\na: 1\n---\r\nb',
      '---\na: 1\nreviewed: 2026-03-31\r\n---\r\nb',
    ],
    [
      'keeps a byte order mark',
      '\uFEFF---\r\n---\r\n',
      '\uFEFF---\r\nreviewed: 2026-03-31\r\n---\r\n',
    ],
    ['replaces a day', '---\nreviewed: 2026-01-01\n---\n', '---\nreviewed: 2026-03-31\n---\n'],
    [
      'keeps a comment',
      '---\nreviewed:  2026-01-01  # mine\n---\n',
      '---\nreviewed:  2026-03-31  # mine\n---\n',
    ],
    [
      'replaces quotes',
      "---\nreviewed: '2026-01-01' # c\n---\n",
      '---\nreviewed: 2026-03-31 # c\n---\n',
    ],
    ['fills an empty value', '---\nreviewed:\n---\n', '---\nreviewed: 2026-03-31\n---\n'],
    [
      'fills an empty value before a comment',
      '---\nreviewed: # c\n---\n',
      '---\nreviewed: 2026-03-31 # c\n---\n',
    ],
    [
      'knows a quoted key',
      '---\n"reviewed": 2026-01-01\n---\n',
      '---\n"reviewed": 2026-03-31\n---\n',
    ],
    [
      'knows a key in single quotes',
      "---\n'reviewed': x\n---\n",
      "---\n'reviewed': 2026-03-31\n---\n",
    ],
    [
      'knows last-reviewed',
      '---\nlast-reviewed: 2026-01-01\n---\n',
      '---\nlast-reviewed: 2026-03-31\n---\n',
    ],
    [
      'knows a key with a blank before the colon',
      '---\nreviewed : x\n---\n',
      '---\nreviewed : 2026-03-31\n---\n',
    ],
    [
      'keeps the blanks before a comment behind quotes',
      "---\nreviewed: 'x'  # c\n---\n",
      '---\nreviewed: 2026-03-31  # c\n---\n',
    ],
    ['fills a value of blanks', '---\nreviewed:  \n---\n', '---\nreviewed:  2026-03-31\n---\n'],
    [
      'leaves tabs in nested text be',
      '---\nx:\n  a \tb\n---\n',
      '---\nx:\n  a \tb\nreviewed: 2026-03-31\n---\n',
    ],
    [
      'takes the line end above a closing line without one',
      '---\r\na: 1\r\n---',
      '---\r\na: 1\r\nreviewed: 2026-03-31\r\n---',
    ],
    [
      'prefers reviewed',
      '---\nlast-reviewed: a\nreviewed: b\n---\n',
      '---\nlast-reviewed: a\nreviewed: 2026-03-31\n---\n',
    ],
    [
      'leaves lists, comments and nested keys be',
      '---\n# c\n\ntags:\n  - a\n- b\nx:\n  reviewed: no\n---\n',
      '---\n# c\n\ntags:\n  - a\n- b\nx:\n  reviewed: no\nreviewed: 2026-03-31\n---\n',
    ],
  ])('%s', (_, text, expected) => {
    expect(stamp(text)).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['the same day', '---\nreviewed: "2026-03-31"\n---\n', 'already-done'],
    ['the key twice', '---\nreviewed: a\nreviewed: b\n---\n', 'properties-duplicate'],
    ['a list as value', '---\nreviewed:\n  - a\n---\n', 'properties-multiline'],
    ['a list without indentation', '---\nreviewed:\n- a\n---\n', 'properties-multiline'],
    ['a value that goes on', '---\nreviewed: a\n  b\n---\n', 'properties-multiline'],
    ['a block scalar', '---\nreviewed: |\n---\n', 'properties-unreadable'],
    ['a flow list', '---\nreviewed: [a]\n---\n', 'properties-unreadable'],
    ['a mapping on one line', '---\nreviewed: a: b\n---\n', 'properties-unreadable'],
    ['an escape in quotes', '---\nreviewed: "a\\"b"\n---\n', 'properties-unreadable'],
    ['words behind quotes', "---\nreviewed: 'a' b\n---\n", 'properties-unreadable'],
    ['a tab behind blanks', '---\nx:\n  \t- a\n---\n', 'properties-unreadable'],
    ['a dash without a blank', '---\n-x: 1\n---\n', 'properties-unreadable'],
    ['a key that YAML reserves', '---\n@x: 1\n---\n', 'properties-unreadable'],
    ['single quotes left open', "---\nx: 'a\n---\n", 'properties-unreadable'],
    ['a tab for indentation', '---\nx:\n\t- a\n---\n', 'properties-unreadable'],
    ['a tab in a value', '---\nx:\ta\n---\n', 'properties-unreadable'],
    ['words that are no property', '---\nwords\n---\n', 'properties-unreadable'],
    ['quotes left open', '---\nx: "a\n---\n', 'properties-unreadable'],
    ['properties left open', '---\na: 1\n', 'properties-unclosed'],
  ])('refuses %s', (_, text, reason) => {
    expect(stamp(text)).toBe(reason);
  });
});

describe('stamping a note with a plain header', () => {
  it.each<[string, string, string]>([
    [
      'adds a line below the header',
      'Date: 2026-01-01\n\n# T',
      'Date: 2026-01-01\nReviewed: 2026-03-31\n\n# T',
    ],
    [
      'below the last header line',
      'Date: a\nTags: b\nwords',
      'Date: a\nTags: b\nReviewed: 2026-03-31\nwords',
    ],
    [
      'writes fields where fields are written',
      'date:: a\r\n\r\nb',
      'date:: a\r\nReviewed:: 2026-03-31\r\n\r\nb',
    ],
    ['writes fields where a bare one is', 'date::a\n', 'date::a\nReviewed:: 2026-03-31\n'],
    ['keeps a blank after a full-width colon', 'Date： a', 'Date： a\nReviewed： 2026-03-31'],
    ['adds the blank a bare colon lacks', 'Date:a\n', 'Date:a\nReviewed: 2026-03-31\n'],
    [
      'replaces the day that is there',
      'Date: a\nReviewed: 2026-01-01 \n',
      'Date: a\nReviewed: 2026-03-31 \n',
    ],
    ['fills an empty value', 'Reviewed:\n\na', 'Reviewed: 2026-03-31\n\na'],
    ['fills one with a blank', 'Reviewed: \n\na', 'Reviewed: 2026-03-31 \n\na'],
    ['starts a header', 'words', 'Reviewed: 2026-03-31\n\nwords'],
    ['starts a header above a title', '# T\r\n', 'Reviewed: 2026-03-31\r\n\r\n# T\r\n'],
    ['starts a header above blanks', '  \nwords', 'Reviewed: 2026-03-31\n  \nwords'],
    [
      'finds a header on both sides of the title',
      'Date: a\n# T\nTags: b',
      'Date: a\n# T\nTags: b\nReviewed: 2026-03-31',
    ],
    [
      'finds the header below blanks and a title',
      ' # T\nDate: a',
      ' # T\nDate: a\nReviewed: 2026-03-31',
    ],
    ['finds the header below an empty title', '#\nDate: a', '#\nDate: a\nReviewed: 2026-03-31'],
    ['starts a header above a blank line', '\nwords', 'Reviewed: 2026-03-31\n\nwords'],
    [
      'finds the header below the title',
      '# T\nDate: a\n\nb',
      '# T\nDate: a\nReviewed: 2026-03-31\n\nb',
    ],
  ])('%s', (_, text, expected) => {
    expect(stamp(text)).toBe(expected);
  });

  it('writes in the language of the header', () => {
    expect(stamp('日期：2026-01-01\n')).toBe('日期：2026-01-01\n复盘：2026-03-31\n');
    expect(stamp('Дата: 2026-01-01')).toBe('Дата: 2026-01-01\nПереглянуто: 2026-03-31');
    expect(stamp('**Дата:** a\n\nWords of another language.')).toBe(
      '**Дата:** a\nПереглянуто: 2026-03-31\n\nWords of another language.',
    );
    expect(stamp('日期：a： b')).toBe('日期：a： b\n复盘：2026-03-31');
    const english = 'These are words of the English language.';
    expect(stamp(`Thesis: a\nДата : b\n\n${english}`)).toBe(
      `Thesis: a\nДата : b\nПереглянуто: 2026-03-31\n\n${english}`,
    );
    expect(stamp('Thesis: a\nДата: b')).toBe('Thesis: a\nДата: b\nПереглянуто: 2026-03-31');
    expect(stamp('Date: a\n\n正文是中文。')).toBe('Date: a\nReviewed: 2026-03-31\n\n正文是中文。');
  });

  it('starts a header in the language of the text', () => {
    expect(stamp('正文是中文。')).toBe('复盘: 2026-03-31\n\n正文是中文。');
    expect(stamp('Слова.')).toBe('Переглянуто: 2026-03-31\n\nСлова.');
  });

  it.each<[string, string, string]>([
    ['the same day', 'Reviewed: 2026-03-31', 'already-done'],
    ['two such lines', 'Reviewed: 2026-01-01\nReviewed: 2026-01-02', 'header-duplicate'],
    ['words instead of a day', 'Reviewed: by Anna', 'header-unreadable'],
    ['a stamp in a comment', 'Date: a %% b\nReviewed: 2026-01-01\n%%', 'inert'],
    ['a header that runs into a comment', 'Date: a %% b\n\nc %%', 'inert'],
  ])('refuses %s', (_, text, reason) => {
    expect(stamp(text)).toBe(reason);
  });
});
