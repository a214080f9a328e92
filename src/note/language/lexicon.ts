import type { CalendarWords } from './calendar-words';
import type { NoteWords } from './note-words';
import type { QuantityWords } from './quantity-words';

/**
 * Everything the reader knows of one language. The grammar is one for all languages; a further
 * language is one further file that fills this in, listed in `lexicons.ts`.
 */
export interface Lexicon {
  readonly code: 'en' | 'zh' | 'uk';
  /** Characters with another form of writing, in pairs of other form and usual form: `於于`. */
  readonly variants: string;
  readonly calendar: CalendarWords;
  readonly quantities: QuantityWords;
  readonly note: NoteWords;
}
