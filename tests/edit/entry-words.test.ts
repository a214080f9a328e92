import { describe, expect, it } from 'vitest';
import { entryWords } from '../../src/edit/entry-words';
import { lexicons } from '../../src/note/language/lexicons';

describe('the words of entries', () => {
  it('are the first ones of each list, in every language', () => {
    for (const { note } of lexicons) {
      const { moved, ...others } = note.ledger;
      const words = entryWords(note.ledger);
      expect(words.movedTo).toBe(moved[0]);
      for (const [key, list] of Object.entries(others)) expect(words).toHaveProperty(key, list[0]);
    }
  });
});
