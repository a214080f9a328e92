import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { IsoDay } from '../../../src/note/iso-day';
import { readNote } from '../../support/read-note';

interface LabelledMilestone {
  readonly group: string | null;
  readonly text: string;
  readonly targetValue: number | null;
  readonly deadlineEnd: string | null;
  readonly done: boolean;
}

interface LabelledNote {
  readonly file: string;
  readonly lang: string;
  readonly ref: string;
  readonly milestones: readonly LabelledMilestone[];
}

// Notes and labels by people who had not seen the reader; misreadings stay in.
const folder = resolve(import.meta.dirname, '../../golden/labelled');
const notes = JSON.parse(
  readFileSync(resolve(folder, 'notes.json'), 'utf8'),
) as readonly LabelledNote[];

function readMilestones({ file, ref }: LabelledNote): readonly LabelledMilestone[] {
  const text = readFileSync(resolve(folder, 'notes', file), 'utf8');
  return readNote(text, { today: ref as IsoDay }).milestones.map(
    ({ group, text: words, target, promised, done }) => ({
      group,
      text: words,
      targetValue: target?.value ?? null,
      deadlineEnd: promised?.end ?? null,
      done,
    }),
  );
}

describe('notes labelled by others', () => {
  it.each(['en', 'zh', 'uk'])('have at least 95 %% of their milestones read in %s', (lang) => {
    let right = 0;
    let all = 0;
    for (const note of notes.filter((each) => each.lang === lang)) {
      const found = readMilestones(note).map((milestone) => JSON.stringify(milestone));
      right += note.milestones.filter(({ group, text, targetValue, deadlineEnd, done }) =>
        found.includes(JSON.stringify({ group, text, targetValue, deadlineEnd, done })),
      ).length;
      all += Math.max(note.milestones.length, found.length);
    }
    expect(right / all).toBeGreaterThanOrEqual(0.95);
  });
});
