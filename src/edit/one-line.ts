/** A text as one line: line ends, tabs and control characters become single spaces; ends trimmed. */
export function oneLine(text: string): string {
  // \p{Cc} holds CR, LF, tab and the other control characters.
  return text.replace(/[\p{Cc}\u2028\u2029 ]+/gu, ' ').trim();
}
