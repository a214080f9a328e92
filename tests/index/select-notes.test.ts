import { describe, expect, it } from 'vitest';
import { parseStructure } from '../../host/structure/parse-structure';
import { mayBeThesis } from '../../src/index/select-notes';

const scope = { topics: ['macro', 'valuation'], folders: ['Theses/Chips'] };

const read = (text: string, path = 'note.md'): boolean =>
  mayBeThesis(path, parseStructure(text), scope);

describe('selecting notes from metadata alone', () => {
  it.each([
    ['a plain tags line', 'Date: 2026-01-02\nTags: [[macro]] [[energy]]\n\n# Title\n'],
    ['a tags line below the title', '# Title\nTags: [[valuation]]\n'],
    ['a Chinese tags line', '标签：[[macro]]\n\n正文\n'],
    ['a Ukrainian tags line', 'Теги: [[Valuation]]\n\nтекст\n'],
    ['a Dataview field', 'tags:: [[macro]]\n'],
    ['a topic in a folder of topics', 'Tags: [[Topics/macro|Macro]]\n'],
    ['a property list of links', '---\ntopics:\n  - "[[macro]]"\n---\ntext\n'],
    ['a property with a plain tag', '---\ntags: [macro]\n---\ntext\n'],
    ['the property thesis', '---\nthesis: true\n---\ntext\n'],
  ])('takes a note with %s', (_, text) => {
    expect(read(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['another topic', 'Tags: [[cooking]]\n'],
    [
      'a topic linked in its prose',
      '# Title\n\nProse that comes to speak of the [[macro]] picture.\n',
    ],
    ['a topic linked below the first section', 'Tags: [[cooking]]\n\n## Notes\n[[macro]]\n'],
    ['a topic in an unrelated property', '---\nrelated: "[[macro]]"\n---\ntext\n'],
    ['the property thesis set to false', '---\nthesis: false\n---\n'],
  ])('leaves a note with %s unread', (_, text) => {
    expect(read(text)).toBe(false);
  });

  it('takes every note of a chosen folder and none of a folder with a longer name', () => {
    expect(read('', 'Theses/Chips/a.md')).toBe(true);
    expect(read('', 'Theses/Chips and more/a.md')).toBe(false);
  });
});
