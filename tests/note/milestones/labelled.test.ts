import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { labelledNotes, labelsOf, readMilestones } from '../../support/labelled-notes';

// Notes and labels by people who had not seen the reader; misreadings stay in.
const folder = resolve(import.meta.dirname, '../../golden/labelled');
const notes = labelledNotes(resolve(folder, 'notes.json'));

describe('notes labelled by others', () => {
  it.each(['en', 'zh', 'uk'])('have at least 95 % of their milestones read in %s', (lang) => {
    let right = 0;
    let all = 0;
    for (const note of notes.filter((each) => each.lang === lang)) {
      const labels = labelsOf(note);
      const found = readMilestones(resolve(folder, 'notes'), note).map((read) =>
        JSON.stringify(read),
      );
      right += labels.filter((label) => found.includes(JSON.stringify(label))).length;
      all += Math.max(labels.length, found.length);
    }
    expect(right / all).toBeGreaterThanOrEqual(0.95);
  });
});
