import { computed, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ParsedNote } from '../note/parsed-note';
import { attentionOf } from '../query/attention';
import type { Calendar } from '../query/due-state';
import { filterNote, isFiltering, type DeskFilter } from '../query/filter';
import { indexReferenceNotes, type ReferenceNotes } from '../query/reference-notes';
import { createFoldedText, parseSearch } from '../query/search';
import { stitchGroups } from '../query/stitch-groups';
import { countTags, type TagCount } from '../query/tags';
import type { Desk } from './desk';
import type { PanelState } from './panel-state';
import { buildRows } from './rows/build-rows';
import type { RowState } from './rows/row-source';
import type { Row } from './rows/row';
import { chooseSubject, type Subject } from './subject';

/** Everything the panel shows, derived from the desk and the panel's state. */
export interface PanelModel {
  readonly subject: ReadonlySignal<Subject>;
  readonly tags: ReadonlySignal<readonly TagCount[]>;
  readonly filtering: ReadonlySignal<boolean>;
  readonly rows: ReadonlySignal<readonly Row[]>;
  /** The selected ones of the rows. */
  readonly selected: ReadonlySignal<readonly Row[]>;
  /** The notes on the desk, by title. */
  readonly theses: ReadonlySignal<readonly ParsedNote[]>;
}

/** Derives the model. Typing in the search folds no text twice. */
export function createPanelModel(desk: Desk, whole: Signal<PanelState>): PanelModel {
  const folded = createFoldedText();
  const state = pickState(whole, shownFields);
  const scope = pickState(whole, ({ scope, pinned, note }) => ({ scope, pinned, note }));
  const conditions = pickState(whole, filterFields);
  const theses = computed(() => onDesk(desk));
  const isIndexing = computed(() => desk.indexing.value !== null);
  const subject = computed(() =>
    chooseSubject(
      {
        notes: desk.notes.value,
        active: desk.active.value,
        indexing: isIndexing.value,
      },
      scope.value,
    ),
  );
  const filter = computed(() => filterOf(conditions.value));
  const calendar = computed<Calendar>(() => ({
    today: desk.today.value,
    horizonDays: desk.settings.value.horizonDays,
  }));
  const filterOne = computed(() => {
    const [chosen, when] = [filter.value, calendar.value];
    return rememberByNote((note) => filterNote(note, chosen, when, folded));
  });
  const filtered = computed(() => subject.value.notes.map(filterOne.value));
  const reasonsOf = computed(() => {
    const [settings, today] = [desk.settings.value, desk.today.value];
    return rememberByNote((note) => attentionOf(note, settings, today));
  });
  const stitchesOf = computed(() => {
    const { milestoneSections } = desk.settings.value;
    return rememberByNote((note) => stitchGroups(note, milestoneSections));
  });
  const pages = computed<ReferenceNotes>(() => indexReferenceNotes(theses.value));
  const filtering = computed(() => isFiltering(filter.value) || isOneOfAll(scope.value));
  const rows = computed(() =>
    buildRows({
      notes: filtered.value,
      subject: subject.value,
      state: state.value,
      filtering: isFiltering(filter.value),
      attentionOf: reasonsOf.value,
      calendar: calendar.value,
      pages: pages.value,
      stitchesOf: stitchesOf.value,
    }),
  );
  const chosen = pickState(whole, ({ selection }) => selection.ids);
  const selected = computed(() => {
    const ids = new Set(chosen.value);
    return ids.size === 0 ? [] : rows.value.filter(({ id }) => ids.has(id));
  });
  const tags = computed(() => countTags(subject.value.notes));
  return { subject, tags, filtering, rows, selected, theses };
}

/** Asks once per note: a changed note is another object, all others stay the same. */
function rememberByNote<Answer>(ask: (note: ParsedNote) => Answer): (note: ParsedNote) => Answer {
  const known = new WeakMap<ParsedNote, Answer>();
  return (note) => {
    const found = known.get(note);
    if (found !== undefined) return found;
    const answer = ask(note);
    known.set(note, answer);
    return answer;
  };
}

/**
 * A part of the state that only changes when its own values do, so that moving the keyboard or
 * closing a section filters nothing anew.
 */
function pickState<Part>(
  whole: Signal<PanelState>,
  pick: (state: PanelState) => Part,
): ReadonlySignal<Part> {
  const values = computed(() => JSON.stringify(pick(whole.value)));
  return computed(() => {
    void values.value;
    return pick(whole.peek());
  });
}

type Scope = Pick<PanelState, 'scope' | 'pinned' | 'note'>;

const isOneOfAll = ({ scope, note }: Scope): boolean => scope === 'all' && note !== null;

function onDesk(desk: Desk): readonly ParsedNote[] {
  return [...desk.notes.value.values()]
    .filter((entry) => entry.onDesk)
    .map((entry) => entry.note)
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** All that decides which rows there are. */
const shownFields = ({
  focus,
  scroll,
  searchOpen,
  filtersOpen,
  selection,
  ...shown
}: PanelState): RowState => shown;

const filterFields = ({ tags, search, states, kinds }: PanelState) => ({
  tags,
  search,
  states,
  kinds,
});

function filterOf({ tags, search, states, kinds }: ReturnType<typeof filterFields>): DeskFilter {
  return { tags, words: parseSearch(search), states, kinds };
}
