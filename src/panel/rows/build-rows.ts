import { attentionSection } from './attention-rows';
import { doneSection } from './done-rows';
import { factSection } from './fact-rows';
import { milestoneSection } from './milestone-rows';
import { readingSection } from './reading-rows';
import { referenceSection } from './reference-rows';
import type { Row, SectionId } from './row';
import { createRowList, type RowList } from './row-list';
import type { RowSource, SectionRows } from './row-source';
import { timelineSection } from './timeline-rows';

const BUILDERS: readonly (readonly [SectionId, (source: RowSource) => SectionRows])[] = [
  ['attention', attentionSection],
  ['milestones', milestoneSection],
  ['reading', readingSection],
  ['done', doneSection],
  ['references', referenceSection],
  ['timeline', timelineSection],
  ['facts', factSection],
];

/** The rows of all sections. A section that cannot be built shows that, and the others stay. */
export function buildRows(source: RowSource): readonly Row[] {
  if (source.notes.length === 0) return [];
  const rows: Row[] = [];
  const list = createRowList(rows, source.state);
  for (const [section, build] of BUILDERS) {
    const before = rows.length;
    try {
      addSection(list, section, build(source), source.filtering);
    } catch {
      rows.length = before;
      list.add(`broken-${section}`, { kind: 'broken', section });
    }
  }
  return rows;
}

function addSection(
  list: RowList,
  section: SectionId,
  { count, fill, keepEmpty }: SectionRows,
  filtering: boolean,
): void {
  if (count === 0 && (filtering || !keepEmpty)) return;
  list.addFolder(section, { kind: 'section', section, count }, 'collapsed', (below) => {
    if (count === 0) below.add(`${section}-empty`, { kind: 'empty', section });
    else fill(below);
  });
}
