/**
 * Lines a second of the deadline and target readers beside chrono-node and Microsoft's recognizers,
 * on the same generated milestone lines. Run with `npx tsx scripts/bench-language.ts`; only the
 * ratios mean something, and only within one run.
 */
import * as chrono from 'chrono-node';
import recognizers from '@microsoft/recognizers-text-suite';
import type { IsoDay } from '../src/note/iso-day';
import { findDates } from '../src/note/language/find-dates';
import { chooseDeadline, toDeadline } from '../src/note/language/read-deadline';
import { readTargetBeside } from '../src/note/language/read-target';

type Language = 'en' | 'zh' | 'uk';

interface Subject {
  readonly name: string;
  /** Null where the library does not know the language. */
  readonly readers: Readonly<Record<Language, ((line: string) => unknown) | null>>;
}

const NOTE_DAY = '2025-11-20' as IsoDay;
const REFERENCE = new Date(2025, 10, 20);
const LINES = 600;
const ROUND_MS = 200;
const ROUNDS = 12;

const SUBJECTS: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'fleet of # shuttles',
    'gross margin above #%',
    'capex $#-90bn',
    'ship #k humanoids',
    'at least # sites',
  ],
  zh: ['累计交付 # 万台', '毛利率超过 #%', '营收 # 亿元以上', '开店 # 家', '成本降到 # 万元'],
  uk: [
    'парк # електробусів',
    'маржа понад #%',
    'виручка # млрд грн',
    'не менше # станцій',
    'до # пусків',
  ],
};

const DEADLINES: Readonly<Record<Language, readonly string[]>> = {
  en: ['by the end of 20Y', 'in Q3 20Y', 'by 15 March 20Y', 'within 18 months', 'before July 20Y'],
  zh: ['20Y年底前', '20Y年第三季度', '20Y年3月15日前', '18个月内', '明年上半年'],
  uk: [
    'до кінця 20Y року',
    'у III кварталі 20Y',
    'до 15 березня 20Y',
    'за 18 місяців',
    'наступного року',
  ],
};

const RECOGNIZER_CULTURES = { en: 'en-us', zh: 'zh-cn', uk: null } as const;

function makeLines(language: Language): readonly string[] {
  const subjects = SUBJECTS[language];
  const deadlines = DEADLINES[language];
  return Array.from({ length: LINES }, (_, index) => {
    const subject = subjects[index % subjects.length] ?? '';
    const deadline = deadlines[Math.floor(index / subjects.length) % deadlines.length] ?? '';
    const amount = String(2 + ((index * 37) % 88));
    const year = String(26 + (index % 5));
    return `${subject} ${deadline}`.replace('#', amount).replace('20Y', `20${year}`);
  });
}

function recognize(language: Language): ((line: string) => unknown) | null {
  const culture = RECOGNIZER_CULTURES[language];
  if (culture === null) return null;
  return (line) => [
    recognizers.recognizeDateTime(line, culture, undefined, REFERENCE),
    recognizers.recognizeNumber(line, culture),
    recognizers.recognizePercentage(line, culture),
    recognizers.recognizeCurrency(line, culture),
  ];
}

/** As notes are parsed: the dates of a line are found once for both. */
function ours(line: string): unknown {
  const dates = findDates(line, NOTE_DAY);
  const mention = chooseDeadline(dates);
  return [mention && toDeadline(line, mention), readTargetBeside(line, dates)];
}

const subjects: readonly Subject[] = [
  { name: 'thesis-desk (dates and amounts)', readers: { en: ours, zh: ours, uk: ours } },
  {
    name: 'chrono-node (dates only)',
    readers: {
      en: (line) => chrono.en.casual.parse(line, REFERENCE),
      zh: (line) => chrono.zh.hans.casual.parse(line, REFERENCE),
      uk: (line) => chrono.uk.casual.parse(line, REFERENCE),
    },
  },
  {
    name: 'recognizers-text-suite (dates and amounts)',
    readers: { en: recognize('en'), zh: recognize('zh'), uk: null },
  },
];

/** Milliseconds of processor time, which other programs disturb less than the clock. */
const cpuTime = (): number => process.cpuUsage().user / 1000;

/**
 * Lines a second in the fastest of some rounds, since other programs on the machine slow down the
 * rest; the first rounds warm up.
 */
function measure(lines: readonly string[], read: (line: string) => unknown): number {
  let best = 0;
  for (let round = 0; round < ROUNDS; round += 1) best = Math.max(best, runFor(lines, read));
  return best;
}

function runFor(lines: readonly string[], read: (line: string) => unknown): number {
  const start = cpuTime();
  let count = 0;
  let passed: number;
  do {
    for (let index = 0; index < 25; index += 1) read(lines[(count + index) % lines.length] ?? '');
    count += 25;
    passed = cpuTime() - start;
  } while (passed < ROUND_MS);
  return (count / passed) * 1000;
}

const languages = ['en', 'zh', 'uk'] as const;
const lines = { en: makeLines('en'), zh: makeLines('zh'), uk: makeLines('uk') };

// One after the other over all languages, so that none runs in the memory that another has filled.
const rates = subjects.map(({ name, readers }) => ({
  name,
  rates: languages.map((language) => {
    const read = readers[language];
    return read && measure(lines[language], read);
  }),
}));

for (const [index, language] of languages.entries()) {
  console.log(
    `\n${language}: ${lines[language].length} lines such as "${lines[language][0] ?? ''}"`,
  );
  const reference = rates[0]?.rates[index] ?? 0;
  for (const { name, rates: all } of rates) {
    const rate = all[index] ?? null;
    const words =
      rate === null
        ? ' does not read this language'
        : `${Math.round(rate).toString().padStart(9)} lines/s  ${(rate / reference).toPrecision(2)}`;
    console.log(`  ${name.padEnd(44)}${words}`);
  }
}
