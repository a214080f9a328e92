/**
 * A 53-bit hash (cyrb53) of a text with line ends taken as LF, as 14 hexadecimal digits, so that the
 * same words saved with other line ends are the same note. It tells texts apart, it protects nothing.
 */
export function hashText(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code === 13) {
      if (text.charCodeAt(at + 1) === 10) continue;
      code = 10;
    }
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const value = 4294967296 * (0x1fffff & low) + (high >>> 0);
  return value.toString(16).padStart(14, '0');
}
