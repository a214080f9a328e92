import { sortAttention, type Attention } from '../../query/attention';
import type { RowSource, SectionRows } from './row-source';
import type { RowList } from './row-list';

/** Theses with a reason to look at them; in one note its reasons themselves. */
export function attentionSection({
  notes,
  subject,
  filtering,
  state,
  attentionOf,
}: RowSource): SectionRows {
  const { include, exclude } = state.tags;
  const onlyTags = state.search === '' && state.states.length === 0 && state.kinds.length === 0;
  const shown = !filtering || (onlyTags && include.length + exclude.length > 0);
  const whole = shown ? notes.filter((entry) => entry.whole).map((entry) => entry.note) : [];
  const theses = sortAttention(whole.map(attentionOf));
  const single = subject.path === null ? null : theses[0];
  return {
    count: single ? single.reasons.length : theses.length,
    keepEmpty: shown,
    fill: (below) => {
      if (single) addReasons(below, single);
      else for (const attention of theses) addThesis(below, attention);
    },
  };
}

function addThesis(list: RowList, attention: Attention): void {
  const id = `attention\u001f${attention.note.path}`;
  list.addFolder(id, { kind: 'thesis', attention }, 'expanded', (below) =>
    addReasons(below, attention),
  );
}

function addReasons(list: RowList, { note, reasons }: Attention): void {
  for (const reason of reasons) {
    list.add(`reason\u001f${note.path}\u001f${reason.kind}`, { kind: 'reason', note, reason });
  }
}
