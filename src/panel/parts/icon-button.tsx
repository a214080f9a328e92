import type { JSX } from 'preact';
import { Icon } from './icon';

interface IconButtonProps {
  readonly icon: string;
  readonly label: string;
  readonly onClick: (event: MouseEvent) => void;
  /** Set for buttons that are on or off. */
  readonly pressed?: boolean | undefined;
  readonly class?: string;
  /** Inside a row the keyboard goes through the row's menu, not through every button. */
  readonly inRow?: boolean;
}

/** A button with an icon and a label that shows as a tooltip. */
export function IconButton(props: IconButtonProps): JSX.Element {
  const active = props.pressed === true ? ' is-active' : '';
  return (
    <button
      type="button"
      class={`clickable-icon ${props.class ?? ''}${active}`}
      aria-label={props.label}
      aria-pressed={props.pressed}
      tabIndex={props.inRow === true ? -1 : 0}
      onClick={(event) => {
        event.stopPropagation();
        props.onClick(event);
      }}
    >
      <Icon name={props.icon} />
    </button>
  );
}
