import { isDoneStatus, scanCheckbox } from './checkbox';

const sameSymbol: ReadonlyMap<string, string> = new Map([
  ['📆', '📅'],
  ['🗓', '📅'],
  ['⌛', '⏳'],
]);

/**
 * Whether the Tasks plugin's answer ticks the line and drops none of its words. It re-writes the
 * whole line, and is known to lose unknown repeat rules, impossible dates and everything after an
 * unusual line separator.
 */
export function keepsEveryWord(before: string, after: readonly string[]): boolean {
  const done = after.find((line) => isDoneStatus(scanCheckbox(line)?.status));
  if (done === undefined) return false;
  const left = new Map<string, number>();
  for (const word of wordsOf(done)) left.set(word, (left.get(word) ?? 0) + 1);
  return wordsOf(before).every((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count > 0;
  });
}

/** Words of a task's body; symbols stand alone, and those Tasks rewrites count as one. */
function wordsOf(line: string): readonly string[] {
  const body = line.slice(scanCheckbox(line)?.body ?? 0);
  const spaced = body
    .replaceAll('\uFE0F', '')
    .replace(/[➕🛫⏳⌛📅📆🗓❌✅🔁🏁🆔⛔🔺⏫🔼🔽⏬]/gu, ' $& ');
  return spaced
    .split(/[\s,]/)
    .filter((word) => word !== '')
    .map((word) => sameSymbol.get(word) ?? word);
}
