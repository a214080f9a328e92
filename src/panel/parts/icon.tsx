import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePanel } from '../panel-context';

/** A Lucide icon. It says nothing to a screen reader: the text beside it or a label must. */
export function Icon({
  name,
  tone,
}: {
  readonly name: string;
  readonly tone?: string;
}): JSX.Element {
  const { icons } = usePanel();
  const element = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (element.current) icons.set(element.current, name);
  }, [icons, name]);
  const toned = tone === undefined ? '' : ` thesis-desk-tone-${tone}`;
  return <span class={`thesis-desk-icon${toned}`} aria-hidden="true" ref={element} />;
}
