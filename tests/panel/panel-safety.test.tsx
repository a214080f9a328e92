// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import {
  day,
  makeEntry,
  makeLine,
  makeMilestone,
  makeNote,
  makeReference,
  makeTask,
} from '../support/make-note';
import { showPanel } from '../support/show-panel';

afterEach(cleanup);

const CORPUS = [
  '<img src=x onerror="alert(1)">',
  '<script>alert(1)</script>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<p>x</p>"></iframe>',
  '<svg onload=alert(1)>',
  '<style>*{display:none}</style>',
  '[click](javascript:alert(1))',
  '[click](<javascript:alert(1)>)',
  '[[x|<img src=x onerror=alert(1)>]]',
  '![x](https://evil.example/pixel.png)',
  '![[<img src=x>]]',
  '{{constructor}} $t(panel.title) {{t}}',
  '&lt;b&gt; &#60;i&#62;',
  '"><b class="thesis-desk-row">',
  '`<object data=x>`',
  '__proto__',
];

const hostile = (text: string) =>
  makeNote(text, {
    header: { topics: [text], tags: [text], date: day('2026-01-01') },
    facts: { tickers: [text], contracts: [{ address: text, chain: 'evm' }] },
    tasks: [
      makeTask(text, { recurrence: text, tags: [text], urls: ['javascript:alert(1)'] }),
      makeTask(text, { done: true, doneOn: day('2026-11-20') }),
    ],
    milestones: [
      makeMilestone(text, {
        group: text,
        ledger: [makeEntry('2026-01-02', 'for', { text, url: 'javascript:alert(1)' })],
      }),
    ],
    references: [makeReference(text, { label: text, author: text, site: text, heading: [text] })],
    events: [
      {
        source: makeLine(text),
        start: day('2026-02-02'),
        end: day('2026-02-02'),
        words: text,
        text,
        approximate: false,
      },
    ],
  });

describe('texts from notes', () => {
  it.each(CORPUS)('are shown as text and make nothing: %s', (text) => {
    for (const scope of ['note', 'all'] as const) {
      const { view, state } = showPanel([hostile(text)], {
        scope,
        filtersOpen: true,
        collapsed: [],
        search: '',
      });
      state.value = { ...state.value, expanded: [] };
      const made = view.container.querySelectorAll(
        'img, script, iframe, style, object, embed, link, a, b, i, svg, [onerror], [onload], [href], [src]',
      );
      expect([...made]).toEqual([]);
      expect(view.container.textContent).toContain(scope === 'all' ? 'All theses' : 'Attention');
      cleanup();
    }
  });

  it('are not read as patterns of the translator', () => {
    const { row } = showPanel([makeNote('N', { tasks: [makeTask('{{count}} $t(panel.title)')] })]);
    expect(row('{{count}}').textContent).toContain('{{count}} $t(panel.title)');
  });

  it('make no link of an address that is not http', () => {
    const { view } = showPanel([hostile('plain words here')], { collapsed: [] });
    expect(view.container.innerHTML).not.toContain('javascript:');
  });
});
