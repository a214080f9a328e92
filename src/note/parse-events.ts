import { plainText } from './inline-text';
import type { IsoDay } from './iso-day';
import { addDays, daysBetween, isoDay, partsOf } from './iso-day';
import type { DateMention } from './language/date-mention';
import { findDates } from './language/find-dates';
import type { Line } from './lines';
import { mayNameDay } from './mentions-day';
import type { Outline } from './outline';
import type { NoteEvent } from './parsed-note';
import type { LocateSource } from './source-locator';
import { splitSentences } from './split-sentences';
import { readVisibleLines } from './visible-lines';

const proseBlocks: ReadonlySet<string> = new Set(['paragraph', 'list', 'blockquote', 'callout']);
const eventRoles: ReadonlySet<string> = new Set(['deadline', 'past', 'revised', 'replaced']);

/**
 * The dated statements in the prose of a note: sentences that name a day, with or without its year.
 * Weeks, months and longer are no events. `taken` are the lines that are something else already:
 * header, tasks, milestones.
 */
export function parseEvents(
  lines: readonly Line[],
  outline: Outline,
  locate: LocateSource,
  anchor: IsoDay,
  taken: ReadonlySet<number>,
): readonly NoteEvent[] {
  const prose = findProseLines(outline);
  return readVisibleLines(lines, outline).flatMap(({ number, text }) => {
    if (taken.has(number) || !prose.has(number) || !mayNameDay(text)) return [];
    if (isLinkItem(lines[number]?.text ?? '')) return [];
    return splitSentences(text).flatMap(({ from, to }) =>
      readSentence(text.slice(from, to), anchor).map((event) => ({
        source: locate(number),
        ...event,
      })),
    );
  });
}

function findProseLines(outline: Outline): ReadonlySet<number> {
  const prose = new Set<number>();
  for (const { type, first, last } of outline.blocks) {
    if (!proseBlocks.has(type)) continue;
    for (let line = first; line <= last; line++) prose.add(line);
  }
  for (const item of outline.items) if (item.task !== null) prose.delete(item.line);
  for (const heading of outline.headings) prose.delete(heading.line);
  return prose;
}

/** A list item that begins with a link is a reference, and a day in its title is no event. */
function isLinkItem(text: string): boolean {
  const lead = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+/.exec(text)?.[0] ?? '';
  const content = text.slice(lead.length);
  return lead !== '' && /^(?:<|\[[^\]]{0,300}\]\()?https?:\/\//.test(content);
}

const marker = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s+|^[\s>]+/;

function readSentence(sentence: string, anchor: IsoDay): readonly Omit<NoteEvent, 'source'>[] {
  if (!mayNameDay(sentence)) return [];
  return findDates(sentence, anchor).flatMap((mention) => {
    const words = sentence.slice(mention.from, mention.to);
    const stated = statedDay(mention, words);
    if (stated === null) return [];
    const approximate = !hasYear(words);
    const day = approximate ? nearestYear(stated, anchor) : stated;
    return [
      {
        start: day,
        end: day,
        words,
        text: shorten(plainText(sentence.replace(marker, '')).replace(/[;；]$/, '')),
        approximate,
      },
    ];
  });
}

/** The one day a mention names in numbers; null for longer periods and for `yesterday`. */
function statedDay({ role, period }: DateMention, words: string): IsoDay | null {
  if (!eventRoles.has(role) || !period?.start || period.start !== period.end) return null;
  return mayNameDay(words) ? period.start : null;
}

function hasYear(words: string): boolean {
  return /\d{4}|[’']\d{2}|年|\d[./]\d{1,2}[./]\d{2}/.test(words);
}

/** How far after the note's day a day without a year may lie. Notes grow for weeks after their date. */
const latestAfter = 60;

/** The last such day of the year that is not far after the note's own. */
function nearestYear(day: IsoDay, anchor: IsoDay): IsoDay {
  const { month, day: dayOfMonth } = partsOf(day);
  const limit = addDays(anchor, latestAfter);
  for (let year = partsOf(limit).year; year > partsOf(anchor).year - 9; year--) {
    const candidate = isoDay(year, month, dayOfMonth);
    if (candidate && daysBetween(candidate, limit) >= 0) return candidate;
  }
  return day;
}

const longestText = 200;

function shorten(text: string): string {
  if (text.length <= longestText) return text;
  const cut = text.slice(0, longestText);
  const space = cut.lastIndexOf(' ');
  return `${cut.slice(0, space > longestText / 2 ? space : longestText).trimEnd()}…`;
}
