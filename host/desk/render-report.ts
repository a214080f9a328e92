import type { Translate } from '../../src/locales/translate';
import type { IsoDay } from '../../src/note/iso-day';
import type { Milestone, ParsedNote } from '../../src/note/parsed-note';
import { isOpenTask } from '../../src/query/due-state';
import { milestoneState } from '../../src/query/milestone-state';
import type { MilestoneState } from '../../src/query/milestone-state';
import { plainTasks } from '../../src/query/reading';
import type { ReportedNote } from '../../src/query/report';
import { milestoneTitle, milestoneWords, taskWords } from '../../src/query/report-words';
import { summarize, summaryWords } from '../../src/query/summary';
import { withoutControls } from './paint';
import type { Paint } from './paint';

export interface RenderOptions {
  readonly today: IsoDay;
  readonly t: Translate;
  readonly paint: Paint;
  /** Also say which words and which rule made each deadline and target. */
  readonly explain: boolean;
}

/** The report for people: a few lines a note, and a summary. Ends in a line end. */
export function renderReport(notes: readonly ReportedNote[], options: RenderOptions): string {
  const summary = summarize(
    notes.map(({ note }) => note),
    options.today,
  );
  const parts = notes.map(({ note }) => renderNote(note, options).join('\n'));
  return `${[...parts, options.paint.strong(summaryWords(summary, options.t))].join('\n\n')}\n`;
}

function renderNote(note: ParsedNote, options: RenderOptions): readonly string[] {
  const { t, paint, today } = options;
  const { date, reviewed, topics } = note.header;
  const tasks = plainTasks(note);
  const open = tasks.filter(isOpenTask);
  const header = [
    date === null ? '' : t('report.written', { day: date }),
    reviewed === null ? t('report.neverReviewed') : t('report.reviewed', { day: reviewed }),
    ...topics,
  ].filter(Boolean);
  const counts = [
    t('report.countToRead', { count: open.length }),
    t('report.countDone', { count: tasks.filter((task) => task.done).length }),
    referenceCounts(note, t),
  ];
  return [
    `${paint.strong(clean(note.title))}  ${paint.faint(clean(note.path))}`,
    paint.faint(`  ${clean(header.join(t('report.listSeparator')))}`),
    ...note.milestones.flatMap((milestone) => renderMilestone(milestone, options)),
    ...open.map((task) => `  ${place(task.source.number)} [ ] ${clean(taskWords(task, today, t))}`),
    paint.faint(`  ${counts.join(t('report.listSeparator'))}`),
  ];
}

function renderMilestone(milestone: Milestone, options: RenderOptions): readonly string[] {
  const { today, t, paint } = options;
  const state = milestoneState(milestone, today);
  const words = colorOf(state, paint)(milestoneWords(milestone, today, t));
  const title = clean(milestoneTitle(milestone));
  const line = `  ${place(milestone.source.number)}  ●  ${t('report.titleAndState', { title, state: words })}`;
  return options.explain ? [line, ...explain(milestone, t).map(paint.faint)] : [line];
}

function explain({ deadline, target }: Milestone, t: Translate): readonly string[] {
  const lines: string[] = [];
  if (deadline !== null) {
    const range = `${deadline.start ?? ''}..${deadline.end ?? ''}`;
    const { words, rule } = deadline;
    lines.push(t('report.explainDeadline', { range, words: clean(words), rule }));
  }
  if (target !== null) {
    const upper = target.value2 === null ? '' : `..${target.value2}`;
    const value = `${target.comparator} ${target.value}${upper} ${target.unit ?? ''}`.trim();
    lines.push(t('report.explainTarget', { value, words: clean(target.words), rule: target.rule }));
  }
  return lines.map((line) => `            ${clean(line)}`);
}

function colorOf(state: MilestoneState, paint: Paint): (text: string) => string {
  if (state === 'overdue' || state === 'missed') return paint.alarm;
  return state === 'met' ? paint.good : (text) => text;
}

function referenceCounts(note: ParsedNote, t: Translate): string {
  const references = t('report.countReferences', { count: note.references.length });
  const unread = note.references.filter(({ read }) => !read).length;
  return unread === 0 ? references : t('report.withUnread', { references, unread });
}

/** The line as `tick` and `log` take it. */
function place(number: number): string {
  return `${number + 1}`.padStart(4);
}

const clean = withoutControls;
