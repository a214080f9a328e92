import type { JSX } from 'preact';
import type { TagCount } from '../../query/tags';
import { updateState, usePanel } from '../panel-context';
import type { PanelState } from '../panel-state';

type Tags = PanelState['tags'];

/** From off to wanted, from wanted to unwanted, from unwanted to off. */
function cycleTag(tags: Tags, key: string): Tags {
  const without = (list: readonly string[]): string[] => list.filter((other) => other !== key);
  const rest = { ...tags, include: without(tags.include), exclude: without(tags.exclude) };
  if (tags.include.includes(key)) return { ...rest, exclude: [...rest.exclude, key] };
  return tags.exclude.includes(key) ? rest : { ...rest, include: [...rest.include, key] };
}

/** The tags of the notes shown, and whether any or all of the wanted ones must be there. */
export function TagChips(): JSX.Element | null {
  const { desk, state, model } = usePanel();
  const { tags } = state.value;
  const counted = withChosen(model.tags.value, tags);
  if (counted.length === 0) return null;
  return (
    <div class="thesis-desk-chips" role="group" aria-label={desk.t('panel.tags')}>
      {tags.include.length > 1 ? <ModeButton tags={tags} /> : null}
      {counted.map((tag) => (
        <TagChip key={tag.key} tag={tag} />
      ))}
    </div>
  );
}

/** Chosen tags stay shown when no note carries them any more, so that they can be taken back. */
function withChosen(counted: readonly TagCount[], tags: Tags): readonly TagCount[] {
  const known = new Set(counted.map(({ key }) => key));
  const missing = [...tags.include, ...tags.exclude].filter((key) => !known.has(key));
  return [...counted, ...missing.map((key) => ({ key, name: key, notes: 0 }))];
}

function TagChip({ tag }: { readonly tag: TagCount }): JSX.Element {
  const { desk, state } = usePanel();
  const { tags } = state.value;
  const included = tags.include.includes(tag.key);
  const excluded = tags.exclude.includes(tag.key);
  const said = included ? 'panel.tagIncluded' : 'panel.tagExcluded';
  return (
    <button
      type="button"
      class={`thesis-desk-chip${included ? ' is-included' : ''}${excluded ? ' is-excluded' : ''}`}
      aria-pressed={excluded ? 'mixed' : included}
      onClick={() => updateState(state, { tags: cycleTag(state.peek().tags, tag.key) })}
    >
      <span class="thesis-desk-chip-name">{tag.name}</span>
      <span class="thesis-desk-chip-count" aria-hidden="true">
        {tag.notes}
      </span>
      <span class="thesis-desk-hidden">
        , {desk.t('panel.thesisCount', { count: tag.notes })}
        {included || excluded ? `, ${desk.t(said)}` : ''}
      </span>
    </button>
  );
}

function ModeButton({ tags }: { readonly tags: Tags }): JSX.Element {
  const { desk, state } = usePanel();
  const mode = tags.mode === 'all' ? 'any' : 'all';
  return (
    <button
      type="button"
      class="thesis-desk-chip thesis-desk-chip-mode"
      aria-pressed={tags.mode === 'all'}
      onClick={() => updateState(state, { tags: { ...tags, mode } })}
    >
      {desk.t(tags.mode === 'all' ? 'panel.tagsAll' : 'panel.tagsAny')}
    </button>
  );
}
