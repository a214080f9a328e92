import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../host/structure/parse-structure';
import type { IndexedNote } from '../../src/index/indexed-note';
import { NoteIndex } from '../../src/index/note-index';
import type { IsoDay } from '../../src/note/iso-day';
import { parseNote } from '../../src/note/parse-note';

const today = '2026-11-22' as IsoDay;

function entry(path: string, text: string, onDesk = true): IndexedNote {
  return { note: parseNote({ path, text, structure: parseStructure(text), today }), onDesk };
}

function makeIndex(): { index: NoteIndex; changes: ReadonlyMap<string, IndexedNote>[] } {
  const changes: ReadonlyMap<string, IndexedNote>[] = [];
  return { index: new NoteIndex((notes) => changes.push(notes)), changes };
}

describe('the note index', () => {
  it('hands out a new map on each change and leaves the old one as it was', () => {
    const { index, changes } = makeIndex();
    index.set([entry('a.md', 'one')]);
    index.set([entry('b.md', 'two')]);
    expect(changes.map((notes) => [...notes.keys()])).toEqual([['a.md'], ['a.md', 'b.md']]);
  });

  it('stays silent when a note reads the same as before', () => {
    const { index, changes } = makeIndex();
    index.set([entry('a.md', 'one')]);
    index.set([entry('a.md', 'one')]);
    expect(changes).toHaveLength(1);
  });

  it('tells when only the place on the desk changed', () => {
    const { index, changes } = makeIndex();
    index.set([entry('a.md', 'one', true)]);
    index.set([entry('a.md', 'one', false)]);
    expect(changes).toHaveLength(2);
  });

  it('keeps a renamed note under its new path only', () => {
    const { index } = makeIndex();
    index.set([entry('a.md', '- [ ] read x')]);
    index.rename('a.md', 'b.md', (note) => ({ note, onDesk: true }));
    expect([...index.notes.keys()]).toEqual(['b.md']);
    expect(index.notes.get('b.md')?.note.path).toBe('b.md');
  });

  it('forgets a renamed note that is no longer wanted', () => {
    const { index } = makeIndex();
    index.set([entry('Theses/a.md', 'x')]);
    index.rename('Theses/a.md', 'Else/a.md', () => null);
    expect(index.notes.size).toBe(0);
  });

  it('stays silent when an unknown note is removed or renamed', () => {
    const { index, changes } = makeIndex();
    index.remove('a.md');
    index.rename('a.md', 'b.md', (note) => ({ note, onDesk: true }));
    expect(changes).toHaveLength(0);
  });
});
