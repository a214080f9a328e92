import { describe, expect, it } from 'vitest';
import { entryWords } from '../../src/edit/entry-words';
import { lexicons } from '../../src/note/language/lexicons';

describe('the words of entries', () => {
  it('are the first ones of each list, in every language', () => {
    for (const { note } of lexicons) {
      const { movedTo, ...others } = entryWords(note.ledger);
      expect(movedTo).toBe(note.ledger.moved[0]);
      for (const [key, word] of Object.entries(others)) {
        expect(note.ledger).toHaveProperty([key, 0], word);
      }
    }
  });
});
