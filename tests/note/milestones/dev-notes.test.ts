import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelledNotes, labelsOf, readMilestones } from '../../support/labelled-notes';

const folder = resolve(import.meta.dirname, '../../../../shared/extraction/dev');
const notes = labelledNotes(resolve(folder, 'notes.json'));

describe('labelled notes', () => {
  // They are not part of the repository; without them there is nothing to compare with.
  it.skipIf(notes.length === 0)('have the milestones people saw (../shared/extraction/dev)', () => {
    for (const note of notes) {
      expect(readMilestones(folder, note), note.file).toEqual(labelsOf(note));
    }
  });
});
