import type { JSX } from 'preact';
import type { MessageKey } from '../../locales/translate';
import { updateState, usePanel } from '../panel-context';
import { toggled } from '../toggled';
import type { PanelState } from '../panel-state';
import { clearFilters } from './clear-filters';
import { TagChips } from './tag-chips';

const STATES: readonly PanelState['states'][number][] = ['overdue', 'near', 'open', 'settled'];
const KINDS: readonly PanelState['kinds'][number][] = [
  'milestone',
  'reference',
  'read',
  'watch',
  'listen',
  'report',
  'other',
];

/** Tags, states, kinds and, in the whole desk, one note. */
export function FilterBar(): JSX.Element | null {
  const { desk, state, model } = usePanel();
  const { filtersOpen, scope, states, kinds } = state.value;
  if (!filtersOpen) return model.filtering.value ? <ActiveFilters /> : null;
  return (
    <div class="thesis-desk-filters" role="group" aria-label={desk.t('panel.filters')}>
      {scope === 'all' ? <NoteChoice /> : null}
      <TagChips />
      <ChoiceChips
        label="panel.states"
        all={STATES}
        chosen={states}
        name={(entry) => `panel.filter-${entry}`}
        onToggle={(entry) => updateState(state, { states: toggled(states, entry) })}
      />
      <ChoiceChips
        label="panel.kinds"
        all={KINDS}
        chosen={kinds}
        name={(entry) => `panel.kind-${entry}`}
        onToggle={(entry) => updateState(state, { kinds: toggled(kinds, entry) })}
      />
      {model.filtering.value ? <ActiveFilters /> : null}
    </div>
  );
}

interface ChoiceChipsProps<Entry extends string> {
  readonly label: MessageKey;
  readonly all: readonly Entry[];
  readonly chosen: readonly Entry[];
  readonly name: (entry: Entry) => MessageKey;
  readonly onToggle: (entry: Entry) => void;
}

function ChoiceChips<Entry extends string>(props: ChoiceChipsProps<Entry>): JSX.Element {
  const { t } = usePanel().desk;
  return (
    <div class="thesis-desk-chips" role="group" aria-label={t(props.label)}>
      {props.all.map((entry) => {
        const chosen = props.chosen.includes(entry);
        return (
          <button
            type="button"
            key={entry}
            class={`thesis-desk-chip${chosen ? ' is-included' : ''}`}
            aria-pressed={chosen}
            onClick={() => props.onToggle(entry)}
          >
            {t(props.name(entry))}
          </button>
        );
      })}
    </div>
  );
}

function NoteChoice(): JSX.Element {
  const { desk, state, model } = usePanel();
  const { note } = state.value;
  return (
    <select
      class="dropdown thesis-desk-note-choice"
      aria-label={desk.t('panel.noteChoice')}
      value={note ?? ''}
      onChange={({ currentTarget }) => updateState(state, { note: currentTarget.value || null })}
    >
      <option value="">{desk.t('panel.everyNote')}</option>
      {model.theses.value.map(({ path, title }) => (
        <option key={path} value={path}>
          {title}
        </option>
      ))}
    </select>
  );
}

/** Says that something is left out, and takes it back. */
function ActiveFilters(): JSX.Element {
  const { desk, state } = usePanel();
  const { tags, search, states, kinds, note } = state.value;
  const words = [
    ...(search.trim() === '' ? [] : [desk.t('panel.quoted', { text: search.trim() })]),
    ...tags.include.map((tag) => `#${tag}`),
    ...tags.exclude.map((tag) => desk.t('panel.notTag', { tag: `#${tag}` })),
    ...states.map((entry) => desk.t(`panel.filter-${entry}`)),
    ...kinds.map((entry) => desk.t(`panel.kind-${entry}`)),
    ...(note === null ? [] : [desk.notes.value.get(note)?.note.title ?? note]),
  ];
  return (
    <div class="thesis-desk-active-filters">
      <span class="thesis-desk-active-words">{words.join(' · ')}</span>
      <button type="button" class="thesis-desk-link" onClick={() => clearFilters(state)}>
        {desk.t('panel.clearFilters')}
      </button>
    </div>
  );
}
