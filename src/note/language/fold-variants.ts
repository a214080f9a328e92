import { lexicons } from './lexicons';

/** Characters with another form of writing and the form the lexicons use: 於 and 于. */
export const variants: ReadonlyMap<string, string> = new Map(
  lexicons.flatMap(({ variants: pairs }) =>
    Array.from({ length: pairs.length / 2 }, (_, index): [string, string] => [
      pairs.charAt(2 * index),
      pairs.charAt(2 * index + 1),
    ]),
  ),
);

const anyVariant = new RegExp(`[${[...variants.keys()].join('')}]`, 'g');

/** Lower case and usual forms, to look words up: `關鍵節點` is `关键节点`. As long as the text. */
export function foldWords(text: string): string {
  return text.toLowerCase().replace(anyVariant, (char) => variants.get(char) ?? char);
}
