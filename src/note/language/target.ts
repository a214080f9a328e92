export type Comparator = '=' | '>=' | '<=' | '~' | 'range';

/** How much must come true, for example `(2000 robotaxi)` or `> 18%`. */
export interface Target {
  /** Scale words multiplied in: `10万` is 100000. The lower end of a range. */
  readonly value: number;
  /** The upper end of a range, else null. */
  readonly value2: number | null;
  readonly comparator: Comparator;
  /** `%`, `bps`, `x`, an ISO currency code, or the noun as written; null when none is given. */
  readonly unit: string | null;
  /** The words of the line that made it. */
  readonly words: string;
  /** Where the words stand in the line. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
}
