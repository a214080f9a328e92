/** Code units whose folding is only their lower case. */
const ASCII = /^[\x20-\x7e\n]*$/;

/**
 * The form in which texts are compared: without case, width and diacritics. `Ｒobótaxi` and
 * `robotaxi` fold to the same; Chinese, Japanese and Korean stay readable (NFKC, UAX #15).
 */
export function foldText(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII.test(lower)) return lower;
  const apart = lower.normalize('NFKD').toLowerCase().normalize('NFKD');
  return apart.replace(/\p{M}/gu, '').normalize('NFKC');
}
