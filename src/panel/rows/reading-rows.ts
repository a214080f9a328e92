import { readingItems, sortReading } from '../../query/reading';
import type { RowSource, SectionRows } from './row-source';
import { lineId } from './row';

/** Open tasks across the notes. */
export function readingSection({ notes, state, calendar }: RowSource): SectionRows {
  const items = notes.flatMap((entry) => readingItems(entry.note, entry.tasks, calendar.today));
  return {
    count: items.length,
    keepEmpty: true,
    fill: (below) => {
      for (const item of sortReading(items, state.sort)) {
        const { note, task } = item;
        below.add(`reading\u001f${lineId(note.path, task.source)}`, { kind: 'reading', item });
      }
    },
  };
}
