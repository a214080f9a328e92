import { defaultSettings } from '../../src/index/desk-settings';
import { createTranslate } from '../../src/locales/translate';
import type { IsoDay } from '../../src/note/iso-day';
import { summarize, summaryWords } from '../../src/query/summary';
import { readFolder } from '../desk/read-folder';

/** One line on what lies in the folder: `2 theses, 5 milestones (1 overdue), 7 to read, 23 references`. */
export async function describeFolder(folder: string, today: IsoDay): Promise<string> {
  const { topics, folders } = defaultSettings;
  const reading = await readFolder({ folder, scope: { topics, folders }, all: false, today });
  const notes = reading.notes.map(({ note }) => note);
  return summaryWords(summarize(notes, today), createTranslate('en'));
}
