import type { JSX } from 'preact';
import type { IsoDay } from '../../note/iso-day';
import { usePanel } from '../panel-context';

interface DayProps {
  readonly day: IsoDay;
  /** Only nearly known. */
  readonly approximate?: boolean;
  /** The note's own words for the day. */
  readonly words?: string | undefined;
  readonly class?: string;
}

/** A day as the note has it; hovering tells it as people write it. */
export function Day(props: DayProps): JSX.Element {
  const { day, approximate = false, words = '' } = props;
  const written = usePanel().desk.formatDay(day);
  return (
    <span
      class={`thesis-desk-day ${props.class ?? ''}`}
      title={words === '' ? written : `${words} · ${written}`}
    >
      {approximate ? `≈ ${day}` : day}
    </span>
  );
}
