import type { JSX } from 'preact';
import type { Attention, AttentionReason } from '../../query/attention';
import { usePanel } from '../panel-context';
import { Icon } from '../parts/icon';
import { RowBody } from '../parts/row-body';
import { reasonWords } from '../words/reason-words';

/** A thesis with its reasons in one line. */
export function ThesisView({ attention }: { readonly attention: Attention }): JSX.Element {
  const { desk } = usePanel();
  const words = attention.reasons.map((reason) => {
    const { text, tone } = reasonWords(reason, desk.today.value, desk.t);
    return <span class={`thesis-desk-tone-${tone}`}>{text}</span>;
  });
  return <RowBody title={attention.note.title} meta={words} />;
}

/** One reason. */
export function ReasonView({ reason }: { readonly reason: AttentionReason }): JSX.Element {
  const { desk } = usePanel();
  const { text, icon, tone } = reasonWords(reason, desk.today.value, desk.t);
  return (
    <>
      <Icon name={icon} tone={tone} />
      <RowBody title={text} />
    </>
  );
}
