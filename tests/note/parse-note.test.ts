import { describe, expect, it } from 'vitest';
import { readNote } from '../support/read-note';

describe('the title of a note', () => {
  it.each([
    ['# **Otter** [[Grid|grid]]\n', 'a/b.md', 'Otter grid'],
    ['## Part\n\n# Title\n', 'a/b.md', 'Title'],
    ['## Part\n', 'a/Otter Grid.v2.md', 'Otter Grid.v2'],
    ['', 'Otter', 'Otter'],
    ['#\n', '.md', '.md'],
  ])('of %j in %j is %j', (text, path, title) => {
    expect(readNote(text, { path }).title).toBe(title);
  });
});

describe('the problems of a note', () => {
  it('are none for an ordinary note', () => {
    expect(readNote('---\ndate: 2026-01-01\n---\n# T\n').problems).toEqual([]);
    expect(readNote('---\n---\n# T\n').problems).toEqual([]);
  });

  it('tell that the properties cannot be read', () => {
    expect(readNote('---\na: [1\nb: }\n---\n# T\n').problems).toEqual([
      { kind: 'properties-unreadable' },
    ]);
  });

  it('tell that the structure is of another text', () => {
    const position = {
      start: { line: 9, col: 0, offset: 90 },
      end: { line: 9, col: 5, offset: 95 },
    };
    const note = readNote('- [ ] a\n', {
      structure: { listItems: [{ position, parent: -1, task: ' ' }] },
    });
    expect(note.problems).toEqual([{ kind: 'structure-past-end' }]);
    expect(note.tasks).toEqual([]);
  });

  it('tell of a milestone too long to be read', () => {
    const note = readNote(`## Milestones\n\n- 5 sites ${'and more '.repeat(200)}\n`);
    expect(note.problems).toEqual([{ kind: 'line-shortened', line: 2 }]);
    expect(note.milestones[0]?.target?.value).toBe(5);
  });

  it('tell of a note too large to be read', () => {
    const text = '- [ ] a\n'.repeat(300_000);
    const note = readNote(text, { structure: {} });
    expect(note.problems).toEqual([{ kind: 'too-large', characters: 2_400_000 }]);
    expect(note.tasks).toEqual([]);
  });
});

describe('the words for milestone sections', () => {
  it('may be the user’s own', () => {
    const text = '## Beweise\n\n- 5 sites\n';
    expect(readNote(text).milestones).toEqual([]);
    expect(readNote(text, { sections: ['beweise'] }).milestones).toMatchObject([
      { text: '5 sites', heading: ['Beweise'] },
    ]);
  });
});
