import { describe, expect, it } from 'vitest';
import { editNote } from '../../src/edit/edit';

const url = 'https://example.org/a';
const item = `- [ ] read ${url}`;

function add(text: string, link = url, heading: string | null = null): string {
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
    ['with the next of two digits', '10. [ ] a', `10. [ ] a\n11. [ ] read ${url}`],
    ['past tasks inside of an item', '- a\n  - [ ] b', `- a\n  - [ ] b\n${item}`],
    ['above blank lines in a list', '- [ ] a\n\n\n- b', `- [ ] a\n${item}\n\n\n- b`],
    [
      'in a note with the link in a fence',
      `\`\`\`\n- [ ] ${url}\n\`\`\`\n`,
      `\`\`\`\n- [ ] ${url}\n\`\`\`\n${item}\n`,
    ],
    ['in a quote before a list', '> - [ ] a\n- [ ] b', `> - [ ] a\n> ${item}\n- [ ] b`],
    ['in a quote', '> - [ ] a\n', `> - [ ] a\n> ${item}\n`],
    ['past tasks in code', '```\n- [ ] a\n```\n', `\`\`\`\n- [ ] a\n\`\`\`\n${item}\n`],
    ['in the first list, whatever its heading', '# A\n- [ ] a\n', `# A\n- [ ] a\n${item}\n`],
    ['at the end', 'words\r\n', `words\r\n${item}\r\n`],
    ['at the end without a line end', 'words', `words\n${item}`],
    ['in an empty note', '', `${item}\n`],
    ['in a note with the link elsewhere', `see ${url}`, `see ${url}\n${item}`],
    ['beside a longer link', `- [ ] read ${url}/b`, `- [ ] read ${url}/b\n${item}`],
    ['beside another page', `- [ ] read ${url}.html`, `- [ ] read ${url}.html\n${item}`],
  ])('puts the item %s', (_, text, expected) => {
    expect(add(text)).toBe(expected);
  });

  it.each<[string, string, string]>([
    [
      'after the last task there',
      '- [ ] a\n# Inbox\n- [ ] b\n\n# C\n- [ ] d',
      `- [ ] a\n# Inbox\n- [ ] b\n${item}\n\n# C\n- [ ] d`,
    ],
    ['right below it when it is empty', '# Inbox\n\n# C\n', `# Inbox\n${item}\n\n# C\n`],
    ['at the end of its words', '# Inbox\nwords\n\n## C', `# Inbox\nwords\n${item}\n\n## C`],
    ['below it at the end of the note', '- [ ] a\n## inbox', `- [ ] a\n## inbox\n${item}`],
    ['with CRLF', 'a\r\n# Inbox\r\n\r\n', `a\r\n# Inbox\r\n${item}\r\n\r\n`],
    ['by its words, whatever marks it', '# 📥 **Inbox** #\n', `# 📥 **Inbox** #\n${item}\n`],
    ['in the list of tasks when there is none', '- [ ] a\n# C\n', `- [ ] a\n${item}\n# C\n`],
    ['not in code', '```\n# Inbox\n```\n# C\n', `\`\`\`\n# Inbox\n\`\`\`\n# C\n${item}\n`],
    ['above lines of blanks', '# Inbox\na\n  \n\n# C', `# Inbox\na\n${item}\n  \n\n# C`],
    ['right above the next one', '# Inbox\na\n# C', `# Inbox\na\n${item}\n# C`],
    ['ended as the line above', '# Inbox\r\n\n# C\n', `# Inbox\r\n${item}\r\n\n# C\n`],
  ])('puts the item under a given heading: %s', (_, text, expected) => {
    expect(add(text, url, 'Inbox')).toBe(expected);
  });

  it('takes links without encryption', () => {
    expect(add('', 'http://example.org')).toBe('- [ ] read http://example.org\n');
  });

  it('refuses what is there, what is no web link, and a place inside a fence', () => {
    expect(add(`- [x] read ${url} ✅ 2026-01-01`)).toBe('already-done');
    expect(add(`words\n- [ ] read <${url}>\n`)).toBe('already-done');
    expect(add(`- [ ] read ${url}`)).toBe('already-done');
    expect(add(`- [ ] read ${url}/b and ${url}`)).toBe('already-done');
    expect(add(`- [ ] read [a](${url}?utm_source=x)`)).toBe('already-done');
    expect(add('', 'file:///etc/a')).toBe('bad-entry');
    expect(add('', 'https://a b')).toBe('bad-entry');
    expect(add('', 'see https://a')).toBe('bad-entry');
    expect(add('```\ncode')).toBe('inert');
  });
});
