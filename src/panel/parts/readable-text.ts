import { plainText } from '../../note/inline-text';

const URL = /https?:\/\/[^\s<>()]{1,2000}/g;
const MAX_URL = 32;
/** Chinese needs no spaces to say enough; `listen` alone does not. */
const MIN_WORDS = 8;

/** A link as people read it: without scheme and `www.`, shortened. */
export function readableUrl(url: string): string {
  const bare = url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return bare.length > MAX_URL ? `${bare.slice(0, MAX_URL - 1)}…` : bare;
}

/** A line of Markdown as people read it: without emphasis, brackets and long addresses. */
export function readableText(text: string): string {
  return plainText(text).replace(URL, readableUrl).trim();
}

/**
 * A task as people read it. An address is left out where other words tell what it is; `read <url>`
 * keeps it.
 */
export function readableTask(text: string): string {
  const plain = plainText(text);
  const words = plain
    .replace(URL, ' ')
    .replace(/\s{1,100}/g, ' ')
    .trim();
  const tells = words.includes(' ') || words.length >= MIN_WORDS;
  return tells ? words : plain.replace(URL, readableUrl).trim();
}
