import { describe, expect, it } from 'vitest';
import { editNote } from '../../src/edit/edit';
import { formatEntry } from '../../src/edit/format-entry';
import type { EntryDraft } from '../../src/edit/format-entry';
import type { IsoDay } from '../../src/note/iso-day';
import type { MilestoneShape } from '../../src/note/parsed-note';
import { aimAt } from './aim';

const day = '2026-03-31' as IsoDay;
const entry = '2026-03-31: 12 units';

function log(text: string, words: string, shape: MilestoneShape = 'item'): string {
  const result = editNote(text, { kind: 'log', target: aimAt(text, words), shape, entry });
  return result.ok ? result.text : result.reason;
}

describe('logging under a milestone', () => {
  it.each<[string, string, string]>([
    ['a numbered item', '1. goal\n2. next', `1. goal\n   - ${entry}\n2. next`],
    ['two digits', '10. goal', `10. goal\n    - ${entry}`],
    ['a bullet', '- goal\n', `- goal\n  - ${entry}\n`],
    ['another bullet', '* goal\n', `* goal\n  * ${entry}\n`],
    [
      'children',
      '- goal\n    - 2026-01-01: 3\n\n- b',
      `- goal\n    - 2026-01-01: 3\n    - ${entry}\n\n- b`,
    ],
    ['grandchildren', '- goal\n\t- a\n\t\t- b\n- c', `- goal\n\t- a\n\t\t- b\n\t- ${entry}\n- c`],
    ['an empty child', '- goal\n  -\n\nb', `- goal\n  -\n  - ${entry}\n\nb`],
    ['numbered children', '- goal\n  1. a\n', `- goal\n  1. a\n  - ${entry}\n`],
    ['task children', '- goal\n  * [ ] a\n', `- goal\n  * [ ] a\n  * ${entry}\n`],
    ['words that go on', '- goal\nlazy\n\nc', `- goal\nlazy\n  - ${entry}\n\nc`],
    ['a loose child', '- goal\n\n  words\n\nc', `- goal\n\n  words\n  - ${entry}\n\nc`],
    [
      'code in the item',
      '- goal\n  ```\n  a\n  ```\n- b',
      `- goal\n  \`\`\`\n  a\n  \`\`\`\n  - ${entry}\n- b`,
    ],
    ['CRLF', '- goal\r\n- b\r\n', `- goal\r\n  - ${entry}\r\n- b\r\n`],
    ['CR', '- goal\r- b', `- goal\r  - ${entry}\r- b`],
    ['a quote', '> 1. goal\n> 2. b', `> 1. goal\n>    - ${entry}\n> 2. b`],
    ['the end of a quote', '> - goal\n\nc', `> - goal\n>   - ${entry}\n\nc`],
    ['a cousin by tabs', '- a\n\t- b\n- goal', `- a\n\t- b\n- goal\n\t- ${entry}`],
    [
      'a cousin in code',
      '- goal\n\n```\n  - b\n```',
      `- goal\n  - ${entry}\n\n\`\`\`\n  - b\n\`\`\``,
    ],
    ['an indented parent', '- a\n\t- goal\n', `- a\n\t- goal\n\t\t- ${entry}\n`],
    [
      'an unlike cousin',
      '- a\n        - z\n\t1. goal',
      `- a\n        - z\n\t1. goal\n\t\t- ${entry}`,
    ],
    ['an empty child of another kind', '- goal\n    *\n', `- goal\n    *\n    * ${entry}\n`],
    [
      'an empty child with blanks',
      '- goal\n  -   \n    - b',
      `- goal\n  -   \n    - b\n  - ${entry}`,
    ],
    ['a wide child', '- goal\n  -   a\n    - b', `- goal\n  -   a\n    - b\n    - ${entry}`],
    [
      'a child with four blanks',
      '- goal\n  -    a\n    - b',
      `- goal\n  -    a\n    - b\n    - ${entry}`,
    ],
    [
      'children of which the last is further in',
      '- goal\n  - a\n   * b',
      `- goal\n  - a\n   * b\n   * ${entry}`,
    ],
    ['a child and its own', '- goal\n  - a\n    - b', `- goal\n  - a\n    - b\n  - ${entry}`],
    [
      'children unlike a cousin',
      '- x\n  - y\n- goal\n    - a',
      `- x\n  - y\n- goal\n    - a\n    - ${entry}`,
    ],
    ['a tab behind the bullet', '-\tgoal', `-\tgoal\n    - ${entry}`],
    ['a heading right below', '- goal\n## b', `- goal\n  - ${entry}\n## b`],
    ['an empty heading right below', '- goal\n#', `- goal\n  - ${entry}\n#`],
    ['a tag right below', '- goal\n#tag', `- goal\n#tag\n  - ${entry}`],
    ['words with signs right below', '- goal\na < b', `- goal\na < b\n  - ${entry}`],
    [
      'words below code',
      '- goal\n  ```\n  ```\nwords',
      `- goal\n  \`\`\`\n  \`\`\`\n  - ${entry}\nwords`,
    ],
    [
      'a list in code',
      '- goal\n  ```\n     - a\n  ```',
      `- goal\n  \`\`\`\n     - a\n  \`\`\`\n  - ${entry}`,
    ],
    ['a quote that ended', '> - goal\n\n>   - a', `> - goal\n>   - ${entry}\n\n>   - a`],
    ['a quote before a list', '> - goal\n  - a', `> - goal\n>   - ${entry}\n  - a`],
    ['a quote that is no part of it', '- goal\n> q', `- goal\n  - ${entry}\n> q`],
    ['a wide number behind a tab', '- a\n\t10000. goal', `- a\n\t10000. goal\n\t       - ${entry}`],
    ['a number as wide as a tab', '- a\n\t10. goal', `- a\n\t10. goal\n\t\t- ${entry}`],
    ['a parent behind blanks', '- a\n  - goal', `- a\n  - goal\n    - ${entry}`],
    [
      'a cousin by blanks and tabs',
      '- a\n\t- b\n  \t\t- z\n\t- goal',
      `- a\n\t- b\n  \t\t- z\n\t- goal\n\t\t- ${entry}`,
    ],
    ['a cousin just far enough in', '- a\n  - b\n* goal', `- a\n  - b\n* goal\n  - ${entry}`],
    ['a cousin further in', '- a\n     + z\n* goal', `- a\n     + z\n* goal\n     + ${entry}`],
    ['a cousin too far in', '- a\n      + z\n* goal', `- a\n      + z\n* goal\n  * ${entry}`],
    ['a cousin further down', '* goal\n- a\n  + b', `* goal\n  + ${entry}\n- a\n  + b`],
    [
      'cousins as near above as below',
      '- a\n  - b\n- c\n* goal\n- d\n  + e',
      `- a\n  - b\n- c\n* goal\n  - ${entry}\n- d\n  + e`,
    ],
    [
      'the nearest of two cousins',
      '- a\n  + b\n- c\n  * d\n- goal',
      `- a\n  + b\n- c\n  * d\n- goal\n  * ${entry}`,
    ],
    ['a quote behind blanks', ' > - goal', ` > - goal\n >   - ${entry}`],
    ['a quote without blanks', '>- goal', `>- goal\n>   - ${entry}`],
    ['children in a quote', '> - goal\n>    * a', `> - goal\n>    * a\n>    * ${entry}`],
    ['no list item', '-goal', `-goal\n- ${entry}`],
    ['a deeper quote below', '- goal\n  > q\n', `- goal\n  > q\n  - ${entry}\n`],
  ])('puts the line below %s', (_, text, expected) => {
    expect(log(text, 'goal')).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['no body', '## goal\n\nwords', `## goal\n- ${entry}\n\nwords`],
    ['words', '## goal\nwords\nmore\n\n## b', `## goal\nwords\nmore\n- ${entry}\n\n## b`],
    [
      'fields',
      '## goal\n- due: x\n- unit: y\n\nz',
      `## goal\n- due: x\n- unit: y\n- ${entry}\n\nz`,
    ],
    [
      'a later ledger',
      '## goal\n- a\n\nb\n\n* 2026-01-01: 3\n\n## c',
      `## goal\n- a\n\nb\n\n* 2026-01-01: 3\n* ${entry}\n\n## c`,
    ],
    ['a list above', '- a\n## goal', `- a\n## goal\n- ${entry}`],
    ['another section below', '## goal\n\n## b\n- c', `## goal\n- ${entry}\n\n## b\n- c`],
    ['another heading right below', '## goal\n## b', `## goal\n- ${entry}\n## b`],
    [
      'a hash mark in code',
      '## goal\n```\n# x\n```\n- a',
      `## goal\n\`\`\`\n# x\n\`\`\`\n- a\n- ${entry}`,
    ],
    ['a dash far in', '## goal\nwords\n    - a', `## goal\nwords\n    - a\n- ${entry}`],
    [
      'another list below the ledger',
      '## goal\n- 2026-01-01: 3\n\nb\n\n* c',
      `## goal\n- 2026-01-01: 3\n- ${entry}\n\nb\n\n* c`,
    ],
    ['blank lines between items', '## goal\n- a\n\n- b', `## goal\n- a\n\n- b\n- ${entry}`],
    ['another list right below', '## goal\n- a\n* b', `## goal\n- a\n- ${entry}\n* b`],
    [
      'a list that runs into a comment',
      '## goal\n- a\n- b %%\n%% c',
      `## goal\n- a\n- ${entry}\n- b %%\n%% c`,
    ],
    ['code with a list', '## goal\n```\n- a\n```', `## goal\n\`\`\`\n- a\n\`\`\`\n- ${entry}`],
  ])('puts the line into a section with %s', (_, text, expected) => {
    expect(log(text, 'goal', 'heading')).toBe(expected);
  });

  it.each<[string, string, string]>([
    ['alone', 'goal', `goal\n- ${entry}`],
    ['with words that go on', 'goal\nmore\n\nb', `goal\nmore\n- ${entry}\n\nb`],
    ['with a list right below', 'goal\n- 2026-01-01: 3\nb', `goal\n- 2026-01-01: 3\nb\n- ${entry}`],
    [
      'with its ledger after a blank line',
      'goal\n\n- 2026-01-01: 3\n',
      `goal\n\n- 2026-01-01: 3\n- ${entry}\n`,
    ],
    ['with another list after a blank line', 'goal\n\n- b\n', `goal\n- ${entry}\n\n- b\n`],
    ['with fields right below', 'goal\n- b', `goal\n- b\n- ${entry}`],
    [
      'with fields and a ledger',
      'goal\n\n- due: x\n- 2026-01-01 : 3',
      `goal\n\n- due: x\n- 2026-01-01 : 3\n- ${entry}`,
    ],
    [
      'with a list that names a day',
      'goal\n\n- on 2026-01-01: 3',
      `goal\n- ${entry}\n\n- on 2026-01-01: 3`,
    ],
    [
      'with its ledger after blanks',
      'goal\n  \n- 2026-01-01：3',
      `goal\n  \n- 2026-01-01：3\n- ${entry}`,
    ],
    ['with blank lines to the end', 'goal\n\n', `goal\n- ${entry}\n\n`],
    ['before dated code', 'goal\n\n    - 2026-01-01: 3', `goal\n- ${entry}\n\n    - 2026-01-01: 3`],
    ['with a sign', 'a>goal', `a>goal\n- ${entry}`],
    ['before a quote', 'goal\n> q', `goal\n- ${entry}\n> q`],
    ['before a fence', 'goal\n```\n- a\n```', `goal\n- ${entry}\n\`\`\`\n- a\n\`\`\``],
    ['before code', 'goal\n\n    - a', `goal\n- ${entry}\n\n    - a`],
  ])('puts the line below a milestone line %s', (_, text, expected) => {
    expect(log(text, 'goal', 'line')).toBe(expected);
  });

  it('refuses tables, entries without words, half surrogates, and what stands there already', () => {
    expect(log('| goal | due |', 'goal', 'table')).toBe('table');
    expect(log('| goal | due', 'goal', 'line')).toBe('table');
    expect(log('goal | due\n--- | ---', 'goal', 'table')).toBe('table');
    expect(log(`- goal\n  - ${entry}\n  - b`, 'goal')).toBe('already-done');
    expect(log(`## goal\n- ${entry}\n- b`, 'goal', 'heading')).toBe('already-done');
    expect(log(`## goal\n${entry}`, 'goal', 'heading')).toBe('already-done');
    expect(log(`- goal\n  - ${entry}`, 'goal')).toBe('already-done');
    expect(log(`- goal\n- ${entry}`, 'goal')).toBe('already-done');
    expect(log('```\n- goal\n```', 'goal')).toBe('inert');
    const target = aimAt('- goal', 'goal');
    expect(editNote('- goal', { kind: 'log', target, shape: 'item', entry: ' \n' })).toEqual({
      ok: false,
      reason: 'bad-entry',
    });
    const half = { kind: 'log', target, shape: 'item', entry: '2026-03-31: \ud800' } as const;
    expect(editNote('- goal', half)).toEqual({ ok: false, reason: 'not-well-formed' });
  });

  it('refuses a place inside a fence that the milestone left open', () => {
    expect(log('- goal\n  ```\n  code\n', 'goal')).toBe('inert');
  });

  it('ticks the checkbox of a milestone that is met, in the same edit', () => {
    const tick = (text: string): string => {
      const result = editNote(text, {
        kind: 'log',
        target: aimAt(text, 'goal'),
        shape: 'task',
        entry: '2026-03-31: met',
        tick: { day, format: 'emoji' },
      });
      return result.ok ? result.text : result.reason;
    };
    expect(tick('- [ ] goal\n')).toBe('- [x] goal ✅ 2026-03-31\n  - 2026-03-31: met\n');
    expect(tick('- [ ] goal')).toBe('- [x] goal ✅ 2026-03-31\n  - 2026-03-31: met');
    expect(tick('- [x] goal')).toBe('- [x] goal\n  - 2026-03-31: met');
    expect(tick('- [ ] goal 🔁 every week')).toBe('- [ ] goal 🔁 every week\n  - 2026-03-31: met');
  });

  it('refuses where the milestone is gone', () => {
    const target = aimAt('- goal', 'goal');
    const result = editNote('- other', { kind: 'log', target, shape: 'item', entry });
    expect(result).toEqual({ ok: false, reason: 'changed' });
  });
});

describe('the text of an entry', () => {
  const words = {
    odds: 'odds',
    met: 'met',
    missed: 'missed',
    unclear: 'unclear',
    dropped: 'dropped',
    movedTo: 'moved to',
    for: 'for',
    against: 'against',
  };
  it.each<[EntryDraft, string | null, string]>([
    [
      { kind: 'observation', text: '1200 units' },
      'https://a.example/b',
      '1200 units (https://a.example/b)',
    ],
    [{ kind: 'remark', text: ' two\r\nlines\t ' }, ' ', 'two lines'],
    [{ kind: 'odds', percent: 60, text: '' }, null, 'odds 60%'],
    [{ kind: 'odds', percent: 5, text: 'gut' }, null, 'odds 5% (gut)'],
    [{ kind: 'met', text: '' }, null, 'met'],
    [{ kind: 'dropped', text: 'sold' }, null, 'dropped (sold)'],
    [{ kind: 'move', to: '2026-09-30', text: 'slow' }, null, 'moved to 2026-09-30 (slow)'],
    [{ kind: 'against', text: 'recall' }, null, 'against: recall'],
  ])('writes %j', (draft, url, expected) => {
    expect(formatEntry(day, draft, url, words)).toBe(`2026-03-31: ${expected}`);
  });

  it.each<EntryDraft>([
    { kind: 'observation', text: ' ' },
    { kind: 'move', to: '', text: 'why' },
    { kind: 'for', text: '' },
  ])('is empty for %j', (draft) => {
    expect(formatEntry(day, draft, 'https://a.example', words)).toBe('');
  });
});
