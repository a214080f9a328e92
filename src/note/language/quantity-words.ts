/**
 * Words parted by `|`, for example `at least|over`. A word that ends in `*` stands for every word
 * that begins so: `exceed*` is exceed, exceeds, exceeding. Lower case, straight apostrophes.
 */
export type WordList = string;

/** A number or a code for each list of words. */
type Words = Readonly<Record<string, WordList>>;

/**
 * Words for numbers, scales, units and comparators in one language. The grammar holds no word of
 * any language; what a language does not have stays empty.
 */
export interface QuantityWords {
  /** First and last letter of the script that tells the language; null where others use it too. */
  readonly script: readonly [string, string] | null;
  readonly decimal: '.' | ',';
  /** Number words below the scales: `{ 2: 'two|couple' }`. */
  readonly numbers: Words;
  /** Words that count only before a scale word, such as `half` in `half a million`. */
  readonly fractions: Words;
  /** Parts of a whole by their per cent: `{ 50: 'half of' }`. */
  readonly shares: Words;
  /** Half more after a number word: `and a half`. */
  readonly andHalf: WordList;
  /** Scale words: `{ 1e6: 'million*|mn' }`. */
  readonly scales: Words;
  /** Letters that are scales in this language only, glued to the number: `20w`. */
  readonly letters: Readonly<Record<string, number>>;
  /** Words that may stand between a fraction and its scale, or join two number words. */
  readonly joiners: WordList;
  /** Scale words that count nothing by themselves: `thousands of`. */
  readonly vagueScales: WordList;
  /** Numerals written without spaces; null where there are none. */
  readonly counting: CountingCharacters | null;
  /** Words that say "so many times as much" in themselves: `{ 2: 'double*' }`. */
  readonly multiples: Words;
  /** Words with numbers in them that are no number: `no one`, `double check`. */
  readonly phrasesWithoutNumber: WordList;

  /** Before and after a number, by comparator; `=` shields a word: `past` but not `in the past`. */
  readonly before: Words;
  readonly after: Words;
  /** Of these the ones that may have a verb of a few characters behind them: 至少新开 20 家. */
  readonly adverbs: WordList;
  /** Words that turn a comparator that follows into its contrary: `does not fall below`. */
  readonly negations: WordList;
  /** Words that may stand between a comparator and its number. */
  readonly fillers: WordList;
  /** Between a comparator and its number this ends a noun that the number is a part of. */
  readonly possessives: WordList;
  /** `from`, and `to`, of a change; `between` and `and` of a range; plain `to` of a range. */
  readonly changeFrom: WordList;
  readonly changeTo: WordList;
  /** After these the end of a change is no limit: `збільшити частку до 30%`. */
  readonly growth: WordList;
  readonly rangeFrom: WordList;
  readonly rangeTo: WordList;
  /** After these (`now`, `was`) stands what is, not what must be. */
  readonly present: WordList;

  /** Words for `%`, `bps` and `x`, and currencies by ISO code. */
  readonly units: Words;
  /** Words before a number that make it so many per hundred. */
  readonly hundredths: WordList;
  /** `per` of a rate, before any noun. */
  readonly per: WordList;
  /** Words that make a rate only before a period or measure of `perNouns`: `a` in `$2 a share`. */
  readonly perLoose: WordList;
  readonly perNouns: WordList;
  /** Words after a number that are never its unit. */
  readonly notUnits: WordList;
  /** What a named thing does, and no noun: `Terminal 5 opens`. */
  readonly events: WordList;
  /** Words between a number and its noun: `more` in `5 more stores`. */
  readonly modifiers: WordList;
  /** Endings of words that are no noun, such as `-ly`, and of words that stand before the noun. */
  readonly notUnitEndings: WordList;
  readonly modifierEndings: WordList;
  /** Endings of a counted noun; empty where the ending does not tell. */
  readonly pluralEndings: WordList;
  /** Units to know where words are not parted, and those that a noun follows. */
  readonly measures: WordList;
  readonly measuresWithNoun: WordList;
  readonly nouns: WordList;

  /** Words whose number is a name: `model 3`, `phase 2`. */
  readonly nameHeads: WordList;
  /** Indices and lists named for their length: `s&p` 500, but not `s&p` 7000. */
  readonly indices: WordList;
  /** Whole names with numbers. */
  readonly names: WordList;
  /** What follows a number that is a kind and not an amount: `-inch`, `th`. */
  readonly kinds: WordList;
  /** Before a number these make it vague or an ordinal. */
  readonly notNumberBefore: WordList;
  /** Before digits these make them an ordinal or a base, in a script that does not part words. */
  readonly ordinals: WordList;
  /** In a line with one of these a lone `m` is a million. */
  readonly marketCap: WordList;
}

/** Numerals such as 一千二百, in which each character counts. */
export interface CountingCharacters {
  /** The characters for 0 to 9; other forms, and tens such as 廿, are given in `also`. */
  readonly digits: string;
  readonly also: Readonly<Record<string, number>>;
  /** Of `also` those that count a noun without a measure word: 仨 in 仨项目. */
  readonly withMeasure: string;
  /** Characters for 10, 100, 1000. */
  readonly tens: string;
  /** Characters for 10^4 and 10^8. */
  readonly scales: string;
  /** A tenth, as in 三成, and the words in which it is none: 成本. */
  readonly tenths: string;
  readonly noTenths: WordList;
  readonly half: string;
  /** The decimal point, as in 三点五. */
  readonly point: string;
  /** Between number and unit: somewhat more. */
  readonly more: string;
}
