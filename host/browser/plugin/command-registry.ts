import type { Command, Editor, MarkdownFileInfo, MarkdownView } from 'obsidian';
import { normalizeModifiers, type HostScope } from '../base/scope';

interface EditorContext {
  readonly editor: Editor;
  readonly view: MarkdownView | MarkdownFileInfo;
}

/** The commands of the host and its plugins, by full id (`plugin-id:command`). */
export class CommandRegistry {
  readonly #commands = new Map<string, Command>();

  /** `findEditor` gives the editor that has the focus, as commands with editor callbacks need it. */
  constructor(private readonly findEditor: () => EditorContext | null) {}

  /** Makes the hotkeys of commands work in a scope. */
  registerKeys(scope: HostScope): void {
    scope.register(null, null, (event, context) => {
      for (const command of this.#commands.values()) {
        const isHit = command.hotkeys?.some(
          ({ modifiers, key }) =>
            key.toLowerCase() === event.key.toLowerCase() &&
            normalizeModifiers(modifiers) === context.modifiers,
        );
        if (isHit === true && this.execute(command.id)) return false;
      }
      return undefined;
    });
  }

  add(command: Command): void {
    this.#commands.set(command.id, command);
  }

  remove(id: string): void {
    this.#commands.delete(id);
  }

  get(id: string): Command | undefined {
    return this.#commands.get(id);
  }

  /** The commands that can run now, in alphabetical order of their names. */
  list(): Command[] {
    const usable = [...this.#commands.values()].filter((command) => this.#run(command, true));
    return usable.sort((a, b) => a.name.localeCompare(b.name));
  }

  /** Runs a command; false when there is none or it cannot run now. */
  execute(id: string): boolean {
    const command = this.#commands.get(id);
    return command !== undefined && this.#run(command, true) && this.#run(command, false);
  }

  #run(command: Command, checking: boolean): boolean {
    const context = this.findEditor();
    if (command.editorCheckCallback !== undefined) {
      if (context === null) return false;
      return command.editorCheckCallback(checking, context.editor, context.view) !== false;
    }
    if (command.editorCallback !== undefined) {
      if (context === null) return false;
      if (!checking) command.editorCallback(context.editor, context.view);
      return true;
    }
    if (command.checkCallback !== undefined) return command.checkCallback(checking) !== false;
    if (!checking) command.callback?.();
    return true;
  }
}
