import type { SearchMatches, SearchResult } from 'obsidian';

type Search = (text: string) => SearchResult | null;

/** Obsidian's `prepareSimpleSearch`: every word of the query must stand in the text. */
export function prepareSimpleSearch(query: string): Search {
  const words = query
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return (text) => {
    const lower = text.toLowerCase();
    const matches: SearchMatches = [];
    for (const word of words) {
      const at = lower.indexOf(word);
      if (at < 0) return null;
      matches.push([at, at + word.length]);
    }
    return { score: -matches.length, matches: matches.sort((a, b) => a[0] - b[0]) };
  };
}

/**
 * Obsidian's `prepareFuzzySearch`: the letters of the query stand in the text in their order. Words
 * that stand there as they are score best. The scores themselves are the host's own.
 */
export function prepareFuzzySearch(query: string): Search {
  const simple = prepareSimpleSearch(query);
  const letters = [...query.toLowerCase()].filter((letter) => letter.trim() !== '');
  return (text) => {
    const whole = simple(text);
    if (whole !== null) return { score: -0.01 * text.length, matches: whole.matches };
    const lower = text.toLowerCase();
    const matches: SearchMatches = [];
    let from = 0;
    for (const letter of letters) {
      const at = lower.indexOf(letter, from);
      if (at < 0) return null;
      const last = matches.at(-1);
      if (last !== undefined && last[1] === at) last[1] = at + letter.length;
      else matches.push([at, at + letter.length]);
      from = at + letter.length;
    }
    return { score: -matches.length - 0.01 * text.length, matches };
  };
}

/** Puts the text into the element with its matches marked. */
export function renderMatches(
  element: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let at = 0;
  for (const [start, end] of matches ?? []) {
    const from = Math.max(start + offset, at);
    const to = Math.max(end + offset, from);
    element.append(text.slice(at, from));
    if (to > from) element.createSpan({ cls: 'suggestion-highlight', text: text.slice(from, to) });
    at = to;
  }
  element.append(text.slice(at));
}
