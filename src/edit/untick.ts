import { isDoneStatus, scanCheckbox } from './checkbox';
import type { DoneDateFormat } from './done-date';
import { removeDoneDates } from './done-date';
import { refuse } from './refusal';
import { setStatus } from './set-status';
import { applySplices } from './splice';
import type { LineEdit } from './tick';

/**
 * Opens a done checkbox line again and takes the done date off its end:
 * `- [x] read it ✅ 2026-03-31 ^a` becomes `- [ ] read it ^a`. A date in the midst of the words stays.
 */
export function untickLine(line: string, format: DoneDateFormat): LineEdit {
  const box = scanCheckbox(line);
  if (box === null) return refuse('not-a-task');
  if (!isDoneStatus(box.status)) return refuse('already-done');
  return { ok: true, splices: [setStatus(box, ' '), ...removeDoneDates(line, box, format)] };
}

/**
 * The line with an open box and no done date, so that a task can be recognised whether it was ticked
 * in the meantime or not. Lines without a checkbox come back as they are.
 */
export function openForm(line: string): string {
  const box = scanCheckbox(line);
  if (box === null) return line;
  const emoji = removeDoneDates(line, box, 'emoji');
  const dates = emoji.length > 0 ? emoji : removeDoneDates(line, box, 'dataview');
  return applySplices(line, [setStatus(box, ' '), ...dates]);
}
