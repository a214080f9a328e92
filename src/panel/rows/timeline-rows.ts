import { timelineOf } from '../../query/timeline';
import type { RowSource, SectionRows } from './row-source';

/** Everything dated in the one note shown, with today between what was and what comes. */
export function timelineSection({ notes, filtering, calendar }: RowSource): SectionRows {
  const only = notes.length === 1 && !filtering ? notes[0] : undefined;
  const entries = only ? timelineOf(only.note) : [];
  return {
    count: entries.length,
    keepEmpty: false,
    fill: (below) => {
      if (only === undefined) return;
      const { today } = calendar;
      let ahead = true;
      entries.forEach((entry, index) => {
        if (ahead && entry.day <= today) {
          if (index > 0) below.add('today', { kind: 'today', day: today });
          ahead = false;
        }
        const line = entry.source ? `${entry.source.number}` : '';
        const id = `moment\u001f${only.note.path}\u001f${entry.kind}\u001f${entry.day}\u001f${line}`;
        below.add(id, { kind: 'moment', note: only.note, entry });
      });
    },
  };
}
