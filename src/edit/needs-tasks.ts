import { readTaskBody } from '../note/task-fields';
import { scanCheckbox } from './checkbox';
import type { DoneDateFormat } from './done-date';
import { trailingFields } from './task-fields';

/**
 * Why ticking a line is more than a mark: it repeats (🔁), removes itself when done (🏁 delete), or
 * has a status that only the person's Tasks settings explain. Null for a plain task.
 */
export type TasksNeed = 'repeats' | 'deletes-itself' | 'custom-status';

/**
 * What of the Tasks plugin a line needs to be ticked as its owner means it. Emoji fields count in
 * every vault; Dataview fields (`[repeat:: every week]`) wherever the vault may write its tasks so,
 * which only the emoji format rules out.
 */
export function needsTasks(line: string, format: DoneDateFormat): TasksNeed | null {
  const box = scanCheckbox(line);
  if (box === null) return null;
  const symbols = trailingFields(line, box.body).map((field) => field.symbol);
  const { recurrence, onCompletion } =
    format === 'emoji' ? {} : readTaskBody(line.slice(box.body), 'dataview').fields;
  if (symbols.includes('🔁') || recurrence !== undefined) return 'repeats';
  if (symbols.includes('🏁delete') || onCompletion?.toLowerCase() === 'delete') {
    return 'deletes-itself';
  }
  return [' ', '/', '-', 'x', 'X'].includes(box.status) ? null : 'custom-status';
}
