const RULES: readonly (readonly [RegExp, string])[] = [
  [/!?\[\[([^[\]|]{1,300})\|([^[\]|]{1,300})\]\]/g, '$2'],
  [/!?\[\[([^[\]|]{1,300})\]\]/g, '$1'],
  [/!?\[([^[\]]{1,300})\]\((?:[^()\s]|\([^()\s]{0,300}\)){1,300}(?: "[^"]{0,300}")?\)/g, '$1'],
  [/<(https?:\/\/[^<>\s]{1,2000})>/g, '$1'],
  [/(\*\*|__|~~|==|`)([^*_~=`]{1,500})\1/g, '$2'],
  [/\*([^*\s][^*]{0,300})\*/g, '$1'],
];

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
  const plain = RULES.reduce((line, [pattern, by]) => line.replace(pattern, by), text);
  return plain.replace(URL, readableUrl).trim();
}

/**
 * A task as people read it. An address is left out where other words tell what it is; `read <url>`
 * keeps it.
 */
export function readableTask(text: string): string {
  const words = text
    .replace(URL, ' ')
    .replace(/\s{1,100}/g, ' ')
    .trim();
  const tells = words.includes(' ') || words.length >= MIN_WORDS;
  return readableText(tells ? words : text);
}
