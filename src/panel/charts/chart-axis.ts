import type { Scale } from 'chart.js';
import { utcDay, type IsoDay } from '../../note/iso-day';
import type { ChartInk } from './chart-ink';
import type { FormatDay } from './chart-spec';

const DAY_MS = 86_400_000;
const TICK_SIZE = 10;
/** Width of a letter for its height, and pixels between two ticks. */
const LETTER = 0.57;
const GAP = 8;

/** What all axes share. */
export const axis = (ink: ChartInk) => ({
  border: { display: false },
  grid: { color: ink.line, drawTicks: false },
  ticks: {
    color: ink.muted,
    font: { family: ink.font, size: TICK_SIZE },
    maxTicksLimit: 4,
    maxRotation: 0,
    autoSkipPadding: 8,
    padding: 4,
  },
});

/**
 * An axis of days with a tick at both ends: days in between have no round numbers. Where the words of
 * two days do not fit, the shorter ISO days stand.
 */
export const dayAxis = (ink: ChartInk, days: readonly number[], formatDay: FormatDay) => {
  const [min, max] = [Math.min(...days), Math.max(...days)];
  const { ticks, ...shared } = axis(ink);
  return {
    type: 'linear' as const,
    ...shared,
    grid: { display: false },
    min,
    max,
    ticks: {
      ...ticks,
      stepSize: max - min,
      align: 'inner' as const,
      callback(this: Scale, value: number | string): string {
        const words = dayWords(Number(value), formatDay);
        const fits = words.length * TICK_SIZE * LETTER + GAP <= this.width / 2;
        return fits ? words : dayOf(Number(value));
      },
    },
  };
};

/** The words for a day given as days since 1970. */
export function dayWords(number: number, formatDay: FormatDay): string {
  return formatDay(dayOf(number));
}

function dayOf(number: number): IsoDay {
  return utcDay(Math.round(number) * DAY_MS);
}
