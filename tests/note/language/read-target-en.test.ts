import { describe } from 'vitest';
import { testTargets } from './target-table';

describe('reads plain numbers with the noun they count', () => {
  testTargets([
    ['fleet size (1500 shuttles)', 1500, '=', 'shuttles'],
    ['40 superchargers in Norway', 40, '=', 'superchargers'],
    ['250,000 heat pumps installed', 250000, '=', 'pumps'],
    ['1,250 new stores', 1250, '=', 'stores'],
    ['launch in 12 cities', 12, '=', 'cities'],
    ['Chapter 11 exit with 90 shops kept', 90, '=', 'shops'],
    ['3 gigafactories', 3, '=', 'gigafactories'],
    ['deploy 600 humanoids at the Texas plant', 600, '=', 'humanoids'],
    ['1655 robotaxi', 1655, '=', 'robotaxi'],
    ['enrol 420 patients', 420, '=', 'patients'],
    ['backlog of 190 aircraft', 190, '=', 'aircraft'],
    ['headcount 9,300 people', 9300, '=', 'people'],
    ['sign 2 hyperscalers', 2, '=', 'hyperscalers'],
    ['10 000 terminals shipped', 10000, '=', 'terminals'],
    ['10 000 terminals (non-breaking space)', 10000, '=', 'terminals'],
    ['1 500 000 subscribers (thin spaces)', 1500000, '=', 'subscribers'],
    ['**300** launches', 300, '=', 'launches'],
    ['score 82.5', 82.5, '=', null],
    ['DAU 90,000,000', 90000000, '=', null],
  ]);
});

describe('reads percentages, basis points and multiples', () => {
  testTargets([
    ['gross margin 45%', 45, '=', '%'],
    ['gross margin 45 %', 45, '=', '%'],
    ['gross margin 45 percent', 45, '=', '%'],
    ['market share of 7.5 per cent', 7.5, '=', '%'],
    ['take rate 18％', 18, '=', '%'],
    ['+25% organic growth', 25, '=', '%'],
    ['cut 75 bps', 75, '=', 'bps'],
    ['spread widens 120bp', 120, '=', 'bps'],
    ['NIM up 15 basis points', 15, '=', 'bps'],
    ['net leverage 2.5x', 2.5, '=', 'x'],
    ['EV/EBITDA < 8x', 8, '<=', 'x'],
    ['10x cheaper inference', 10, '=', 'x'],
    ['output grows 3×', 3, '=', 'x'],
    ['x5 capacity', 5, '=', 'x'],
    ['revenue doubles', 2, '=', 'x'],
    ['triple the sales force', 3, '=', 'x'],
    ['double data-center capacity', 2, '=', 'x'],
    ['tenfold rise in launches', 10, '=', 'x'],
    ['a 20-fold cost reduction', 20, '=', 'x'],
    ['bandwidth up 4 times', 4, '=', 'x'],
    ['current ratio above 1.5x', 1.5, '>=', 'x'],
    ['ROE15% or better', 15, '>=', '%'],
  ]);
});

describe('reads currencies', () => {
  testTargets([
    ['$180 price target', 180, '=', 'USD'],
    ['US$ 2.4bn order', 2400000000, '=', 'USD'],
    ['EUR 30 dividend', 30, '=', 'EUR'],
    ['€40m revenue', 40000000, '=', 'EUR'],
    ['£1.2bn buyback', 1200000000, '=', 'GBP'],
    ['HK$5.5 special dividend', 5.5, '=', 'HKD'],
    ['RMB 800m net profit', 800000000, '=', 'CNY'],
    ['RMB300 million raise', 300000000, '=', 'CNY'],
    ['¥600 share price', 600, '=', 'CNY'],
    ['FCF of 3 billion dollars', 3000000000, '=', 'USD'],
    ['250 million euros of savings', 250000000, '=', 'EUR'],
    ['$3T valuation', 3000000000000, '=', 'USD'],
    ['$1.5 trillion market cap', 1500000000000, '=', 'USD'],
    ['$75/bbl Brent', 75, '=', 'USD/bbl'],
    ['LFP pack below $60/kWh', 60, '<=', 'USD/kWh'],
    ['launch cost $100 per kg', 100, '=', 'USD/kg'],
    ['AISC under $1,100/oz', 1100, '<=', 'USD/oz'],
    ['copper > $12,000/t', 12000, '>=', 'USD/t'],
    ['robot BOM under USD 20k', 20000, '<=', 'USD'],
    ['BTC above $150k', 150000, '>=', 'USD'],
    ['a trillion-dollar valuation', 1000000000000, '=', 'USD'],
    ['DPS of 45 CHF', 45, '=', 'CHF'],
  ]);
});

describe('multiplies scale words and leaves the prefixes of units alone', () => {
  testTargets([
    ['MAU 250M', 250000000, '=', null],
    ['ship 5k humanoids', 5000, '=', 'humanoids'],
    ['120k deliveries', 120000, '=', 'deliveries'],
    ['2.2 million vehicles', 2200000, '=', 'vehicles'],
    ['1.1m paying users', 1100000, '=', 'users'],
    ['7bn tokens', 7000000000, '=', 'tokens'],
    ['40 thousand stations', 40000, '=', 'stations'],
    ['30 GW of solar', 30, '=', 'GW'],
    ['30GWh cell plant', 30, '=', 'GWh'],
    ['5 MW test reactor', 5, '=', 'MW'],
    ['2 Mt of green steel', 2, '=', 'Mt'],
    ['420 kt copper', 420, '=', 'kt'],
    ['3.5 mtpa LNG train', 3.5, '=', 'mtpa'],
    ['800 TWh demand', 800, '=', 'TWh'],
    ['150kW charging per stall', 150, '=', 'kW'],
    ['1.9*10^6 kg to orbit', 1900000, '=', 'kg'],
    ['2.5×10^9 kg to orbit', 2500000000, '=', 'kg'],
    ['3e8 tokens', 300000000, '=', 'tokens'],
    ['1 million barrels a day', 1000000, '=', 'barrels/day'],
    ['500k b/d', 500000, '=', 'b/d'],
  ]);
});

describe('reads number words', () => {
  testTargets([
    ['half a million households', 500000, '=', 'households'],
    ['half a billion downloads', 500000000, '=', 'downloads'],
    ['a dozen airports', 12, '=', 'airports'],
    ['two dozen airports', 24, '=', 'airports'],
    ['two hundred branches', 200, '=', 'branches'],
    ['twenty-five clinics', 25, '=', 'clinics'],
    ['one hundred and fifty mines', 150, '=', 'mines'],
    ['a million robots', 1000000, '=', 'robots'],
    ['a hundred thousand GPUs', 100000, '=', 'GPUs'],
    ['three new reactors', 3, '=', 'reactors'],
    ['at least four upgrades', 4, '>=', 'upgrades'],
    ['one and a half million visits', 1500000, '=', 'visits'],
    ['ten approvals', 10, '=', 'approvals'],
    ['zero interventions', 0, '=', 'interventions'],
    ['over a thousand satellites', 1000, '>=', 'satellites'],
  ]);
});

describe('reads comparators before the number', () => {
  testTargets([
    ['gross margin ≥ 30%', 30, '>=', '%'],
    ['gross margin >= 30%', 30, '>=', '%'],
    ['gross margin >30%', 30, '>=', '%'],
    ['at least 8 sites', 8, '>=', 'sites'],
    ['min. 8 sites', 8, '>=', 'sites'],
    ['minimum of 8 sites', 8, '>=', 'sites'],
    ['ARR over $2bn', 2000000000, '>=', 'USD'],
    ['more than 70 launches', 70, '>=', 'launches'],
    ['CET1 above 13%', 13, '>=', '%'],
    ['retention exceeding 120%', 120, '>=', '%'],
    ['retention exceeds 120%', 120, '>=', '%'],
    ['cash not below $4bn', 4000000000, '>=', 'USD'],
    ['no less than 60 planes', 60, '>=', 'planes'],
    ['no fewer than 60 planes', 60, '>=', 'planes'],
    ['hash rate passes 60 EH/s', 60, '>=', 'EH/s'],
    ['north of $5bn', 5000000000, '>=', 'USD'],
    ['churn ≤ 2%', 2, '<=', '%'],
    ['churn <= 2%', 2, '<=', '%'],
    ['churn below 2%', 2, '<=', '%'],
    ['cost less than $40k', 40000, '<=', 'USD'],
    ['no more than 5 recalls', 5, '<=', 'recalls'],
    ['at most 5 recalls', 5, '<=', 'recalls'],
    ['up to 30 GW', 30, '<=', 'GW'],
    ['PCE at or below 2%', 2, '<=', '%'],
    ['a sub-$25k model', 25000, '<=', 'USD'],
    ['dilution max 3%', 3, '<=', '%'],
    ['about 900 sats', 900, '~', 'sats'],
    ['~900 sats', 900, '~', 'sats'],
    ['≈ 14% yield', 14, '~', '%'],
    ['roughly $3bn', 3000000000, '~', 'USD'],
    ['around 35 rigs', 35, '~', 'rigs'],
    ['reach 35 rigs', 35, '=', 'rigs'],
    ['hit $1bn revenue', 1000000000, '=', 'USD'],
    ['HR < 0.7', 0.7, '<=', null],
    ['p<0.001 for PFS', 0.001, '<=', null],
  ]);
});

describe('reads comparators after the number', () => {
  testTargets([
    ['20%+ operating margin', 20, '>=', '%'],
    ['50+ countries', 50, '>=', 'countries'],
    ['$5B+ of cash', 5000000000, '>=', 'USD'],
    ['100k+ vehicles', 100000, '>=', 'vehicles'],
    ['25% or more', 25, '>=', '%'],
    ['40 stores or more', 40, '>=', 'stores'],
    ['8% or less', 8, '<=', '%'],
    ['30% and above', 30, '>=', '%'],
    ['3x or better', 3, '>=', 'x'],
  ]);
});

describe('reads ranges', () => {
  testTargets([
    ['5-7 launches', [5, 7], 'range', 'launches'],
    ['capex $8-10bn', [8000000000, 10000000000], 'range', 'USD'],
    ['capex $8bn-$10bn', [8000000000, 10000000000], 'range', 'USD'],
    ['capex $8bn to $10bn', [8000000000, 10000000000], 'range', 'USD'],
    ['margin 12–14%', [12, 14], 'range', '%'],
    ['margin 12% to 14%', [12, 14], 'range', '%'],
    ['margin 12%-14%', [12, 14], 'range', '%'],
    ['between 30 and 40 stores', [30, 40], 'range', 'stores'],
    ['between $2B and $3B', [2000000000, 3000000000], 'range', 'USD'],
    ['2.5 to 3 million tonnes', [2500000, 3000000], 'range', 'tonnes'],
    ['80k-100k units', [80000, 100000], 'range', 'units'],
    ['900k-1.2M units', [900000, 1200000], 'range', 'units'],
    ['25-50 bps cut', [25, 50], 'range', 'bps'],
    ['USD 15-18/t royalty', [15, 18], 'range', 'USD/t'],
    ['3 - 5 GW', [3, 5], 'range', 'GW'],
    ['1.5x-2x coverage', [1.5, 2], 'range', 'x'],
    ['two to three fabs', [2, 3], 'range', 'fabs'],
  ]);
});

describe('takes the end of a change', () => {
  testTargets([
    ['margin from 12% to 18%', 18, '=', '%'],
    ['from 40 stores to 100 stores', 100, '=', 'stores'],
    ['from 100 stores; debt to 20m', 100, '=', 'stores'],
    ['raise capacity from 5 to 12 GWh', 12, '=', 'GWh'],
    ['from $4bn last year to $6bn', 6000000000, '=', 'USD'],
    ['from 10% today to 25%', 25, '=', '%'],
    ['subs 4M → 9M', 9000000, '=', null],
    ['subs 4M -> 9M', 9000000, '=', null],
    ['utilization 60% → 85%', 85, '=', '%'],
    ['from the current 15% to 30%', 30, '=', '%'],
    ['cost per kg from $1,500 to $200', 200, '=', 'USD'],
  ]);
});

describe('leaves out names, versions, codes and ordinals', () => {
  testTargets([
    ['V13.2 rollout', null],
    ['B200 shipments start', null],
    ['GPT-6 release', null],
    ['Falcon 9 booster recovery', null],
    ['Model 3 refresh', null],
    ['Phase 3 readout', null],
    ['Phase 2b data', null],
    ['Type II error in the audit', null],
    ['L4 approval in Japan', null],
    ['2nm tape-out', null],
    ['2 nm tape-out', null],
    ['12-inch fab opens', null],
    ['S&P 500 inclusion', null],
    ['added to the Russell 2000', null],
    ['Nasdaq-100 inclusion', null],
    ['Rule of 40 achieved', null],
    ['file the 10-K', null],
    ['13F shows Berkshire', null],
    ['5G license', null],
    ['1st flight of the tanker', null],
    ['24/7 service', null],
    ['top 10 wallet list published', null],
    ['ranked #1 in Korea', null],
    ['HBM4 qualified at Nvidia', null],
    ['N3 ramp in Arizona', null],
    ['3-for-1 split', null],
    ['split 10:1', null],
    ['0700.HK buyback resumes', null],
    ['unveil Grok 5', null],
    ['Starship V3 first flight', null],
    ['Level 4 permit', null],
    ['Web3 wallet launch', null],
    ['Article 5 amended', null],
    ['double-digit growth', null],
    ['one-time charge over', null],
    ['net zero plan approved', null],
    ['no debt', null],
    ['COVID-19 provisions released', null],
    ['10-year yield below 4%', 4, '<=', '%'],
    ['Rule of 40 > 50', 50, '>=', null],
    ['3-year CAGR of 22%', 22, '=', '%'],
    ['Falcon 9 flies 170 missions', 170, '=', 'missions'],
    ['H100 rental above $2.5/hr', 2.5, '>=', 'USD/hr'],
    ['S&P 500 above 8000', 8000, '>=', null],
    ['1. open 20 stores', 20, '=', 'stores'],
    ['2) 45% margin', 45, '=', '%'],
    ['Phase 3 with 900 patients', 900, '=', 'patients'],
    ['Model 3 below $30k', 30000, '<=', 'USD'],
  ]);
});

describe('leaves out dates, and keeps lengths that are the target', () => {
  testTargets([
    ['license by March 2027', null],
    ['first flight in Q3 2026', null],
    ['by the end of 2026: 500 robotaxi', 500, '=', 'robotaxi'],
    ['2030: 50 GW', 50, '=', 'GW'],
    ['in the next 18 months reach 25% share', 25, '=', '%'],
    ['within two years 10 countries', 10, '=', 'countries'],
    ['Q4 2026 EPS of $2.10', 2.1, '=', 'USD'],
    ['FY27 revenue > $10B', 10000000000, '>=', 'USD'],
    ['payback < 18 months', 18, '<=', 'months'],
    ['15 April 2026: 11% of float unlocks', 11, '=', '%'],
    ['restart in 2027-2028', null],
    ['decision by 2026-06-30', null],
  ]);
});

describe('leaves out what is stated as present', () => {
  testTargets([
    ['share (now 12%) up to 20%', 20, '<=', '%'],
    ['NIM (2.8% today) above 3.2%', 3.2, '>=', '%'],
    ['currently 40 stores, goal 60 stores', 60, '=', 'stores'],
    ['now 12%, target 18%', 18, '=', '%'],
    ['today 3 sites', null],
    ['take rate (was 9%) reaches 11%', 11, '=', '%'],
    ['GMV (now $2B) doubles', 2, '=', 'x'],
  ]);
});

describe('reads rates as thing and period', () => {
  testTargets([
    ['400k rides/wk', 400000, '=', 'rides/wk'],
    ['400k rides per week', 400000, '=', 'rides/week'],
    ['10 launches per month', 10, '=', 'launches/month'],
    ['5,000 cars a week', 5000, '=', 'cars/week'],
    ['25 GW/yr of modules', 25, '=', 'GW/yr'],
  ]);
});
