import { Menu } from 'obsidian';
import type { MenuEntry } from '../panel/desk';

/** Shows a menu where the pointer is, or under the focused element when it came from the keyboard. */
export function showMenu(event: MouseEvent | KeyboardEvent, entries: readonly MenuEntry[]): void {
  const menu = new Menu();
  for (const entry of entries) {
    menu.addItem((item) =>
      item
        .setTitle(entry.title)
        .setIcon(entry.icon)
        .setSection(entry.section)
        .setDisabled(entry.disabled ?? false)
        .onClick(entry.run),
    );
  }
  if (event.instanceOf(MouseEvent)) {
    menu.showAtMouseEvent(event);
    return;
  }
  const target = event.targetNode;
  const box = target?.instanceOf(HTMLElement) ? target.getBoundingClientRect() : null;
  menu.showAtPosition({ x: box?.left ?? 0, y: box?.bottom ?? 0 });
}
