/**
 * Phrases apart by `|`. A `~` parts a stem from its endings, so `січ~ень~ня` stands for two words
 * and `квартал~~у` for `квартал` and `кварталу`. A last `*` stands for any ending of a word
 * that is no phrase itself. Lower case; a hyphen reads like a space.
 */
export type Words = string;

export type Unit = 'day' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade';

/** What a number beside a word or letter makes: Q3, 1H, FY26, YE25, 3月, 15日. */
export type Code = 'quarter' | 'half' | 'fiscal' | 'yearEnd' | 'month' | 'day';

/**
 * A part of a period. Early, mid and late are its thirds; begin and end are its first and last
 * month (of a month: the days 1 to 10 and from 21); rest is what of it is still to come.
 */
export type Part = 'early' | 'mid' | 'late' | 'begin' | 'end' | 'rest';

/**
 * How a line stands to a period. `until` is a weaker "by": of a past period it tells a fact. `asOf`
 * and `done` never make a deadline of a past period; `start` marks a day work begins.
 */
export type Relation =
  'at' | 'by' | 'until' | 'before' | 'notBefore' | 'after' | 'asOf' | 'done' | 'start';

/** What else a word near a date can be. */
export type Mark =
  /** Says nothing about the range: the, about, expected. */
  | 'fill'
  /** Opens a range of two periods: between, from. */
  | 'opens'
  /** Joins two periods to a range: to, through. */
  | 'joins'
  /** Joins two periods only after a word that opens: and. */
  | 'joinsOpened'
  /** Joins a part to the period it is a part of: of. */
  | 'of'
  /** Before a length, counts it from the note's day: within. */
  | 'within'
  /** With an article before a unit that is next: within the next year is a length. */
  | 'withinThe'
  /** The same as within, also where the number one is left out. */
  | 'withinOne'
  /** Before a length: next. Tells that it is counted from the note's day. */
  | 'ahead'
  /** Before a length: last. Tells that it is over. */
  | 'behind'
  /** After a length, counts it from the note's day: from now. */
  | 'hence'
  /** After a length, counts it from an event: after. */
  | 'sinceEvent'
  /** Directly before a length, counts it from an event. */
  | 'eventBefore'
  /** Directly before a length: what happens then is the event. */
  | 'eventVerb'
  /** Somewhere before a length, counts it from an event. */
  | 'eventAround'
  /** Around a length: it is the thing measured, or a rate. */
  | 'measured'
  /** Beside a length or a period without a year: so many one after another. */
  | 'inARow'
  /** After a length or a period: it is an adjective or a measure. */
  | 'streak'
  /** Makes a rate of a unit: per. */
  | 'per'
  /** Before a month, weekday or part of a period without a year: it comes again and again. */
  | 'recurring'
  /** Directly before "in" and a length: the thing is the most of all that time. */
  | 'extreme'
  /** Before "in" and a length, without a comma: what took that long is over. */
  | 'went'
  /** Before "before": not before. */
  | 'denies'
  /** Before a date: it is the one given up. */
  | 'old'
  /** Before a date: it is the one that holds. */
  | 'fresh'
  /** Tells that a date moved. */
  | 'moves'
  /** Tells that it moved to an earlier day. */
  | 'sooner'
  /** Before a date, when a word tells that a date moved: to. */
  | 'movedTo'
  /** After a period without a year: it is over. */
  | 'was'
  /** Before a year: it is part of a name. */
  | 'nameBefore'
  /** Before a year and its relation: what matures then is a bond. */
  | 'maturing'
  /** Two before a year: Model 3 2025. */
  | 'model'
  /** After a year: it is part of a name. */
  | 'nameAfter'
  /** With a capital after a period without a year: a company is named by both. */
  | 'firm'
  /** Behind a year and names with capitals: an address. */
  | 'street'
  /** Before a day and month with a capital: a street is named after the day. */
  | 'streetBefore'
  /** Before a year and a number, perhaps in brackets: a law, "Regulation (EU) 2026/11". */
  | 'lawmaker'
  /** Before a date parted by dots: a release is numbered so. */
  | 'version'
  /** After a number that looks like a year: it is a count. */
  | 'counted'
  /** The same whatever stands before: грн. */
  | 'priced'
  /** Before a number that looks like a year: a count if a noun follows. */
  | 'countBefore'
  /** The same whatever follows: "crew of". */
  | 'countOf'
  /** Before a year: a yardstick. */
  | 'compareBefore'
  /** After a year: a yardstick. */
  | 'compareAfter'
  /** Makes a deadline of a date further on in the line. */
  | 'deadline'
  /** Ordinary words too: a month, season or weekday only where a date is likely. */
  | 'risky'
  /** After a risky word with a capital: it is the month. */
  | 'tellsMonth'
  /** A word or code only when written in capitals. */
  | 'capitals'
  /** Tells that H2 is hydrogen. */
  | 'hydrogen'
  /** Never part of a date, whatever its characters say. */
  | 'decoy'
  /** An ending glued to a number: 15th, 2025-му. */
  | 'numberEnding'
  /** Of the number endings the one that makes a year of a lone number: у 26-му. */
  | 'loneYearEnding'
  /** A letter glued to a year: 2026E. */
  | 'yearEnding'
  /** Before a number, makes an ordinal of it: 第. */
  | 'nth'
  /** Before a number and a unit, the first ones: 前三季度. */
  | 'firstFew'
  /** Means "the week of" a day. */
  | 'weekOf'
  /** After a number and a unit: half of the unit more. */
  | 'andHalf'
  /** The. */
  | 'article';

/** Words for days, periods, lengths and relations in one language. */
export interface CalendarWords {
  /** January first. */
  readonly months: readonly Words[];
  /** Spring first. */
  readonly seasons: readonly Words[];
  /** Monday first. */
  readonly weekdays: readonly Words[];
  /** Further than the number words of quantities. */
  readonly cardinals: readonly (readonly [number, Words])[];
  /** -1 is the last one. */
  readonly ordinals: readonly (readonly [number, Words])[];
  /** Units as they name a period: year, квартал, 季度. */
  readonly units: Readonly<Partial<Record<Unit, Words>>>;
  /** Units as they only tell a length: years, кварталів, 个季度. */
  readonly lengths: Readonly<Partial<Record<Unit, Words>>>;
  /** Letters that make a period with a glued number: Q3, 1H, FY26, YE25. */
  readonly codes: Readonly<Partial<Record<Code, Words>>>;
  /** Parts as they stand before their period, and after it. */
  readonly parts: Readonly<Partial<Record<Part, Words>>>;
  readonly tails: Readonly<Partial<Record<Part, Words>>>;
  /** Words that shift a unit, season, month or weekday: 0 this, 1 next, -1 last. */
  readonly shifts: readonly (readonly [number, Words])[];
  /** A unit, its shift and how many in one word: 明年 is year 1, 明后年 the two from there. */
  readonly relative: readonly (readonly [Unit, number, Words, number?])[];
  /** A number and its unit in one word: півроку is half a year. */
  readonly amounts: readonly (readonly [number, Unit, Words])[];
  /** Part of a year in one word: first month, months. */
  readonly spans: readonly (readonly [number, number, Words])[];
  /** Relations as they stand before a period, and after it. */
  readonly relations: Readonly<Partial<Record<Relation, Words>>>;
  readonly closings: Readonly<Partial<Record<Relation, Words>>>;
  readonly marks: Readonly<Partial<Record<Mark, Words>>>;
  /** Endings of counted nouns, for a language whose counted nouns show: ів. */
  readonly countedEndings: readonly string[];
  /** Endings of verbs that tell the past, for a language whose verbs show: ували. */
  readonly pastEndings: readonly string[];
  /** Endings of nouns that stand behind a number and seldom behind a year: відділеннях. */
  readonly declinedEndings: readonly string[];
  /** Endings that tell what a half is half of: боргу. */
  readonly genitiveEndings: readonly string[];
}
