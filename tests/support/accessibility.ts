import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(
  createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** Buttons of the app itself, whose colours the plugin leaves alone. */
const ofTheApp = '.mod-cta';

/** The serious and critical violations axe finds below a selector, each as `rule: element`. */
export async function findViolations(page: Page, selector: string): Promise<readonly string[]> {
  await page.evaluate(axeSource);
  const { violations } = await page.evaluate(
    ([include, exclude]) => {
      const axe = Reflect.get(window, 'axe') as { run(context: object): Promise<AxeResults> };
      return axe.run({ include: [include], exclude: [exclude] });
    },
    [selector, ofTheApp] as const,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
    );
}
