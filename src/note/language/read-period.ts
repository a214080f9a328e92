import type { IsoDay } from '../iso-day';
import type { Deadline } from './deadline';
import { findDates } from './find-dates';
import { toDeadline } from './read-deadline';

/**
 * The period of a due field, a deadline column or a ledger move (`Q2`, `2025年底前`, `до 31.12`):
 * any period counts, one that is over too. Null when the text tells none.
 */
export function readPeriod(text: string, anchor: IsoDay): Deadline | null {
  const mentions = findDates(text, anchor);
  const chosen =
    mentions.findLast((mention) => mention.role === 'revised') ??
    mentions.find((mention) => mention.role === 'deadline') ??
    mentions.find((mention) => mention.role !== 'length' && mention.role !== 'event') ??
    mentions[0] ??
    null;
  return chosen && toDeadline(text, chosen);
}
