const byteOrderMark = '\ufeff';

export function encodeText(text: string): ArrayBuffer {
  const bytes = new TextEncoder().encode(text);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
}

/** Text as Obsidian reads it: UTF-8, a byte order mark left out. */
export function decodeText(bytes: ArrayBuffer): string {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  return text.startsWith(byteOrderMark) ? text.slice(1) : text;
}
