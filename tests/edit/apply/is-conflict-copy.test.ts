import { describe, expect, it } from 'vitest';
import { isConflictCopy } from '../../../src/edit/apply/is-conflict-copy';

describe('recognising copies that synchronisers make', () => {
  const exists = (path: string): boolean => path === 'F/Note.md';
  it.each([
    ['F/Note.sync-conflict-20260101-101010-ABCDEFG.md', true],
    ["F/Note (Anna's conflicted copy 2026-01-01).md", true],
    ['F/Note (conflicted copy).md', true],
    ['F/Note (Conflicted copy phone 202601011010).md', true],
    ['F/Note (conflict).md', true],
    ['F/Note.conflict.md', true],
    ['F/Note_conflict-20260101.md', true],
    ['F/Note (1).md', true],
    ['F/Note(12).md', true],
    ['F/Note (1) .md', false],
    ['F/Other.sync-conflict-20260101-101010.md', true],
    ['F/Other.sync-conflict-20260101-101010 read.md', false],
    ["F/Other (Anna's conflicted copy).md", true],
    ["F/Other (Anna's conflicted copy) read.md", false],
    ['F/Other (conflict) read.md', false],
    ['F/Note (123).md', false],
    ['F/Other (1).md', false],
    ['F/Note.md', false],
    ['F/The conflict of interests.md', false],
    ['F/Note (draft).md', false],
    ['Note', false],
  ])('%s: %s', (path, expected) => {
    expect(isConflictCopy(path, exists)).toBe(expected);
  });
});
