import { describe, expect, it } from 'vitest';
import { prepareOp } from '../../../src/edit/apply/prepare-op';
import type { TickOp } from '../../../src/edit/edit-op';
import type { IsoDay } from '../../../src/note/iso-day';
import { aimAt } from '../aim';

const day = '2026-03-31' as IsoDay;

/** The text the prepared tick carries, and the lines Tasks was asked about. */
function prepare(line: string, answer: string | null, more: Partial<TickOp> = {}) {
  const op: TickOp = { kind: 'tick', target: aimAt(line, line), day, format: 'emoji', ...more };
  const asked: string[] = [];
  const prepared = prepareOp(op, 'A.md', (each, path) => {
    asked.push(`${path}: ${each}`);
    return answer;
  });
  return { text: 'tasksText' in prepared ? prepared.tasksText : null, asked };
}

describe('asking the Tasks plugin what a tick makes of a line', () => {
  const repeating = '- [ ] a 🔁 every week';

  it('asks about lines that repeat, without a byte order mark', () => {
    expect(prepare(`\uFEFF${repeating}`, 'b')).toEqual({
      text: 'b',
      asked: [`A.md: ${repeating}`],
    });
    const inner = '- [ ] a\uFEFFb 🔁 every week';
    expect(prepare(inner, 'b').asked).toEqual([`A.md: ${inner}`]);
  });

  it('does not ask about a plain line', () => {
    expect(prepare('- [ ] a', '- [x] a')).toEqual({ text: null, asked: [] });
  });

  it('asks about a plain line where the format is Dataview, and takes an answer with all words', () => {
    const answer = '- [x] a [completion:: 2026-03-31]';
    expect(prepare('- [ ] a', answer, { format: 'dataview' }).text).toBe(answer);
    expect(prepare('- [ ] a b', answer, { format: 'dataview' }).text).toBeNull();
  });

  it('does not ask twice', () => {
    expect(prepare(repeating, 'b', { tasksText: 'c' })).toEqual({ text: 'c', asked: [] });
  });
});
