import type { IsoDay } from './iso-day';
import type { DayRange, Deadline } from './language/deadline';
import type { Target } from './language/target';
import type { SourceLine } from './source-line';

/** A note as the desk understands it. Made by `parseNote`; immutable. */
export interface ParsedNote {
  /** Inside the vault, '/' on every system. */
  readonly path: string;
  /** First level-1 heading, else the file's name without extension. */
  readonly title: string;
  /** Hash of the whole text with line ends normalised to LF. */
  readonly hash: string;
  readonly header: NoteHeader;
  readonly facts: NoteFacts;
  readonly tasks: readonly Task[];
  readonly milestones: readonly Milestone[];
  readonly references: readonly Reference[];
  readonly events: readonly NoteEvent[];
  /** What could not be read, in the order found. */
  readonly problems: readonly NoteProblem[];
}

export interface NoteHeader {
  readonly date: IsoDay | null;
  readonly reviewed: IsoDay | null;
  /** Days between reviews, when the note says so. */
  readonly reviewInterval: number | null;
  /** Names of the notes linked on the tags line, in order, each once. */
  readonly topics: readonly string[];
  /** All `#tags` of the note and the tags of its properties, without '#', each once. */
  readonly tags: readonly string[];
  /** The tags given in the header itself, without '#'. */
  readonly headerTags: readonly string[];
  /** `thesis: true`. */
  readonly thesis: boolean;
}

export interface NoteFacts {
  readonly tickers: readonly string[];
  readonly marketCap: { readonly value: number; readonly currency: string | null } | null;
  readonly contracts: readonly { readonly address: string; readonly chain: 'solana' | 'evm' }[];
}

export type TaskKind = 'read' | 'watch' | 'listen' | 'report' | 'other';
export type TaskPriority = 'highest' | 'high' | 'medium' | 'low' | 'lowest';

/** A checkbox line in the Tasks format. */
export interface Task {
  readonly source: SourceLine;
  /** The one code point between the brackets. */
  readonly status: string;
  /** `x` or `X`. */
  readonly done: boolean;
  /** Description without fields, tags and block id. */
  readonly text: string;
  readonly kind: TaskKind;
  /** Without '#'. */
  readonly tags: readonly string[];
  /** Headings above, outermost first. */
  readonly heading: readonly string[];
  readonly created: IsoDay | null;
  readonly start: IsoDay | null;
  readonly scheduled: IsoDay | null;
  readonly due: IsoDay | null;
  readonly doneOn: IsoDay | null;
  readonly cancelledOn: IsoDay | null;
  readonly priority: TaskPriority | null;
  /** The rule as written. */
  readonly recurrence: string | null;
  readonly id: string | null;
  readonly dependsOn: readonly string[];
  /** `keep` or `delete`, as written. */
  readonly onCompletion: string | null;
  readonly blockId: string | null;
  /** http(s) links in the line, as written. */
  readonly urls: readonly string[];
  /** For a report ("2025 Q3 report"): the days of the period it reports on. */
  readonly window: DayRange | null;
}

export type MilestoneShape = 'item' | 'task' | 'table' | 'heading' | 'line';
export type Verdict = 'met' | 'missed' | 'unclear' | 'dropped';

/** Something that must come true. */
export interface Milestone {
  readonly source: SourceLine;
  readonly shape: MilestoneShape;
  readonly group: string | null;
  readonly text: string;
  readonly target: Target | null;
  /** The promise: what the line itself (or its field, column, group) says. Never rewritten. */
  readonly promised: Deadline | null;
  /** What holds now: the last move of the ledger, else the promise. */
  readonly deadline: Deadline | null;
  /** `[x]`, a ✅ or ✔ mark, struck through, or a status that says done. */
  readonly done: boolean;
  /** Headings above, outermost first. */
  readonly heading: readonly string[];
  /** Oldest first as written. */
  readonly ledger: readonly LedgerEntry[];
}

export type LedgerKind = 'observation' | 'odds' | 'verdict' | 'move' | 'for' | 'against' | 'remark';

/** A dated line under a milestone. */
export interface LedgerEntry {
  readonly source: SourceLine;
  readonly day: IsoDay;
  readonly kind: LedgerKind;
  /** Of an observation; percent (0 to 100) of odds; else null. */
  readonly value: number | null;
  readonly unit: string | null;
  /** Of a verdict, else null. */
  readonly verdict: Verdict | null;
  /** Of a move: the new deadline, else null. */
  readonly movedTo: Deadline | null;
  /** The first http(s) link of the line, as written. */
  readonly url: string | null;
  /** The entry after the day, as written. */
  readonly text: string;
}

/** A URL in a note. */
export interface Reference {
  readonly source: SourceLine;
  /** Zero-based column of the URL in its line. */
  readonly column: number;
  /** As written. */
  readonly url: string;
  /** Without tracking parameters and host aliases, so that the same page is the same string. */
  readonly canonical: string;
  /** The text of a Markdown link, else null. */
  readonly label: string | null;
  readonly heading: readonly string[];
  /** Host without `www.`. */
  readonly site: string;
  readonly author: string | null;
  /** UTC day on which it was posted, read from the link itself. */
  readonly posted: IsoDay | null;
  readonly postedExact: boolean;
  /** A done task names the same link. */
  readonly read: boolean;
}

/** A dated statement in prose. */
export interface NoteEvent {
  readonly source: SourceLine;
  readonly start: IsoDay;
  readonly end: IsoDay;
  /** The words that give the date. */
  readonly words: string;
  /** The sentence around it, shortened. */
  readonly text: string;
  /** The year (or more) was taken from the note's date. */
  readonly approximate: boolean;
}

export type NoteProblem =
  | { readonly kind: 'properties-unreadable' }
  | { readonly kind: 'not-utf8' }
  | { readonly kind: 'structure-past-end' }
  | { readonly kind: 'line-shortened'; readonly line: number }
  | { readonly kind: 'too-large'; readonly characters: number };
