import type { IsoDay } from '../note/iso-day';
import type { Verdict } from '../note/parsed-note';
import { oneLine } from './one-line';

/** The words of ledger entries in the language of the note. */
export interface EntryWords {
  readonly odds: string;
  readonly met: string;
  readonly missed: string;
  readonly unclear: string;
  readonly dropped: string;
  /** `moved to`. */
  readonly movedTo: string;
  readonly for: string;
  readonly against: string;
}

/** What a ledger entry says; texts may be empty where the kind says enough by itself. */
export type EntryDraft =
  /** `1655 robotaxi` */
  | { readonly kind: 'observation' | 'remark'; readonly text: string }
  /** Percent, 0 to 100. */
  | { readonly kind: 'odds'; readonly percent: number; readonly text: string }
  | { readonly kind: Verdict; readonly text: string }
  /** `to` is a day or a period as the note's language writes it. */
  | { readonly kind: 'move'; readonly to: string; readonly text: string }
  | { readonly kind: 'for' | 'against'; readonly text: string };

/**
 * The text of a ledger line after its bullet: `2026-03-31: 1200 units (https://…)`,
 * `2026-03-31: moved to 2026-09-30 (slower hiring)`, `2026-03-31: against: recall (https://…)`.
 * Line breaks become spaces. Empty when there is nothing to say: an observation without text.
 */
export function formatEntry(
  day: IsoDay,
  draft: EntryDraft,
  url: string | null,
  words: EntryWords,
): string {
  const said = say(draft, words);
  if (said === '') return '';
  const link = url === null || oneLine(url) === '' ? '' : ` (${oneLine(url)})`;
  return `${day}: ${said}${link}`;
}

function say(draft: EntryDraft, words: EntryWords): string {
  const text = oneLine(draft.text);
  switch (draft.kind) {
    case 'observation':
    case 'remark':
      return text;
    case 'odds':
      return withReason(`${words.odds} ${draft.percent}%`, text);
    case 'move':
      return oneLine(draft.to) === ''
        ? ''
        : withReason(`${words.movedTo} ${oneLine(draft.to)}`, text);
    case 'for':
    case 'against':
      return text === '' ? '' : `${words[draft.kind]}: ${text}`;
    default:
      return withReason(words[draft.kind], text);
  }
}

const withReason = (said: string, reason: string): string =>
  reason === '' ? said : `${said} (${reason})`;
