import type { IsoDay } from '../note/iso-day';
import type { Checkbox } from './checkbox';
import type { Splice } from './splice';
import { endBeforeBlockId, trailingFields, trimmedEnd } from './task-fields';

/** How a tick writes its day: ` ✅ 2026-03-31`, ` [completion:: 2026-03-31]`, or not at all. */
export type DoneDateFormat = 'emoji' | 'dataview' | 'none';

const completionKey = 'completion::';

/** The text a tick inserts. */
export function doneDateText(day: IsoDay, format: Exclude<DoneDateFormat, 'none'>): string {
  return format === 'emoji' ? ` ✅ ${day}` : ` [${completionKey} ${day}]`;
}

/**
 * Where the Tasks plugin looks for a done date: at the end of the content, before ` ^block-id` and
 * before trailing white space.
 */
export function doneDateColumn(line: string, box: Checkbox): number {
  return endBeforeBlockId(line, box.body, trimmedEnd(line, box.body));
}

/** Whether the line carries a done date anywhere, in either format. */
export function hasDoneDate(line: string): boolean {
  return /✅\uFE0F? *\d{4}-\d{2}-\d{2}|[[(]completion::/.test(line);
}

/**
 * The splices that take the done dates off the end of a line: each with the one blank before it, but
 * never the blank that makes the brackets a checkbox.
 */
export function removeDoneDates(
  line: string,
  box: Checkbox,
  format: DoneDateFormat,
): readonly Splice[] {
  const spans =
    format === 'dataview'
      ? completionAtEnd(line, box)
      : trailingFields(line, box.body).filter((field) => field.symbol === '✅');
  return spans
    .map(({ from, to }) => {
      const start = from > box.body && line[from - 1] === ' ' ? from - 1 : from;
      return { from: start, to, insert: '' };
    })
    .reverse();
}

function completionAtEnd(line: string, box: Checkbox): readonly { from: number; to: number }[] {
  const to = doneDateColumn(line, box);
  const from = line.lastIndexOf('[', to);
  return line[to - 1] === ']' && line.startsWith(completionKey, from + 1) ? [{ from, to }] : [];
}
