import type { IsoDay } from '../note/iso-day';
import { isDoneStatus, scanCheckbox } from './checkbox';
import type { DoneDateFormat } from './done-date';
import { doneDateColumn, doneDateText, hasDoneDate } from './done-date';
import type { Refused } from './refusal';
import { refuse } from './refusal';
import { setStatus } from './set-status';
import type { Splice } from './splice';

/** Splices inside one line, or why there are none. */
export type LineEdit = { readonly ok: true; readonly splices: readonly Splice[] } | Refused;

/**
 * Ticks a checkbox line: `- [ ] read it ^a` becomes `- [x] read it ✅ 2026-03-31 ^a`. Nothing else of
 * the line changes, and a line that already carries a done date gets no second one.
 */
export function tickLine(line: string, day: IsoDay, format: DoneDateFormat): LineEdit {
  const box = scanCheckbox(line);
  if (box === null) return refuse('not-a-task');
  if (isDoneStatus(box.status)) return refuse('already-done');
  const splices = [setStatus(box, 'x')];
  if (format !== 'none' && !hasDoneDate(line)) {
    const at = doneDateColumn(line, box);
    splices.push({ from: at, to: at, insert: doneDateText(day, format) });
  }
  return { ok: true, splices };
}
