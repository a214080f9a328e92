import { deadlineTable } from './deadline-table';

/** Lines that hold something shaped like a date, each beside one that does state a deadline. */

deadlineTable(
  'a month, weekday or season that is part of a name',
  '2026-02-10',
  `
  OCT price-to-book under 1 => none
  DEC capex cycle turns => none
  DEC: kiln relit => 2026-12-01..2026-12-31
  kiln relit in OCT => 2026-10-01..2026-10-31
  OCT 2026 kiln relit => 2026-10-01..2026-10-31
  capped MAR fees under 2% by Mar 2027 => ..2027-03-31
  sunday.io churn below 3% => none
  friday.ai churn below 3% by Friday => ..2026-02-13
  Winter Garden yard idle => none
  Monday Cycles delisted => none
  Winter 2026 launch => 2026-12-01..2027-02-28
  by Monday Cycles pays the coupon => ..2026-02-16
  Ma Jun keeps the board seat until Jun 2027 => ..2027-06-30
  October Labs kits in every clinic by October => ..2026-10-31
`,
);

deadlineTable(
  'a quarter in the name of a company',
  '2026-02-10',
  `
  Q2 Holdings signs a core bank => none
  Q3 Corp refinances => none
  Q2 holdings report filed => 2026-04-01..2026-06-30
  Q2 Holdings signs a core bank by Q4 => ..2026-12-31
  Q2 Holdings дорожчий за банки => none
`,
);

deadlineTable(
  'a year in the name of a product, a fund or a game',
  '2026-02-10',
  `
  Windows Embedded 2026 license price kept => none
  Windows Embedded 2026 on 5% of tills by June 2027 => ..2027-06-30
  Retirement Path 2055 adds the stock => none
  Colony 2099 tops the chart => none
  Colony 2099 demo, 2028 at the earliest => 2028-01-01..
  Colony 2099 не раніше 2028 року => 2028-01-01..
  Colony 2099销量破百万 => none
  Forecast Suite 2027 on every desk by May 2026 => ..2026-05-31
  flights to Sao Paulo 2027 and Lima by 2028 => 2027-01-01..2027-12-31
  share of renewables 80% in 2050 => 2050-01-01..2050-12-31
`,
);

deadlineTable(
  'numbers of laws, standards, deals, releases and houses',
  '2026-02-10',
  `
  Regulation (EU) 2026/12 passes => none
  Directive 2027/3 passes => none
  Regulation (EU) 2026/12 applies on 2027-02-01 => 2027-02-01..2027-02-01
  регламент (ЄС) 2026/12 ухвалено => none
  approval (US) 2026/12 => 2026-12-01..2026-12-31
  Ohio SB 2027 stalls => none
  auto deal KRL 2026-P3 prices tight => none
  2026-Q3 deal prices tight => 2026-07-01..2026-09-30
  QC 40211-2026 型式试验通过 => none
  QC 40211-2026 自2027年1月1日实施 => 2027-01-01..2027-01-01
  银发〔2026〕9号文出台 => none
  银发〔2026〕9号文细则6月底前出台 => ..2026-06-30
  财会[2026]4号 => none
  创新大道2028号厂房出租 => none
  depot at 2027 Mill Creek Road sold => none
  firmware 2026.9.2 stable => none
  firmware 2026.9.2 on all cars by 2026-10-31 => ..2026-10-31
  прошивка 2026.9.2 стабільна => none
  прошивку 2026.9.2 поставити до 31.10.2026 => ..2026-10-31
  固件2026.9.2稳定 => none
  site handed over 2026.9.2 => 2026-09-02..2026-09-02
`,
);

deadlineTable(
  'a day in the name of a street or a farm',
  '2026-02-10',
  `
  склад на вул. 9 Травня => none
  склад на вул. 9 Травня здати до 9 травня 2027 => ..2027-05-09
  кооператив «1 Вересня» купив млин => none
  пуск млина 1 Вересня => 2026-09-01..2026-09-01
`,
);

deadlineTable(
  'a number that looks like a year and counts or prices',
  '2026-02-10',
  `
  silver basket above 2035 an ounce => none
  silver basket above 2035 an ounce through 2027 => ..2027-12-31
  resorts at 2027 keys => none
  принтери у 2028 школах => none
  принтери у 2028 школах до літа 2026 => ..2026-08-31
  до 2029 терміналів у мережі => none
  у 2027–2028 роках => 2027-01-01..2028-12-31
  у 2028 обсяги подвояться => 2028-01-01..2028-12-31
  дах на 2027 кВт => none
  золото вище 2035 за унцію => none
`,
);

deadlineTable(
  'half of a thing',
  '2026-02-10',
  `
  first half of the backlog is prepaid => none
  first half of the year: backlog prepaid => 2026-01-01..2026-06-30
  друга половина боргу без застави => none
  другу половину орендного портфеля продати у другій половині 2027 => 2027-07-01..2027-12-31
  у другій половині нових ліній буде десять => 2026-07-01..2026-12-31
`,
);

deadlineTable(
  'a length that is over',
  '2026-02-10',
  `
  sales went from $2bn to $9bn in 30 months => none
  permits took 14 months in total, in 6 months the next => ..2026-08-10
  share fell but doubles in 3 years => ..2029-02-10
  sales reach $9bn in 30 months => ..2028-08-10
  first special dividend in eleven years => none
  перший викуп за сім років => none
  first special dividend in 10 years => ..2036-02-10
  first special dividend in 18 months => ..2027-08-10
  паром ходить через день => none
  паром запустять через 1 день => ..2026-02-11
  18年前起步做轴承 => none
  18年前起步做轴承，两年内上市 => ..2028-02-10
  28年前建成 => ..2027-12-31
`,
);

deadlineTable(
  'Chinese words that run together with those of dates',
  '2026-02-10',
  `
  年初至今跑赢指数 => none
  年初至今跑赢指数，年底前兑现 => ..2026-12-31
  2027年初至少五家 => 2027-01-01..2027-01-31
  售后年费涨价 => none
  售后明年涨价 => 2027-01-01..2027-12-31
  线下周边热卖 => none
  产线下周复工 => 2026-02-16..2026-02-22
  单周日均订单回升 => none
  周日发布 => 2026-02-15..2026-02-15
  27Q2Robovan量产 => 2027-04-01..2027-06-30
  俩月内出货 => ..2026-04-10
  仨季度后盈利 => ..2026-11-10
`,
);

deadlineTable(
  'a year behind a name in the midst of a line',
  '2026-02-10',
  `
  the Lisbon 2032 bid costs too much => none
  their Horizonte 2031 plan is fluff => none
  сподобалась їхня Forge Ahead 2031 презентація => none
  the Lisbon 2032 bid, decision by May 2026 => ..2026-05-31
  two fabs in Lisbon 2032 at full load => 2032-01-01..2032-12-31
  Depots 2027 at full load => 2027-01-01..2027-12-31
  second depot open 2027 at the latest => ..2027-12-31
`,
);

deadlineTable(
  'what comes again every year, month or week',
  '2026-02-10',
  `
  treaties reprice every January => none
  each spring they cut guidance => none
  every Monday a purchase of coins => none
  treaties reprice every January, renewal due 2027 => ..2027-12-31
  每周三公布库存 => none
  每到季末冲存款 => none
  每年3月分红 => none
  кожного січня переглядають тарифи => none
  ліцензія до січня => ..2027-01-31
`,
);

deadlineTable(
  'numbers among numbers',
  '2026-02-10',
  `
  call +44 20 2027 1100 about it => none
  doses of 10/20/40 mg => none
  first dose 10/20/26 => 2026-10-20..2026-10-20
`,
);

deadlineTable(
  'a number of things behind a word that leads to a year too',
  '2026-02-10',
  `
  kiosks stand in 2027 stores by now => none
  cut the crew by 2030 people => none
  In 2027 stores reopen => 2027-01-01..2027-12-31
  kiosks in 2027 stores by 2028 => ..2028-12-31
  kiosks in all stores in 2027 => 2027-01-01..2027-12-31
`,
);

deadlineTable(
  'a season or a month in a compound',
  '2026-02-10',
  `
  crypto-winter hits the miners => none
  крипто-зима б'є по майнерах => none
  mid-winter audit => 2027-01-01..2027-01-31
  audit in early-autumn => 2026-09-01..2026-09-30
`,
);

deadlineTable(
  'a year behind a name and the word for what is named',
  '2026-02-10',
  `
  облігації ACME 2029 дорогі => none
  notes ACME 2029 trade at par => none
  «План 2029» від голови правління => none
  titre of 1:2048 in the third cohort => none
  номер 2031 найкращий => none
  编号 2031 的化合物最好 => none
  було: продати в травні, тепер — до кінця червня 2026 => ..2026-06-30
  поставка сповзла з Q2 2026 на осінь 2026 => 2026-09-01..2026-11-30
`,
);
