import type { Command, App } from 'obsidian';
import { partsOf } from '../app/app-parts';
import { HostFuzzySuggestModal } from '../ui/fuzzy-suggest-modal';

/** Every command that can run now, found by name. */
export class CommandPalette extends HostFuzzySuggestModal<Command> {
  constructor(app: App) {
    super(app);
    this.setPlaceholder(partsOf(app).translate('selectCommand'));
  }

  getItems(): Command[] {
    return partsOf(this.app).commands.list();
  }

  getItemText(command: Command): string {
    return command.name;
  }

  onChooseItem(command: Command): void {
    partsOf(this.app).commands.execute(command.id);
  }
}
