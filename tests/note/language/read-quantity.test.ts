import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../../src/note/language/read-quantity';

describe('reads an observation', () => {
  it.each([
    ['1180 shuttles', 1180, '=', 'shuttles'],
    ['17.4%', 17.4, '=', '%'],
    ['2,4 млрд грн', 2400000000, '=', 'UAH'],
    ['1.3万辆', 13000, '=', '辆'],
    ['now 40 stores', 40, '=', 'stores'],
    ['目前 12%', 12, '=', '%'],
    ['зараз 30 станцій', 30, '=', 'станцій'],
    ['2030', 2030, '=', null],
    ['~900 sats (IR call)', 900, '~', 'sats'],
    ['from 40 to 52 stores', 52, '=', 'stores'],
    ['$1.2bn', 1200000000, '=', 'USD'],
    ['три заводи', 3, '=', 'заводи'],
    ['-3.5%', -3.5, '=', '%'],
    ['7.0', 7, '=', null],
    ['5.0 GWh', 5, '=', 'GWh'],
    ['answer 4.0 minutes', 4, '=', 'minutes'],
    ['6,0 ГВт·год', 6, '=', 'ГВт·год'],
    ['12,4 тис. авто', 12400, '=', 'авто'],
    ['3万6千辆', 36000, '=', '辆'],
    ['2 млн 300 тис. поїздок', 2300000, '=', 'поїздок'],
  ])('%s', (text, value, comparator, unit) => {
    expect(readQuantity(text)).toMatchObject({ value, value2: null, comparator, unit });
  });

  it('reads both ends of a range', () => {
    expect(readQuantity('5-7 launches')).toMatchObject({
      value: 5,
      value2: 7,
      comparator: 'range',
    });
  });

  it.each(['', 'met', 'no news', 'V14.3 shipped', 'HarmonyOS 6.0', '第三'])(
    'reads nothing in %j',
    (text) => {
      expect(readQuantity(text)).toBeNull();
    },
  );
});
