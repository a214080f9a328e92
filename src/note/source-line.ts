/**
 * Where a parsed thing came from, with enough context to find its line again in a text that has
 * changed since. Positions come from the text the note was parsed from; only the guard in `edit/`
 * decides where a write lands.
 */
export interface SourceLine {
  /** Zero-based. */
  readonly number: number;
  /** The exact line without its line end, code unit for code unit. */
  readonly text: string;
  /** How many equal lines stand above this one. */
  readonly ordinal: number;
  /** How many lines of the note equal this one, itself included. */
  readonly count: number;
  /** The nearest non-blank line above and below, or null at the note's ends. */
  readonly previous: string | null;
  readonly next: string | null;
  /** The exact text of the nearest heading line above, or null. */
  readonly heading: string | null;
}
