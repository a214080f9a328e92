/** Pairs of characters as entries of a map from the variant to the usual form: `於于` is 於 to 于. */
export function pairsOf(variants: string): [variant: string, usual: string][] {
  return Array.from({ length: variants.length / 2 }, (_, index) => [
    variants.charAt(2 * index),
    variants.charAt(2 * index + 1),
  ]);
}
