import type { IsoDay } from '../note/iso-day';

/** Orders days, earliest first and null last. Plain comparison: a collator is ten times slower. */
export function compareDays(a: IsoDay | null, b: IsoDay | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** Orders days, latest first and null last. */
export function compareDaysDown(a: IsoDay | null, b: IsoDay | null): number {
  return a === null || b === null ? compareDays(a, b) : compareDays(b, a);
}
