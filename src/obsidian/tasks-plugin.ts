import type { App } from 'obsidian';
import * as v from 'valibot';
import type { TaskFormat } from '../note/task-fields';

const TASKS_ID = 'obsidian-tasks-plugin';

/** The API of Tasks since 7.2.0: the line (or lines) a toggle makes of a task line. */
const tasksPlugin = v.object({
  apiV1: v.object({ executeToggleTaskDoneCommand: v.function() }),
});

/** Other plugins are reachable only through a part of the app that its typings leave out. */
const appWithPlugins = v.object({
  plugins: v.object({ plugins: v.record(v.string(), v.unknown()) }),
});

const tasksSettings = v.object({ taskFormat: v.fallback(v.string(), 'tasksPluginEmoji') });

/** What the Tasks plugin makes of a task line, or null when it is not enabled or cannot say. */
export function toggleByTasks(app: App, line: string, path: string): string | null {
  const plugin = findTasks(app);
  if (!plugin) return null;
  try {
    const text: unknown = plugin.apiV1.executeToggleTaskDoneCommand(line, path);
    return typeof text === 'string' ? text : null;
  } catch {
    return null;
  }
}

/** How the person's Tasks settings write dates; the emoji format when Tasks is not enabled. */
export class TasksFormat {
  readonly #app: App;
  #format: TaskFormat = 'emoji';

  constructor(app: App) {
    this.#app = app;
  }

  get current(): TaskFormat {
    return this.#format;
  }

  /** Reads the settings; absent or partial ones mean the defaults. */
  async read(): Promise<void> {
    this.#format = 'emoji';
    if (!findTasks(this.#app)) return;
    const { configDir, adapter } = this.#app.vault;
    try {
      const text = await adapter.read(`${configDir}/plugins/${TASKS_ID}/data.json`);
      const stored = v.parse(tasksSettings, JSON.parse(text));
      if (stored.taskFormat === 'dataview') this.#format = 'dataview';
    } catch {
      // Never saved: the defaults hold.
    }
  }
}

function findTasks(app: App): v.InferOutput<typeof tasksPlugin> | null {
  const host = v.safeParse(appWithPlugins, app);
  if (!host.success) return null;
  const plugin = v.safeParse(tasksPlugin, host.output.plugins.plugins[TASKS_ID]);
  return plugin.success ? plugin.output : null;
}
