import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../../host/structure/parse-structure';
import { parseNote } from '../../../src/note/parse-note';
import { chineseCases } from './chinese-cases';
import { chineseNotes } from './chinese-notes';
import { englishCases } from './english-cases';
import { englishNotes } from './english-notes';
import type { ExpectedMilestone, MilestoneCase } from './milestone-case';
import { ukrainianCases } from './ukrainian-cases';
import { ukrainianNotes } from './ukrainian-notes';

function read({ day, note }: MilestoneCase): readonly ExpectedMilestone[] {
  const structure = parseStructure(note);
  const { milestones } = parseNote({ path: 'note.md', text: note, structure, today: day });
  return milestones.map(({ group, text, target, deadline, done }) => [
    group,
    text,
    target?.value ?? null,
    deadline?.end ?? null,
    done,
  ]);
}

describe('milestones of a note in English', () => {
  it.each([...englishCases, ...englishNotes])('reads $title', (each) => {
    expect(read(each)).toEqual(each.milestones);
  });
});

describe('milestones of a note in Chinese', () => {
  it.each([...chineseCases, ...chineseNotes])('reads $title', (each) => {
    expect(read(each)).toEqual(each.milestones);
  });
});

describe('milestones of a note in Ukrainian', () => {
  it.each([...ukrainianCases, ...ukrainianNotes])('reads $title', (each) => {
    expect(read(each)).toEqual(each.milestones);
  });
});
