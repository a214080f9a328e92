import type { Deadline } from '../../src/note/language/deadline';
import type { Target } from '../../src/note/language/target';
import { parseIsoDay, type IsoDay } from '../../src/note/iso-day';
import type {
  LedgerEntry,
  Milestone,
  ParsedNote,
  Reference,
  Task,
} from '../../src/note/parsed-note';
import type { SourceLine } from '../../src/note/source-line';

/** An ISO day that must exist. */
export function day(text: string): IsoDay {
  const found = parseIsoDay(text);
  if (found === null) throw new Error(`No such day: ${text}`);
  return found;
}

/** Different tasks stand in different lines, so that none is taken for a milestone. */
const numberOf = (text: string): number =>
  [...text].reduce((sum, sign) => (sum * 31 + (sign.codePointAt(0) ?? 0)) % 99_991, 7);

export function makeLine(text: string, number = 0): SourceLine {
  return { number, text, ordinal: 0, count: 1, previous: null, next: null, heading: null };
}

export function makeDeadline(end: string | null, start: string | null = null): Deadline {
  return {
    start: start === null ? null : day(start),
    end: end === null ? null : day(end),
    words: `by ${end ?? start ?? ''}`,
    from: 0,
    to: 0,
    rule: 'test',
  };
}

export function makeTarget(value: number, unit: string | null, more: Partial<Target> = {}): Target {
  return {
    value,
    value2: null,
    comparator: '=',
    unit,
    words: '',
    from: 0,
    to: 0,
    rule: '',
    ...more,
  };
}

type EntryFields = Partial<Omit<LedgerEntry, 'day' | 'kind'>>;

export function makeEntry(
  on: string,
  kind: LedgerEntry['kind'],
  more: EntryFields = {},
): LedgerEntry {
  const text = more.text ?? `${more.value ?? kind}`;
  return {
    source: makeLine(`- ${on}: ${text}`),
    day: day(on),
    kind,
    value: null,
    unit: null,
    verdict: null,
    movedTo: null,
    url: null,
    ...more,
    text,
  };
}

export function makeTask(text: string, more: Partial<Task> = {}): Task {
  const done = more.done ?? false;
  return {
    source: makeLine(`- [${done ? 'x' : ' '}] ${text}`, 1 + numberOf(text)),
    status: done ? 'x' : ' ',
    done,
    text,
    kind: 'read',
    tags: [],
    heading: [],
    created: null,
    start: null,
    scheduled: null,
    due: null,
    doneOn: null,
    cancelledOn: null,
    priority: null,
    recurrence: null,
    id: null,
    dependsOn: [],
    onCompletion: null,
    blockId: null,
    urls: [],
    window: null,
    ...more,
  };
}

/** A milestone whose promise is its deadline, unless told otherwise. */
export function makeMilestone(text: string, more: Partial<Milestone> = {}): Milestone {
  return {
    source: makeLine(`- ${text}`),
    shape: 'item',
    group: null,
    text,
    target: null,
    promised: more.deadline ?? null,
    deadline: null,
    done: false,
    heading: [],
    ledger: [],
    ...more,
  };
}

export function makeReference(url: string, more: Partial<Reference> = {}): Reference {
  return {
    source: makeLine(`- ${url}`),
    column: 2,
    url,
    canonical: url,
    label: null,
    heading: [],
    site: /^https?:\/\/(?:www\.)?([^/]*)/.exec(url)?.[1] ?? '',
    author: null,
    posted: null,
    postedExact: true,
    read: false,
    ...more,
  };
}

type NoteFields = Partial<Omit<ParsedNote, 'header' | 'facts'>> & {
  readonly header?: Partial<ParsedNote['header']>;
  readonly facts?: Partial<ParsedNote['facts']>;
};

export function makeNote(title: string, more: NoteFields = {}): ParsedNote {
  return {
    path: `Theses/${title}.md`,
    title,
    hash: title,
    tasks: [],
    milestones: [],
    references: [],
    events: [],
    problems: [],
    ...more,
    header: {
      date: null,
      reviewed: null,
      reviewInterval: null,
      topics: [],
      tags: [],
      headerTags: [],
      thesis: false,
      ...more.header,
    },
    facts: { tickers: [], marketCap: null, contracts: [], ...more.facts },
  };
}
