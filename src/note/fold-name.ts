const KEYCAP = /[0-9#*]\ufe0f?\u20e3/g;
const NOT_A_WORD = /[^\p{L}\p{N}\p{M}%+&]+/gu;
/** `2.`, `1.2)`, `3、`, `四、`; a number that belongs to the words ("100 days", "3.5 GWh") is none. */
const NUMBERING = /^(?:\d{1,3}(?:\.\d{1,3}){0,3}|[一二三四五六七八九十]{1,3})[.)、]\s*(?=\D)/u;

/**
 * A heading or label in the form by which sections are matched: `🚗 2. **FSD**:` and `fsd` are both
 * `fsd`. NFKC, lower case, without leading numbering, emoji, marks and punctuation; white space is
 * one space. Empty when nothing is left.
 */
export function foldName(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(KEYCAP, ' ')
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(NUMBERING, '')
    .replace(NOT_A_WORD, ' ')
    .trim();
}
