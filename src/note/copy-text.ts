/**
 * A copy of a text that keeps nothing else alive. In V8 a slice of more than 12 code units refers
 * to the string it was cut from, so one kept word would retain its whole note; joining forces new
 * memory, and the slice then refers to that.
 */
export function copyText(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
