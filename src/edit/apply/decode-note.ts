/** A note's bytes as text. */
export interface DecodedNote {
  /** Without byte order mark. */
  readonly text: string;
  readonly hasMark: boolean;
  /** Every line end is LF. */
  readonly isLf: boolean;
  /** How many replacement characters the text itself holds. */
  readonly replacements: number;
}

/** Decodes bytes as strict UTF-8; null when they are anything else. */
export function decodeNote(bytes: ArrayBuffer): DecodedNote | null {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  try {
    const whole = decoder.decode(bytes);
    const hasMark = whole.startsWith('\uFEFF');
    const text = hasMark ? whole.slice(1) : whole;
    return { text, hasMark, isLf: !text.includes('\r'), replacements: countReplacements(text) };
  } catch {
    return null;
  }
}

/** How many U+FFFD a text holds; more than before means that bytes were lost in decoding. */
export function countReplacements(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\uFFFD'); at !== -1; at = text.indexOf('\uFFFD', at + 1)) count++;
  return count;
}
