import type { FilteredNote } from '../../query/filter';
import { otherNotesWith, type ReferenceNotes } from '../../query/reference-notes';
import { nestReferences, type ReferenceBranch } from '../../query/reference-tree';
import type { ParsedNote } from '../../note/parsed-note';
import type { RowSource, SectionRows } from './row-source';
import { lineId } from './row';
import type { RowList } from './row-list';

/** Where claims come from, nested as the headings are; in the whole desk below their notes. */
export function referenceSection({ notes, subject, pages, filtering }: RowSource): SectionRows {
  const count = notes.reduce((sum, entry) => sum + entry.references.length, 0);
  return {
    count,
    keepEmpty: subject.path !== null,
    fill: (below) => {
      const found = notes.filter((entry) => entry.references.length > 0);
      if (subject.path === null) {
        for (const entry of found) addNote(below, entry, pages, filtering);
      } else {
        for (const entry of found) addBranch(below, entry.note, treeOf(entry), pages);
      }
    },
  };
}

const treeOf = ({ note, references }: FilteredNote): ReferenceBranch =>
  nestReferences(note, references);

/** The row of a note above its references in the whole desk. */
export function noteBranchId({ path }: ParsedNote, filtering: boolean): string {
  return `references\u001f${path}${filtering ? '\u001ffound' : ''}`;
}

/** The row of a heading above its references. */
export function headingId({ path }: ParsedNote, headings: readonly string[]): string {
  return ['heading', path, ...headings].join('\u001f');
}

/** In the whole desk a note's references stay folded, unless a filter asks for them. */
function addNote(
  list: RowList,
  entry: FilteredNote,
  pages: ReferenceNotes,
  filtering: boolean,
): void {
  const { note, references } = entry;
  const id = noteBranchId(note, filtering);
  const content = {
    kind: 'branch',
    name: note.title,
    count: references.length,
    isNote: true,
  } as const;
  list.addFolder(id, content, filtering ? 'collapsed' : 'expanded', (below) =>
    addBranch(below, note, treeOf(entry), pages),
  );
}

function addBranch(
  list: RowList,
  note: ParsedNote,
  tree: ReferenceBranch,
  pages: ReferenceNotes,
): void {
  for (const reference of tree.references) {
    const line = lineId(note.path, reference.source);
    list.add(`reference\u001f${line}\u001f${reference.column}`, {
      kind: 'reference',
      note,
      reference,
      others: otherNotesWith(pages, reference.canonical, note.path),
    });
  }
  for (const branch of tree.branches) {
    const id = headingId(note, branch.path);
    const name = branch.path.at(-1) ?? '';
    const content = { kind: 'branch', name, count: branch.count, isNote: false } as const;
    list.addFolder(id, content, 'collapsed', (below) => addBranch(below, note, branch, pages));
  }
}
