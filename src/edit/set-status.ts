import type { Checkbox } from './checkbox';
import type { Splice } from './splice';

/** Replaces the one code point between the brackets. */
export function setStatus(box: Checkbox, status: string): Splice {
  return { from: box.statusFrom, to: box.statusTo, insert: status };
}
