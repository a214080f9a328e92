import { scanCheckbox } from './checkbox';
import { trailingFields } from './task-fields';

/**
 * Why ticking a line is more than a mark: it repeats (🔁), removes itself when done (🏁 delete), or
 * has a status that only the person's Tasks settings explain. Null for a plain task.
 */
export type TasksNeed = 'repeats' | 'deletes-itself' | 'custom-status';

/** What of the Tasks plugin a line needs to be ticked as its owner means it. */
export function needsTasks(line: string): TasksNeed | null {
  const box = scanCheckbox(line);
  if (box === null) return null;
  const symbols = trailingFields(line, box.body).map((field) => field.symbol);
  if (symbols.includes('🔁')) return 'repeats';
  if (symbols.includes('🏁delete')) return 'deletes-itself';
  return [' ', '/', '-', 'x', 'X'].includes(box.status) ? null : 'custom-status';
}
