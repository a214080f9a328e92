/** A decimal id of at most 64 bits; null for anything else. */
export function readNumericId(text: string | undefined): bigint | null {
  if (text === undefined || !/^\d{1,20}$/.test(text)) return null;
  const id = BigInt(text);
  return id < 1n << 64n ? id : null;
}
