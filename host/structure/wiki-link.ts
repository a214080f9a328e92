import type { Reference } from 'obsidian';

/**
 * The parts of `[[note#heading|shown]]` or `![[…]]`, as Obsidian lists them. Without shown text it
 * is made from the path: `note > heading`. A bar may be escaped, as tables ask for.
 */
export function splitWikiLink(original: string): Reference {
  const from = original.startsWith('!') ? 3 : 2;
  const inner = original.slice(from, -2).replaceAll('\\|', '|');
  const bar = inner.indexOf('|');
  const link = (bar < 1 ? inner : inner.slice(0, bar)).trim();
  const displayText = bar < 1 ? link.split('#').filter(Boolean).join(' > ') : inner.slice(bar + 1);
  return { link, original, displayText: displayText.trim() };
}
