import type { ParsedNote, Reference } from '../note/parsed-note';

/** References nested as the note's headings are. */
export interface ReferenceBranch {
  /** Headings from the outermost to this one; empty for the note itself. */
  readonly path: readonly string[];
  /** Directly under this heading, in the note's order. */
  readonly references: readonly Reference[];
  readonly branches: readonly ReferenceBranch[];
  /** References here and below. */
  readonly count: number;
}

interface OpenBranch {
  readonly path: readonly string[];
  readonly references: Reference[];
  readonly branches: Map<string, OpenBranch>;
}

const openBranch = (path: readonly string[]): OpenBranch => ({
  path,
  references: [],
  branches: new Map(),
});

/** The tree of a note's references. A first heading that only repeats the title is left out. */
export function nestReferences(
  note: ParsedNote,
  references: readonly Reference[] = note.references,
): ReferenceBranch {
  const root = openBranch([]);
  for (const reference of references) {
    const { heading } = reference;
    const path = heading[0] === note.title ? heading.slice(1) : heading;
    let branch = root;
    for (const name of path) {
      const next = branch.branches.get(name) ?? openBranch([...branch.path, name]);
      branch.branches.set(name, next);
      branch = next;
    }
    branch.references.push(reference);
  }
  return closeBranch(root);
}

function closeBranch({ path, references, branches }: OpenBranch): ReferenceBranch {
  const closed = [...branches.values()].map(closeBranch);
  const below = closed.reduce((sum, branch) => sum + branch.count, 0);
  return { path, references, branches: closed, count: references.length + below };
}
