// What axe finds on a page by the rules of WCAG 2.2 AA and best practice, as sentences.
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** `without` names rules that cannot judge what is on screen. */
export async function violations(page: Page, without: readonly string[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page })
    // Every element that passes would else be described too, which takes longer than the rules.
    .options({ resultTypes: ['violations'] })
    .withTags(RULES)
    .disableRules([...without])
    // No page that is judged has a frame, so that nothing has to be gathered in a page of axe's own.
    .setLegacyMode();
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.html).join(' ; ')})`,
  );
}
