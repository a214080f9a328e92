/** A sentence of a line: offsets of its first and just after its last code unit. */
export interface Sentence {
  readonly from: number;
  readonly to: number;
}

/**
 * Splits a line into sentences and the parts a semicolon sets apart. A full stop ends one only before
 * white space and something that is no small letter, so that `31.03.2026 р. на` stays together.
 */
export function splitSentences(line: string): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (let at = 0; at < line.length; at++) {
    if (!endsSentence(line, at)) continue;
    sentences.push({ from, to: at + 1 });
    from = at + 1;
  }
  if (from < line.length) sentences.push({ from, to: line.length });
  return sentences;
}

function endsSentence(line: string, at: number): boolean {
  const character = line.charAt(at);
  if ('。！？；;'.includes(character)) return true;
  if (!'.!?…'.includes(character)) return false;
  return /^\s{1,4}[^\s\p{Ll}]/u.test(line.slice(at + 1, at + 6));
}
