import type { JSX } from 'preact';
import { useId } from 'preact/hooks';

/** A line of text with its label. The field marked `focus` is where typing starts. */
export function TextField(props: {
  label: string;
  value: string;
  placeholder?: string;
  focus?: boolean;
  change: (value: string) => void;
}): JSX.Element {
  return (
    <Field label={props.label}>
      {(id) => (
        <input
          id={id}
          type="text"
          value={props.value}
          placeholder={props.placeholder ?? ''}
          data-autofocus={props.focus ?? false}
          autocomplete="off"
          onInput={(event) => props.change(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}

/** A label and its control, tied by an id of their own. */
export function Field(props: {
  label: string;
  children: (id: string) => JSX.Element;
}): JSX.Element {
  const id = useId();
  return (
    <div class="thesis-desk-form-field">
      <label for={id}>{props.label}</label>
      {props.children(id)}
    </div>
  );
}
