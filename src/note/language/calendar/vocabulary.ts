import type { CalendarWords, Code, Mark, Part, Relation, Unit, Words } from '../calendar-words';
import { lexicons } from '../lexicons';
import { foldLine, tokenize } from './tokens';

/** Everything a phrase can mean, in all languages together. */
export interface Meaning {
  readonly month?: number;
  readonly season?: number;
  readonly weekday?: number;
  readonly cardinal?: number;
  readonly ordinal?: number;
  readonly unit?: Unit;
  readonly length?: Unit;
  readonly code?: ReadonlySet<Code>;
  readonly part?: Part;
  readonly tail?: Part;
  readonly shift?: number;
  readonly relative?: { readonly unit: Unit; readonly shift: number; readonly count: number };
  readonly amount?: { readonly count: number; readonly unit: Unit };
  readonly span?: { readonly month: number; readonly months: number };
  readonly relation?: Relation;
  readonly closing?: Relation;
  readonly marks?: ReadonlySet<Mark>;
  /** Whether a period or length may begin with it. */
  readonly begins?: boolean;
}

export const NO_MEANING: Meaning = {};

interface Phrase {
  /** The tokens after the first. */
  readonly rest: readonly string[];
  readonly meaning: Meaning;
}

type Draft = { -readonly [Key in keyof Meaning]: Meaning[Key] };

/** Phrases by their first token, the longest first. */
export type Vocabulary = ReadonlyMap<string, readonly Phrase[]>;

/** Spells out the endings of a word list: `квартал~~у` is `квартал` and `кварталу`. */
function spellOut(words: Words): readonly string[] {
  return words.split('|').flatMap((word) => {
    const [stem = '', ...endings] = word.split('~');
    return endings.length === 0 ? [stem] : endings.map((ending) => stem + ending);
  });
}

class Drafts {
  readonly byPhrase = new Map<string, Draft>();

  add(words: Words | undefined, change: (draft: Draft) => void): void {
    if (words === undefined) return;
    for (const word of spellOut(words)) {
      const draft = this.byPhrase.get(word) ?? {};
      change(draft);
      this.byPhrase.set(word, draft);
    }
  }

  addEach<Key extends string>(
    words: Readonly<Partial<Record<Key, Words>>>,
    change: (draft: Draft, key: Key) => void,
  ): void {
    for (const key of Object.keys(words) as Key[]) {
      this.add(words[key], (draft) => change(draft, key));
    }
  }
}

function addCalendar(drafts: Drafts, calendar: CalendarWords): void {
  calendar.months.forEach((words, at) => drafts.add(words, (draft) => (draft.month = at + 1)));
  calendar.seasons.forEach((words, at) => drafts.add(words, (draft) => (draft.season = at + 1)));
  calendar.weekdays.forEach((words, at) => drafts.add(words, (draft) => (draft.weekday = at + 1)));
  for (const [value, words] of calendar.cardinals) drafts.add(words, (d) => (d.cardinal = value));
  for (const [value, words] of calendar.ordinals) drafts.add(words, (d) => (d.ordinal = value));
  for (const [shift, words] of calendar.shifts) drafts.add(words, (d) => (d.shift = shift));
  for (const [unit, shift, words, count = 1] of calendar.relative) {
    drafts.add(words, (draft) => (draft.relative = { unit, shift, count }));
  }
  for (const [count, unit, words] of calendar.amounts) {
    drafts.add(words, (draft) => (draft.amount = { count, unit }));
  }
  for (const [month, months, words] of calendar.spans) {
    drafts.add(words, (draft) => (draft.span = { month, months }));
  }
  drafts.addEach(calendar.units, (draft, unit) => (draft.unit = unit));
  drafts.addEach(calendar.lengths, (draft, unit) => (draft.length = unit));
  drafts.addEach(calendar.parts, (draft, part) => (draft.part = part));
  drafts.addEach(calendar.tails, (draft, part) => (draft.tail = part));
  drafts.addEach(calendar.relations, (draft, relation) => (draft.relation = relation));
  drafts.addEach(calendar.closings, (draft, relation) => (draft.closing = relation));
  drafts.addEach(calendar.codes, (draft, code) => {
    draft.code = new Set(draft.code).add(code);
  });
  drafts.addEach(calendar.marks, (draft, mark) => {
    draft.marks = new Set(draft.marks).add(mark);
  });
}

const BEGINNINGS: readonly (keyof Meaning)[] = [
  'month',
  'season',
  'weekday',
  'cardinal',
  'ordinal',
  'unit',
  'length',
  'code',
  'part',
  'shift',
  'relative',
  'amount',
  'span',
];

function mayBegin(meaning: Meaning): boolean {
  const { marks } = meaning;
  if (marks?.has('decoy')) return false;
  if (marks?.has('nth') || marks?.has('firstFew') || marks?.has('weekOf')) return true;
  return BEGINNINGS.some((key) => meaning[key] !== undefined);
}

/** The phrases, and the meanings of the stems that stand for any ending. */
function buildVocabulary(): [Vocabulary, ReadonlyMap<string, Meaning>] {
  const stems = new Map<string, Meaning>();
  const drafts = new Drafts();
  for (const { calendar, quantities } of lexicons) {
    for (const [value, words] of Object.entries(quantities.numbers)) {
      drafts.add(words, (draft) => (draft.cardinal = Number(value)));
    }
    addCalendar(drafts, calendar);
  }
  const vocabulary = new Map<string, Phrase[]>();
  for (const [words, meaning] of drafts.byPhrase) {
    if (words.endsWith('*')) {
      stems.set(words.slice(0, -1), { ...meaning, begins: mayBegin(meaning) });
      continue;
    }
    const [first, ...rest] = tokenize(foldLine(words)).map((token) => token.text);
    if (first === undefined) continue;
    const known = vocabulary.get(first) ?? [];
    known.push({ rest, meaning: { ...meaning, begins: mayBegin(meaning) } });
    vocabulary.set(first, known);
  }
  for (const known of vocabulary.values()) known.sort((a, b) => b.rest.length - a.rest.length);
  return [vocabulary, stems];
}

const [phrases, stems] = buildVocabulary();

/** All phrases of all languages, built once. */
export const vocabulary: Vocabulary = phrases;

const stemLengths = [...stems.keys()].map((stem) => stem.length);
const shortestStem = Math.min(...stemLengths);
const longestStem = Math.max(...stemLengths);

/** What a word that is no phrase means by its beginning or its end: `облігаціями` by `облігаці*`. */
export function meaningByPart(word: string): Meaning {
  for (let end = Math.min(word.length, longestStem); end >= shortestStem; end--) {
    const meaning = stems.get(word.slice(0, end));
    if (meaning) return meaning;
  }
  for (const [ending, meaning] of endingsByLast.get(word.charAt(word.length - 1)) ?? []) {
    if (word.length > ending.length + 2 && word.endsWith(ending)) return meaning;
  }
  return NO_MEANING;
}

/** Endings of nouns behind a number, and of what a half is half of, in all languages. */
export const declinedEndings = lexicons.flatMap(({ calendar }) => calendar.declinedEndings);
export const genitiveEndings = lexicons.flatMap(({ calendar }) => calendar.genitiveEndings);

type Ending = readonly [string, Meaning];

/** Endings that tell a counted noun or a verb of the past, by their last letter. */
const endingsByLast = groupEndings(
  lexicons.flatMap(({ calendar }): Ending[] => [
    ...calendar.countedEndings.map((ending): Ending => [ending, marked('counted')]),
    ...calendar.pastEndings.map((ending): Ending => [ending, marked('was')]),
  ]),
);

function marked(mark: Mark): Meaning {
  return { marks: new Set([mark]) };
}

function groupEndings(endings: readonly Ending[]): ReadonlyMap<string, readonly Ending[]> {
  const groups = new Map<string, Ending[]>();
  for (const ending of endings) {
    const last = ending[0].slice(-1);
    groups.set(last, [...(groups.get(last) ?? []), ending]);
  }
  return groups;
}
