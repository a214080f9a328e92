import { readDataviewFields } from './dataview-fields';
import type { IsoDay } from './iso-day';
import { parseIsoDay } from './iso-day';

/** A ledger line before its entry is understood. */
export interface DatedEntry {
  readonly day: IsoDay;
  /** The entry as written, without its day. */
  readonly text: string;
}

/**
 * Reads `2025-11-20: 1655 robotaxi`, its day linked or not, or a line dated by a Dataview field,
 * `1655 robotaxi (on:: 2025-11-20)`, whose observation may stand in an `obs` field. Null for lines
 * without a day that exists.
 */
export function readDatedEntry(content: string): DatedEntry | null {
  const match = /^\*{0,3}(?:\[\[)?(\d{4}-\d{2}-\d{2})(?:\]\])?\*{0,3}\s{0,4}[:：]\*{0,3}/u.exec(
    content,
  );
  if (match) {
    const day = parseIsoDay(match[1] ?? '');
    return day === null ? null : { day, text: content.slice(match[0].length).trim() };
  }
  const fields = readDataviewFields(content);
  const on = fields.find(({ key }) => key.toLowerCase() === 'on');
  const day = on ? parseIsoDay(on.value) : null;
  if (!on || day === null) return null;
  const observed = fields.find(({ key }) => key.toLowerCase() === 'obs');
  const around = `${content.slice(0, on.from).trim()} ${content.slice(on.to).trim()}`.trim();
  return { day, text: observed?.value ?? around };
}
