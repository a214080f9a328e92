import { describe, expect, it } from 'vitest';
import { parseIsoDay, type IsoDay } from '../../../src/note/iso-day';
import { readDeadline } from '../../../src/note/language/read-deadline';

/** A day written in a test. */
export function day(text: string): IsoDay {
  const parsed = parseIsoDay(text);
  if (!parsed) throw new Error(`no day: ${text}`);
  return parsed;
}

/** `start..end` of the deadline a line states, an open end left out, or `none`. */
function deadlineOf(line: string, anchor: string): string {
  const deadline = readDeadline(line, day(anchor));
  return deadline ? `${deadline.start ?? ''}..${deadline.end ?? ''}` : 'none';
}

/** Tests rows of the form `line => start..end`, all read from one day. */
export function deadlineTable(title: string, anchor: string, rows: string): void {
  describe(title, () => {
    const cases = rows
      .split('\n')
      .map((row) => row.trim().split(' => '))
      .filter((row) => row.length === 2);
    it.each(cases)('reads "%s" as %s', (line, expected) => {
      expect(deadlineOf(line ?? '', anchor)).toBe(expected);
    });
  });
}
