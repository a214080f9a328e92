import { describe, expect, it } from 'vitest';
import { indexReferenceNotes, otherNotesWith } from '../../src/query/reference-notes';
import { nestReferences } from '../../src/query/reference-tree';
import { makeNote, makeReference } from '../support/make-note';

const at = (url: string, ...heading: string[]) => makeReference(url, { heading });

describe('references as a tree', () => {
  it('nests as the headings do and counts what is below', () => {
    const note = makeNote('T', {
      references: [
        at('https://a.example'),
        at('https://b.example', 'Sources', 'Energy'),
        at('https://c.example', 'Sources'),
        at('https://d.example', 'Sources', 'Energy'),
      ],
    });
    const tree = nestReferences(note);
    expect(tree.count).toBe(4);
    expect(tree.references.map(({ url }) => url)).toEqual(['https://a.example']);
    const [sources] = tree.branches;
    expect([sources?.path, sources?.count]).toEqual([['Sources'], 3]);
    expect(sources?.branches.map(({ path, count }) => [path, count])).toEqual([
      [['Sources', 'Energy'], 2],
    ]);
  });

  it('leaves out a first heading that repeats the title', () => {
    const note = makeNote('T', { references: [at('https://a.example', 'T', 'Sources')] });
    expect(nestReferences(note).branches.map(({ path }) => path)).toEqual([['Sources']]);
  });
});

describe('the same page in other notes', () => {
  it('finds the paths of the others by the canonical address', () => {
    const same = { canonical: 'https://x.com/a/status/1' };
    const one = makeNote('One', {
      references: [makeReference('https://twitter.com/a/status/1', same)],
    });
    const two = makeNote('Two', {
      references: [makeReference('https://x.com/a/status/1?s=20', same)],
    });
    const index = indexReferenceNotes([one, two]);
    expect(otherNotesWith(index, same.canonical, one.path)).toEqual([two.path]);
    expect(otherNotesWith(index, 'https://else.example', one.path)).toEqual([]);
  });
});
