import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** WCAG 2.2 A and AA, and what axe considers best practice. Contrast has its own stricter test. */
const options = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
};

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary?: string }[];
}

/** Everything that axe finds wrong on the page as it is now, or in a part of it, a line for each; pages that are checked often keep axe. */
export async function findViolations(page: Page, part?: string): Promise<readonly string[]> {
  // The page's policy lets no script in; evaluated code is the test's.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async ({ part, options }) => {
      const inPage = window as unknown as { axe: { run: (context: Document | string, options: unknown) => Promise<{ violations: Violation[] }> } };
      return (await inPage.axe.run(part ?? document, options)).violations;
    },
    { part, options },
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html.slice(0, 160)} (${node.failureSummary?.replace(/\s+/g, ' ')})`));
}
