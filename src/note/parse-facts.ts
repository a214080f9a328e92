import { findContracts } from './find-contracts';
import { findMarketCap } from './find-market-cap';
import { findTickers } from './find-tickers';
import type { Line } from './lines';
import type { Outline } from './outline';
import type { NoteFacts } from './parsed-note';
import type { NoteStructure } from './structure';
import { readVisibleLines } from './visible-lines';

const TICKER_PROPERTY = /^(?:tickers?|symbols?)$/i;
const TICKER_VALUE = /^\$?([A-Za-z0-9][A-Za-z0-9.-]{0,11})$/;

/**
 * What a note says of the thing it is about: tickers (of its properties, its title, its words), the
 * first market value it states, contract addresses. URLs and code are not read.
 */
export function parseFacts(
  lines: readonly Line[],
  outline: Outline,
  structure: NoteStructure,
  title: string,
): NoteFacts {
  const texts = readVisibleLines(lines, outline).map(({ text }) => text);
  const text = texts.join('\n');
  const tickers = [...propertyTickers(structure.frontmatter), ...findTickers(title, text)];
  return {
    tickers: [...new Set(tickers)],
    marketCap: findMarketCap(texts),
    contracts: findContracts(text),
  };
}

function propertyTickers(properties: NoteStructure['frontmatter']): readonly string[] {
  return Object.entries(properties ?? {})
    .filter(([name]) => TICKER_PROPERTY.test(name))
    .flatMap(([, value]): readonly unknown[] => (Array.isArray(value) ? value : [value]))
    .flatMap((value) => {
      const match = typeof value === 'string' ? TICKER_VALUE.exec(value.trim()) : null;
      return match?.[1] === undefined ? [] : [match[1].toUpperCase()];
    });
}
