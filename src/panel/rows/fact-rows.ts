import type { ParsedNote } from '../../note/parsed-note';
import type { RowSource, SectionRows } from './row-source';
import type { Fact } from './row';

/** Tickers, market caps and contracts. */
export function factSection({ notes, filtering }: RowSource): SectionRows {
  const facts = filtering
    ? []
    : notes.flatMap(({ note }) => factsOf(note).map((fact) => ({ note, fact })));
  return {
    count: facts.length,
    keepEmpty: false,
    fill: (below) => {
      facts.forEach(({ note, fact }, index) => {
        below.add(`fact\u001f${note.path}\u001f${index}`, { kind: 'fact', note, fact });
      });
    },
  };
}

function factsOf({ facts }: ParsedNote): readonly Fact[] {
  const cap: readonly Fact[] =
    facts.marketCap === null ? [] : [{ kind: 'market-cap', cap: facts.marketCap }];
  return [
    ...facts.tickers.map((ticker): Fact => ({ kind: 'ticker', ticker })),
    ...cap,
    ...facts.contracts.map((contract): Fact => ({ kind: 'contract', contract })),
  ];
}
