import type { IndexedNote } from '../index/indexed-note';
import type { ParsedNote } from '../note/parsed-note';
import type { PanelState } from './panel-state';

/** What the panel is about. */
export interface Subject {
  readonly notes: readonly ParsedNote[];
  /** The one note shown, or null for the whole desk. */
  readonly path: string | null;
  /** Why there is nothing, or less than expected, to show. */
  readonly cause: SubjectCause | null;
}

export type SubjectCause = 'indexing' | 'no-theses' | 'no-note' | 'off-desk';

interface World {
  readonly notes: ReadonlyMap<string, IndexedNote>;
  readonly active: string | null;
  readonly indexing: boolean;
}

type Choice = Pick<PanelState, 'scope' | 'pinned' | 'note'>;

/** Chooses the notes to show: the pinned or active one, or all on the desk. */
export function chooseSubject(world: World, state: Choice): Subject {
  return state.scope === 'all' ? wholeDesk(world, state) : oneNote(world, state);
}

function wholeDesk({ notes, indexing }: World, { note }: Choice): Subject {
  const onDesk = [...notes.values()].filter((entry) => entry.onDesk).map((entry) => entry.note);
  const shown = note === null ? onDesk : onDesk.filter(({ path }) => path === note);
  const empty = indexing ? 'indexing' : 'no-theses';
  return { notes: shown, path: null, cause: onDesk.length === 0 ? empty : null };
}

function oneNote({ notes, active, indexing }: World, { pinned }: Choice): Subject {
  const path = pinned ?? active;
  if (path === null) return { notes: [], path, cause: 'no-note' };
  const entry = notes.get(path);
  if (entry === undefined) {
    return { notes: [], path, cause: indexing ? 'indexing' : 'off-desk' };
  }
  return { notes: [entry.note], path, cause: entry.onDesk ? null : 'off-desk' };
}
