import { countDoneWeeks, groupDoneByWeek } from '../../query/done-weeks';
import type { RowSource, SectionRows } from './row-source';
import { lineId } from './row';

const CHART_WEEKS = 13;

/** What was done, by week, with a chart of the last quarter. */
export function doneSection({ notes, calendar }: RowSource): SectionRows {
  const items = notes.flatMap(({ note, tasks }) =>
    tasks.filter((task) => task.done).map((task) => ({ note, task })),
  );
  return {
    count: items.length,
    keepEmpty: false,
    fill: (below) => {
      const grouped = groupDoneByWeek(items);
      const weeks = countDoneWeeks(grouped, calendar.today, CHART_WEEKS);
      if (weeks.some(({ count }) => count > 0)) {
        below.add('done-chart', { kind: 'done-chart', weeks });
      }
      for (const { monday, items: found } of grouped) {
        const content = { kind: 'week', monday, count: found.length } as const;
        below.addFolder(`week\u001f${monday ?? ''}`, content, 'collapsed', (inWeek) => {
          for (const item of found) {
            const id = `done\u001f${lineId(item.note.path, item.task.source)}`;
            inWeek.add(id, { kind: 'done', item });
          }
        });
      }
    },
  };
}
