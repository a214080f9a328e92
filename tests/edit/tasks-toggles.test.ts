import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasDoneDate } from '../../src/edit/done-date';
import { needsTasks } from '../../src/edit/needs-tasks';
import { applySplices } from '../../src/edit/splice';
import { keepsEveryWord } from '../../src/edit/tasks-result';
import { tickLine } from '../../src/edit/tick';
import type { IsoDay } from '../../src/note/iso-day';

const samples = resolve(import.meta.dirname, '../../../shared/tasks-format/toggles.json');

interface Toggle {
  readonly input: string;
  readonly output: readonly string[];
}

describe.skipIf(!existsSync(samples))('the done date beside the output of Tasks itself', () => {
  const { cases } = existsSync(samples)
    ? (JSON.parse(readFileSync(samples, 'utf8')) as { cases: readonly Toggle[] })
    : { cases: [] };
  const comparable = cases.filter(({ input, output }) => {
    const [line, second] = output;
    if (line === undefined || second !== undefined || needsTasks(input, 'emoji') !== null)
      return false;
    if (hasDoneDate(input)) return false;
    return keepsEveryWord(input, output) && tickLine(input, '2025-11-21' as IsoDay, 'emoji').ok;
  });

  it('has plain lines to compare', () => {
    expect(comparable.length).toBeGreaterThan(40);
  });

  it.each(comparable)('stands where Tasks puts it: $input', ({ input, output }) => {
    const edit = tickLine(input, '2025-11-21' as IsoDay, 'emoji');
    const line = edit.ok ? applySplices(input, edit.splices) : edit.reason;
    // Tasks collapses blanks and sorts the fields; the words before the date must be the same ones.
    const before = (text: string): string =>
      text.split('✅ 2025-11-21')[0]?.split(/\s+/).filter(Boolean).sort().join(' ') ?? '';
    const after = (text: string): string => text.split('✅ 2025-11-21')[1]?.trim() ?? 'no date';
    expect(before(line)).toBe(before(output[0] ?? ''));
    expect(after(line)).toBe(after(output[0] ?? ''));
  });
});
