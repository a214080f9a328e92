import type { App, HoverParent } from 'obsidian';
import type { HostEvents } from '../base/events';
import { HostKeymap } from '../base/keymap';
import { HostHoverPopover } from '../ui/hover-popover';
import { partsOf } from './app-parts';

interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly hoverParent: HoverParent;
  readonly targetEl: HTMLElement;
  readonly linktext: string;
}

/** Answers `hover-link` where Obsidian's Page preview would: with a popover that says what is missing. */
export function followHoverLinks(app: App, workspace: HostEvents): void {
  workspace.on('hover-link', (link: HoverLink) => {
    const { translate: t, hoverSources } = partsOf(app);
    const needsMod = hoverSources.get(link.source)?.defaultMod ?? true;
    if (needsMod && !HostKeymap.isModifier(link.event, 'Mod')) return;
    const popover = new HostHoverPopover(link.hoverParent, link.targetEl);
    popover.hoverEl.createDiv({ cls: 'hover-popover-title', text: link.linktext });
    popover.hoverEl.createDiv({ text: t('notPartOfHost', { name: t('pagePreview') }) });
  });
}
