/**
 * Time of each scanner on 2,000 and on 16,000 characters of text made to be slow to read, as the
 * worst over many such texts. A linear scanner takes 8 times as long for the longer text; one that
 * reads a line up to 2,000 characters takes as long for both. Ends with 1 where a ratio reaches 10
 * or a time 200 ms. Run with `npm run bench:hostile`.
 */
import { parseStructure } from '../host/structure/parse-structure';
import { canonicalUrl } from '../src/note/canonical-url';
import { readDataviewFields } from '../src/note/dataview-fields';
import { readFieldLine } from '../src/note/field-keys';
import { findContracts } from '../src/note/find-contracts';
import { findMarketCap } from '../src/note/find-market-cap';
import { findTickers } from '../src/note/find-tickers';
import { findLineUrls } from '../src/note/find-urls';
import { foldName } from '../src/note/fold-name';
import { findHiddenSpans } from '../src/note/hidden-spans';
import { readInline } from '../src/note/inline-text';
import type { IsoDay } from '../src/note/iso-day';
import { findDates } from '../src/note/language/find-dates';
import { readTarget } from '../src/note/language/read-target';
import { readDatedEntry } from '../src/note/ledger-entry';
import { splitLines } from '../src/note/lines';
import { linkAuthor } from '../src/note/link-author';
import { mayNameDay } from '../src/note/mentions-day';
import { readMilestoneText } from '../src/note/milestone-text';
import { readEntry } from '../src/note/parse-ledger';
import { parseNote } from '../src/note/parse-note';
import { readTaskLine } from '../src/note/parse-task';
import { parseUrl } from '../src/note/parse-url';
import { postedDay } from '../src/note/posted-day';
import { readRecurrence } from '../src/note/recurrence-rule';
import { meansMilestones } from '../src/note/section-title';
import { splitSentences } from '../src/note/split-sentences';
import { splitCells } from '../src/note/table-rows';
import { readTaskBody } from '../src/note/task-fields';
import { readTaskKind } from '../src/note/task-kind';
import { hostileTexts, makeText } from './hostile-texts';

const SHORT = 2_000;
const LONG = 16_000;
const MAX_RATIO = 10;
const MAX_MS = 200;
/** Shorter times say nothing of how they grow. */
const MIN_MS = 1;

const day = '2026-11-22' as IsoDay;

const scanners: Readonly<Record<string, (text: string) => unknown>> = {
  'dates of a line': (text) => findDates(text, day),
  'amounts of a line': (text) => readTarget(text, day),
  'words of a milestone': readMilestoneText,
  'milestone field': readFieldLine,
  'section title': (text) => meansMilestones(text, ['levels to hold']),
  'ledger line': (text) => readDatedEntry(`2026-01-02: ${text}`),
  'ledger entry': (text) => readEntry({ day, text }),
  'task line': (text) => readTaskLine(`- [ ] ${text}`),
  'task fields, emoji': (text) => readTaskBody(text),
  'task fields, Dataview': (text) => readTaskBody(text, 'dataview'),
  'task kind': readTaskKind,
  'recurrence rule': readRecurrence,
  'Dataview fields': readDataviewFields,
  'links of a line': findLineUrls,
  'canonical link': (text) => canonicalUrl(`https://example.org/${text}`),
  'author of a link': (text) => readUrl(text, linkAuthor),
  'day of a link': (text) => readUrl(text, (url) => postedDay(url, day)),
  'inline text': readInline,
  'hidden spans': findHiddenSpans,
  'table cells': splitCells,
  sentences: splitSentences,
  'words that name a day': mayNameDay,
  tickers: (text) => findTickers(text, text),
  contracts: findContracts,
  'market value': (text) => findMarketCap([text]),
  'folded name': foldName,
  lines: splitLines,
};

function readUrl(text: string, read: (url: URL) => unknown): unknown {
  const url = parseUrl(`https://example.org/${text}`);
  return url && read(url);
}

/** A note of one list item, of many, and of one paragraph; its structure is not counted. */
const notes: Readonly<Record<string, (text: string) => string>> = {
  'note, one milestone': (text) => `# Milestones\n\n- ${text}\n`,
  'note, one paragraph': (text) => `${text}\n`,
  'note, many milestones': (text) => `# Milestones\n\n${inLines(text, '- ')}\n`,
  'note, nested items': (text) => `# Milestones\n\n${inLines(text, '- ', true)}\n`,
  'note, table': (text) => `# Milestones\n\n| Due | Target |\n|---|---|\n${inLines(text, '| ')}\n`,
};

function inLines(text: string, lead: string, nested = false): string {
  const flat = text.replaceAll('\n', ' ');
  return Array.from({ length: Math.ceil(flat.length / 40) }, (_, index) => {
    const indent = nested ? '  '.repeat(index % 20) : '';
    return indent + lead + flat.slice(index * 40, (index + 1) * 40);
  }).join('\n');
}

/** Goes of each; the fastest counts, since other programs slow down the rest. */
const GOES = 9;
/** Shorter goes are lost in the grain of the clock. */
const MIN_GO_MS = 4;

/**
 * Milliseconds of the short and of the long text. They take turns, and the short one is read as often
 * as makes it as long, so that a busy machine and the collecting of memory weigh the same on both.
 */
function timeBoth(readShort: () => unknown, readLong: () => unknown): [number, number] {
  const times = Math.max(1, Math.ceil(MIN_GO_MS / Math.max(timeOf(readLong, 1), 0.001)));
  let short = Infinity;
  let long = Infinity;
  for (let go = 0; go < GOES; go += 1) {
    short = Math.min(short, timeOf(readShort, times * (LONG / SHORT)));
    long = Math.min(long, timeOf(readLong, times));
  }
  return [short, long];
}

/** Milliseconds of processor time of one run, as the mean of some. */
function timeOf(run: () => unknown, times: number): number {
  const start = process.cpuUsage();
  for (let count = 0; count < times; count += 1) run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / times;
}

interface Worst {
  short: number;
  long: number;
  ratio: number;
  slowest: string;
}

/** How many of the texts that look slowest at a glance are timed with care. */
const TIMED = 5;

function measure(prepare: (text: string) => () => unknown): Worst {
  const glances = hostileTexts.map(([piece, tail]) => ({
    piece,
    tail,
    glance: timeOf(prepare(makeText(piece, tail, LONG)), 1),
  }));
  const worst: Worst = { short: 0, long: 0, ratio: 0, slowest: '' };
  for (const { piece, tail } of glances.sort((a, b) => b.glance - a.glance).slice(0, TIMED)) {
    const readShort = prepare(makeText(piece, tail, SHORT));
    const [short, long] = timeBoth(readShort, prepare(makeText(piece, tail, LONG)));
    worst.short = Math.max(worst.short, short);
    if (long > worst.long) [worst.long, worst.slowest] = [long, JSON.stringify(piece) + tail];
    if (long >= MIN_MS) worst.ratio = Math.max(worst.ratio, long / short);
  }
  return worst;
}

function prepareNote(wrap: (text: string) => string): (text: string) => () => unknown {
  return (text) => {
    const note = wrap(text);
    const structure = parseStructure(note);
    return () => parseNote({ path: 'note.md', text: note, structure, today: day });
  };
}

const subjects: readonly (readonly [string, (text: string) => () => unknown])[] = [
  ...Object.entries(scanners).map(
    ([name, scan]) => [name, (text: string) => () => scan(text)] as const,
  ),
  ...Object.entries(notes).map(([name, wrap]) => [name, prepareNote(wrap)] as const),
];
const [, only = ''] = process.argv.slice(1);
console.log(`Worst of ${hostileTexts.length} texts, in milliseconds`);
console.log(
  `${'scanner'.padEnd(26)} ${'2,000'.padStart(8)} ${'16,000'.padStart(8)}  ratio  slowest`,
);
for (const [name, prepare] of subjects) {
  if (!name.includes(only)) continue;
  const { short, long, ratio, slowest } = measure(prepare);
  const bad = ratio >= MAX_RATIO || long >= MAX_MS;
  if (bad) process.exitCode = 1;
  console.log(
    `${name.padEnd(26)} ${short.toFixed(2).padStart(8)} ${long.toFixed(2).padStart(8)} ` +
      `${(ratio === 0 ? '-' : ratio.toFixed(1)).padStart(6)}  ${bad ? 'BAD ' : ''}${slowest}`,
  );
}
