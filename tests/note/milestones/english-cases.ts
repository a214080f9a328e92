import { milestoneCase } from './milestone-case';

/** Notes in English, written for these tests from the conventions. */
export const englishCases = [
  milestoneCase(
    'numbered lists under labels',
    '2025-11-03',
    `
# Otter Grid

## Milestones

Storage:
1. 12 GWh installed by the end of 2026
2. second factory opens Q2 2027

Software
3. not a list of its own label

**Services**
1) churn below 4%
2) > 300 employees by March 2026

## Risks

- debt due in 2027
`,
    [
      ['Storage', '12 GWh installed by the end of 2026', 12, '2026-12-31', false],
      ['Storage', 'second factory opens Q2 2027', null, '2027-06-30', false],
      [null, 'not a list of its own label', null, null, false],
      ['Services', 'churn below 4%', 4, null, false],
      ['Services', '> 300 employees by March 2026', 300, '2026-03-31', false],
    ],
  ),
  milestoneCase(
    'nested bullets with groups and remarks',
    '2026-01-15',
    `
## Key catalysts

- Approvals
  - [[FDA]] decision on Lumara by 30 June 2026
  - EMA opinion, H2 2026 #ema
    - filed in 2025, 90 days of clock stops
- gross margin at 62%
  - it was 55% in 2024
- [ ] second plant audited
  - [ ] hire 12 people by May 2026
- Partners by end of 2026:
  + one in Asia
  + two in Europe, September 2026
- **Sales:**
  - 40k scripts a quarter
`,
    [
      ['Approvals', 'FDA decision on Lumara by 30 June 2026', null, '2026-06-30', false],
      ['Approvals', 'EMA opinion, H2 2026', null, '2026-12-31', false],
      [null, 'gross margin at 62%', 62, null, false],
      [null, 'second plant audited', null, null, false],
      ['Partners by end of 2026', 'one in Asia', null, '2026-12-31', false],
      ['Partners by end of 2026', 'two in Europe, September 2026', null, '2026-09-30', false],
      ['Sales', '40k scripts a quarter', 40_000, null, false],
    ],
  ),
  milestoneCase(
    'a table with an index and a status column',
    '2025-06-30',
    `
### What to watch (2026)

| # | Event | Threshold | Expected date | Owner | Status |
|--:|:------|:---------:|---------------|-------|--------|
| 1 | **Pilot line** [specs](https://specs.example/a\\|b) | 5 MW | Q1 2026 | Ana | done |
| 2 | Grid licence | — | by 31 March 2026 | Bo | in progress |
| 3 | Utilisation \\| summer | > 80% | H1 2025 | Ana | not done |
| 4 | [[Sites/North|North site]] opens in 2027 | | | | ✅ |
`,
    [
      [null, 'Pilot line specs', 5, '2026-03-31', true],
      [null, 'Grid licence', null, '2026-03-31', false],
      [null, 'Utilisation | summer', 80, '2025-06-30', false],
      [null, 'North site opens in 2027', null, '2027-12-31', true],
    ],
  ),
  milestoneCase(
    'checkboxes in the cells of a table',
    '2025-06-30',
    `
## Milestones

| Event | Due |
|-------|-----|
| [x] pilot line | Q1 2026 |
| [ ]  two more lines | Q2 2026 |
| [😀] grid licence | Q3 2026 |
| [x](https://specs.example/x) approved | Q4 2026 |
`,
    [
      [null, 'pilot line', null, '2026-03-31', true],
      [null, 'two more lines', 2, '2026-06-30', false],
      [null, 'grid licence', null, '2026-09-30', false],
      [null, 'x approved', null, '2026-12-31', false],
    ],
  ),
  milestoneCase(
    'checkboxes in the Tasks format',
    '2025-10-01',
    `
# Kite Robotics

## 🏁 2. Thesis checkpoints

- [x] first 100 units shipped ✅ 2025-09-12
- [ ] 1,000 units 📅 2026-06-30 #hardware ^units
- [X] ~~drop the leasing arm~~
- [/] service margin >= 20% ⏫ 🛫 2025-11-01
- [-] enter Japan in 2026
- ✔️ new auditor named
- ⏳ bond refinanced by YE26
`,
    [
      [null, 'first 100 units shipped', 100, null, true],
      [null, '1,000 units', 1000, '2026-06-30', false],
      [null, 'drop the leasing arm', null, null, true],
      [null, 'service margin >= 20%', 20, null, false],
      [null, 'enter Japan in 2026', null, '2026-12-31', false],
      [null, 'new auditor named', null, null, true],
      [null, 'bond refinanced by YE26', null, '2026-12-31', false],
    ],
  ),
  milestoneCase(
    'a heading for each milestone',
    '2026-02-01',
    `
# Delta Fab

## Roadmap to break-even

### 1. Yield
- **Due:** Q3 2026
- **Target:** above 85%
- Status: open
- Notes: 60% today

### Tape-out of the second chip
* Deadline: 15 December 2025
* Status: Done

#### Mask set
Due: by the end of April 2026

### Financing
- raise 200M by end of 2026

## Roadmap

- not a milestone, 2026
`,
    [
      [null, 'Yield', 85, '2026-09-30', false],
      [null, 'Tape-out of the second chip', null, '2025-12-15', true],
      ['Tape-out of the second chip', 'Mask set', null, '2026-04-30', false],
      ['Financing', 'raise 200M by end of 2026', 200_000_000, '2026-12-31', false],
    ],
  ),
  milestoneCase(
    'milestone lines anywhere',
    '2025-12-01',
    `
# Harbor Lines

Rates fell again. Milestone: the fleet is at 90% by Q2 2026 is how they put it.

Milestone: 14 ships on charter by July 2026
More prose about the ships.

- cost notes
  - **Milestone:** dry dock finished in 2026
- [ ] Milestone: scrap the Aurora ✅ 2025-11-30

**Milestone: dividend back above $2 by 2027**
`,
    [
      [null, '14 ships on charter by July 2026', 14, '2026-07-31', false],
      [null, 'dry dock finished in 2026', null, '2026-12-31', false],
      [null, 'scrap the Aurora', null, null, true],
      [null, 'dividend back above $2 by 2027', 2, '2027-12-31', false],
    ],
  ),
  milestoneCase(
    'a bold label that ends at the first text',
    '2026-03-10',
    `
Date: 2026-03-10

# Loam

The story is soil.

**KPIs to track**

- hectares under contract: 2 million by 2027

Pricing:
- list price $14

Everything below is old.

- listed in 2021
- 30 staff
`,
    [
      [null, 'hectares under contract: 2 million by 2027', 2_000_000, '2027-12-31', false],
      ['Pricing', 'list price $14', 14, null, false],
    ],
  ),
  milestoneCase(
    'lettered lists and sub-headings with a deadline',
    '2025-08-20',
    `
## Key product milestones

### By end of 2025

a. battery passport live
b. recall closed in October 2025
   - it covers 9 models

### Later

A) 3 new markets
B) net cash by 2028

Long shots:
1. spin-off
   a) adviser hired by May 2026
   b) vote
`,
    [
      ['By end of 2025', 'battery passport live', null, '2025-12-31', false],
      ['By end of 2025', 'recall closed in October 2025', null, '2025-10-31', false],
      ['Later', '3 new markets', 3, null, false],
      ['Later', 'net cash by 2028', null, '2028-12-31', false],
      ['spin-off', 'adviser hired by May 2026', null, '2026-05-31', false],
      ['spin-off', 'vote', null, null, false],
    ],
  ),
  milestoneCase(
    'marks taken off and words kept',
    '2026-05-05',
    `
## Signals to watch

- ~~listing in London by 2025~~
- *daily* \`burn\` under **$3M** by June 2026 ^burn
- [deck](https://deck.example/q(1)) says ==2,000== sites #sites #growth
- price \\$5 * 2 tiers, 1.5*2 stays
- ~~Q3~~ Q4 2026 launch of a_b_c [^1]
- 🟢 churn 2% %% check %%
- see https://status.example/2026/01/a_b
- 2026: 40 stores
- [due:: 2026-09-01] hire a CFO
`,
    [
      [null, 'listing in London by 2025', null, '2025-12-31', true],
      [null, 'daily burn under $3M by June 2026', 3_000_000, '2026-06-30', false],
      [null, 'deck says 2,000 sites', 2000, null, false],
      [null, 'price $5 * 2 tiers, 1.5*2 stays', 5, null, false],
      [null, 'Q3 Q4 2026 launch of a_b_c', null, '2026-09-30', false],
      [null, 'churn 2%', 2, null, false],
      [null, 'see https://status.example/2026/01/a_b', null, null, false],
      [null, '2026: 40 stores', 40, '2026-12-31', false],
      [null, 'hire a CFO', null, '2026-09-01', false],
    ],
  ),
  milestoneCase(
    'nothing outside of sections',
    '2025-07-07',
    `
# Milestone Pharmaceuticals

## Milestone payments

- $40M on approval in 2026

## Roadmap

1. phase 2 in 2026
2. phase 3 in 2028

## To read

- [ ] 10-K by Friday
- [x] the roadmap ✅ 2025-07-01

| Year | Sales |
|------|-------|
| 2026 | 40M |

The catalyst is a vote in May 2026. Three things matter:

- price
- supply
`,
    [],
  ),
] as const;
