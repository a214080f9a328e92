import { firstQuantity, type Quantity } from './choose-quantity';
import { prepareLine } from './quantity-line';

export type { Quantity } from './choose-quantity';

/**
 * Reads the first quantity of a text without dates, such as a ledger's observation: `1655 robotaxi`
 * is 1655, unit `robotaxi`; `1,2 млрд грн` is 1200000000, unit `UAH`. Null where there is none.
 */
export function readQuantity(text: string): Quantity | null {
  return firstQuantity(prepareLine(text, []));
}
