import type { LedgerEntry, ParsedNote } from '../../note/parsed-note';
import type { SourceLine } from '../../note/source-line';
import type { AttentionReason } from '../../query/attention';
import type { TimelineEntry } from '../../query/timeline';
import type { MenuEntry } from '../desk';
import type { PanelTools } from '../panel-context';
import type { Fact, SectionId } from '../rows/row';
import type { RowActions } from './row-actions';
import { showSection } from './section-actions';

/** Opening a thesis and marking it reviewed. */
export function thesisActions(note: ParsedNote, { desk }: PanelTools): RowActions {
  const review = (): void => void desk.markReviewed(note.path);
  return {
    ...lineActions(note, null, { desk }),
    keys: { r: review },
    menu: () => [
      reviewEntry(desk, review),
      {
        title: desk.t('panel.openNote'),
        icon: 'file-text',
        section: 'line',
        run: () => desk.openNote(note.path, null, new MouseEvent('click')),
      },
    ],
  };
}

function reviewEntry(desk: PanelTools['desk'], run: () => void): MenuEntry {
  return { title: desk.t('panel.markReviewed'), icon: 'eye', section: 'review', run };
}

const REASON_SECTION: Readonly<Partial<Record<AttentionReason['kind'], SectionId>>> = {
  reading: 'reading',
  unread: 'references',
};

/** Leads to what the reason is about: the first such line, or the section that lists them. */
export function reasonActions(
  note: ParsedNote,
  reason: AttentionReason,
  tools: PanelTools,
): RowActions {
  if ('milestones' in reason) {
    return lineActions(note, reason.milestones[0]?.source ?? null, tools);
  }
  const section = REASON_SECTION[reason.kind];
  if (section !== undefined && tools.model.subject.peek().path !== null) {
    return { open: () => showSection(section, tools) };
  }
  const actions = thesisActions(note, tools);
  return reason.kind === 'reading' || reason.kind === 'unread'
    ? lineActions(note, null, tools)
    : actions;
}

/** Opening the line of a ledger entry, and its link. */
export function ledgerActions(note: ParsedNote, entry: LedgerEntry, tools: PanelTools): RowActions {
  const { desk } = tools;
  const link = note.references.find(({ url }) => url === entry.url);
  const line = lineActions(note, entry.source, tools);
  if (link === undefined) return line;
  const title = desk.t('panel.openSite', { site: link.site });
  const run = (): void => desk.openReference(link);
  return { ...line, menu: () => [{ title, icon: 'external-link', section: 'link', run }] };
}

/** A post opens its page, everything else its line. */
export function momentActions(
  note: ParsedNote,
  entry: TimelineEntry,
  tools: PanelTools,
): RowActions {
  const line = lineActions(note, entry.source, tools);
  if (entry.kind !== 'post') return line;
  return { ...line, open: () => tools.desk.openReference(entry.reference) };
}

/** Copying a fact. */
export function factActions(note: ParsedNote, fact: Fact, tools: PanelTools): RowActions {
  const { desk } = tools;
  const line = lineActions(note, null, tools);
  const text = factText(fact);
  if (text === null) return line;
  const copy = (): void => void desk.copy(text);
  const title = desk.t('panel.copyText');
  return {
    ...line,
    keys: { c: copy },
    menu: () => [{ title, icon: 'copy', section: 'line', run: copy }],
  };
}

/** What copying a fact gives: the whole address, the ticker; a market cap is read, not pasted. */
export function factText(fact: Fact): string | null {
  if (fact.kind === 'contract') return fact.contract.address;
  return fact.kind === 'ticker' ? fact.ticker : null;
}

function lineActions(
  { path }: ParsedNote,
  source: SourceLine | null,
  { desk }: Pick<PanelTools, 'desk'>,
): RowActions {
  return {
    open: (event) => desk.openNote(path, source, event),
    preview: { path, source },
  };
}
