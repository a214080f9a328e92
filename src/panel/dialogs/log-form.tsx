import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { MessageKey, Translate } from '../../locales/translate';
import type { IsoDay } from '../../note/iso-day';
import type { EntryWords } from '../../edit/format-entry';
import type { Milestone } from '../../note/parsed-note';
import type { LogKind } from '../desk';
import { Field, TextField } from './form-fields';
import { checkDraft, type LogDraft } from './log-draft';

/** What the log dialog is opened with. */
export interface LogRequest {
  readonly t: Translate;
  readonly milestone: Milestone;
  readonly kind: LogKind;
  /** Text or link to start with. */
  readonly text: string;
  readonly day: IsoDay;
  /** Words of the note's language. */
  readonly words: EntryWords;
  /** Gets the entry without its bullet, and whether it says that the milestone is met. */
  readonly submit: (entry: string, isMet: boolean) => void;
}

const KINDS: Readonly<Record<LogKind, MessageKey>> = {
  observation: 'dialog.observation',
  odds: 'dialog.odds',
  met: 'dialog.met',
  missed: 'dialog.missed',
  unclear: 'dialog.unclear',
  dropped: 'dialog.dropped',
  move: 'dialog.move',
  for: 'dialog.for',
  against: 'dialog.against',
  remark: 'dialog.remark',
};
const KIND_LIST = Object.keys(KINDS) as readonly LogKind[];

/** The form that writes one dated line under a milestone, with the line shown before it is written. */
export function LogForm({
  request,
  close,
}: {
  request: LogRequest;
  close: () => void;
}): JSX.Element {
  const { t, words } = request;
  const [draft, setDraft] = useState(() => startDraft(request));
  const [tried, setTried] = useState(false);
  const check = checkDraft(draft, words);
  const previewId = useId();
  const change = (part: Partial<LogDraft>): void => setDraft({ ...draft, ...part });
  const submit = (event: Event): void => {
    event.preventDefault();
    setTried(true);
    if (!check.ok) return;
    request.submit(check.entry, draft.kind === 'met');
    close();
  };
  return (
    <form class="thesis-desk-form" onSubmit={submit} aria-describedby={previewId}>
      <p class="thesis-desk-form-promise">{request.milestone.text}</p>
      <Field label={t('dialog.kind')}>
        {(id) => (
          <select
            id={id}
            class="dropdown"
            value={draft.kind}
            onChange={(event) => change({ kind: event.currentTarget.value as LogKind })}
          >
            {KIND_LIST.map((kind) => (
              <option key={kind} value={kind}>
                {t(KINDS[kind])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <KindFields t={t} draft={draft} change={change} />
      <TextField label={t('dialog.link')} value={draft.url} change={(url) => change({ url })} />
      <Field label={t('dialog.day')}>
        {(id) => (
          <input
            id={id}
            type="date"
            value={draft.day}
            onInput={(event) => change({ day: event.currentTarget.value })}
          />
        )}
      </Field>
      <div class="thesis-desk-form-preview" id={previewId} aria-live="polite">
        {check.ok ? <code>{`- ${check.entry}`}</code> : null}
        {check.ok && check.movedTo?.end ? (
          <span>{t('dialog.movedTo', { day: check.movedTo.end })}</span>
        ) : null}
        {!check.ok && tried ? <span class="mod-warning">{t(check.problem)}</span> : null}
        {!check.ok && !tried ? <span>{t('dialog.previewHint')}</span> : null}
      </div>
      <div class="modal-button-container">
        <button type="submit" class="mod-cta">
          {t('dialog.write')}
        </button>
        <button type="button" onClick={close}>
          {t('dialog.cancel')}
        </button>
      </div>
    </form>
  );
}

function KindFields(props: {
  t: Translate;
  draft: LogDraft;
  change: (part: Partial<LogDraft>) => void;
}): JSX.Element {
  const { t, draft, change } = props;
  const value = (label: MessageKey): JSX.Element => (
    <TextField
      label={t(label)}
      value={draft.value}
      focus
      change={(text) => change({ value: text })}
    />
  );
  const words = (label: MessageKey, focus = true): JSX.Element => (
    <TextField
      label={t(label)}
      value={draft.text}
      focus={focus}
      change={(text) => change({ text })}
    />
  );
  switch (draft.kind) {
    case 'observation':
      return (
        <>
          {value('dialog.value')}
          <TextField
            label={t('dialog.unit')}
            value={draft.unit}
            change={(unit) => change({ unit })}
          />
        </>
      );
    case 'odds':
      return value('dialog.percent');
    case 'move':
      return (
        <>
          <TextField
            label={t('dialog.moveTo')}
            value={draft.to}
            placeholder={t('dialog.moveToExample')}
            focus
            change={(to) => change({ to })}
          />
          {words('dialog.reason', false)}
        </>
      );
    case 'for':
    case 'against':
    case 'remark':
      return words('dialog.text');
    default:
      return words('dialog.reason');
  }
}

/** A link given to start with goes to the link field, anything else to the text. */
function startDraft({ kind, day, text, milestone }: LogRequest): LogDraft {
  const isLink = /^https?:\/\/\S+$/i.test(text);
  return {
    kind,
    day,
    value: '',
    unit: milestone.target?.unit ?? '',
    to: '',
    text: isLink ? '' : text,
    url: isLink ? text : '',
  };
}
