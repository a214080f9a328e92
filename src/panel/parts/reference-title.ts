import type { Reference } from '../../note/parsed-note';
import { readableText, readableUrl } from './readable-text';

const MAX_ADDRESS = 2000;
const MAX_TITLE = 90;
/** A title stands last or before an id; further up stand names of people and sections. */
const LAST_PARTS = 2;

/**
 * What a reference is called: its label, else the words in its address
 * (`/2026/09/14/city-waives-rule/` is `city waives rule`), else its author, else the address.
 */
export function referenceTitle({ label, url, author }: Reference): string {
  if (label !== null && label.trim() !== '') return readableText(label);
  return wordsOf(url) ?? author ?? readableUrl(url);
}

/** The words at the end of an address; null for numbers and ids. */
function wordsOf(url: string): string | null {
  const path = url.slice(0, MAX_ADDRESS).replace(/[?#].*$/s, '');
  const parts = path
    .split('/')
    .slice(3)
    .filter((part) => part !== '' && !part.startsWith('@'));
  for (const part of parts.slice(-LAST_PARTS).reverse()) {
    const words = decoded(part)
      .replace(/\.[a-z]{2,5}$/i, '')
      .split(/[-_+ ]/)
      .filter((word) => word !== '' && !/^\d{5,}$/.test(word));
    const plain = words.filter((word) => /^\p{L}{2,}$/u.test(word));
    if (plain.length >= 2 && plain.length * 2 > words.length) {
      return words.join(' ').slice(0, MAX_TITLE);
    }
  }
  return null;
}

/** Without percent signs; as written where they are wrong. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
