import { deadlineTable } from './deadline-table';

deadlineTable(
  'days in English',
  '2026-01-15',
  `
  record date 2026-06-12 => 2026-06-12..2026-06-12
  AGM 2026/5/7 in Zurich => 2026-05-07..2026-05-07
  tender closes 2026.9.1 => 2026-09-01..2026-09-01
  dividend paid 17.04.2026 => 2026-04-17..2026-04-17
  option expiry 18/12/2026 => 2026-12-18..2026-12-18
  PDUFA 7/28/2026 => 2026-07-28..2026-07-28
  PDUFA date 11/21 => 2026-11-21..2026-11-21
  capital markets day on 3 Jun 2026 => 2026-06-03..2026-06-03
  court hearing September 22nd, 2026 => 2026-09-22..2026-09-22
  court hearing on the 22nd of September 2026 => 2026-09-22..2026-09-22
  halving 20 April 2028 => 2028-04-20..2028-04-20
  token unlock Mar 3, 2026 (8% of supply) => 2026-03-03..2026-03-03
  spin-off 1-Jul-2026 => 2026-07-01..2026-07-01
  ex-dividend May 4 => 2026-05-04..2026-05-04
  ex-dividend January 9 => 2027-01-09..2027-01-09
  by Jan. 31, 2027 the refinery restarts => ..2027-01-31
  vote by 15 May => ..2026-05-15
  quotes stay firm until 28 February 2026 => ..2026-02-28
  license renewal before 1 October 2026 => ..2026-09-30
  not before 2026-11-02: mainnet => 2026-11-02..
  file the S-1 by 29.02.2028 => ..2028-02-29
`,
);

deadlineTable(
  'months in English',
  '2025-10-08',
  `
  pilot plant running in December => 2025-12-01..2025-12-31
  first ore in February => 2026-02-01..2026-02-28
  first ore Feb 2027 => 2027-02-01..2027-02-28
  Fed cuts in Nov '25 => 2025-11-01..2025-11-30
  blade factory Apr-27 => 2027-04-01..2027-04-30
  SMR filing 2027-04 => 2027-04-01..2027-04-30
  SMR filing 2027/04 => 2027-04-01..2027-04-30
  5G standalone live by Sept. 2026 => ..2026-09-30
  tariff ruling expected in June => 2026-06-01..2026-06-30
  rate decision in May 2026 => 2026-05-01..2026-05-31
  by March the bridge loan is repaid => ..2026-03-31
  by end of March the bridge loan is repaid => ..2026-03-31
  early March 2026: readout => 2026-03-01..2026-03-10
  mid-March 2026: readout => 2026-03-11..2026-03-20
  late March 2026: readout => 2026-03-21..2026-03-31
  beginning of April 2026 relaunch => 2026-04-01..2026-04-10
  end of April 2026 relaunch => 2026-04-21..2026-04-30
  end-April relaunch => 2026-04-21..2026-04-30
  May-June 2026 lock-up release => 2026-05-01..2026-06-30
  between July and September 2026: fab tool-in => 2026-07-01..2026-09-30
  the last week of March 2026 => 2026-03-25..2026-03-31
  first half of April 2026 => 2026-04-01..2026-04-15
  no earlier than August 2026 => 2026-08-01..
  August 2026 at the earliest => 2026-08-01..
  after August 2026 the covenant falls away => 2026-09-01..
  before August 2026 sell the stake => ..2026-07-31
`,
);

deadlineTable(
  'quarters and halves in English',
  '2025-11-20',
  `
  churn below 1% in Q1 => 2026-01-01..2026-03-31
  churn below 1% in Q4 => 2025-10-01..2025-12-31
  EBITDA positive 2Q26 => 2026-04-01..2026-06-30
  EBITDA positive 26Q2 => 2026-04-01..2026-06-30
  EBITDA positive Q2'26 => 2026-04-01..2026-06-30
  EBITDA positive 2Q'26 => 2026-04-01..2026-06-30
  EBITDA positive Q2-26 => 2026-04-01..2026-06-30
  EBITDA positive Q2/26 => 2026-04-01..2026-06-30
  EBITDA positive 2026 Q2 => 2026-04-01..2026-06-30
  EBITDA positive 2026Q2 => 2026-04-01..2026-06-30
  EBITDA positive Q2 FY26 => 2026-04-01..2026-06-30
  EBITDA positive 2Q FY26 => 2026-04-01..2026-06-30
  EBITDA positive FY26 Q2 => 2026-04-01..2026-06-30
  third quarter of 2026: phase 2 topline => 2026-07-01..2026-09-30
  3rd quarter 2026: phase 2 topline => 2026-07-01..2026-09-30
  the fourth quarter 2026 => 2026-10-01..2026-12-31
  by the third quarter => ..2026-09-30
  H1 2026 copper first pour => 2026-01-01..2026-06-30
  1H26 copper first pour => 2026-01-01..2026-06-30
  H2'26 copper first pour => 2026-07-01..2026-12-31
  26H2 copper first pour => 2026-07-01..2026-12-31
  2H copper first pour => 2025-07-01..2025-12-31
  H1 copper first pour => 2026-01-01..2026-06-30
  back half of 2026: margins expand => 2026-07-01..2026-12-31
  first half of next year: Basel endgame final => 2026-01-01..2026-06-30
  second half of 2027: Basel endgame final => 2027-07-01..2027-12-31
  late Q3 2026 => 2026-09-01..2026-09-30
  mid-Q3 2026 => 2026-08-01..2026-08-31
  early Q3 => 2026-07-01..2026-07-31
  early H2 2026 => 2026-07-01..2026-08-31
  end of Q1 => 2026-03-01..2026-03-31
  by end-Q1 => ..2026-03-31
  start of H2 2026 => 2026-07-01..2026-07-31
  by the end of next quarter the pilot ships => ..2026-03-31
  end of next quarter the pilot ships => 2026-03-01..2026-03-31
  last quarter of 2026 => 2026-10-01..2026-12-31
  before Q3 2026 => ..2026-06-30
  after Q3 2026 => 2026-10-01..
  NET Q2 2026 for the maiden flight => 2026-04-01..
  first nine months of 2026 => 2026-01-01..2026-09-30
`,
);

deadlineTable(
  'years and their parts in English',
  '2026-02-10',
  `
  copper deficit in 2028 => 2028-01-01..2028-12-31
  copper deficit: 2028 => 2028-01-01..2028-12-31
  2028 copper deficit above 300 kt => 2028-01-01..2028-12-31
  EPS above $8 in FY27 => 2027-01-01..2027-12-31
  FY2027E EPS above $8 => 2027-01-01..2027-12-31
  CY27 wafer starts doubled => 2027-01-01..2027-12-31
  fiscal 2027 free cash flow breakeven => 2027-01-01..2027-12-31
  by 2030, 40% of sales are electric => ..2030-12-31
  by '28 half the fleet is leased => ..2028-12-31
  by mid-2027 => ..2027-08-31
  by early 2027 => ..2027-04-30
  by late 2027 => ..2027-12-31
  early 2027: second reactor => 2027-01-01..2027-04-30
  mid 2027: second reactor => 2027-05-01..2027-08-31
  middle of 2027: second reactor => 2027-05-01..2027-08-31
  late 2027: second reactor => 2027-09-01..2027-12-31
  early-to-mid 2027: second reactor => 2027-01-01..2027-08-31
  mid-to-late 2027: second reactor => 2027-05-01..2027-12-31
  end-2027: second reactor => 2027-12-01..2027-12-31
  end of 2027: second reactor => 2027-12-01..2027-12-31
  beginning of 2027: second reactor => 2027-01-01..2027-01-31
  early next year: second reactor => 2027-01-01..2027-04-30
  late this year: second reactor => 2026-09-01..2026-12-31
  mid-year: strategy update => 2026-05-01..2026-08-31
  by mid-year strategy update => ..2026-08-31
  year-end headcount 400 => 2026-12-01..2026-12-31
  headcount 400 by year-end => ..2026-12-31
  headcount 400 by year end 2027 => ..2027-12-31
  headcount 400 by EOY => ..2026-12-31
  headcount 400 by YE27 => ..2027-12-31
  headcount 400 by the end of the year => ..2026-12-31
  headcount 400 before year-end => ..2026-12-31
  headcount 400 before the end of 2027 => ..2027-12-31
  not before 2029 => 2029-01-01..
  2029 at the earliest => 2029-01-01..
  no sooner than 2029 => 2029-01-01..
  2027 at the latest => ..2027-12-31
  NLT 2027 => ..2027-12-31
  through 2027 => ..2027-12-31
  until 2027 => ..2027-12-31
  after 2027 => 2028-01-01..
  prior to 2028 => ..2027-12-31
  before mid-2027 => ..2027-04-30
  sometime in 2027 => 2027-01-01..2027-12-31
  by around mid-2027 => ..2027-08-31
  due 2027 => ..2027-12-31
  deadline: 2027 => ..2027-12-31
  by the end of the decade => ..2029-12-31
  later this year: ETF approval => 2026-02-10..2026-12-31
  next year: ETF approval => 2027-01-01..2027-12-31
  2027-2028: build-out => 2027-01-01..2028-12-31
  2027–28: build-out => 2027-01-01..2028-12-31
  FY27-29 buyback of $4B => 2027-01-01..2029-12-31
  between 2027 and 2029 => 2027-01-01..2029-12-31
  from 2027 to 2029 => 2027-01-01..2029-12-31
  by 2028-2029 => ..2029-12-31
  late 2026 to early 2027 => 2026-09-01..2027-04-30
  Q4 2026 - Q1 2027 => 2026-10-01..2027-03-31
  1Q27-2Q27 => 2027-01-01..2027-06-30
  Q2-Q3: tape-out => 2026-04-01..2026-09-30
  between Q2 and Q4 2027 => 2027-04-01..2027-12-31
`,
);

deadlineTable(
  'relative periods in English',
  '2025-06-18',
  `
  decide this week => 2025-06-16..2025-06-22
  decide next week => 2025-06-23..2025-06-29
  decide by Friday => ..2025-06-20
  decide on Wednesday => 2025-06-18..2025-06-18
  decide by Tuesday => ..2025-06-24
  this month: close the short => 2025-06-01..2025-06-30
  next month: close the short => 2025-07-01..2025-07-31
  close the short by the end of the month => ..2025-06-30
  close the short by EOM => ..2025-06-30
  this quarter's close rate 30% => 2025-04-01..2025-06-30
  next quarter close rate 30% => 2025-07-01..2025-09-30
  this fall: new reactor licence => 2025-09-01..2025-11-30
  by this spring: budget => ..2025-05-31
  next spring: budget => 2026-03-01..2026-05-31
  next summer: budget => 2026-06-01..2026-08-31
  this summer: budget => 2025-06-01..2025-08-31
  in autumn 2026 => 2026-09-01..2026-11-30
  by the summer of 2026 => ..2026-08-31
  winter 2025/26 => 2025-12-01..2026-02-28
  week of 2025-07-14 => 2025-07-14..2025-07-20
  by the end of next year => ..2026-12-31
  Q1 of next year => 2026-01-01..2026-03-31
  December next year => 2026-12-01..2026-12-31
`,
);

deadlineTable(
  'lengths counted from the note in English',
  '2025-08-31',
  `
  first satellite within 18 months => ..2027-02-28
  first satellite in under two years => ..2027-08-31
  first satellite in 6 weeks => ..2025-10-12
  first satellite within 45 days => ..2025-10-15
  first satellite in half a year => ..2026-02-28
  first satellite within a year => ..2026-08-31
  first satellite in a year and a half => ..2027-02-28
  first satellite within two and a half years => ..2028-02-29
  first satellite in 2.5 years => ..2028-02-29
  first satellite in 1-3 months => ..2025-11-30
  first satellite within three to five years => ..2030-08-31
  first satellite over the next two years => ..2027-08-31
  first satellite over the next 12 months => ..2026-08-31
  first satellite in the coming three quarters => ..2026-05-31
  first satellite six months from now => ..2026-02-28
  first satellite in three years' time => ..2028-08-31
  first satellite within the next 90 days => ..2025-11-29
  first satellite within 24mo => ..2027-08-31
  first satellite in a couple of years => ..2027-08-31
  first satellite within the next year => ..2026-08-31
  first satellite in about 4 months => ..2025-12-31
  a thousand tokens per dollar within one quarter => ..2025-11-30
  inside 12 months => ..2026-08-31
  no earlier than six months from now => 2026-02-28..
`,
);

deadlineTable(
  'revisions in English',
  '2025-11-20',
  `
  slipped from Q1 2026 to Q3 2026 => 2026-07-01..2026-09-30
  first gas slipped from mid-2026 to early 2027 => 2027-01-01..2027-04-30
  was 2026, now 2028 => 2028-01-01..2028-12-31
  was due by March 2026, now by June 2026 => ..2026-06-30
  originally Q4 2025, now H1 2026 => 2026-01-01..2026-06-30
  pushed back from 2026 to 2027 => 2027-01-01..2027-12-31
  delayed to Q2 2026 => 2026-04-01..2026-06-30
  launch Q1 2026 → Q4 2026 => 2026-10-01..2026-12-31
  Q3 2026 instead of Q1 2026 => 2026-07-01..2026-09-30
  moved from December to 15 February 2026 => 2026-02-15..2026-02-15
  postponed until 2027 => ..2027-12-31
  previously 2026, now not before 2028 => 2028-01-01..
  ~~Q1 2026~~ Q2 2026 => 2026-04-01..2026-06-30
  pulled forward from 2028 to end-2027 => 2027-12-01..2027-12-31
`,
);

deadlineTable(
  'the first future date wins in English',
  '2026-01-15',
  `
  after 12% in 2024 and 14% in 2025, margin 18% in 2027 => 2027-01-01..2027-12-31
  grew from $2B in 2023 to $5B by 2028 => ..2028-12-31
  refinance the 2027 converts by Q3 2026 => ..2026-09-30
  top the 2021 peak by year-end => ..2026-12-31
  10-year yield under 4% by December 2026 => ..2026-12-31
  payback under 24 months by 2028 => ..2028-12-31
  H100 rental back above $2 by Q2 2026 => ..2026-06-30
  ship it by Q2 [[Launch 2031]] => ..2026-06-30
  ship it by Q2 (https://example.com/2031/05/01/launch) => ..2026-06-30
  done by Q4 2025 => ..2025-12-31
  deliver V14 to 50% of the fleet in H1 2026 => 2026-01-01..2026-06-30
  file the 10-Q by **5 May 2026** => ..2026-05-05
  renew [due:: 2026-04-01] => ..2026-04-01
  submit the NDA in Q3 📅 2026-08-20 => ..2026-08-20
`,
);

deadlineTable(
  'lines without a deadline in English',
  '2026-02-10',
  `
  FDA approved the label in March 2024 => none
  FY24 EPS was $3.10 => none
  as of Q3 2025 the backlog stood at $4B => none
  record high of 2021 taken out => none
  beat 2023's 410k units => none
  read the call ✅ 2026-01-30 => none
  Model Y 2026 outsells the old one => none
  Saudi Agenda 2030 names nuclear => none
  repurchase the 2029 converts at par => none
  2028 notes trade above par => none
  inverter meets IEEE 2030.5 => none
  Russell 2000 outperforms the S&P 500 => none
  a fleet of 2026 vehicles => none
  price target $2,030 => none
  gold at $2030 => none
  over 2030 stores nationwide => none
  2030 MW of contracted capacity => none
  payback < 18 months => none
  5-year revenue CAGR of 30% => none
  10-year yield above 5% => none
  three consecutive quarters of margin expansion => none
  4 straight quarters without dilution => none
  100 launches a year => none
  two launches per week => none
  inventory below 2 months => none
  integration within 90 days of closing => none
  pays out six months after FDA approval => none
  guidance may rise => none
  may be cut at the next meeting => none
  troops march on => none
  prices fall below cost => none
  the fall in prices ends => none
  green H2 below $2/kg => none
  H2 electrolyser stack order => none
  approval soon => none
  approval in the coming months => none
  24/7 remote monitoring => none
  H200 shipments resume => none
  file the 10-K without a going-concern note => none
  V14.3 rolls out wide => none
  GPT-2030 benchmark beaten => none
  lead times within 8 weeks => none
  net debt / EBITDA below 1.5x => none
  trailing 12 months FCF positive => none
  last quarter's miss explained => none
  founder still owns 20% => none
  a quarter of revenue from services => none
  half of output hedged => none
  L4 permit for all 50 states => none
  Phase 3 readout positive => none
  one-year LPR cut => none
  a second source for HBM => none
  https://example.com/2027/03/04/report => none
  see [[2027 outlook]] => none
`,
);

deadlineTable(
  'more ways to say it in English',
  '2025-11-20',
  `
  robotaxi in 10 metros by EOY 2026 => ..2026-12-31
  ETA Q2'26: FSD v15 => 2026-04-01..2026-06-30
  expires 2026-03-20 => 2026-03-20..2026-03-20
  lock-up expires in 180 days => ..2026-05-19
  Due: Q2 2026 => ..2026-06-30
  by the end of June 2026 => ..2026-06-30
  no later than end of Q3 2026 => ..2026-09-30
  by year-end 2026 => ..2026-12-31
  by 2026 year-end => ..2026-12-31
  2026 year-end target of 100k => 2026-12-01..2026-12-31
  by the close of 2026 => ..2026-12-31
  at the start of 2027 => 2027-01-01..2027-01-31
  at the end of H1 2026 => 2026-06-01..2026-06-30
  during 2027 => 2027-01-01..2027-12-31
  over 2026-27 => 2026-01-01..2027-12-31
  in the second quarter of fiscal 2027 => 2027-04-01..2027-06-30
  4Q'25 earnings: margin > 20% => 2025-10-01..2025-12-31
  FY26E EPS > $5 => 2026-01-01..2026-12-31
  not before 2H27 => 2027-07-01..
  Q3 2026 at the latest => ..2026-09-30
  first launch no earlier than H2 2026 => 2026-07-01..
  before Q2 => ..2026-03-31
  within twelve months => ..2026-11-20
  in 12-18 months => ..2027-05-20
  in 12 to 18 months => ..2027-05-20
  18-24 months from now => ..2027-11-20
  over the coming 2 years => ..2027-11-20
  in two quarters => ..2026-05-20
  in five years' time => ..2030-11-20
  in a year's time => ..2026-11-20
  next 12 months: 3 approvals => ..2026-11-20
  5 new cities in the next 6 mos => ..2026-05-20
  in less than 3 years => ..2028-11-20
  by next Tuesday => ..2025-11-25
  week of March 16, 2026 => 2026-03-16..2026-03-22
  by the week of 2026-03-18 => ..2026-03-22
  between March and May 2026 => 2026-03-01..2026-05-31
  Mar-May 2026 => 2026-03-01..2026-05-31
  Nov-Dec => 2025-11-01..2025-12-31
  15-20 March 2026 => 2026-03-15..2026-03-20
  March 15-20, 2026 => 2026-03-15..2026-03-20
  Q1 or Q2 2026 => 2026-01-01..2026-06-30
  Q2/Q3 2026 => 2026-04-01..2026-09-30
  late 2026 or early 2027 => 2026-09-01..2027-04-30
  late Nov => 2025-11-21..2025-11-30
  next December => 2025-12-01..2025-12-31
  this December => 2025-12-01..2025-12-31
  by Dec '26 => ..2026-12-31
  by 12/31/26 => ..2026-12-31
  by 1/15/2026 => ..2026-01-15
  June '26 => 2026-06-01..2026-06-30
  start-2026 => 2026-01-01..2026-01-31
  mid-'26 => 2026-05-01..2026-08-31
  late '26 => 2026-09-01..2026-12-31
  by 2H26 => ..2026-12-31
  2H of 2026 => 2026-07-01..2026-12-31
  second half of the year => 2025-07-01..2025-12-31
  1st half 2026 => 2026-01-01..2026-06-30
  summer '26 => 2026-06-01..2026-08-31
  winter 2026 => 2026-12-01..2027-02-28
  next fall => 2026-09-01..2026-11-30
  by fall 2026 => ..2026-11-30
  in the fall => 2025-09-01..2025-11-30
  this winter => 2025-12-01..2026-02-28
  this decade => 2020-01-01..2029-12-31
  before the end of the decade => ..2029-12-31
  by 2050 net zero => ..2050-12-31
  capacity 10 GW in '27 => 2027-01-01..2027-12-31
  was H1 2026, now H2 2026: refinery restart => 2026-07-01..2026-12-31
  H2 2026 (was H1 2026) => 2026-07-01..2026-12-31
  slipped to 2027 => 2027-01-01..2027-12-31
  slipped by two quarters to Q3 2026 => 2026-07-01..2026-09-30
  Q1 2026 -> Q3 2026 => 2026-07-01..2026-09-30
  launch delayed by a year => none
  originally by end of 2025, pushed to mid-2026 => 2026-05-01..2026-08-31
  not 2026 but 2027 => 2027-01-01..2027-12-31
  guidance moved from 2026 to "late 2027" => 2027-09-01..2027-12-31
  revised from Q2 to Q3 2026 => 2026-07-01..2026-09-30
  2026 capex below $20B => 2026-01-01..2026-12-31
  2026 deliveries above 2M => 2026-01-01..2026-12-31
  May 2026 CPI below 2.5% => 2026-05-01..2026-05-31
  3 trillion AUM by 2030 => ..2030-12-31
  Vision 2030 done by 2031 => ..2031-12-31
  retire the 2026 notes by June 2026 => ..2026-06-30
  roll the 2027 convertible into equity => none
  Basel III final rule in 2026 => 2026-01-01..2026-12-31
  hit 2000 stores by 2027 => ..2027-12-31
  deploy 2,030 chargers by Q4 2026 => ..2026-12-31
  raise price to $2026 => none
  EUV tool count 2026 units => none
  Expect BTC > $200k in 2026 => 2026-01-01..2026-12-31
  4-quarter rolling average FCF > 0 => none
  positive FCF for 3 quarters in a row => none
  within 30 days of the vote => none
  18 months after FID => none
  two years post-merger => none
  within one year after launch => none
  12-month forward PE < 20 => none
  30-year mortgage < 6% => none
  1-year put spread => none
  5-yr plan approved => none
  LTM EBITDA > $1B => none
  monthly active users 1B => none
  10 launches per quarter => none
  $5B a year of buybacks => none
  per year 20 launches => none
  inventory turns of 2 months => none
  cash runway of 18 months => none
  runway > 24 months => none
  lead time < 20 weeks => none
  warranty of 8 years => none
  battery lasts 20 years => none
  FSD subscription may pass 1M => none
  May the best chip win => none
  march toward parity => none
  could fall further => none
  spring back to growth => none
  second shift at Giga Texas => none
  H2 refuelling stations in Japan: 500 => none
  soon after approval => none
  in the near term => none
  in due course => none
  eventually => none
  Windows 2025 server refresh => none
  Class of 2026 hires => none
  Made in China 2025 report card => none
  Falcon 9 flight 500 => none
  B200 ramp => none
  3nm N3P wafer price => none
  Area 51 => none
  Oct 2025 low holds => none
  since 2019 the share doubled => none
  as of 2025-09-30 the cash was $2B => none
  Q3 2025 revenue was $5B => none
  the 2008 crisis low => none
  in 2021 peak was 20% => none
  2019 levels regained => none
  up 20% vs 2024 => none
  compared with FY24 => none
  best quarter since 2022 => none
  Series C in 2023 at $2B => none
  pre-2020 loans run off => none
  acquired in Q2 2025 => none
  2024 vintage outperforms => none
`,
);

deadlineTable(
  'lines of notes in English, read on 2024-12-05',
  '2024-12-05',
  `
  US listing by 2Q25 => ..2025-06-30
`,
);

deadlineTable(
  'lines of notes in English, read on 2025-03-03',
  '2025-03-03',
  `
  H2 2025 sell-through back to growth => 2025-07-01..2025-12-31
  deposit beta under 40% till September 2025 => ..2025-09-30
  see the 13F in two weeks => ..2025-03-17
  settlement in 45 days => ..2025-04-17
`,
);

deadlineTable(
  'lines of notes in English, read on 2025-06-18',
  '2025-06-18',
  `
  exit half the position by Friday => ..2025-06-20
  5 million paying users in under 5 years => ..2030-06-18
  order book 2.0x at year-end => 2025-12-01..2025-12-31
  last year's buyback was $5bn => none
  resolve the proxy fight by June 30 => ..2025-06-30
`,
);

deadlineTable(
  'lines of notes in English, read on 2025-08-31',
  '2025-08-31',
  `
  mortgage book repriced over the next 6 months => ..2026-02-28
  margin gap closed in 1.5 years => ..2027-02-28
  decide on tender within one month => ..2025-09-30
  iPhone pricing next month => 2025-09-01..2025-09-30
  in 2024 the bank lost 3% of deposits => none
`,
);

deadlineTable(
  'lines of notes in English, read on 2025-10-08',
  '2025-10-08',
  `
  Cybercab pilot line output Q1 2026 => 2026-01-01..2026-03-31
  positive EBITDA in 2026 => 2026-01-01..2026-12-31
  FY2026E EPS of $4.10 => 2026-01-01..2026-12-31
  26Q2 HBM share above 30% => 2026-04-01..2026-06-30
  launch cadence of 60 in 2027, up from 2025's 42 => 2027-01-01..2027-12-31
  ex-dividend 27.02.2026 => 2026-02-27..2026-02-27
  BoJ meeting on 18 December => 2025-12-18..2025-12-18
  cut inventory to 45 days by year-end => ..2025-12-31
  AV permit in Nevada by H1 2026 => ..2026-06-30
  finish channel checks by EOM => ..2025-10-31
  break even before the end of Q1 2026 => ..2026-03-31
  reusable second stage before the decade is out => ..2029-12-31
  was supposed to hit 40% margin by Q2 2025 => ..2025-06-30
  dividend resumption not before Q3 2026 => 2026-07-01..
  NRR above 120% in the next 12 months => ..2026-10-08
  double output in two years' time => ..2027-10-08
  TAM of $200bn over the coming five years => ..2030-10-08
  net adds positive this year => 2025-01-01..2025-12-31
  holiday guide this fall => 2025-09-01..2025-11-30
  rate hike in December => 2025-12-01..2025-12-31
  Gen3 sampling Q2 => 2026-04-01..2026-06-30
  Investor day in April => 2026-04-01..2026-04-30
  4680 dry cathode late 2026 => 2026-09-01..2026-12-31
  first revenue from Mars cargo 2030-31 => 2030-01-01..2031-12-31
  slipped from Q1 2026 to Q3 2026: Roadster unveil => 2026-07-01..2026-09-30
  guided 2025, now June 2026: Robovan => 2026-06-01..2026-06-30
  since the June 2024 split: new tranche March 2026 => 2026-03-01..2026-03-31
  Robotaxi fee of $2,025 per month => none
  close within 60 days of shareholder approval => none
  opened the Berlin line in March 2022 => none
  2028 notes yield 9% => none
  ARPU of $14 per month => none
  IEEE 2030.5 certified inverters => none
  trailing twelve months FCF above $2bn => none
  second source for lidar qualified => none
  was December, now March: GLP-1 pill filing => 2026-03-01..2026-03-31
  previously by YE25, now by the end of H1 2026 => ..2026-06-30
  dividends begin two quarters after the IPO => none
  5-year CDS inside 90 bps => none
  one-time charge amortised over 10 years => none
  drug half-life of 14 days => none
  in H1 2025 they burned $300m => none
  ✅ 2025-09-01 board approved the buyback => none
  Q5 and Q7 e-tron production stops in Brussels => none
  March of the robots: 10k Optimus => none
  at the latest March 2027: CE mark => ..2027-03-31
  net zero scope 1 by June '26 => ..2026-06-30
  CFO succession in nine months' time => ..2026-07-08
  EPS doubles next year => 2026-01-01..2026-12-31
  later this year: Gen-2 satellites => 2025-10-08..2025-12-31
  from Q1 through Q3 2026 destocking => 2026-01-01..2026-09-30
  10-year lease signed by December 2026 => ..2026-12-31
  Q2 2026: 3-year contract renewal => 2026-04-01..2026-06-30
  2026 guidance raised twice => 2026-01-01..2026-12-31
  capacity doubles inside three years => ..2028-10-08
  4Q25 NIM 3.1% => 2025-10-01..2025-12-31
  Amazon may move to monthly billing => none
  prices reset to pre-war levels => none
`,
);

deadlineTable(
  'lines of notes in English, read on 2025-11-20',
  '2025-11-20',
  `
  direct-to-cell voice live Q4'26 => 2026-10-01..2026-12-31
  1H26: NPL ratio peaks => 2026-01-01..2026-06-30
  back half of 2026 brings deposit repricing => 2026-07-01..2026-12-31
  covenant test Mar-26 => 2026-03-01..2026-03-31
  April '26 capital markets day => 2026-04-01..2026-04-30
  26H2 tape-out on 18A => 2026-07-01..2026-12-31
  31 Mar 2026: bridge loan matures => 2026-03-31..2026-03-31
  30/05/2026 court hearing => 2026-05-30..2026-05-30
  CES keynote Jan 8 => 2026-01-08..2026-01-08
  20 banks live by EOY => ..2025-12-31
  permit issued no later than June 2026 => ..2026-06-30
  price hikes until 2027 => ..2027-12-31
  trim to 3% before year end => ..2025-12-31
  capacity tripled by the end of the decade => ..2029-12-31
  sign offtake 📅 2026-03-31 => ..2026-03-31
  by early 2026: Fed funds at 3.25% => ..2026-04-30
  refinance before September 2026 => ..2026-08-31
  SMR first power in 2028 at the earliest => 2028-01-01..
  clear the Wells notice within 90 days => ..2026-02-18
  rate cuts priced out a year from now => ..2026-11-20
  three weeks from now: Capital Day => ..2025-12-11
  leverage under 3x next year => 2026-01-01..2026-12-31
  book-to-bill > 1 next quarter => 2026-01-01..2026-03-31
  NVDA print next week => 2025-11-24..2025-11-30
  copper restock next spring => 2026-03-01..2026-05-31
  FCF positive H2 => 2025-07-01..2025-12-31
  pilot plant mid-2026 => 2026-05-01..2026-08-31
  late January 2026 Fed chair pick => 2026-01-21..2026-01-31
  mid-Q2 2026 convert put date => 2026-05-01..2026-05-31
  YE26 headcount 9,000 => 2026-12-01..2026-12-31
  spring 2026 collection sell-through 70% => 2026-03-01..2026-05-31
  winter 2026/27 TTF under EUR 30 => 2026-12-01..2027-02-28
  adcomm between Q2 and Q4 2026 => 2026-04-01..2026-12-31
  between 2027 and 2029 lithium deficit => 2027-01-01..2029-12-31
  dividends doubled by 2027-28 => ..2028-12-31
  originally 1H26, now 2H26 (HVM) => 2026-07-01..2026-12-31
  launch postponed to Q2 2026 (previously Q4 2025) => 2026-04-01..2026-06-30
  50% above the 2019 level by 2027 => ..2027-12-31
  Model Y refresh of 2025 outsells Corolla in 2026 => 2026-01-01..2026-12-31
  payback under 24 months on each store => none
  days of inventory under 60 => none
  Q2 2025 EPS was $1.20 => none
  V12.5 rollout wide => none
  2029 converts trade above par => none
  rates fall faster than deposits => none
  churn below 1% a year => none
  cash runway of 30 months => none
  Level 4 autonomy proven => none
  average contract length 4 years => none
  vehicle range of 2026 km => none
  commercial ops slid from mid-2026 to Q4 2026 => 2026-10-01..2026-12-31
  earnings date changed from Feb 10 to Feb 17 => 2026-02-17..2026-02-17
  60% of users return within 7 days of install => none
  six months after launch churn stays under 3% => none
  12-month forward P/E below 18 => none
  3-month LIBOR replacement in use => none
  rolling four-quarter ROE above 15% => none
  down 40% from the Jan 2025 high => none
  founded in 1998 => none
  Gen 4 platform at scale => none
  5G-Advanced Release 18 live => none
  2025 stores in China => none
  hand in the proxy by month-end => ..2025-11-30
  within 2026 list the subsidiary => ..2026-12-31
  all clusters liquid cooled by 2H26 => ..2026-12-31
  not before April 2026: FDA inspection => 2026-04-01..
  four quarters from now ROE of 12% => ..2026-11-20
  breakeven within three and a half years => ..2029-05-20
  payrolls on Friday => 2025-11-21..2025-11-21
  BoE minutes this month => 2025-11-01..2025-11-30
  in December the Fed cuts again => 2025-12-01..2025-12-31
  Oct-Dec 2026 first shipments => 2026-10-01..2026-12-31
  May 1-15, 2026 tender window => 2026-05-01..2026-05-15
  "soon" became January 2026 => 2026-01-01..2026-01-31
  payback < 24 months by June 2026 => ..2026-06-30
  all brands carbon neutral by YE2026 => ..2026-12-31
  in May the court rules => 2026-05-01..2026-05-31
  first full year of profit: FY2026 => 2026-01-01..2026-12-31
  results Jan 15th => 2026-01-15..2026-01-15
  lockups expire March to June 2026 => 2026-03-01..2026-06-30
  interest-only for 5 years => none
  open 24 hours a day => none
  a decade low in vacancy => none
  5-for-1 split => none
`,
);

deadlineTable(
  'lines of notes in English, read on 2026-01-15',
  '2026-01-15',
  `
  first CoWoS-L panel samples 3Q26 => 2026-07-01..2026-09-30
  DRAM bit shipments +18% in FY27 => 2027-01-01..2027-12-31
  CY26 wafer starts up 12% => 2026-01-01..2026-12-31
  PDUFA decision March 2026 => 2026-03-01..2026-03-31
  Sept. 2026: Ethereum upgrade on mainnet => 2026-09-01..2026-09-30
  sidechain launch 2026/11 => 2026-11-01..2026-11-30
  first stope blasted 2027-02 => 2027-02-01..2027-02-28
  lunar lander flight: 2028 => 2028-01-01..2028-12-31
  same-store sales +4% over 2026 => 2026-01-01..2026-12-31
  ETA Q4 2026 for the second fab module => 2026-10-01..2026-12-31
  spin-off of the towers unit during the first half of 2026 => 2026-01-01..2026-06-30
  merger vote on April 15th, 2026 => 2026-04-15..2026-04-15
  12/31 lockup over => 2026-12-31..2026-12-31
  call with the CFO on Monday => 2026-01-19..2026-01-19
  500k subs by end of 2026 => ..2026-12-31
  75% of sales electrified by 2030 => ..2030-12-31
  nickel refinery ramped by end of Q2 2027 => ..2027-06-30
  proxy deadline: May 15, 2026 => ..2026-05-15
  capex elevated through 2028 => ..2028-12-31
  rebalance before the end of the month => ..2026-01-31
  store count at 900 at the latest by December 2026 => ..2026-12-31
  ATH in ETH by late-April 2027 => ..2027-04-30
  first tonne of LiOH by end-2027 => ..2027-12-31
  L4 trucks on I-45 by 1H28 => ..2028-06-30
  reach net cash by Sep-26 => ..2026-09-30
  acquire the last royalty before Q2 2026 => ..2026-03-31
  delever before H2 2026 => ..2026-06-30
  HBM5 no earlier than 2027 => 2027-01-01..
  token unlock after 2026 => 2027-01-01..
  unit cost halved within two years => ..2028-01-15
  activist out within three quarters => ..2026-10-15
  fusion power on grid within a decade => ..2036-01-15
  bigger tender later this year => 2026-01-15..2026-12-31
  first half: volumes flat => 2026-01-01..2026-06-30
  early 2026: first neural implant in the UK => 2026-01-01..2026-04-30
  eVTOL type certificate early-to-mid 2026 => 2026-01-01..2026-08-31
  late Q3 2026 obesity data => 2026-09-01..2026-09-30
  1.2 GW contracted at end-2026 => 2026-12-01..2026-12-31
  end of October 2026 hearing => 2026-10-21..2026-10-31
  gas storage full, summer 2026 => 2026-06-01..2026-08-31
  most valuable bank of the decade => 2020-01-01..2029-12-31
  commercial fusion pilot 2027-2028 => 2027-01-01..2028-12-31
  FY26-28 dividend CAGR 10% => 2026-01-01..2028-12-31
  plant ramp H2 2026 to H1 2027 => 2026-07-01..2027-06-30
  was by end of 2026, now by end of 2027 => ..2027-12-31
  Stargate phase 2 pushed from 2026 to 2027 => 2027-01-01..2027-12-31
  halving of opex: Q4 2026, revised to 1H27 => 2027-01-01..2027-06-30
  after a weak 2025, growth resumes in Q2 2026 => 2026-04-01..2026-06-30
  H200 successor sampling in 2027 => 2027-01-01..2027-12-31
  a fleet of 2027 vehicles is enough to break even => none
  six consecutive quarters of margin expansion => none
  2021 peak in memory prices regained => none
  ✅ 2025-12-30 signed the lease => none
  UN Agenda 2030 financing => none
  H2 electrolyser cost under $500/kW => none
  launch soon => none
  10-K without a going-concern note => none
  lease term of 15 years => none
  30-year mortgage under 6% => none
  battery warranty of 8 years => none
  orig. 2027, rescheduled for 2028 => 2028-01-01..2028-12-31
  no longer Q2, Q3 2026 for the Arizona fab tool-in => 2026-07-01..2026-09-30
  guidance moved from "2026" to no earlier than July 2027 => 2027-07-01..
  refund within 30 days of purchase => none
  weighted average lease expiry above 7 years => none
  third straight quarter of subscriber growth => none
  vesting over 4 years with a 1-year cliff => none
  peaked in November 2021 at $69k => none
  2025 EBITDA margin: 14% => none
  IPO'd in 2012 => none
  IFRS 17 adoption complete => none
  Windows 2025 server migration => none
  gold at $2050 => none
  sells 2,026 per week => none
  fall in rates lifts NAV => none
  LOIs turned into contracts before the end of next quarter => ..2026-06-30
  decide no later than Dec. 15 => ..2026-12-15
  coal exit by 2035 => ..2035-12-31
  first Starship catch June 2026 or later => 2026-06-01..
  two new mines over the coming 18 months => ..2027-07-15
  summer: new GPU architecture => 2026-06-01..2026-08-31
  GTC keynote Mar 24 => 2026-03-24..2026-03-24
  week of 4 May 2026: shareholder letter => 2026-05-04..2026-05-10
  late 2026 to early 2027: Dojo 3 => 2026-09-01..2027-04-30
  after FY24 and FY25 losses, first profit in FY27 => 2027-01-01..2027-12-31
  $2,000 per tonne by the end of 2027 => ..2027-12-31
  march 2026 quarter-end leverage under 2x => 2026-03-01..2026-03-31
  second-quarter 2026 unit sales up 10% => 2026-04-01..2026-06-30
  net leverage 2.5x, at latest end 2027 => ..2027-12-31
  (spring-summer 2026) store openings => 2026-03-01..2026-08-31
  Q4'26: Vulcan certified => 2026-10-01..2026-12-31
  HALEU deliveries not until H2 2027 => 2027-07-01..
  calendar 2026 free cash flow positive => 2026-01-01..2026-12-31
  sign a second OEM in three months => ..2026-04-15
  shifting the mix to 40% services in 2026 => 2026-01-01..2026-12-31
  the advance to $100 a share => none
  second half-life study => none
  end-user demand firm => none
  seven-day average of 2m transactions => none
`,
);

deadlineTable(
  'lines of notes in English, read on 2026-02-10',
  '2026-02-10',
  `
  2Q FY26 gross margin > 45% => 2026-04-01..2026-06-30
  6M homes passed - July 2026 => 2026-07-01..2026-07-31
  third quarter of 2026 BLA filing => 2026-07-01..2026-09-30
  Phase 3 readout first quarter 2027 => 2027-01-01..2027-03-31
  expected around Q3 2026: FDA adcomm => 2026-07-01..2026-09-30
  AI accelerator launch sometime in August 2026 => 2026-08-01..2026-08-31
  index inclusion 2026-06-12 => 2026-06-12..2026-06-12
  09/22/2026 battery day => 2026-09-22..2026-09-22
  gross debt below $3bn by the end of this year => ..2026-12-31
  Series C closed by Q3 => ..2026-09-30
  land the DoD contract by March => ..2026-03-31
  due 2026-02-27: budget reply => ..2026-02-27
  new CEO in place by October 2026 at the latest => ..2026-10-31
  churn < 1% by YE26 => ..2026-12-31
  stable dividend before 2028 => ..2027-12-31
  Starship V3 debut NET March 2026 => 2026-03-01..
  buy back in after Q2 2026 => 2026-07-01..
  cash burn zero in six months => ..2026-08-10
  rerate to 12x in the next 2-3 years => ..2029-02-10
  IPO in the next 12 to 18 months => ..2027-08-10
  ad market recovers this summer => 2026-06-01..2026-08-31
  mid-year: copper at $12k => 2026-05-01..2026-08-31
  GTC, week of March 16 => 2026-03-16..2026-03-22
  early March 2026: Rubin tape-out => 2026-03-01..2026-03-10
  mid-April 2026 DAC readout => 2026-04-11..2026-04-20
  end of H1 2026: loan-to-deposit 85% => 2026-06-01..2026-06-30
  fall 2026: 2nm phones => 2026-09-01..2026-11-30
  tower sale 1Q26-2Q26 => 2026-01-01..2026-06-30
  March-May 2026 token vesting => 2026-03-01..2026-05-31
  restock Q4 2026–Q1 2027 => 2026-10-01..2027-03-31
  data delayed from May to September 2026 => 2026-09-01..2026-09-30
  Neutron debut Q1 2026 → December 2026 => 2026-12-01..2026-12-31
  back to FY21 margin of 24% in 2026 => 2026-01-01..2026-12-31
  convert 2030 notes called by 30 June 2026 => ..2026-06-30
  3-year revenue CAGR of 25% => none
  first dose 30 days after IND clearance => none
  FY24 capex came in at $30bn => none
  H100 rental above $2/hr => none
  management may raise prices => none
  24/7 customer support => none
  Section 232 tariffs removed => none
  1,000 flights between failures => none
  half of revenue from services => none
  gold above $2,950/oz => none
  deadline extended from 30 June to 30 September 2026 => ..2026-09-30
  brought forward to Q2 2026 from Q4 2026 => 2026-04-01..2026-06-30
  option to extend for two years => none
  within a year of FDA approval peak sales of $1bn => none
  1-year total return beats the index => none
  40 hours per week of robot uptime => none
  Q4 2025 revenue was $22bn => none
  last month's CPI was 2.4% => none
  as of 31 December 2025 net cash of $4bn => none
  Euro 7 compliant engines => none
  2031 senior notes at 95 cents => none
  1999 basis points of spread => none
  Falcon 9 flies 30 times per booster => none
  green H2 at $2/kg => none
  due by 3/31/26 => ..2026-03-31
  by end of this month close the gap => ..2026-02-28
  no dividend until after 2026 => 2027-01-01..
  answer the CRL within the next 30 days => ..2026-03-12
  lifts guidance in the next half year => ..2026-08-10
  guide-up this quarter => 2026-01-01..2026-03-31
  13F filings next week => 2026-02-16..2026-02-22
  Q2/Q3 2026 pivotal readout => 2026-04-01..2026-09-30
  early 2027 phase 3 start => 2027-01-01..2027-04-30
  double 2023 output by 2030 => ..2030-12-31
  H100 fleet depreciated in H2 2026 => 2026-07-01..2026-12-31
  2026 capex below $30bn => 2026-01-01..2026-12-31
  AV launch this fall => 2026-09-01..2026-11-30
  get the audit done before end of April => ..2026-04-30
  close of H1 2026: backlog $9bn => 2026-06-01..2026-06-30
  fuel load 2027/28 => 2027-01-01..2028-12-31
  first-in-class asset => none
  cut the delay to two hours => none
  loans past due over 90 days below 1% => none
`,
);

deadlineTable(
  'lines of notes in English, read on 2026-05-29',
  '2026-05-29',
  `
  3.5 GHz spectrum auction in the second half of 2026 => 2026-07-01..2026-12-31
  patent expires October 2026 => 2026-10-01..2026-10-31
  FOMC July 29 => 2026-07-29..2026-07-29
  NLT 30 Nov 2026: refile 20-F => ..2026-11-30
  double-digit organic growth by mid-year => ..2026-08-31
  due date 30 June 2026 for the term loan => ..2026-06-30
  list the bank before autumn 2026 => ..2026-08-31
  first oil at the earliest in October 2026 => 2026-10-01..
  10x inference throughput in 3 years => ..2029-05-29
  ARR of $1bn within a quarter => ..2026-08-29
  same-store sales turn this quarter => 2026-04-01..2026-06-30
  beginning of 2027: excise rises => 2027-01-01..2027-01-31
  price rise at the start of Q3 2026 => 2026-07-01..2026-07-31
  HBM4E qualification Q3-Q4 2026 => 2026-07-01..2026-12-31
  pilot from June to August 2026 => 2026-06-01..2026-08-31
  moved up from 2027 to Q4 2026 => 2026-10-01..2026-12-31
  S&P 500 at 7000 by year end => ..2026-12-31
  10-year Treasury yield below 4% => none
  Russell 2000 beats the Nasdaq => none
  shares could march higher => none
  three-month T-bill below 3.5% => none
  45 days payable outstanding => none
  Phase 3 enrolment complete => none
  below the 200-day moving average => none
  H2 2026 -> H1 2027 for the 14A risk production => 2027-01-01..2027-06-30
  Hearing was set for August; pushed back to November 2026 => 2026-11-01..2026-11-30
  tax holiday for the first five years of production => none
  2-year/10-year spread positive => none
  wafer lead times under 20 weeks => none
  since March 2025 no new licences => none
  Dec-25 trading update beat => none
  Basel 2026 art fair sponsor => none
  at least 2,030 flights => none
  Covid-19 provisions released => none
  Rule 144A placement done => none
  by the close of Q3 2026 churn < 2% => ..2026-09-30
  fusion not before 2030 => 2030-01-01..
  in four years' time half the fleet is electric => ..2030-05-29
  OPEC meeting next month => 2026-06-01..2026-06-30
  spring 2027: flagship store in Milan => 2027-03-01..2027-05-31
  2028 to 2030: second reactor => 2028-01-01..2030-12-31
  by 2027/28 a third of sales from services => ..2028-12-31
  5 consecutive beats, sixth in Q4 2026 => 2026-10-01..2026-12-31
  ship the 800G DSP in Q3 => 2026-07-01..2026-09-30
  next year's budget balanced => 2027-01-01..2027-12-31
  launch or kill by the end of the year => ..2026-12-31
  year-end 2026 dividend cover 2x => 2026-12-01..2026-12-31
  yields drift to 5% => none
  late-stage pipeline of six assets => none
  year-over-year growth above 20% => none
`,
);

deadlineTable(
  'words that only look like dates, and moves told last, in English',
  '2026-01-15',
  `
  Audi Q4 e-tron outsells the X3 => none
  Model Q3 recall closed => none
  from Q2 to Q4 2026 the launch slipped => 2026-10-01..2026-12-31
  from May to July 2026 the tender runs => 2026-05-01..2026-07-31
  before the year is out cut the debt => ..2026-12-31
  third quarter in a row of growth => none
  volumes recover in the coming weeks => none
  spring/summer 2026 store openings => 2026-03-01..2026-08-31
`,
);

deadlineTable(
  'further lines of notes in English, read on 2025-03-03',
  '2025-03-03',
  `
  subscriber churn bottoms 2Q => 2025-04-01..2025-06-30
`,
);

deadlineTable(
  'further lines of notes in English, read on 2025-06-18',
  '2025-06-18',
  `
  lock-up ends next month => 2025-07-01..2025-07-31
`,
);

deadlineTable(
  'further lines of notes in English, read on 2025-10-08',
  '2025-10-08',
  `
  first steel at the greenfield mill, 1H 2026 => 2026-01-01..2026-06-30
  AUM of $100bn by year-end 2025 => ..2025-12-31
  end of January: 2026 capex guide => 2026-01-21..2026-01-31
  the 2028s yield 7% => none
`,
);

deadlineTable(
  'further lines of notes in English, read on 2025-11-20',
  '2025-11-20',
  `
  regulator's answer until 31 May 2026 => ..2026-05-31
  token buyback programme, 1st quarter of 2026 => 2026-01-01..2026-03-31
  guidance lifted during 2026 => 2026-01-01..2026-12-31
  next summer the third airline joins => 2026-06-01..2026-08-31
  retention after 30 days above 40% => none
  Horizon 2020 grant received => none
`,
);

deadlineTable(
  'further lines of notes in English, read on 2026-01-15',
  '2026-01-15',
  `
  lithium brine plant permitted by end of September 2026 => ..2026-09-30
  February 2026 ASCO abstract => 2026-02-01..2026-02-28
  Fed pause ends mid-year => 2026-05-01..2026-08-31
  exit before the midterms, by Nov 3 2026 => ..2026-11-03
  originally Q4 2026; now Q4 2027 => 2027-10-01..2027-12-31
  EPS beat in Q3 2025 => none
  2019 traffic levels regained => none
`,
);

deadlineTable(
  'further lines of notes in English, read on 2026-02-10',
  '2026-02-10',
  `
  satellite V4 flights starting no earlier than 2027 => 2027-01-01..
  unit economics positive inside 24 months => ..2028-02-10
  copper deficit in 2028-29 => 2028-01-01..2029-12-31
  rights issue within 3 months => ..2026-05-10
  9-month backlog cover => none
  warranty extended to 10 years => none
`,
);

deadlineTable(
  'further lines of notes in English, read on 2026-05-29',
  '2026-05-29',
  `
  tier-1 foundry customer signed within 2027 => ..2027-12-31
  fiscal cliff 9/30/2026 => 2026-09-30..2026-09-30
  production model in FY2027 => 2027-01-01..2027-12-31
  Airbus A220 rate 14 a month => none
  $2,026 per ounce floor => none
`,
);
