import { utcDay } from '../../note/iso-day';
import type { ChartInk } from './chart-ink';
import type { FormatDay } from './chart-spec';

const DAY_MS = 86_400_000;
const TICK_SIZE = 10;

/** What all axes share. */
export const axis = (ink: ChartInk) => ({
  border: { display: false },
  grid: { color: ink.line, drawTicks: false },
  ticks: {
    color: ink.muted,
    font: { family: ink.font, size: TICK_SIZE },
    maxTicksLimit: 4,
    maxRotation: 0,
    padding: 4,
  },
});

/** An axis of days with a tick at both ends: days in between have no round numbers. */
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
      callback: (value: number | string) => dayWords(Number(value), formatDay),
    },
  };
};

/** The words for a day given as days since 1970. */
export function dayWords(number: number, formatDay: FormatDay): string {
  return formatDay(utcDay(Math.round(number) * DAY_MS));
}
