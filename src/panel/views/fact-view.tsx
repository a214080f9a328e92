import type { JSX } from 'preact';
import type { ParsedNote } from '../../note/parsed-note';
import { usePanel } from '../panel-context';
import { NoteName } from '../parts/note-name';
import { RowBody } from '../parts/row-body';
import type { Fact } from '../rows/row';
import { amountWords } from '../words/amount-words';

/** A ticker, a market cap or a contract. */
export function FactView(props: { readonly note: ParsedNote; readonly fact: Fact }): JSX.Element {
  const { desk } = usePanel();
  const { note, fact } = props;
  return (
    <RowBody
      title={<span class={`thesis-desk-fact-${fact.kind}`}>{wordsOf(fact, desk.language)}</span>}
      meta={[desk.t(`panel.fact-${fact.kind}`), chainOf(fact), <NoteName note={note} />]}
    />
  );
}

function wordsOf(fact: Fact, language: string): string {
  if (fact.kind === 'ticker') return fact.ticker;
  if (fact.kind === 'contract') return fact.contract.address;
  return amountWords(language, fact.cap.value, fact.cap.currency);
}

const CHAINS = { solana: 'Solana', evm: 'EVM' } as const;

const chainOf = (fact: Fact): string | null =>
  fact.kind === 'contract' ? CHAINS[fact.contract.chain] : null;
