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
  Cyberpunk 2077 sequel => none
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
