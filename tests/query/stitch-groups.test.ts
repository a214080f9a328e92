import { describe, expect, it } from 'vitest';
import type { Milestone, Reference } from '../../src/note/parsed-note';
import { stitchGroups } from '../../src/query/stitch-groups';
import { makeMilestone, makeNote, makeReference } from '../support/make-note';

const under = (...heading: string[]): Reference =>
  makeReference(`https://a.example/${heading.join('-')}`, { heading });

/** The heading the only milestone of a note is linked to, with its counts. */
function stitched(
  milestone: Partial<Milestone>,
  references: readonly Reference[],
  sections: readonly string[] = [],
): readonly unknown[] | null {
  const only = makeMilestone('something', milestone);
  const note = makeNote('Fleet', { milestones: [only], references });
  const group = stitchGroups(note, sections).get(only);
  return group ? [group.path.join(' > '), group.count, group.unread] : null;
}

describe('linking milestones to reference headings', () => {
  it.each([
    ['the same name', 'Cars', ['References', 'Cars']],
    ['another case and a colon', 'cars', ['References', 'CARS:']],
    ['numbering and emphasis', 'Cars', ['References', '2. **cars**']],
    ['an emoji', '🚗 Cars', ['References', 'cars']],
    ['a Chinese name', '车队', ['引用', '一、车队']],
    ['a Ukrainian name', 'Автопарк', ['Джерела', 'автопарк']],
  ])('finds a group under %s', (_name, group, heading) => {
    expect(stitched({ group }, [under(...heading)])).toEqual([heading.join(' > '), 1, 1]);
  });

  it('counts what lies below the heading and what of it is unread', () => {
    const references = [
      under('References', 'cars'),
      { ...under('References', 'cars', 'depots'), read: true },
      under('References', 'robots'),
    ];
    expect(stitched({ group: 'Cars' }, references)).toEqual(['References > cars', 2, 1]);
  });

  it('goes by the headings above where the group has no counterpart, the innermost first', () => {
    const heading = ['Fleet', 'Cars', 'Depots', 'Milestones'];
    const references = [under('References', 'cars'), under('References', 'depots')];
    expect(stitched({ group: 'North', heading }, references)?.[0]).toBe('References > depots');
    expect(stitched({ heading }, references.slice(0, 1))?.[0]).toBe('References > cars');
  });

  it('does not take the milestone section, nor a heading in it, for a reference heading', () => {
    const heading = ['Milestones', 'Cars'];
    expect(stitched({ group: 'Cars', heading }, [under('Milestones', 'Cars')])).toBeNull();
    expect(stitched({ heading: ['Milestones'] }, [under('Milestones')])).toBeNull();
  });

  it("does not take a section named by the user's own words for a reference heading", () => {
    const heading = ['Triggers', 'Cars'];
    const references = [under('Triggers', 'Cars')];
    expect(stitched({ group: 'Cars', heading: ['Triggers'] }, references)).not.toBeNull();
    expect(stitched({ group: 'Cars', heading }, references, ['trigger'])).toBeNull();
  });

  it('does not take the title of the note for a group', () => {
    expect(stitched({ heading: ['Fleet', 'Milestones'] }, [under('Fleet')])).toBeNull();
  });

  it('prefers another heading over the one the milestone stands under', () => {
    const heading = ['Cars', 'Milestones'];
    const around = [under('Cars'), under('Cars')];
    expect(stitched({ heading }, around)).toEqual(['Cars', 2, 2]);
    const both = [...around, under('References', 'cars')];
    expect(stitched({ heading }, both)).toEqual(['References > cars', 1, 1]);
  });

  it('leaves out a heading around the milestone that has only the links below it', () => {
    expect(stitched({ heading: ['Cars', 'Milestones'] }, [under('Cars', 'Milestones')])).toBeNull();
  });

  it('chooses the heading with most references of equal ones', () => {
    const references = [under('A', 'cars'), under('B', 'cars'), under('B', 'cars')];
    expect(stitched({ group: 'Cars' }, references)?.[0]).toBe('B > cars');
  });

  it('links nothing to a group without words', () => {
    expect(stitched({ group: '—' }, [under('References', '***')])).toBeNull();
  });
});
