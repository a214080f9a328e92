/** At least one word. */
type Words = readonly [string, ...string[]];

/**
 * Words that label things in a note in one language: header lines, milestone sections, fields, ledger
 * entries, kinds of reading. All in lower case. In every list of `ledger` the first word is the one
 * the desk writes itself.
 */
export interface NoteWords {
  readonly header: HeaderWords;
  readonly sections: SectionWords;
  /** Labels of a line that is a milestone wherever it stands: `Milestone: …`. */
  readonly milestoneLabels: readonly string[];
  readonly fields: FieldWords;
  readonly ledger: LedgerWords;
  readonly kinds: KindWords;
  readonly facts: FactWords;
}

/** Labels of header lines, and names of the properties that say the same. */
export interface HeaderWords {
  readonly date: readonly string[];
  readonly tags: readonly string[];
  readonly reviewed: Words;
  readonly reviewInterval: readonly string[];
}

/** What makes a heading or a label mean "milestones". `…` in a phrase stands for any words. */
export interface SectionWords {
  /** Mean milestones wherever they stand in the heading: `milestones`, `proof points`. */
  readonly phrases: readonly string[];
  /** Mean milestones where `watching` follows: `what to watch`, `KPIs we track`. */
  readonly watched: readonly string[];
  /** What stands right before `watching`, where something must: `to`, `we`. */
  readonly watchers: readonly string[];
  /** Beginnings of words. */
  readonly watching: readonly string[];
  /** Mean milestones unless another noun follows: `milestone` does, `milestone payments` does not. */
  readonly heads: readonly string[];
  /** Words that may follow one of the heads: `milestone tracker`, `catalyst for the shares`. */
  readonly followers: readonly string[];
  /** Mean something else although a phrase stands in them: `catalysts division`, `… payments`. */
  readonly exceptions: readonly string[];
}

/** Keys of `Due: …` fields and headers of table columns. */
export interface FieldWords {
  readonly due: FieldKeys;
  readonly target: FieldKeys;
  readonly status: FieldKeys;
  readonly index: FieldKeys;
  /** Headers of a column that states targets when what they are about stands to its left. */
  readonly measures: readonly string[];
  /** What a status field says when the milestone is done. */
  readonly done: readonly string[];
}

export interface FieldKeys {
  /** The whole key. */
  readonly exact: readonly string[];
  /** Parts of a column header: `date` in `expected date`. */
  readonly parts: readonly string[];
}

export interface LedgerWords {
  readonly odds: Words;
  readonly met: Words;
  readonly missed: Words;
  readonly unclear: Words;
  readonly dropped: Words;
  readonly moved: Words;
  /** Around the deadline that is given up: `moved from…to`. */
  readonly movedFrom: readonly string[];
  readonly for: Words;
  readonly against: Words;
}

/** Words that tell what a reading item asks for. */
export interface KindWords {
  readonly read: Words;
  readonly watch: readonly string[];
  readonly listen: readonly string[];
  /** Verbs of looking, which read or watch depending on what is looked at. */
  readonly look: readonly string[];
  /** Nouns for things that are read. */
  readonly readable: readonly string[];
  /** Names of reports: `annual report`. */
  readonly report: readonly string[];
  /** Name a report only beside a number: `Q3 report`, but not `write report`. */
  readonly numberedReport: readonly string[];
  /** Reports named by their period, and the name of that period: `三季报` is on `三季度`. */
  readonly reportPeriods: readonly (readonly [report: string, period: string])[];
}

/** Words around tickers and market values. */
export interface FactWords {
  /** Beginnings of words: `капіталізаці` is also `капіталізацію`. */
  readonly marketCap: readonly string[];
  /** Labels: `ticker AURM`. */
  readonly ticker: readonly string[];
  /** Before a ticker in a title: `valuation for AURM`. */
  readonly titleAbout: readonly string[];
  /** After a ticker that begins a title: `AURM valuation`. */
  readonly titleKinds: readonly string[];
}
