import { describe, expect, it } from 'vitest';
import { countTags, matchesTags, noteTags, sharedTags, taskTags } from '../../src/query/tags';
import { makeNote, makeTask } from '../support/make-note';

const one = makeNote('One', {
  header: {
    topics: ['Notes/Macro', 'valuation'],
    tags: ['energy', 'active'],
    headerTags: ['energy'],
  },
  tasks: [makeTask('read it', { tags: ['active'] })],
});
const two = makeNote('Two', { header: { topics: ['macro'], tags: ['Valuation'] } });

describe('counting tags', () => {
  it('counts topics and tags alike, in how many notes they are, the most used first', () => {
    expect(countTags([one, two]).map(({ key, notes }) => [key, notes])).toEqual([
      ['macro', 2],
      ['valuation', 2],
      ['active', 1],
      ['energy', 1],
    ]);
  });

  it('keeps a tag as it was first written', () => {
    expect(countTags([two, one]).map(({ name }) => name)).toContain('Valuation');
  });
});

describe('which tags hold for what', () => {
  it('lets a tag that only marks a task hold for this task and not for its note', () => {
    const shared = sharedTags(one);
    expect(shared.has('active')).toBe(false);
    expect(noteTags(one).has('active')).toBe(true);
    expect([...taskTags(shared, makeTask('x', { tags: ['Active'] }))]).toContain('active');
  });
});

describe('filtering by tags', () => {
  const tags = new Set(['macro', 'energy']);
  it.each([
    ['nothing asked', [], [], 'any', true],
    ['any of two, one there', ['macro', 'ai'], [], 'any', true],
    ['all of two, one there', ['macro', 'ai'], [], 'all', false],
    ['all of two, both there', ['macro', 'energy'], [], 'all', true],
    ['an excluded one there', ['macro'], ['energy'], 'any', false],
    ['only an excluded one that is not there', [], ['ai'], 'all', true],
  ] as const)('passes or not with %s', (_name, include, exclude, mode, passes) => {
    expect(matchesTags(tags, { include, exclude, mode })).toBe(passes);
  });
});
