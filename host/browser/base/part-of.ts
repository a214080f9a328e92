/**
 * Obsidian's class `Whole` without the members the host lacks, for `implements`. A method that
 * returns its own object may return the host's.
 */
export type PartOf<Whole, Lacking extends keyof Whole = never> = {
  [Name in Exclude<keyof Whole, Lacking>]: Whole[Name] extends (...given: infer Given) => Whole
    ? (...given: Given) => unknown
    : Whole[Name];
};
