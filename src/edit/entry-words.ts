import type { LedgerWords } from '../note/language/note-words';
import type { EntryWords } from './format-entry';

/** The words the desk writes: the first of each list of a lexicon. */
export function entryWords(ledger: LedgerWords): EntryWords {
  return {
    odds: ledger.odds[0],
    met: ledger.met[0],
    missed: ledger.missed[0],
    unclear: ledger.unclear[0],
    dropped: ledger.dropped[0],
    movedTo: ledger.moved[0],
    for: ledger.for[0],
    against: ledger.against[0],
  };
}
