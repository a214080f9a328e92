import { milestoneCase } from './milestone-case';

/** Whole notes in English, of the shapes people write. */
export const englishNotes = [
  milestoneCase(
    'numbered lists under labels: CCJ / Westinghouse',
    '2026-02-03',
    `
Date: 2026-02-03
Tags: [[uranium]] [[nuclear]]

# CCJ / Westinghouse

Spot went from $64 to $101 in ten months, term only from 80 to 88. The whole bull case is contracting, not spot. In 2007 everybody forgot that.

Position 4.5%, cost C$52. Trim above C$160.

- [ ] reread the Q4 call
- [x] map the US reactor list ✅ 2026-01-29

## Milestones

Mining:
1. McArthur River at 18 mlb in 2026
2. Cigar Lake extension approved by Q2 2027
3. JV Inkai dividend > $150M

Westinghouse:
1. first AP1000 order in the US, second half of 2026
2. EBITDA margin at least 20% by YE27
3. Polish FID before July 2027

## Risks

Kazatomprom floods the market. Or another 2011.
`,
    [
      ['Mining', 'McArthur River at 18 mlb in 2026', 18, '2026-12-31', false],
      ['Mining', 'Cigar Lake extension approved by Q2 2027', null, '2027-06-30', false],
      ['Mining', 'JV Inkai dividend > $150M', 150_000_000, null, false],
      [
        'Westinghouse',
        'first AP1000 order in the US, second half of 2026',
        null,
        '2026-12-31',
        false,
      ],
      ['Westinghouse', 'EBITDA margin at least 20% by YE27', 20, '2027-12-31', false],
      ['Westinghouse', 'Polish FID before July 2027', null, '2027-06-30', false],
    ],
  ),
  milestoneCase(
    'a table: Wizz Air — are the engines ever coming back',
    '2025-11-17',
    `
---
date: 2025-11-17
tags: [airlines, europe]
---
# Wizz Air — are the engines ever coming back

GTF powder metal grounded 40 or so aircraft. Every quarter management says the worst is behind. CASK ex-fuel 3.1c vs Ryanair 2.4c.

| Year | Grounded | PAX (m) |
|---|---|---|
| 2023 | 13 | 60 |
| 2024 | 44 | 62 |
| 2025 | 38 | 66 |

## What to watch

| # | Checkpoint | Target | When | Status |
|---|---|---|---|---|
| 1 | Abu Dhabi exit complete | | September 2025 | done |
| 2 | parked aircraft | < 20 | Q2 2026 | open |
| 3 | load factor | 92% | summer 2026 | open |
| 4 | net leverage | at most 3.0x | end-2026 | open |
| 5 | XLR order cut | 11 aircraft | by March 2026 | open |
| 6 | refinancing of the 2026 Eurobond | €500m | before 2026 | open |

## View

It's a lottery ticket with a 9.5% lease yield attached. Stop at 900p.
`,
    [
      [null, 'Abu Dhabi exit complete', null, '2025-09-30', true],
      [null, 'parked aircraft', 20, '2026-06-30', false],
      [null, 'load factor', 92, '2026-08-31', false],
      [null, 'net leverage', 3, '2026-12-31', false],
      [null, 'XLR order cut', 11, '2026-03-31', false],
      [null, 'refinancing of the 2026 Eurobond', 500_000_000, '2025-12-31', false],
    ],
  ),
  milestoneCase(
    'a heading for each milestone: Summit-like biotech basket: Viking',
    '2026-04-21',
    `
Date: 2026-04-21

# Summit-like biotech basket: Viking

Oral data good enough, tolerability so-so. 13% weight loss at 13 weeks, dropout 28%. Cash $706M at Q4 2025.

# Thesis checkpoints

### 1. VANQUISH-1 topline

- Target: 14% weight loss
- Due: 2026-09-30
- Status: open

### 2. Monthly dosing maintenance data

- Due: Q3 2026
- Status: open

### 3. CordenPharma supply deal

- Target: 100M autoinjectors
- Due: March 2025
- Status: done

### 4. Big pharma partner for the oral

The rumour list: Pfizer, Merck, Roche. Nobody pays 20x for me-too.

- Target: $1.5bn upfront
- Due: within 12 months
- Status: in talks

# Sizing

Max 2% of book; a bad tolerability table costs 45%.
`,
    [
      [null, 'VANQUISH-1 topline', 14, '2026-09-30', false],
      [null, 'Monthly dosing maintenance data', null, '2026-09-30', false],
      [null, 'CordenPharma supply deal', 100_000_000, '2025-03-31', true],
      [null, 'Big pharma partner for the oral', 1_500_000_000, '2027-04-21', false],
    ],
  ),
  milestoneCase(
    'a bold label: Frontline',
    '2025-08-27',
    `
Date: 2025-08-27

# Frontline

VLCC eq. 55 cents on the dollar of replacement. OPEC unwinding 2.2 mb/d of cuts, Iran tankers sanctioned. Orderbook 12% of fleet, a third of it is over 15 yrs old.

Dividend policy = pay everything.

**Key catalysts:**
- VLCC TCE above $60k/day in Q4 2025
- sanctions on the shadow fleet enforced by year end
- first scrapping of old tonnage, spring 2026
- NAV discount closes to 10%
- Euronav arbitration over in 3 months

Fredriksen is selling nothing. I would rather own it via the Oslo line, tax.

**Reading list:**
- Clarksons weekly
- Kpler on dirty tonnage, Sept 2025
`,
    [
      [null, 'VLCC TCE above $60k/day in Q4 2025', 60_000, '2025-12-31', false],
      [null, 'sanctions on the shadow fleet enforced by year end', null, '2025-12-31', false],
      [null, 'first scrapping of old tonnage, spring 2026', null, '2026-05-31', false],
      [null, 'NAV discount closes to 10%', 10, null, false],
      [null, 'Euronav arbitration over in 3 months', null, '2025-11-27', false],
    ],
  ),
  milestoneCase(
    'bullets with remarks: Snowflake vs Databricks',
    '2026-06-15',
    `
Date: 2026-06-15

# Snowflake vs Databricks

Consumption re-accelerated: product revenue +27%. SBC still 38% of sales which is the reason I am at half size.

## KPIs to track

* NRR back above 127% by Q4 2026
  * bottomed at 124% in FY25
  * Databricks claims > 140%
* ~~Crunchy Data closed in June 2025~~
* [Cortex](https://example.com/cortex) at **$500M run-rate** in 2027 #ai
* 700 customers over $1M — by the end of Q1 2027 ^cust
* ✅ new CRO hired
* SBC under 30% of revenue, FY28

## What would make me sell

* NRR below 120% for two quarters
* hyperscalers bundling Iceberg for free
`,
    [
      [null, 'NRR back above 127% by Q4 2026', 127, '2026-12-31', false],
      [null, 'Crunchy Data closed in June 2025', null, null, true],
      [null, 'Cortex at $500M run-rate in 2027', 500_000_000, '2027-12-31', false],
      [null, '700 customers over $1M — by the end of Q1 2027', 700, '2027-03-31', false],
      [null, 'new CRO hired', null, null, true],
      [null, 'SBC under 30% of revenue, FY28', 30, '2028-12-31', false],
    ],
  ),
  milestoneCase(
    'checkboxes: Hensoldt',
    '2025-12-08',
    `
Date: 2025-12-08

# Hensoldt

Order backlog €7bn, book-to-bill 1.5x, but the shares discount 2030 already. Peace headline = -15% in two days; that's the entry.

## To do

- [ ] model the 2026 budget vote 📅 2025-12-19
- [ ] call IR on TRML-4D capacity
- [x] compare EV/sales with Thales, Leonardo ✅ 2025-12-01

## Milestones (2026-27)

- [x] Eurofighter radar contract signed 📅 2025-11-30 ✅ 2025-11-21
- [ ] capital markets day with new margin goal 📅 2026-06-10
- [ ] book-to-bill ≥ 1.4x in 2026 #orders
- [ ] Ulm logistics centre fully running by end of H1 2026
  - cost overrun was €40M
- [ ] 25 units of TRML 📅 2027-12-31
- [ ] ESG label stays off

## References

- [CMD 2024](https://example.com/cmd)
- Bundeswehr plan 2026
`,
    [
      [null, 'Eurofighter radar contract signed', null, '2025-11-30', true],
      [null, 'capital markets day with new margin goal', null, '2026-06-10', false],
      [null, 'book-to-bill ≥ 1.4x in 2026', 1.4, '2026-12-31', false],
      [null, 'Ulm logistics centre fully running by end of H1 2026', null, '2026-06-30', false],
      [null, '25 units of TRML', 25, '2027-12-31', false],
      [null, 'ESG label stays off', null, null, false],
    ],
  ),
  milestoneCase(
    'milestone lines: MercadoLibre: margins first or share first?',
    '2026-01-26',
    `
Date: 2026-01-26

# MercadoLibre: margins first or share first?

Credit book grew 83% y/y to $11bn, NIMAL fell to 21%. The Street wants margins, Marcos wants share. I side with Marcos.

Milestone: free shipping threshold paid back, EBIT margin > 11% by Q3 2026

Shopee is in Brazil with 10 DCs and Temu is everywhere. In 2023 the Americanas collapse handed them share for nothing.

- Milestone: banking licence in Mexico in H1 2026
- Brazil GMV grew 36% fx-neutral last quarter
- **Milestone:** 100M monthly actives at Mercado Pago by end-2027

### Side notes

ADRs settle T+1. Argentina is 18% of revenue now.

Milestone: investment grade from S&P and Moody's, 2027

- [ ] ask about the Casas Bahia tie-up
`,
    [
      [
        null,
        'free shipping threshold paid back, EBIT margin > 11% by Q3 2026',
        11,
        '2026-09-30',
        false,
      ],
      [null, 'banking licence in Mexico in H1 2026', null, '2026-06-30', false],
      [null, '100M monthly actives at Mercado Pago by end-2027', 100_000_000, '2027-12-31', false],
      [null, "investment grade from S&P and Moody's, 2027", null, '2027-12-31', false],
    ],
  ),
  milestoneCase(
    'groups with deadlines: ether.fi / restaking',
    '2025-10-13',
    `
Date: 2025-10-13

# ether.fi / restaking

TVL $11B, token at 3x fees. Everything hinges on the card product and on whether the SEC leaves staking alone.

## Roadmap to a real business

- By end of 2026:
  - 200k active cards
  - revenue of $150M
  - US launch, Q2 2026
- In 2027:
  - fee buyback switched on
  - validator set > 5,000 operators
- Someday:
  - bank charter

## Roadmap

- v3 contracts, Q1 2026
- mobile app, 2027

## Levels

Add under $0.9. Out above $3.
`,
    [
      ['By end of 2026', '200k active cards', 200_000, '2026-12-31', false],
      ['By end of 2026', 'revenue of $150M', 150_000_000, '2026-12-31', false],
      ['By end of 2026', 'US launch, Q2 2026', null, '2026-06-30', false],
      ['In 2027', 'fee buyback switched on', null, '2027-12-31', false],
      ['In 2027', 'validator set > 5,000 operators', 5000, '2027-12-31', false],
      ['Someday', 'bank charter', null, null, false],
    ],
  ),
  milestoneCase(
    'nothing: Trading diary, first week of March',
    '2026-03-04',
    `
Date: 2026-03-04

# Trading diary, first week of March

Sold half the copper miners into strength, +22% since December. Keep the other half till $5.50.

1. Never average down on a Friday.
2. Two strikes per name, then 90 days in the box.
3. Options only when IV is under 35.

## Tasks

- [ ] send K-1s to the accountant 📅 2026-03-20
- [x] roll the IWM hedge to June 2026 ✅ 2026-03-02
- [ ] cancel the Bloomberg trial by Friday

## P&L

| Book | MTD | YTD |
|---|---|---|
| Energy | 1.4% | 6.0% |
| Semis | -0.8% | 3.1% |
| Cash | 0.3% | 0.7% |

## Roadmap

- read the Marks memo
- write up Sea Ltd by April

The market has one catalyst only and it's the Fed, 18 March 2026.
`,
    [],
  ),
  milestoneCase(
    'sub-headings as groups: 5. Lynas & the ex-China magnet chain',
    '2026-07-08',
    `
Date: 2026-07-08

# 5. Lynas & the ex-China magnet chain

Floor price $110/kg from the Pentagon changed the sector overnight, on paper. MP trades at 40x, Lynas at 22x.

## 🎯 Key milestones (2026-27)

### Malaysia

- heavy separation at nameplate by Q3 2026
- 12 kt NdPr in FY27
- Johor magnet JV: FID this year

### Australia

- Kalgoorlie outages solved, early 2027
- Mt Weld expansion ≤ A$500M
- offtake with Noveon was signed in October 2025

## 📎 Sources

- ASX release 2026-06-30
- Benchmark price deck 2026-2030
`,
    [
      ['Malaysia', 'heavy separation at nameplate by Q3 2026', null, '2026-09-30', false],
      ['Malaysia', '12 kt NdPr in FY27', 12, '2027-12-31', false],
      ['Malaysia', 'Johor magnet JV: FID this year', null, '2026-12-31', false],
      ['Australia', 'Kalgoorlie outages solved, early 2027', null, '2027-04-30', false],
      ['Australia', 'Mt Weld expansion ≤ A$500M', 500_000_000, null, false],
      ['Australia', 'offtake with Noveon was signed in October 2025', null, null, false],
    ],
  ),
  milestoneCase(
    'lettered lists: Macro page: how we get to 3% on the ten-year',
    '2025-05-22',
    `
Date: 2025-05-22

# Macro page: how we get to 3% on the ten-year

Term premium 75 bps, deficit 6.5% of GDP. Consensus has two cuts, I have four.

## Thesis checkpoints

a) core PCE at or below 2.4% by December
b) unemployment over 4.6% — Q3 2025
c) QT stopped no later than 31 March 2026
d) two cuts, second half of 2025
e) new Fed chair named in the next 9 months

## Positioning

a) long TLT calls Jan-26 95 strike
b) short USDJPY from 148, stop 151.5
`,
    [
      [null, 'core PCE at or below 2.4% by December', 2.4, '2025-12-31', false],
      [null, 'unemployment over 4.6% — Q3 2025', 4.6, '2025-09-30', false],
      [null, 'QT stopped no later than 31 March 2026', null, '2026-03-31', false],
      [null, 'two cuts, second half of 2025', 2, '2025-12-31', false],
      [null, 'new Fed chair named in the next 9 months', null, '2026-02-22', false],
    ],
  ),
  milestoneCase(
    'items below items: notes/en-r1-12.md',
    '2026-09-09',
    `
---
title: BYD overseas
date: 2026-09-09
---

Home market is a knife fight, 30+ brands under water. Export margin RMB 20k a car vs 6k at home. That gap is the thesis.

### Catalyst calendar

1. Hungary
   1. Szeged SOP in Q4 2026
   2. 150k cars/year by 2028
   3. EU subsidy probe closed
2. Brazil
   1. Camaçari local content at 50% before 2028
   2. workers' settlement signed - July 2025
3. fleet of own ro-ro ships at 12 by mid-2027
   1. 8 afloat today
   2. 9,200 CEU each

### Peer numbers

1. Geely exported 415k in 2024
2. SAIC 1.04M

Valuation: 14x 2027E, Toyota 9x.
`,
    [
      ['Hungary', 'Szeged SOP in Q4 2026', null, '2026-12-31', false],
      ['Hungary', '150k cars/year by 2028', 150_000, '2028-12-31', false],
      ['Hungary', 'EU subsidy probe closed', null, null, false],
      ['Brazil', 'Camaçari local content at 50% before 2028', 50, '2027-12-31', false],
      ['Brazil', "workers' settlement signed - July 2025", null, null, false],
      [null, 'fleet of own ro-ro ships at 12 by mid-2027', 12, '2027-08-31', false],
    ],
  ),
  milestoneCase(
    'sections with labels, prose and sub-headings',
    '2026-01-15',
    `
# Peat Semi

## 🚦 IV. Near-term catalysts & timeline (2026-27)

Some words before the list. 3 fabs exist.

**Logic**

1. N2 yield above 80% by Q3 2026
2. tape-outs > 15, FY26
   - 9 today
   - plus 4 in 2027

*Memory:*
- HBM4 qualified at two customers (by mid-2026)
- bit growth ~25%

Memory was down in 2025.

### Packaging

- CoWoS 120 kwpm by YE26
`,
    [
      ['Logic', 'N2 yield above 80% by Q3 2026', 80, '2026-09-30', false],
      ['Logic', 'tape-outs > 15, FY26', 15, '2026-12-31', false],
      ['Memory', 'HBM4 qualified at two customers (by mid-2026)', 2, '2026-08-31', false],
      ['Memory', 'bit growth ~25%', 25, null, false],
      ['Packaging', 'CoWoS 120 kwpm by YE26', 120, '2026-12-31', false],
    ],
  ),
  milestoneCase(
    'label sections that end at a text',
    '2025-11-01',
    `
Intro. 40 planes.

__Milestones__
- first profit in Q4 2026
- 60 aircraft by 2028

Costs:
- fuel hedged 70%

And then text.

- not this, 2027

**What would break it:**
- a strike in 2026

# Next
**Key catalysts for 2026:**
* slot auction in May 2026
`,
    [
      [null, 'first profit in Q4 2026', null, '2026-12-31', false],
      [null, '60 aircraft by 2028', 60, '2028-12-31', false],
      ['Costs', 'fuel hedged 70%', 70, null, false],
      [null, 'slot auction in May 2026', null, '2026-05-31', false],
    ],
  ),
  milestoneCase(
    'groups that hand down deadlines',
    '2026-02-02',
    `
## Thesis checkpoints

- By end of 2026:
  - two banks signed
  - NPL < 2% by June 2026
- In 2027:
  1. CET1 14%
  2. buyback $500M (H2 2027)
- Later
  - exit Poland
     - not before 2029
  - ROTE 18%
### by Q1 2027
+ core system live
+ [x] branch count 200
`,
    [
      ['By end of 2026', 'two banks signed', 2, '2026-12-31', false],
      ['By end of 2026', 'NPL < 2% by June 2026', 2, '2026-06-30', false],
      ['In 2027', 'CET1 14%', 14, '2027-12-31', false],
      ['In 2027', 'buyback $500M (H2 2027)', 500_000_000, '2027-12-31', false],
      ['exit Poland', 'not before 2029', null, null, false],
      ['Later', 'ROTE 18%', 18, null, false],
      ['by Q1 2027', 'core system live', null, '2027-03-31', false],
      ['by Q1 2027', 'branch count 200', 200, '2027-03-31', true],
    ],
  ),
  milestoneCase(
    'fields in many forms',
    '2026-03-03',
    `
## Milestones

### First well
Due: 30 Sept 2026
Target: 4,000 boe/d
Status: drilling

### 2) FID on phase 2
- **When:** H1 2027
- **Goal**: $1.2bn
- **Status**: Done ✅

### ✅ Farm-out signed
* Due — whenever
* Deadline: Nov 2025

### Reserves report by 15 May 2026
Status: done

### Grid
- a note
- ETA: Q4'26
- 55 MW

### Empty heading
Just prose, 2027.
`,
    [
      [null, 'First well', 4000, '2026-09-30', false],
      [null, 'FID on phase 2', 1_200_000_000, '2027-06-30', true],
      [null, 'Farm-out signed', null, '2025-11-30', true],
      [null, 'Reserves report by 15 May 2026', null, '2026-05-15', true],
      [null, 'Grid', null, '2026-12-31', false],
    ],
  ),
  milestoneCase(
    'tables with columns in any order',
    '2025-12-12',
    `
### KPIs to track

| Status | By when | Metric | Goal | Comment |
|:--|:-:|--:|--|--|
| done | Q3 2025 | NRR | > 120% | was 115% |
| in progress | H1 2026 | ~~Logo churn~~ | <=5% | x |
| — | FY2027E | [Rule of 40](https://x.example/a) | 45 | |
| Completed (Oct) | 2026-02-28 | **RPO** | $3.1bn | |

| # | By | What | 
|---|---|---|
| 1 | 📅 2026-05-01 | Pricing change |
| 2 | end of 2026 | 300 partners |
`,
    [
      [null, 'NRR', 120, '2025-09-30', true],
      [null, 'Logo churn', 5, '2026-06-30', true],
      [null, 'Rule of 40', 45, '2027-12-31', false],
      [null, 'RPO', 3_100_000_000, '2026-02-28', true],
      [null, 'Pricing change', null, '2026-05-01', false],
      [null, '300 partners', 300, '2026-12-31', false],
    ],
  ),
  milestoneCase(
    'a table that begins with dates',
    '2026-06-01',
    `
**Catalyst calendar**

Expected | Event | Number
--- | --- | ---
2026-07 | Phase 3 readout | 
Q4 2026 | NDA filing | 1
1H27 | Approval | 
`,
    [
      [null, 'Phase 3 readout', null, '2026-07-31', false],
      [null, 'NDA filing', null, '2026-12-31', false],
      [null, 'Approval', null, '2027-06-30', false],
    ],
  ),
  milestoneCase(
    'milestone lines in every place',
    '2026-04-04',
    `
# Ore
## Notes
- **Milestone: 5 Mlb U3O8 contracted by 2027**
- *Milestone:* mill restart in H2 2026 #u ^a1
	- Milestone: hoist rebuilt 📅 2026-09-09
1. [x] Milestone: permit
> Milestone: spot above $100
- A milestone: not this
- milestone payments: $3M

✅ Milestone: water licence granted by May 2025

~~Milestone: JV with Chile, 2026~~

Milestones so far: 3
`,
    [
      [null, '5 Mlb U3O8 contracted by 2027', 5, '2027-12-31', false],
      [null, 'mill restart in H2 2026', null, '2026-12-31', false],
      [null, 'hoist rebuilt', null, '2026-09-09', false],
      [null, 'permit', null, null, true],
      [null, 'spot above $100', 100, null, false],
      [null, 'water licence granted by May 2025', null, '2025-05-31', true],
      [null, 'JV with Chile, 2026', null, '2026-12-31', true],
    ],
  ),
  milestoneCase(
    'tabs and letters',
    '2026-01-01',
    `
## Things to watch:

1. Fleet
	a. 40 ships by 2027
	b. scrubbers on all by Q2 2026
2. Debt < 2x EBITDA
	- was 3.1x in 2024
	- bank wants 2.5x

a) spin-off by Sept 2026
b) dividend ≥ $0.40
`,
    [
      ['Fleet', '40 ships by 2027', 40, '2027-12-31', false],
      ['Fleet', 'scrubbers on all by Q2 2026', null, '2026-06-30', false],
      [null, 'Debt < 2x EBITDA', 2, null, false],
      [null, 'spin-off by Sept 2026', null, '2026-09-30', false],
      [null, 'dividend ≥ $0.40', 0.4, null, false],
    ],
  ),
  milestoneCase(
    'checkboxes with marks of all kinds',
    '2026-05-05',
    `
---
date: 2026-05-05
---
# 1. Key product milestones #thesis

- [ ] **DAU 50M** by EOY 🔺 📅 2026-12-20
- [x] \`API\` GA ✅ 2026-04-01 #dev
- [ ] subscription attach 12% ⏳ 2026-06-01
    - [ ] ask IR about 2025
    - 11% in Q1
- [X] Ads launched in [[EU|Europe]] 
- [ ] ~~kill the VR unit~~ 
- ☑ new CFO
- 🔴 churn below 3% per month by August 2026
- ⚠️ capex under $2B in 2026
- ✔ board seat
- 🎯 ARR $100M in FY27
`,
    [
      [null, 'DAU 50M by EOY', 50_000_000, '2026-12-20', false],
      [null, 'API GA', null, null, true],
      [null, 'subscription attach 12%', 12, null, false],
      [null, 'Ads launched in Europe', null, null, true],
      [null, 'kill the VR unit', null, null, true],
      [null, 'new CFO', null, null, false],
      [null, 'churn below 3% per month by August 2026', 3, '2026-08-31', false],
      [null, 'capex under $2B in 2026', 2_000_000_000, '2026-12-31', false],
      [null, 'board seat', null, null, true],
      [null, '🎯 ARR $100M in FY27', 100_000_000, '2027-12-31', false],
    ],
  ),
  milestoneCase(
    'nothing outside of sections with similar names',
    '2026-05-06',
    `
# Catalyst Pharma
## Roadmap
- 2027 launch
## Product roadmap
- x by 2028
## References
- [a](https://a.example)
## To do
- [ ] read the 10-K by Friday
- [ ] milestones page
## Milestone-based payments
- $40M in 2027
## Risk factors
Watch the milestones closely.
- dilution by 2027

| Year | Target |
|---|---|
| 2027 | 10 |
`,
    [],
  ),
  milestoneCase(
    'sections with nested headings',
    '2026-05-06',
    `
# Oats
## What to watch next
### North
#### Mills
- 3 mills by 2027
### South
- 8 kt in Q3 2026
## Other
- not, 2027
## What I'm watching in 2026
- price > €300/t
### 2026
- acreage +5%
### Q1 2025
- something vague
`,
    [
      ['Mills', '3 mills by 2027', 3, '2027-12-31', false],
      ['South', '8 kt in Q3 2026', 8, '2026-09-30', false],
      [null, 'price > €300/t', 300, null, false],
      ['2026', 'acreage +5%', 5, '2026-12-31', false],
      ['Q1 2025', 'something vague', null, null, false],
    ],
  ),
  milestoneCase(
    'quotes and callouts',
    '2026-05-06',
    `
> **Milestones:**
> - 10 sites by 2027
> - margin 30%

> [!todo] x
> Key catalysts:
> 1. ruling in July 2026

text
`,
    [
      [null, '10 sites by 2027', 10, '2027-12-31', false],
      [null, 'margin 30%', 30, null, false],
      [null, 'ruling in July 2026', null, '2026-07-31', false],
    ],
  ),
  milestoneCase(
    'underlined headings',
    '2026-05-06',
    `
[[Roadmap]] to profitability
----------------------------

- EBITDA > 0 by Q4 2026
  Continued text 2028.

- two plants closed

Proof points
============
* FCF $50M
Checkpoints
-----------
1) capex/sales 8%
`,
    [
      [null, 'EBITDA > 0 by Q4 2026', 0, '2026-12-31', false],
      [null, 'two plants closed', 2, null, false],
      [null, 'FCF $50M', 50_000_000, null, false],
      [null, 'capex/sales 8%', 8, null, false],
    ],
  ),
  milestoneCase(
    'titles in many words',
    '2026-05-06',
    `
## The milestones that matter
- a 1%
## Catalysts / triggers
- b 2%
## KPI tracker
- no 9%
## KPIs we track
- c 3%
## Upcoming milestone dates
- d 4%
## What we're looking for
- e 5%
## Signposts to monitor
- f 6%
## Milestone checklist — 2026
- g 7%
## Near term catalyst
- h 8%
## Metrics I'm tracking
- i 10%
## Thesis check-points
- j 11%
## Things I'm watching
- k 12%
## What to keep an eye on
- l 13%
## Milestones: 2026 and beyond
- m 14%
`,
    [
      [null, 'a 1%', 1, null, false],
      [null, 'b 2%', 2, null, false],
      [null, 'c 3%', 3, null, false],
      [null, 'd 4%', 4, null, false],
      [null, 'e 5%', 5, null, false],
      [null, 'f 6%', 6, null, false],
      [null, 'g 7%', 7, null, false],
      [null, 'h 8%', 8, null, false],
      [null, 'i 10%', 10, null, false],
      [null, 'j 11%', 11, null, false],
      [null, 'k 12%', 12, null, false],
      [null, 'l 13%', 13, null, false],
      [null, 'm 14%', 14, null, false],
    ],
  ),
  milestoneCase(
    'states and measures of tables',
    '2026-05-06',
    `
## Milestones tracker
| No. | Milestone | KPI | Expected by | State |
|---|---|---|---|---|
| 1 | Fab A | 40k wspm | Q1 2026 | ✔ |
| 2 | Fab B | 20k wspm | mid-2027 | ❌ |
| 3 | Fab C | | 2028 | DONE |
| 4 | Fab D | | TBD | not started |
| 5 | ~~Fab E~~ | | | |
| 6 | Fab F by 2029 | | | partially done |
| 7 | Fab G | | | Done in Q2 |

| Completed? | Item | Threshold | Target date |
|---|---|---|---|
| yes | A | 5% | 2026-06 |
| no | B | 6% | Jan 2027 |
`,
    [
      [null, 'Fab A', 40_000, '2026-03-31', true],
      [null, 'Fab B', 20_000, '2027-08-31', false],
      [null, 'Fab C', null, '2028-12-31', true],
      [null, 'Fab D', null, null, false],
      [null, 'Fab E', null, null, true],
      [null, 'Fab F by 2029', null, '2029-12-31', false],
      [null, 'Fab G', null, null, true],
      [null, 'A', 5, '2026-06-30', true],
      [null, 'B', 6, '2027-01-31', false],
    ],
  ),
  milestoneCase(
    'a label with a qualifier behind its bold part',
    '2026-02-10',
    `
Date: 2026-02-10

# GEO satellite operator

**Milestones (next 24 months)**:

1) O3b mPOWER fully deployed by end of 2026
2) *Leverage* at or below 3.0x (H1 2027)
   - 3.4x now, was 3.9x in 2024
3. ~~Intelsat closing~~ ✅ 2025-07-17

Refs:
- https://ses.example
`,
    [
      [null, 'O3b mPOWER fully deployed by end of 2026', null, '2026-12-31', false],
      [null, 'Leverage at or below 3.0x (H1 2027)', 3, '2027-06-30', false],
      [null, 'Intelsat closing', null, null, true],
      ['Refs', 'https://ses.example', null, null, false],
    ],
  ),
  milestoneCase(
    'several fields in one line',
    '2026-02-10',
    `
## Key milestones

### Mine restart
Due: Q3 2026 | Target: 2.5 Mt | Status: open

### Second kiln
**Due:** 2026-11-30; **Status:** done

### Port deal
- Target: 3 berths, Due: by June 2027

### Hiring plan
- Owner: Ana
- Status: Not done
- Due date: end of March 2026
`,
    [
      [null, 'Mine restart', 2.5, '2026-09-30', false],
      [null, 'Second kiln', null, '2026-11-30', true],
      [null, 'Port deal', 3, '2027-06-30', false],
      [null, 'Hiring plan', null, '2026-03-31', false],
    ],
  ),
  milestoneCase(
    'a column of dates without a telling header',
    '2026-02-10',
    `
### Catalyst path
| When | What | Target | Done |
| --- | --- | --- | --- |
| 3Q26 | Guidance raise | | [ ] |
| **Mar-26** | [ ] Dividend | $0.50 | [x] |
| tbd | M&A | | open |
| by year end | Index inclusion | | no |
`,
    [
      [null, 'Guidance raise', null, '2026-09-30', false],
      [null, 'Dividend', 0.5, '2026-03-31', true],
      [null, 'M&A', null, null, false],
      [null, 'Index inclusion', null, '2026-12-31', false],
    ],
  ),
  milestoneCase(
    'groups inside groups',
    '2026-02-10',
    `
## What I'm watching:
- Product (by Q4 2026)
  - nothing here is a milestone
- Regulation:
  - US
    - licence granted in July 2026
    - second one
  - EU by 2027
    - remark 5%
- **Unit economics**
  - CAC < $120
  - [ ] payback 14 months
`,
    [
      [null, 'Product (by Q4 2026)', null, '2026-12-31', false],
      ['US', 'licence granted in July 2026', null, '2026-07-31', false],
      ['US', 'second one', null, null, false],
      ['Regulation', 'EU by 2027', null, '2027-12-31', false],
      ['Unit economics', 'CAC < $120', 120, null, false],
      ['Unit economics', 'payback 14 months', 14, null, false],
    ],
  ),
  milestoneCase(
    'marks of every kind in items',
    '2025-11-20',
    `
## Milestones

- [x] ~~foo A~~ ✅ 2025-01-01 #t ^b
- ✅ foo B 📅 2026-01-01 #a #b ^x
- foo C ✅
- **[[Foo|bar]]**: 20% by 2026
- foo #tag mid text #end
- foo D 🛫 2026-01-01 ⏳ 2026-02-02 ➕ 2026-03-03 📅 2026-04-04
- 📅 2026-04-04 foo E
- foo F 📅 2026-04-04 ✅ 2026-04-01 trailing words
- [due:: 2026-01-01] [target:: 50 sites] [status:: done] foo G
- ![[img.png]] foo H 5%
- foo I[^1] 5%
- <u>foo J</u> 5%
- [ ] 1. foo K
- 1️⃣ foo L 7%
- 🟢 **foo M**
- *foo N*, __foo O__ and ***foo P***
- ~~foo Q~~ foo R longer than before
- foo S \\[draft\\] 5%
- "foo T" — 5% by Q1'26
- foo U: done
- ✔️ foo V
- [>] foo W 5%
- [[Foo X]] [link](https://a.example/x_(y)) 3%
- foo Y ⏫
`,
    [
      [null, 'foo A', null, null, true],
      [null, 'foo B', null, '2026-01-01', true],
      [null, 'foo C', null, null, true],
      [null, 'bar: 20% by 2026', 20, '2026-12-31', false],
      [null, 'foo #tag mid text', null, null, false],
      [null, 'foo D', null, '2026-04-04', false],
      [null, 'foo E', null, '2026-04-04', false],
      [null, 'foo F trailing words', null, '2026-04-04', true],
      [null, 'foo G', 50, '2026-01-01', true],
      [null, 'img.png foo H 5%', 5, null, false],
      [null, 'foo I 5%', 5, null, false],
      [null, 'foo J 5%', 5, null, false],
      [null, 'foo K', null, null, false],
      [null, 'foo L 7%', 7, null, false],
      [null, 'foo M', null, null, false],
      [null, 'foo N, foo O and foo P', null, null, false],
      [null, 'foo Q foo R longer than before', null, null, false],
      [null, 'foo S [draft] 5%', 5, null, false],
      [null, '"foo T" — 5% by Q1\'26', 5, '2026-03-31', false],
      [null, 'foo U: done', null, null, false],
      [null, 'foo V', null, null, true],
      [null, 'foo W 5%', 5, null, false],
      [null, 'Foo X link 3%', 3, null, false],
      [null, 'foo Y', null, null, false],
    ],
  ),
  milestoneCase(
    'headings of many levels',
    '2025-11-20',
    `
# Thesis
#### Milestones
- a 1%
##### Sub
- b 2%
###### Deep (by Q1 2026)
- c 3%
##### Sub2
- d 4%
#### Other
- e 5%
## Catalysts
### Milestones for 2026
- f 6%
### Notes
Text here.
- g 7%
# End
- h
`,
    [
      [null, 'a 1%', 1, null, false],
      ['Sub', 'b 2%', 2, null, false],
      ['Deep (by Q1 2026)', 'c 3%', 3, '2026-03-31', false],
      ['Sub2', 'd 4%', 4, null, false],
      ['Milestones for 2026', 'f 6%', 6, '2026-12-31', false],
      ['Notes', 'g 7%', 7, null, false],
    ],
  ),
] as const;
