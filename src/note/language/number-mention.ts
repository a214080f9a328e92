/** A number in a line, before its scale, unit and comparator are read. */
export interface NumberMention {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** The upper number of a pair such as 两三百, else null. */
  readonly value2: number | null;
  /** `digits`: 1,200; `words`: twelve; `characters`: 十二; `multiple`: twice. */
  readonly form: 'digits' | 'words' | 'characters' | 'multiple';
  /** The unit the number itself carries: `x3`, 三成. */
  readonly unit: 'x' | '%' | null;
  /** Small and alone, so that only a unit makes it a number: `one`, 两. */
  readonly weak: boolean;
}
