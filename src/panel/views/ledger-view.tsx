import type { JSX } from 'preact';
import type { LedgerEntry, LedgerKind } from '../../note/parsed-note';
import { Day } from '../parts/day';
import { Icon } from '../parts/icon';
import { readableText } from '../parts/readable-text';
import { RowBody } from '../parts/row-body';

/** The icon of each kind of ledger entry. */
export const LEDGER_ICONS: Readonly<Record<LedgerKind, string>> = {
  observation: 'activity',
  odds: 'percent',
  verdict: 'gavel',
  move: 'calendar-clock',
  for: 'thumbs-up',
  against: 'thumbs-down',
  remark: 'message-square',
};

/** A dated line of a milestone's ledger. */
export function LedgerView({ entry }: { readonly entry: LedgerEntry }): JSX.Element {
  return (
    <>
      <Icon name={LEDGER_ICONS[entry.kind]} />
      <RowBody
        title={
          <>
            <Day class="thesis-desk-entry-day" day={entry.day} /> {readableText(entry.text)}
          </>
        }
      />
    </>
  );
}
