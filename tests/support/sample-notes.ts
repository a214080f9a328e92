import type { ParsedNote } from '../../src/note/parsed-note';
import {
  day,
  makeDeadline,
  makeEntry,
  makeMilestone,
  makeNote,
  makeReference,
  makeTarget,
  makeTask,
} from './make-note';

const post = {
  author: '@demo_fleet',
  site: 'x.com',
  posted: day('2026-11-20'),
  canonical: 'https://x.com/demo_fleet/status/1',
} as const;

/** A thesis with something in every section. */
export const fleetNote: ParsedNote = makeNote('Fleet', {
  header: { date: day('2026-01-10'), topics: ['valuation'], tags: ['active'] },
  facts: {
    tickers: ['AURM'],
    marketCap: { value: 1.42e12, currency: 'USD' },
    contracts: [{ address: '0x00000000000000000000000000000000000000aa', chain: 'evm' }],
  },
  tasks: [
    makeTask('read the depot lease', { due: day('2026-11-20'), tags: ['active'] }),
    makeTask('watch the night ride', { kind: 'watch' }),
    makeTask('read the old filing', { done: true, doneOn: day('2026-11-18') }),
  ],
  milestones: [
    makeMilestone('2000 cars on the road', {
      group: 'Scale',
      target: makeTarget(2000, 'cars'),
      deadline: makeDeadline('2026-12-31'),
      ledger: [
        makeEntry('2026-08-01', 'observation', { value: 1145, text: '1145 cars' }),
        makeEntry('2026-11-09', 'observation', { value: 1655, text: '1655 cars' }),
        makeEntry('2026-11-10', 'odds', { value: 60, text: 'odds 60%' }),
        makeEntry('2026-11-11', 'for', { text: 'for: second depot' }),
      ],
    }),
    makeMilestone('no attendant in the car', {
      promised: makeDeadline('2025-12-31'),
      deadline: makeDeadline('2026-06-30'),
      ledger: [makeEntry('2025-12-28', 'move', { text: 'moved to 2026-06-30' })],
    }),
  ],
  references: [
    makeReference('https://x.com/demo_fleet/status/1', { ...post, heading: ['Fleet', 'Sources'] }),
    makeReference('https://chatgpt.com/share/1', {
      label: 'A long talk',
      posted: day('2025-12-10'),
      postedExact: false,
      read: true,
      heading: ['Fleet', 'Sources', 'Talks'],
    }),
  ],
});

/** A second thesis that names the same post. */
export const gridNote: ParsedNote = makeNote('Grid', {
  header: { date: day('2026-03-02'), reviewed: day('2026-11-01'), topics: ['energy', 'valuation'] },
  tasks: [makeTask('listen to the podcast', { kind: 'listen' })],
  milestones: [makeMilestone('12 GWh shipped', { deadline: makeDeadline('2027-03-31') })],
  references: [makeReference('https://twitter.com/demo_fleet/status/1', post)],
});
