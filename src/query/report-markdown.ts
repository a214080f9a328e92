import type { Translate } from '../locales/translate';
import type { IsoDay } from '../note/iso-day';
import type { Milestone, ParsedNote } from '../note/parsed-note';
import { isOpenTask } from './due-state';
import { plainTasks } from './reading';
import { milestoneTitle, milestoneWords, referenceWords, taskWords } from './report-words';

/**
 * The report of one note as Markdown, for the clipboard: its milestones with their ledgers, what is
 * open, what was done and the references. Sections without entries are left out. Ends in a line end.
 */
export function reportMarkdown(note: ParsedNote, today: IsoDay, t: Translate): string {
  const tasks = plainTasks(note);
  const done = tasks.filter((task) => task.done);
  const sections = [
    `# ${note.title}`,
    headerLines(note, today, t).join('\n'),
    section(
      t('report.milestones'),
      note.milestones.flatMap((milestone) => milestoneLines(milestone, today, t)),
    ),
    section(
      t('report.toRead'),
      tasks.filter(isOpenTask).map((task) => `- [ ] ${taskWords(task, today, t)}`),
    ),
    section(
      t('report.done'),
      done.map(({ text, doneOn }) => `- [x] ${text}${doneOn === null ? '' : ` ✅ ${doneOn}`}`),
    ),
    section(
      t('report.references'),
      note.references.map((reference) => `- ${referenceWords(reference)}: <${reference.url}>`),
    ),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function headerLines(note: ParsedNote, today: IsoDay, t: Translate): readonly string[] {
  const { date, reviewed, topics } = note.header;
  return [
    `- ${t('report.reportOf', { day: today })}`,
    date === null ? '' : `- ${t('report.written', { day: date })}`,
    `- ${reviewed === null ? t('report.neverReviewed') : t('report.reviewed', { day: reviewed })}`,
    topics.length === 0 ? '' : `- ${topics.map((topic) => `[[${topic}]]`).join(' ')}`,
  ].filter((line) => line !== '');
}

function milestoneLines(milestone: Milestone, today: IsoDay, t: Translate): readonly string[] {
  const line = t('report.titleAndState', {
    title: milestoneTitle(milestone),
    state: milestoneWords(milestone, today, t),
  });
  return [`- ${line}`, ...milestone.ledger.map(({ day, text }) => `  - ${day}: ${text}`)];
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;
}
