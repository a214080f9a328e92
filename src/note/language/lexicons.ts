import { en } from './en';
import type { Lexicon } from './lexicon';
import { uk } from './uk';
import { zh } from './zh';

/** All languages the reader knows. */
export const lexicons: readonly Lexicon[] = [en, zh, uk];

/** The lexicon of a language code. */
export function lexiconOf(code: Lexicon['code']): Lexicon {
  return lexicons.find((lexicon) => lexicon.code === code) ?? en;
}
