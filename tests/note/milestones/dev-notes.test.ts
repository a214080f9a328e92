import { existsSync, readFileSync } from 'node:fs';
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
  readonly ref: string;
  readonly milestones: readonly (LabelledMilestone & { readonly unit: string | null })[];
}

const folder = resolve(import.meta.dirname, '../../../../shared/extraction/dev');
const list = resolve(folder, 'notes.json');
const notes = existsSync(list)
  ? (JSON.parse(readFileSync(list, 'utf8')) as readonly LabelledNote[])
  : [];

describe('labelled notes', () => {
  // They are not part of the repository; without them there is nothing to compare with.
  it.skipIf(notes.length === 0)('have the milestones people saw (../shared/extraction/dev)', () => {
    for (const { file, ref, milestones } of notes) {
      const text = readFileSync(resolve(folder, file), 'utf8');
      const found = readNote(text, { today: ref as IsoDay }).milestones.map(
        ({ group, text: words, target, promised, done }): LabelledMilestone => ({
          group,
          text: words,
          targetValue: target?.value ?? null,
          deadlineEnd: promised?.end ?? null,
          done,
        }),
      );
      const expected = milestones.map(
        ({ group, text: words, targetValue, deadlineEnd, done }): LabelledMilestone => ({
          group,
          text: words,
          targetValue,
          deadlineEnd,
          done,
        }),
      );
      expect(found, file).toEqual(expected);
    }
  });
});
