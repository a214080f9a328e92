import type { Lexicon } from './lexicon';

/**
 * The language a text is written in, by its script: any Han character makes it Chinese, any Cyrillic
 * letter Ukrainian, unless Latin letters outnumber them four to one (names and units stay Latin in
 * both); English otherwise.
 */
export function detectLanguage(text: string): Lexicon['code'] {
  let han = 0;
  let cyrillic = 0;
  let latin = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x4e00 && code <= 0x9fff) han++;
    else if (code >= 0x0400 && code <= 0x04ff) cyrillic++;
    else if ((code >= 65 && code <= 90) || (code >= 97 && code <= 122)) latin++;
  }
  // A Han character says as much as a word of letters.
  if (han > 0 && han * 8 >= latin) return 'zh';
  return cyrillic > 0 && cyrillic * 4 >= latin ? 'uk' : 'en';
}
