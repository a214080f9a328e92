/** Whether every surrogate in the text is half of a pair, so that it can be written as UTF-8. */
export function isWellFormed(text: string): boolean {
  // Read by code points, where pairs are one, so that only single halves count as surrogates.
  return !/\p{Surrogate}/u.test(text);
}
