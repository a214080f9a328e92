import { findLineUrls, type LineUrl } from './find-urls';
import { plainText } from './inline-text';
import type { IsoDay } from './iso-day';
import type { Deadline } from './language/deadline';
import type { LedgerWords } from './language/note-words';
import { foldWords } from './language/fold-variants';
import { lexicons } from './language/lexicons';
import { readQuantity } from './language/read-quantity';
import { readPeriod } from './language/read-period';
import type { DatedEntry } from './ledger-entry';
import { readDatedEntry } from './ledger-entry';
import type { ListItem } from './list-tree';
import type { LedgerEntry, LedgerKind, Verdict } from './parsed-note';
import type { LocateSource } from './source-locator';

/** The dated lines among a milestone's items, in the order written. */
export function parseLedger(
  items: readonly ListItem[],
  locate: LocateSource,
): readonly LedgerEntry[] {
  return items.flatMap((item) => {
    const entry = readDatedEntry(item.content);
    return entry ? { source: locate(item.line), ...readEntry(entry) } : [];
  });
}

/** The move that holds: the last by day, and of several on one day the last written. */
export function lastMove(ledger: readonly LedgerEntry[]): Deadline | null {
  let last: LedgerEntry | null = null;
  for (const entry of ledger) {
    if (entry.movedTo !== null && (last === null || entry.day >= last.day)) last = entry;
  }
  return last?.movedTo ?? null;
}

/** The text with a space where each address stood. */
function withoutUrls(text: string, urls: readonly LineUrl[]): string {
  let rest = '';
  let from = 0;
  for (const { column, url } of urls) {
    rest += `${text.slice(from, column)} `;
    from = column + url.length;
  }
  return rest + text.slice(from);
}

type EntryReading = Omit<LedgerEntry, 'source'>;

const silent = { value: null, unit: null, verdict: null, movedTo: null } as const;

/** Understands an entry: evidence, odds, a move, a verdict, an observation, else a remark. */
export function readEntry({ day, text }: DatedEntry): EntryReading {
  const urls = findLineUrls(text);
  const words = plainText(withoutUrls(text, urls)).replace(/^[✅✔☑❌]\uFE0F?\s*/u, '');
  const entry = { ...silent, day, url: urls[0]?.url ?? null, text };
  const kind = readSide(words);
  if (kind) return { ...entry, kind };
  const odds = readOdds(words);
  if (odds !== null) return { ...entry, kind: 'odds', value: odds };
  const moved = afterAny(words, ledgerWords('moved'));
  if (moved !== null) return { ...entry, kind: 'move', movedTo: readMove(moved, day) };
  if (ledgerWords('movedFrom').some((phrase) => beginsWithPhrase(words, phrase))) {
    return { ...entry, kind: 'move', movedTo: readMove(words, day) };
  }
  const verdict = readVerdict(words);
  if (verdict) return { ...entry, kind: 'verdict', verdict };
  const quantity = readObservation(words);
  if (quantity) return { ...entry, kind: 'observation', ...quantity };
  return { ...entry, kind: 'remark' };
}

function ledgerWords(key: keyof LedgerWords): readonly string[] {
  return lexicons.flatMap(({ note }) => note.ledger[key]);
}

/** What follows one of the words at the start of a text; null when none stands there. */
function afterAny(text: string, words: readonly string[]): string | null {
  const lower = foldWords(text);
  const word = words.find((each) => lower.startsWith(each));
  return word === undefined ? null : text.slice(word.length);
}

/** `…` in a phrase stands for any words: `moved from…to`. */
function beginsWithPhrase(text: string, phrase: string): boolean {
  const [first = '', second = ''] = phrase.split('…');
  const lower = foldWords(text);
  return lower.startsWith(first) && lower.includes(second, first.length);
}

function readSide(text: string): Extract<LedgerKind, 'for' | 'against'> | null {
  const sides = ['for', 'against'] as const;
  return sides.find((side) => /^\s*[:：]/.test(afterAny(text, ledgerWords(side)) ?? '')) ?? null;
}

/**
 * Percent of `odds 60%`, `概率：60%`, `шанси 60 %`; a fraction below 1 counts as one of 1. With words
 * between it is the last percentage nearby: `odds down from 60% to 40%`.
 */
function readOdds(text: string): number | null {
  const rest = afterAny(text, ledgerWords('odds')) ?? '';
  return readOddsBeside(rest) ?? readOddsNearby(rest);
}

function readOddsNearby(rest: string): number | null {
  const found = [...rest.slice(0, nearbyOdds).matchAll(/(\d{1,3}(?:[.,]\d{1,4})?)\s?[%％]/g)];
  const percent = Number(found.at(-1)?.[1]?.replace(',', '.'));
  return percent <= 100 ? percent : null;
}

const nearbyOdds = 40;

function readOddsBeside(rest: string): number | null {
  const match =
    /^\s{0,3}[:：=~≈]?\s{0,3}(\d{1,3}(?:[.,]\d{1,4})?)\s{0,2}([%％])?(?![\d\p{L}])/u.exec(rest);
  if (!match) return null;
  const number = Number((match[1] ?? '').replace(',', '.'));
  const percent = match[2] === undefined && number > 0 && number < 1 ? number * 100 : number;
  return percent <= 100 ? percent : null;
}

function readMove(text: string, day: IsoDay): Deadline | null {
  const period = readPeriod(text, day);
  return period?.end ? { ...period, start: null } : null;
}

function readVerdict(text: string): Verdict | null {
  const verdicts: readonly Verdict[] = ['missed', 'met', 'unclear', 'dropped'];
  const rest = (verdict: Verdict): string | null => afterAny(text, ledgerWords(verdict));
  const ends = /^\s*(?:$|[\p{P}\p{S}]|(?:by|early|late|ahead|again|на|раніше)\s?)/u;
  return verdicts.find((verdict) => ends.test(rest(verdict) ?? 'x')) ?? null;
}

/** A quantity that the entry begins with, at most a word or two before it: `about 1655 robotaxi`. */
function readObservation(text: string): { value: number; unit: string | null } | null {
  const quantity = readQuantity(text);
  if (!quantity) return null;
  const before = text.slice(0, quantity.from).trim();
  const wordsBefore = before === '' ? 0 : before.split(/\s+/).length;
  if (wordsBefore > 3 || before.length > 24) return null;
  return { value: quantity.value, unit: quantity.unit };
}
