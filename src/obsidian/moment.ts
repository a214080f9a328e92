import type momentNs from 'moment';
import { moment as obsidianMoment } from 'obsidian';

/** Obsidian's own moment: the bundle never holds a second copy. (Its type is a namespace there, which cannot be called.) */
const moment = obsidianMoment as unknown as typeof momentNs;

export default moment;
