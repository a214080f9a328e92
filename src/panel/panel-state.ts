import * as v from 'valibot';

const list = v.optional(v.fallback(v.array(v.string()), []), []);

const text = (fallback: string) => v.optional(v.fallback(v.string(), fallback), fallback);
const flag = v.optional(v.fallback(v.boolean(), false), false);
const path = v.optional(v.fallback(v.nullable(v.string()), null), null);

/** Keeps the known words of a list and leaves out all others. */
const listOf = <const Word extends string>(words: readonly Word[]) =>
  v.pipe(
    list,
    v.transform((given) => words.filter((word) => given.includes(word))),
  );

const choice = <const Word extends string>(words: readonly Word[], fallback: NoInfer<Word>) =>
  v.pipe(
    text(fallback),
    v.transform((given): Word => words.find((word) => word === given) ?? fallback),
  );

const tags = v.object({ include: list, exclude: list, mode: choice(['any', 'all'], 'any') });

const selection = v.object({ anchor: path, ids: list });

const panelState = v.object({
  /** The active (or pinned) note, or the whole desk. */
  scope: choice(['note', 'all'], 'note'),
  /** Path of the note that stays shown whichever is active. */
  pinned: path,
  /** Folded tags. */
  tags: v.optional(v.fallback(tags, { include: [], exclude: [], mode: 'any' }), {}),
  search: text(''),
  searchOpen: flag,
  filtersOpen: flag,
  states: listOf(['overdue', 'near', 'open', 'settled']),
  kinds: listOf(['milestone', 'reference', 'read', 'watch', 'listen', 'report', 'other']),
  /** In the whole desk: the one note to show. */
  note: path,
  /** Ids of closed sections and headings. */
  collapsed: v.optional(v.fallback(v.array(v.string()), ['done', 'timeline']), [
    'done',
    'timeline',
  ]),
  /** Ids of rows whose detail is open. */
  expanded: list,
  sort: choice(['due', 'age', 'kind', 'note'], 'due'),
  /** Id of the row the keyboard is on. */
  focus: path,
  /** Ids of the rows chosen to be ticked together, and of the one the choice started at. */
  selection: v.optional(v.fallback(selection, { anchor: null, ids: [] }), {}),
  /** Pixels scrolled when the panel was last taken down. */
  scroll: v.optional(v.fallback(v.pipe(v.number(), v.finite()), 0), 0),
});

/** Everything the panel remembers; plain JSON. */
export type PanelState = v.InferOutput<typeof panelState>;

export type PanelScope = PanelState['scope'];

/** The part of the state worth keeping in the workspace: a selection is not for another day. */
export function storedPanelState({ selection: _, ...kept }: PanelState): Partial<PanelState> {
  return kept;
}

/** Reads a stored state; whatever cannot be read is as at first. */
export function parsePanelState(value: unknown): PanelState {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return v.parse(panelState, isObject ? value : {});
}
