/** Whether every surrogate in the text is half of a pair, so that it can be written as UTF-8. */
export function isWellFormed(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code < 0xd800 || code > 0xdfff) continue;
    if (code > 0xdbff) return false;
    const low = text.charCodeAt(at + 1);
    if (!(low >= 0xdc00 && low <= 0xdfff)) return false;
    at++;
  }
  return true;
}
