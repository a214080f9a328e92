import type { IsoDay } from '../note/iso-day';
import moment from './moment';

/**
 * A day as people of the app's language write it, in Obsidian's own locale: `Nov 22, 2026`,
 * `2026年11月22日`, `22 лист 2026 р.`.
 */
export function formatDay(day: IsoDay): string {
  return moment(day, 'YYYY-MM-DD', true).format('ll');
}
