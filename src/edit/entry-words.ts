import type { LedgerWords } from '../note/language/note-words';
import type { EntryWords } from './format-entry';

/** The words the desk writes: the first of each list of a lexicon. */
export function entryWords(ledger: LedgerWords): EntryWords {
  const first = (words: readonly string[]): string => words[0] ?? '';
  return {
    odds: first(ledger.odds),
    met: first(ledger.met),
    missed: first(ledger.missed),
    unclear: first(ledger.unclear),
    dropped: first(ledger.dropped),
    movedTo: first(ledger.moved),
    for: first(ledger.for),
    against: first(ledger.against),
  };
}
