import { describe, expect, it } from 'vitest';
import { editNote } from '../../src/edit/edit';

const url = 'https://example.org/a';
const item = `- [ ] read ${url}`;

function add(text: string, heading: string | null = null, link = url): string {
  const result = editNote(text, { kind: 'add-reading', url: link, verb: 'read', heading });
  return result.ok ? result.text : result.reason;
}

describe('adding to the reading list', () => {
  it.each<[string, string, string]>([
    [
      'after the last task of the first list',
      'a\n- [x] b\n- [ ] c\n\n- d\n',
      `a\n- [x] b\n- [ ] c\n${item}\n\n- d\n`,
    ],
    ['after its children', '- [ ] b\n  - c\n', `- [ ] b\n  - c\n${item}\n`],
    ['before items that are no tasks', '- [ ] b\n\n- c\n', `- [ ] b\n${item}\n\n- c\n`],
    ['past lists without tasks', '- a\n\nb\n\n* [ ] c', `- a\n\nb\n\n* [ ] c\n* [ ] read ${url}`],
    ['with the next number', '1) [ ] a\n2) [ ] b\n', `1) [ ] a\n2) [ ] b\n3) [ ] read ${url}\n`],
    ['in a quote', '> - [ ] a\n', `> - [ ] a\n> ${item}\n`],
    ['past tasks in code', '```\n- [ ] a\n```\n', `\`\`\`\n- [ ] a\n\`\`\`\n${item}\n`],
    ['at the end', 'words\r\n', `words\r\n${item}\r\n`],
    ['at the end without a line end', 'words', `words\n${item}`],
    ['in an empty note', '', `${item}\n`],
    ['in a note with the link elsewhere', `see ${url}`, `see ${url}\n${item}`],
    ['beside a longer link', `- [ ] read ${url}/b`, `- [ ] read ${url}/b\n${item}`],
  ])('puts the item %s', (_, text, expected) => {
    expect(add(text)).toBe(expected);
  });

  it('puts the item under a given heading', () => {
    const text = '- [ ] a\n## Reading ##\nwords\n## End\n';
    expect(add(text, 'Reading')).toBe(`- [ ] a\n## Reading ##\n${item}\nwords\n## End\n`);
    expect(add('## R\n\n- [ ] b\n\n## End', 'R')).toBe(`## R\n\n- [ ] b\n${item}\n\n## End`);
    expect(add('## R', 'R')).toBe(`## R\n${item}`);
    expect(add('- [ ] a', 'None')).toBe(`- [ ] a\n${item}`);
  });

  it('refuses what is there, what is no web link, and a place inside a fence', () => {
    expect(add(`- [x] read ${url} ✅ 2026-01-01`)).toBe('already-done');
    expect(add(`- [ ] read <${url}>`)).toBe('already-done');
    expect(add('', null, 'file:///etc/a')).toBe('bad-entry');
    expect(add('', null, 'https://a b')).toBe('bad-entry');
    expect(add('```\ncode')).toBe('inert');
  });
});
