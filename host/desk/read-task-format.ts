import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { TaskFormat } from '../../src/note/task-fields';

const TASKS_ID = 'obsidian-tasks-plugin';

/**
 * How a folder writes the fields of its tasks. As in Obsidian, that is what the settings of the Tasks
 * plugin say where it is turned on; `emoji` where it is not, or where its settings cannot be read.
 */
export async function readTaskFormat(folder: string): Promise<TaskFormat> {
  const settings = path.join(folder, '.obsidian');
  const enabled = await readJson(path.join(settings, 'community-plugins.json'));
  if (!Array.isArray(enabled) || !enabled.includes(TASKS_ID)) return 'emoji';
  const tasks = await readJson(path.join(settings, 'plugins', TASKS_ID, 'data.json'));
  const isDataview =
    typeof tasks === 'object' &&
    tasks !== null &&
    'taskFormat' in tasks &&
    tasks.taskFormat === 'dataview';
  return isDataview ? 'dataview' : 'emoji';
}

async function readJson(file: string): Promise<unknown> {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    return value;
  } catch {
    return null;
  }
}
