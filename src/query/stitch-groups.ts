import { foldName } from '../note/fold-name';
import type { Milestone, ParsedNote } from '../note/parsed-note';
import { meansMilestones } from '../note/section-title';
import { nestReferences, type ReferenceBranch } from './reference-tree';

/** The references under a heading that means the same as a milestone's group. */
export interface StitchedGroup {
  /** The heading, as in `ReferenceBranch.path`. */
  readonly path: readonly string[];
  /** References under the heading and below it. */
  readonly count: number;
  readonly unread: number;
}

type NameTest = (name: string) => boolean;
type Branches = ReadonlyMap<string, readonly ReferenceBranch[]>;

/**
 * Links milestones to reference headings of the same note: the group `FSD:` and the heading
 * `## 2. fsd` are one by `foldName`. A milestone without such a group is looked up by the headings it
 * stands under, the innermost first. Milestones without a counterpart are not in the map. `extra` are
 * the user's own words for headings that mean milestones.
 */
export function stitchGroups(
  note: ParsedNote,
  extra: readonly string[] = [],
): ReadonlyMap<Milestone, StitchedGroup> {
  const isSection: NameTest = (name) => meansMilestones(name, extra);
  const branches = new Map<string, ReferenceBranch[]>();
  collectBranches(nestReferences(note), isSection, branches);
  const found = new Map<Milestone, StitchedGroup>();
  if (branches.size === 0) return found;
  for (const milestone of note.milestones) {
    const branch = findBranch(milestone, note.title, isSection, branches);
    if (!branch) continue;
    const { path, count } = branch;
    found.set(milestone, { path, count, unread: countUnread(branch) });
  }
  return found;
}

/** Links in the ledgers of a milestone section are its own evidence: no heading of it counts. */
function collectBranches(
  { branches }: ReferenceBranch,
  isSection: NameTest,
  into: Map<string, ReferenceBranch[]>,
): void {
  for (const branch of branches) {
    const name = branch.path.at(-1) ?? '';
    if (isSection(name)) continue;
    const folded = foldName(name);
    const same = into.get(folded);
    if (same) same.push(branch);
    else into.set(folded, [branch]);
    collectBranches(branch, isSection, into);
  }
}

function findBranch(
  { group, heading }: Milestone,
  title: string,
  isSection: NameTest,
  branches: Branches,
): ReferenceBranch | null {
  const above = heading[0] === title ? heading.slice(1) : heading;
  const names = above.filter((name) => !isSection(name)).reverse();
  for (const name of [...(group === null ? [] : [group]), ...names]) {
    const folded = foldName(name);
    const chosen = folded === '' ? null : chooseBranch(branches.get(folded) ?? [], above);
    if (chosen) return chosen;
  }
  return null;
}

/**
 * Of equal headings the one with most references. A heading the milestone itself stands under comes
 * last, and only with links of its own: those further below may be the milestone's evidence.
 */
function chooseBranch(
  same: readonly ReferenceBranch[],
  above: readonly string[],
): ReferenceBranch | null {
  const isAround = ({ path }: ReferenceBranch): boolean =>
    path.every((name, index) => above[index] === name);
  const most = (some: readonly ReferenceBranch[]): ReferenceBranch | null =>
    some.reduce<ReferenceBranch | null>(
      (best, branch) => (best === null || branch.count > best.count ? branch : best),
      null,
    );
  return (
    most(same.filter((branch) => !isAround(branch))) ??
    most(same.filter((branch) => isAround(branch) && branch.references.length > 0))
  );
}

function countUnread({ references, branches }: ReferenceBranch): number {
  const here = references.filter(({ read }) => !read).length;
  return branches.reduce((sum, branch) => sum + countUnread(branch), here);
}
