import type { ParsedNote, Reference } from '../../note/parsed-note';
import type { MenuEntry } from '../desk';
import type { PanelTools } from '../panel-context';
import { milestoneName } from '../parts/milestone-name';

const MAX_NAME = 60;

/** Asks which milestone of its note a reference is evidence for or against, then logs it there. */
export function chooseMilestone(
  event: MouseEvent | KeyboardEvent,
  kind: 'for' | 'against',
  { path, milestones }: ParsedNote,
  { url }: Reference,
  { desk }: Pick<PanelTools, 'desk'>,
): void {
  const entries = milestones.map((milestone): MenuEntry => ({
    title: shorten(milestoneName(milestone)),
    icon: kind === 'for' ? 'thumbs-up' : 'thumbs-down',
    section: milestone.group ?? '',
    run: () => desk.openLog(path, milestone, kind, url),
  }));
  const none: MenuEntry = {
    title: desk.t('panel.noMilestones'),
    icon: 'milestone',
    section: '',
    disabled: true,
    run: () => undefined,
  };
  desk.showMenu(event, entries.length === 0 ? [none] : entries);
}

function shorten(name: string): string {
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME - 1).trimEnd()}…` : name;
}
